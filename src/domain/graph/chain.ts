import type { Adjacency } from './adjacency.ts'
import { advance, type Scratch, type Side, sides } from './walk.ts'

/**
 * A shortest chain of members between two who are connected, both ends included. The two searches
 * meet half-way: each sees a few thousand people where a single one would see millions.
 */
export function shortestChain(
  rows: Adjacency,
  paper: Scratch,
  from: number,
  to: number,
): number[] | null {
  if (from === to) return [from]
  const [near, far] = sides(paper, from, to)

  while (near.begin < near.end && far.begin < far.end) {
    // Whole degrees only, the smaller crowd first: so the first meeting is a shortest one.
    const [here, there] = near.end - near.begin <= far.end - far.begin ? [near, far] : [far, near]
    const met = advance(rows, paper, here, there, here.end)
    if (met === 0) continue

    const reached = here.queue[here.begin - 1] as number
    const [left, right] = here === near ? [reached, met] : [met, reached]
    return [...pathBack(paper, left, from).reverse(), ...pathBack(paper, right, to)]
  }
  return null
}

function pathBack(paper: Scratch, start: number, origin: number): number[] {
  const path = [start]
  for (let id = start; id !== origin; ) {
    id = paper.parent[id] as number
    path.push(id)
  }
  return path
}

/**
 * After the link between two members went: everybody on the side that came loose, or null when
 * they are still connected. Both ends search in turns, one member each: a cut costs at most twice
 * the smaller part, and where the two have common friends the search ends at the first of them.
 */
export function loosePart(
  rows: Adjacency,
  paper: Scratch,
  a: number,
  b: number,
): Int32Array | null {
  let turn: readonly [Side, Side] = sides(paper, a, b)

  for (;;) {
    const [near, far] = turn
    if (near.begin === near.end) return near.queue.subarray(0, near.end)
    if (advance(rows, paper, near, far, near.begin + 1) !== 0) return null
    turn = [far, near]
  }
}
