import { type Adjacency, neighbours } from './adjacency.ts'
import type { Components } from './component.ts'
import type { PairSet } from './pair.ts'
import { type Scratch, walkFrom } from './walk.ts'

/** The parts of a trust graph; whoever is connected and not hidden is on one's trust list. */
export type Network = {
  readonly rows: Adjacency
  readonly components: Components
  readonly hidden: PairSet
  readonly paper: Scratch
}

/** A member of somebody's trust list; `far` is everybody beyond degree 2. */
export type Listed = { readonly id: number; readonly degree: number }
export type DegreeFilter = 1 | 2 | 'far'
export type PageOrder = {
  readonly offset: number
  readonly limit: number
  readonly degree?: DegreeFilter
}
export type Page = { readonly members: readonly Listed[]; readonly hasMore: boolean }

export type DegreeCounts = {
  readonly counts: readonly [number, number, number]
  /** There are more people within degree 3 than were counted. */
  readonly more: boolean
}

export type Neighbourhood = {
  /** The member itself at degree 0, then the nearest of the list. */
  readonly nodes: readonly Listed[]
  /** The real links among these nodes, each once, the lower id first. */
  readonly links: readonly (readonly [number, number])[]
  /** How many of the list are not among the nodes. */
  readonly left: number
}

/** The size of the trust list: everybody connected but me and those hidden from me. */
export function listSize({ components, hidden }: Network, of: number): number {
  let size = components.sizeOf(of) - 1
  for (const other of hidden.of(of)) if (components.areConnected(of, other)) size--
  return size
}

/** Counts degrees 1 to 3, and stops when `limit` people are counted and there are more. */
export function degreeCounts(network: Network, of: number, limit: number): DegreeCounts {
  const { rows, paper, hidden } = network
  const unseen = hidden.of(of)
  const counts: [number, number, number] = [0, 0, 0]
  const walk = walkFrom(rows, paper, of)

  let left = limit
  while (walk.degree < 3 && walk.step(left + 1 + unseen.size)) {
    const found = visible(walk.ring, unseen)
    counts[walk.degree - 1] = Math.min(found, left)
    if (found > left) return { counts, more: true }
    left -= found
  }
  return { counts, more: false }
}

function visible(ring: Int32Array, unseen: ReadonlySet<number>): number {
  if (unseen.size === 0) return ring.length
  let count = 0
  for (const id of ring) if (!unseen.has(id)) count++
  return count
}

/**
 * A piece of the list: degrees 1, 2, 3 in order of id, then the rest in order of discovery. It
 * walks no further than the page asks, so its cost grows with the offset, never with the network.
 */
export function listPage(network: Network, of: number, order: PageOrder): Page {
  const { rows, paper, hidden } = network
  const unseen = hidden.of(of)
  const walk = walkFrom(rows, paper, of)
  const members: Listed[] = []
  // One more than the page shows, to know whether there is a next one.
  const wanted = order.limit + 1

  let skip = order.offset
  while (members.length < wanted && !isPast(walk.degree, order.degree)) {
    // Near degrees are sorted, so they are needed whole; of the rest only what the page shows.
    const enough = walk.degree < 3 ? undefined : skip + wanted - members.length + unseen.size
    if (!walk.step(enough)) break
    if (!isWanted(walk.degree, order.degree)) continue
    for (const id of walk.ring) {
      if (unseen.has(id)) continue
      if (skip > 0) skip--
      else if (members.push({ id, degree: walk.degree }) === wanted) break
    }
  }
  return { members: members.slice(0, order.limit), hasMore: members.length === wanted }
}

function isWanted(degree: number, filter: DegreeFilter | undefined): boolean {
  if (filter === undefined) return true
  return filter === 'far' ? degree > 2 : degree === filter
}

function isPast(degree: number, filter: DegreeFilter | undefined): boolean {
  return typeof filter === 'number' && degree >= filter
}

/** Everybody on the list at exactly this degree, as they are now. */
export function ringAt(network: Network, of: number, degree: number): number[] {
  const unseen = network.hidden.of(of)
  const walk = walkFrom(network.rows, network.paper, of)
  while (walk.degree < degree) if (!walk.step()) return []
  return Array.from(walk.ring).filter(id => id !== of && !unseen.has(id))
}

/** The nearest `limit` people of the list and the real links among them and me. */
export function neighbourhoodOf(network: Network, of: number, limit: number): Neighbourhood {
  const near = listPage(network, of, { offset: 0, limit }).members
  const nodes = [{ id: of, degree: 0 }, ...near]
  return {
    nodes,
    links: linksAmong(network.rows, nodes),
    left: listSize(network, of) - near.length,
  }
}

function linksAmong(rows: Adjacency, nodes: readonly Listed[]): [number, number][] {
  const shown = new Set(nodes.map(node => node.id))
  const links: [number, number][] = []
  for (const { id } of nodes) {
    for (const other of neighbours(rows, id)) {
      if (id < other && shown.has(other)) links.push([id, other])
    }
  }
  return links
}
