import { type Adjacency, lengthened, perMember } from './adjacency.ts'

/**
 * Paper for one search at a time, reused by all. A member is visited when their stamp is the mark
 * of the present search, so nothing has to be cleared between two of them.
 */
export type Scratch = {
  mark: number
  stamp: Int32Array<ArrayBuffer>
  /** From whom a search came to a member. */
  parent: Int32Array<ArrayBuffer>
  /** Visited members in order of visiting, one queue for each end of a two-sided search. */
  queues: readonly [Int32Array, Int32Array]
}

/** Paper for ids up to `members`. */
export function scratch(members: number): Scratch {
  const paper = () => perMember(members)
  return { mark: 0, stamp: paper(), parent: paper(), queues: [paper(), paper()] }
}

/** Makes the paper large enough for ids up to `members`. */
export function admitToScratch(paper: Scratch, members: number) {
  if (members < paper.stamp.length) return
  paper.stamp = lengthened(paper.stamp, members)
  paper.parent = lengthened(paper.parent, members)
  paper.queues = [perMember(members), perMember(members)]
}

/** One end of a search: queue[0, begin) is searched, queue[begin, end) is found but not searched. */
export type Side = {
  readonly mark: number
  readonly queue: Int32Array
  begin: number
  end: number
}

/** Starts a search from one or from both ends on fresh paper. */
export function sides(paper: Scratch, from: number, to = from): readonly [Side, Side] {
  if (paper.mark > 2_000_000_000) {
    paper.stamp.fill(0)
    paper.mark = 0
  }
  paper.mark += 2
  const [first, second] = paper.queues
  const far = { mark: paper.mark - 1, queue: second, begin: 0, end: 1 }
  const near = { mark: paper.mark, queue: first, begin: 0, end: 1 }
  second[0] = to
  first[0] = from
  paper.stamp[to] = far.mark
  paper.stamp[from] = near.mark
  return [near, far]
}

/**
 * Searches the neighbours of queue[begin, until). Stops at once on a member the other side has
 * visited and returns them; the one who led there is then queue[begin - 1]. Also stops when the
 * queue has `enough` members. Returns 0 when nobody was met.
 */
export function advance(
  rows: Adjacency,
  paper: Scratch,
  near: Side,
  far: Side,
  until: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  const { pages, pageBits, start, length } = rows
  const offsets = (1 << pageBits) - 1
  const { stamp, parent } = paper
  const { mark, queue } = near
  let end = near.end
  let met = 0

  let at = near.begin
  while (at < until && met === 0 && end < enough) {
    const id = queue[at++] as number
    const address = start[id] as number
    const page = pages[address >>> pageBits] as Int32Array
    const first = address & offsets
    const last = first + (length[id] as number)
    for (let i = first; i < last; i++) {
      const next = page[i] as number
      const seen = stamp[next]
      if (seen === mark) continue
      if (seen === far.mark) {
        met = next
        break
      }
      stamp[next] = mark
      parent[next] = id
      queue[end++] = next
    }
  }
  near.begin = at
  near.end = end
  return met
}

/** A walk outwards from one member, one degree at a time. */
type Walk = {
  /** The degree reached; 0 is the member the walk began with. */
  degree: number
  /** The members at this degree: a view, good until the next search. */
  ring: Int32Array
  /**
   * Steps one degree outwards; false when nobody is left. A step may stop once it has found
   * `enough`: then the ring is a beginning of its degree and the walk is over.
   */
  step(enough?: number): boolean
}

/** Begins a walk. Degrees 1 to 3 come in order of id, the rest in order of discovery. */
export function walkFrom(rows: Adjacency, paper: Scratch, from: number): Walk {
  const [near, far] = sides(paper, from)
  // Both ends begin with the same member; the later stamp wins, so the far side is never met.
  const walk: Walk = {
    degree: 0,
    ring: near.queue.subarray(0, 1),
    step(enough = Number.POSITIVE_INFINITY) {
      const begin = near.end
      advance(rows, paper, near, far, begin, begin + enough)
      walk.degree++
      walk.ring = near.queue.subarray(begin, near.end)
      if (walk.degree <= 3) walk.ring.sort()
      return near.end > begin
    },
  }
  return walk
}
