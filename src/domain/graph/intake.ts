import {
  type Adjacency,
  adjacency,
  admit,
  append,
  neighbours,
  perMember,
  place,
} from './adjacency.ts'

/** Takes a network's links in batches of pairs, [a, b, a, b, …], in any order. */
export type Intake = {
  /**
   * Optional first pass over the same pairs. It lets `add` write straight into place; without it
   * the batches are kept until the end, which needs twice the memory.
   */
  count(pairs: Int32Array): void
  add(pairs: Int32Array): void
  /** Ends the load: sorted rows, each link once. */
  settle(): Adjacency
}

/** Begins a load for ids up to `members`; greater ids are taken too, at a slower pace. */
export function intake(members: number, pageBits?: number): Intake {
  const rows = adjacency(members, pageBits)
  const lengths = perMember(members)
  const kept: Int32Array[] = []
  let isCounted = false
  let isReserved = false

  function count(pairs: Int32Array) {
    isCounted = true
    for (const id of pairs) lengths[id] = (lengths[id] ?? 0) + 1
  }

  function fill(pairs: Int32Array) {
    if (!isReserved) reserve(rows, lengths)
    isReserved = true
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const a = pairs[i] as number
      const b = pairs[i + 1] as number
      if (a === b) continue
      admit(rows, greaterId(a, b))
      append(rows, a, b)
      append(rows, b, a)
    }
  }

  return {
    count,
    add(pairs) {
      if (isCounted) fill(pairs)
      else kept.push(pairs.slice())
    },
    settle() {
      kept.forEach(count)
      kept.splice(0).forEach(fill)
      settleRows(rows)
      return rows
    },
  }
}

/** The greater of two member ids. Throws on what cannot be one: that is a bug of the caller. */
export function greaterId(a: number, b: number): number {
  const valid = Number.isInteger(a) && Number.isInteger(b) && a > 0 && b > 0
  if (!valid) throw new RangeError(`member ids are positive integers, not ${a} and ${b}`)
  return Math.max(a, b)
}

/** Gives each still empty row the room it will need: a load of known lengths moves nothing. */
function reserve(rows: Adjacency, lengths: Int32Array) {
  for (let id = 1; id <= rows.members; id++) {
    const room = lengths[id] ?? 0
    if (room > 0) rows.start[id] = place(rows, room)
    rows.room[id] = room
  }
}

/** Sorts the rows after a bulk load, drops what was given twice, and counts the links. */
function settleRows(rows: Adjacency) {
  let entries = 0
  for (let id = 1; id <= rows.members; id++) {
    const row = neighbours(rows, id)
    if (!ascends(row)) rows.length[id] = distinct(row.sort())
    entries += rows.length[id] as number
  }
  rows.links = entries / 2
}

function ascends(row: Int32Array): boolean {
  for (let i = 1; i < row.length; i++) {
    if ((row[i - 1] as number) >= (row[i] as number)) return false
  }
  return true
}

/** Moves the distinct ids of a sorted row to its beginning and counts them. */
function distinct(row: Int32Array): number {
  let kept = 0
  for (const id of row) {
    if (kept === 0 || row[kept - 1] !== id) row[kept++] = id
  }
  return kept
}
