import { adjoins, admit, join, neighbours, part } from './adjacency.ts'
import { loosePart, shortestChain } from './chain.ts'
import { components } from './component.ts'
import { type Hinge, hingesOf } from './hinges.ts'
import { greaterId, type Intake, intake } from './intake.ts'
import {
  type DegreeCounts,
  degreeCounts,
  listPage,
  listSize,
  type Neighbourhood,
  type Network,
  neighbourhoodOf,
  type Page,
  type PageOrder,
  ringAt,
} from './listing.ts'
import { pairSet } from './pair.ts'
import { admitToScratch, scratch } from './walk.ts'

/**
 * One change of one pair. `linked` and `unlinked` tell of the link, `hidden` and `shown` of
 * withdrawals: a pair is hidden while at least one of the two has withdrawn from the other. The
 * two are independent: a link of a hidden pair is not whole, and is walked again once it is shown.
 */
export type LinkChange = {
  readonly kind: 'linked' | 'unlinked' | 'hidden' | 'shown'
  readonly a: number
  readonly b: number
}

/**
 * Who trusts whom, as it is shown. Members are their serial ids; an id never heard of is somebody
 * without links. Every answer is exact for the changes applied so far.
 *
 * A hidden pair miss each other in their lists, counts, rings and pictures; the walks of all pass
 * over hidden members all the same, so a degree is always the plain distance.
 */
export type TrustGraph = {
  /** The greatest member id heard of. */
  readonly members: number
  /** Whole links. */
  readonly links: number
  /** Number of the last change applied; who applies changes raises it. */
  version: number
  /** Takes a change over; a repeated one changes nothing. Throws on an id that is none. */
  apply(change: LinkChange): void
  /** Tells whether there is a whole link between the two. */
  isLinked(a: number, b: number): boolean
  /** Degree 1, in order of id. */
  contacts(of: number): number[]
  /** The size of the trust list. */
  size(of: number): number
  /** Members of degree 1, 2, 3; counting stops at `limit` people (50 000). */
  degreeCounts(of: number, limit?: number): DegreeCounts
  /** A piece of the trust list, nearest first; costs the same at every size of the network. */
  page(of: number, order: PageOrder): Page
  /** A shortest chain of members, both ends included; null for strangers and hidden pairs. */
  chain(a: number, b: number): number[] | null
  /** Handshakes between the two; 0 with oneself, null for strangers and hidden pairs. */
  degree(a: number, b: number): number | null
  /** Everybody of the list at exactly this degree: a snapshot, up to 3 in order of id. */
  ring(of: number, degree: number): Iterable<number>
  /** The people of degree 1 on whom the list hangs, among the nearest 5 000. */
  hinges(of: number): readonly Hinge[]
  /** The nearest people (150) with the real links among them, for the network picture. */
  neighbourhood(of: number, order?: { readonly limit: number }): Neighbourhood
}

/** Settings that change the speed, never the answers; small ones let tests meet every seam. */
type GraphTuning = {
  /** Ids a page of rows holds, as a power of two. */
  readonly pageBits?: number
  /** Component labels kept free at least. */
  readonly spareLabels?: number
}

type Pair = readonly [number, number]

/** What a graph is loaded from; a flat array holds pairs one after the other. */
export type GraphLoad = {
  readonly members: number
  readonly links: Iterable<Pair> | Int32Array
  readonly hidden?: Iterable<Pair>
  readonly version: number
}

/** Loads a graph in one go: a store with many links uses `graphBuilder`. */
export function trustGraph(load: GraphLoad, tuning: GraphTuning = {}): TrustGraph {
  const builder = graphBuilder(load.members, tuning)
  const { links } = load
  builder.add(links instanceof Int32Array ? links : Int32Array.from([...links].flat()))
  return builder.build(load.version, load.hidden)
}

/** Takes a network's links in batches and makes the graph of them. */
export type GraphBuilder = Pick<Intake, 'count' | 'add'> & {
  /** Ends the load. `version` is the number of the last change the pairs contain. */
  build(version: number, hidden?: Iterable<Pair>): TrustGraph
}

/** Begins a load for ids up to `maxId`. */
export function graphBuilder(maxId: number, tuning: GraphTuning = {}): GraphBuilder {
  const { count, add, settle } = intake(maxId, tuning.pageBits)
  return {
    count,
    add,
    build(version, hidden = []) {
      const rows = settle()
      const connected = components(rows.members, tuning.spareLabels)
      for (let id = 1; id <= rows.members; id++) {
        for (const other of neighbours(rows, id)) if (other > id) connected.merge(id, other)
      }
      const paper = scratch(rows.members)
      const graph = graphOf({ rows, components: connected, hidden: pairSet(), paper }, version)
      for (const [a, b] of hidden) graph.apply({ kind: 'hidden', a, b })
      return graph
    },
  }
}

function graphOf(network: Network, version: number): TrustGraph {
  const { rows, components, hidden, paper } = network
  /** Links of hidden pairs: there, but not whole. */
  const dormant = pairSet()
  /** Somebody never heard of answers like row 0: nobody's, and always empty. */
  const known = (id: number) => (id > 0 && id <= rows.members ? id : 0)

  function connect(a: number, b: number) {
    if (join(rows, a, b)) components.merge(a, b)
  }

  function disconnect(a: number, b: number): boolean {
    if (!part(rows, a, b)) return false
    const loose = loosePart(rows, paper, a, b)
    if (loose) components.split(loose)
    return true
  }

  function apply({ kind, a, b }: LinkChange) {
    const members = greaterId(a, b)
    if (a === b) return
    admit(rows, members)
    components.admit(members)
    admitToScratch(paper, members)

    if (kind === 'linked') {
      if (hidden.has(a, b)) dormant.add(a, b)
      else connect(a, b)
    } else if (kind === 'unlinked') {
      dormant.remove(a, b)
      disconnect(a, b)
    } else if (kind === 'hidden') {
      if (hidden.add(a, b) && disconnect(a, b)) dormant.add(a, b)
    } else {
      if (hidden.remove(a, b) && dormant.remove(a, b)) connect(a, b)
    }
  }

  function chain(a: number, b: number): number[] | null {
    if (a === b) return [a]
    if (hidden.has(a, b) || !components.areConnected(known(a), known(b))) return null
    return shortestChain(rows, paper, a, b)
  }

  return {
    version,
    apply,
    chain,
    get members() {
      return rows.members
    },
    get links() {
      return rows.links
    },
    isLinked: (a, b) => adjoins(rows, known(a), known(b)),
    contacts: of => Array.from(neighbours(rows, known(of))),
    size: of => listSize(network, known(of)),
    degreeCounts: (of, limit = 50_000) => degreeCounts(network, known(of), limit),
    page: (of, order) => listPage(network, known(of), order),
    degree(a, b) {
      const members = chain(a, b)
      return members && members.length - 1
    },
    ring: (of, degree) => ringAt(network, known(of), degree),
    hinges: of =>
      known(of) === of ? hingesOf(rows, paper, of, other => hidden.has(of, other)) : [],
    neighbourhood: (of, { limit } = { limit: 150 }) =>
      known(of) === of
        ? neighbourhoodOf(network, of, limit)
        : { nodes: [{ id: of, degree: 0 }], links: [], left: 0 },
  }
}
