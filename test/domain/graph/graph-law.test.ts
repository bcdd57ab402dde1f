import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LinkChange, type TrustGraph, trustGraph } from '../../../src/domain/graph/graph.ts'

/** The same answers the obvious way: sets of pairs and a plain breadth-first walk. */
function plainGraph() {
  const linked = new Set<string>()
  const hidden = new Set<string>()
  const key = (a: number, b: number) => `${Math.min(a, b)}-${Math.max(a, b)}`
  const isWhole = (a: number, b: number) => linked.has(key(a, b)) && !hidden.has(key(a, b))
  const everybody = Array.from({ length: members }, (_, i) => i + 1)

  function degrees(of: number): Map<number, number> {
    const degree = new Map([[of, 0]])
    for (const [id, steps] of degree) {
      for (const other of everybody) {
        if (isWhole(id, other) && !degree.has(other)) degree.set(other, steps + 1)
      }
    }
    return degree
  }

  return {
    everybody,
    isWhole,
    apply({ kind, a, b }: LinkChange) {
      if (a === b) return
      if (kind === 'linked') linked.add(key(a, b))
      if (kind === 'unlinked') linked.delete(key(a, b))
      if (kind === 'hidden') hidden.add(key(a, b))
      if (kind === 'shown') hidden.delete(key(a, b))
    },
    links: () => [...linked].filter(pair => !hidden.has(pair)).length,
    list: (of: number) =>
      [...degrees(of)]
        .map(([id, degree]) => ({ id, degree }))
        .filter(({ id }) => id !== of && !hidden.has(key(id, of)))
        .sort((a, b) => a.degree - b.degree || a.id - b.id),
  }
}

const members = 14
const id = fc.integer({ min: 1, max: members })
const change = fc.record({
  // Links twice as often as cuts, so that parts grow together and come apart again.
  kind: fc.constantFrom<LinkChange['kind'][]>('linked', 'linked', 'unlinked', 'hidden', 'shown'),
  a: id,
  b: id,
})
const pairs = fc.array(fc.tuple(id, id), { maxLength: 30 })
const tuning = fc.record({
  pageBits: fc.constantFrom(0, 4, 16),
  spareLabels: fc.constantFrom(1, 3, 1024),
})

function expectSame(graph: TrustGraph, plain: ReturnType<typeof plainGraph>) {
  expect(graph.links).toBe(plain.links())
  for (const of of plain.everybody) {
    const list = plain.list(of)
    const at = (degree: number) => list.filter(listed => listed.degree === degree)
    const ids = (listed: readonly { id: number }[]) => listed.map(({ id }) => id)

    expect(graph.size(of)).toBe(list.length)
    expect(graph.contacts(of)).toEqual(ids(at(1)))
    expect(graph.degreeCounts(of)).toEqual({
      counts: [at(1).length, at(2).length, at(3).length],
      more: false,
    })
    expectPages(graph, of, list)
    for (let degree = 1; degree <= 5; degree++) {
      expect([...graph.ring(of, degree)].sort((a, b) => a - b)).toEqual(ids(at(degree)))
    }
    expectPicture(graph, of, list.length, plain)
    for (const other of plain.everybody) {
      const degree = list.find(listed => listed.id === other)?.degree ?? null
      expect(graph.isLinked(of, other)).toBe(plain.isWhole(of, other))
      expect(graph.degree(of, other)).toBe(of === other ? 0 : degree)
      expectChain(graph.chain(of, other), of, other, plain)
    }
  }
}

function expectPages(graph: TrustGraph, of: number, list: { id: number; degree: number }[]) {
  const near = list.filter(({ degree }) => degree <= 3)
  const rest = list.filter(({ degree }) => degree > 3)
  const paged = []
  for (let offset = 0; ; offset += 3) {
    const page = graph.page(of, { offset, limit: 3 })
    paged.push(...page.members)
    expect(page.hasMore).toBe(offset + 3 < list.length)
    if (!page.hasMore) break
  }
  expect(paged.slice(0, near.length)).toEqual(near)
  const byId = (a: { id: number; degree: number }, b: typeof a) =>
    a.degree - b.degree || a.id - b.id
  expect(paged.slice(near.length).sort(byId)).toEqual(rest)

  const second = near.filter(({ degree }) => degree === 2)
  const page = graph.page(of, { offset: 1, limit: 2, degree: 2 })
  expect(page).toEqual({ members: second.slice(1, 3), hasMore: second.length > 3 })
  const beyond = graph.page(of, { offset: 0, limit: members, degree: 'far' })
  expect([...beyond.members].sort(byId)).toEqual(list.filter(({ degree }) => degree > 2))
}

function expectPicture(
  graph: TrustGraph,
  of: number,
  size: number,
  plain: ReturnType<typeof plainGraph>,
) {
  const { nodes, links, left } = graph.neighbourhood(of, { limit: 6 })
  expect(nodes).toEqual([{ id: of, degree: 0 }, ...graph.page(of, { offset: 0, limit: 6 }).members])
  expect(left).toBe(size - nodes.length + 1)
  const shown = nodes.map(({ id }) => id)
  const real = shown.flatMap(a => shown.filter(b => a < b && plain.isWhole(a, b)).map(b => [a, b]))
  expect(links.map(String).sort()).toEqual(real.map(String).sort())
}

function expectChain(
  chain: number[] | null,
  from: number,
  to: number,
  plain: ReturnType<typeof plainGraph>,
) {
  if (!chain) return
  expect([chain[0], chain.at(-1)]).toEqual([from, to])
  for (const [i, b] of chain.entries()) {
    const a = chain[i - 1]
    if (a !== undefined) expect(plain.isWhole(a, b)).toBe(true)
  }
}

describe('the laws of the trust graph', () => {
  it('answers like a plain walk after any changes', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.array(change, { maxLength: 60 }), tuning, (...given) => {
        const [links, hidden, changes, sizes] = given
        const plain = plainGraph()
        for (const [a, b] of links) plain.apply({ kind: 'linked', a, b })
        for (const [a, b] of hidden.slice(0, 5)) plain.apply({ kind: 'hidden', a, b })
        const load = { members: 5, links, hidden: hidden.slice(0, 5), version: 0 }
        const graph = trustGraph(load, sizes)

        for (const [i, one] of changes.entries()) {
          graph.apply(one)
          plain.apply(one)
          if (i % 10 === 0) expectSame(graph, plain)
        }
        expectSame(graph, plain)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps the sizes through long growth and decay of thin networks', () => {
    const law = fc.property(
      fc.array(change, { minLength: 300, maxLength: 400 }),
      tuning,
      (all, t) => {
        const plain = plainGraph()
        const graph = trustGraph({ members: 1, links: [], version: 0 }, t)
        for (const { kind, a, b } of all) {
          // Only neighbours in a row of members, so that every second change joins or cuts parts.
          const one = { kind, a, b: a === members ? 1 : a + 1 }
          if (b === 1) continue
          graph.apply(one)
          plain.apply(one)
          expect(graph.size(a)).toBe(plain.list(a).length)
        }
        for (const of of plain.everybody) expect(graph.size(of)).toBe(plain.list(of).length)
      },
    )
    fc.assert(law, { numRuns: 60 })
  })

  it('finds chains as short as the walk does, in wide and thin networks', () => {
    const anyone = fc.integer({ min: 1, max: 60 })
    const links = fc.array(fc.tuple(anyone, anyone), { minLength: 60, maxLength: 90, size: 'max' })
    fc.assert(
      fc.property(links, anyone, (thin, of) => {
        const graph = trustGraph({ members: 60, links: thin, version: 0 })
        for (const { id, degree } of graph.page(of, { offset: 0, limit: 60 }).members) {
          expect(graph.chain(of, id)).toHaveLength(degree + 1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stops counting at the limit, never before', () => {
    fc.assert(
      fc.property(pairs, id, fc.integer({ min: 0, max: members }), (links, of, limit) => {
        const graph = trustGraph({ members, links, version: 0 })
        const whole = graph.degreeCounts(of)
        const near = whole.counts[0] + whole.counts[1] + whole.counts[2]
        const { counts, more } = graph.degreeCounts(of, limit)
        expect(more).toBe(near > limit)
        expect(counts[0] + counts[1] + counts[2]).toBe(Math.min(near, limit))
      }),
    )
  })
})
