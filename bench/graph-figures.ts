import { graphBuilder, type TrustGraph } from '../src/domain/graph/graph.ts'
import { type Times, timed } from './measured.ts'
import { random, randomNetwork } from './random-network.ts'

/** Times are milliseconds, `memory` is the greatest the process ever held, in bytes. */
export type GraphFigures = {
  readonly members: number
  readonly links: number
  readonly build: number
  readonly memory: number
  readonly firstPage: Times
  readonly tenthPage: Times
  readonly size: Times
  readonly degreeCounts: Times
  readonly chain: Times
  readonly hinges: Times
  readonly newLink: Times
  readonly withdrawal: Times
  readonly cut: Times
}

type Pair = readonly [number, number]

const pageLength = 10
const samples = 2000

/** Generates a network straight into a graph and asks it about members taken at random. */
export function measureGraph(members: number): GraphFigures {
  const start = performance.now()
  const graph = generated(members)
  const build = performance.now() - start

  const next = random(1)
  const anybody = () => (next() % members) + 1
  const many = <T>(make: () => T) => Array.from({ length: samples }, make)
  const pairs = (): Pair[] => many(() => [anybody(), anybody()])
  const page = (number: number) => (of: number) =>
    graph.page(of, { offset: (number - 1) * pageLength, limit: pageLength })
  const chain = ([a, b]: Pair) => graph.chain(a, b)
  // Compiled code is measured, as in a process that has run for a minute.
  timed(pairs(), chain)

  return {
    members: graph.members,
    links: graph.links,
    build,
    firstPage: timed(many(anybody), page(1)),
    tenthPage: timed(many(anybody), page(10)),
    size: timed(many(anybody), graph.size),
    degreeCounts: timed(many(anybody), of => graph.degreeCounts(of)),
    chain: timed(pairs(), chain),
    hinges: timed(many(anybody).slice(0, 200), of => graph.hinges(of)),
    newLink: timed(pairs(), ([a, b]) => graph.apply({ kind: 'linked', a, b })),
    withdrawal: timed(realLinks(graph, many(anybody), next), ([a, b]) =>
      graph.apply({ kind: 'unlinked', a, b }),
    ),
    cut: timesOfCuts(graph),
    memory: process.resourceUsage().maxRSS * 1024,
  }
}

function generated(members: number): TrustGraph {
  const builder = graphBuilder(members)
  for (const pairs of randomNetwork(members)) builder.count(pairs)
  for (const pairs of randomNetwork(members)) builder.add(pairs)
  return builder.build(1)
}

function realLinks(graph: TrustGraph, of: readonly number[], next: () => number): Pair[] {
  return of.flatMap((id): Pair[] => {
    const contacts = graph.contacts(id)
    const other = contacts[next() % contacts.length]
    return other === undefined ? [] : [[id, other]]
  })
}

/** A village of 1 000 newcomers that hangs on one link loses it, again and again. */
function timesOfCuts(graph: TrustGraph): Times {
  const first = graph.members + 1
  for (let id = first; id < first + 1000; id++) {
    for (let b = id + 1; b <= id + 30 && b < first + 1000; b++) {
      graph.apply({ kind: 'linked', a: id, b })
    }
  }
  const bridges = Array.from({ length: 50 }, (_, i) => ({ a: i + 1, b: first + i }))
  return timed(bridges, bridge => {
    graph.apply({ kind: 'linked', ...bridge })
    graph.apply({ kind: 'unlinked', ...bridge })
  })
}
