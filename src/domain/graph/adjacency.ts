/**
 * Who is linked to whom: each member's neighbours as one row of sorted ids.
 *
 * Rows lie one after the other in pages of equal size, without slack after a load. A row that
 * outgrows its room moves to a larger place, and the place it leaves is given to a later one. So a
 * new link costs one short row at most, in a network of 150 and of millions; nothing ever has to
 * copy or compact the whole.
 * The fields are open because searches read them in their innermost loop; only this file and the
 * intake write.
 */
export type Adjacency = {
  /** The greatest id that has a row. */
  members: number
  /** Links, each counted once. */
  links: number
  /** Pages hold 2^pageBits ids; only a row longer than that has a longer page to itself. */
  readonly pageBits: number
  readonly pages: Int32Array[]
  /** The address in the last page from which on nothing is taken. */
  end: number
  /** Addresses of places that rows have left, by a room they offer at least, in steps of 8. */
  readonly left: number[][]
  /** By member: the address of the row (page and offset), its length, and how long it may grow. */
  start: Int32Array<ArrayBuffer>
  length: Int32Array<ArrayBuffer>
  room: Int32Array<ArrayBuffer>
}

/** Begins with a row for each id up to `members`, all empty. */
export function adjacency(members: number, pageBits = 16): Adjacency {
  return {
    members,
    links: 0,
    pageBits,
    pages: [],
    end: 0,
    left: [],
    start: perMember(members),
    length: perMember(members),
    room: perMember(members),
  }
}

/**
 * An array with a number for each id, and for a quarter of newcomers. What is never touched of a
 * long array takes no memory.
 */
export function perMember(members: number): Int32Array<ArrayBuffer> {
  return new Int32Array(members + (members >> 2) + 16)
}

/** The same array if ids up to `members` fit, otherwise a longer copy. */
export function lengthened(array: Int32Array<ArrayBuffer>, members: number) {
  if (members < array.length) return array
  const longer = perMember(members)
  longer.set(array)
  return longer
}

/** Makes rows for ids up to `members`. */
export function admit(rows: Adjacency, members: number) {
  if (members <= rows.members) return
  rows.members = members
  rows.start = lengthened(rows.start, members)
  rows.length = lengthened(rows.length, members)
  rows.room = lengthened(rows.room, members)
}

/** Tells whether the two are neighbours. */
export function adjoins(rows: Adjacency, a: number, b: number): boolean {
  if (Math.max(a, b) > rows.members) return false
  const row = neighbours(rows, a)
  return row[placeIn(row, b)] === b
}

/** This member's neighbours in ascending order: a view, good until the next change. */
export function neighbours(rows: Adjacency, of: number): Int32Array {
  const length = rows.length[of] as number
  if (length === 0) return nobody
  const start = rows.start[of] as number
  const offset = start & ((1 << rows.pageBits) - 1)
  return (rows.pages[start >>> rows.pageBits] as Int32Array).subarray(offset, offset + length)
}

const nobody = new Int32Array(0)

/** Links two members; false when they were linked. */
export function join(rows: Adjacency, a: number, b: number): boolean {
  if (adjoins(rows, a, b)) return false
  insert(rows, a, b)
  insert(rows, b, a)
  rows.links++
  return true
}

/** Parts two members; false when they were not linked. */
export function part(rows: Adjacency, a: number, b: number): boolean {
  if (!adjoins(rows, a, b)) return false
  erase(rows, a, b)
  erase(rows, b, a)
  rows.links--
  return true
}

/** The first place in a sorted row whose id is not below `other`. */
function placeIn(row: Int32Array, other: number): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle] as number) < other) low = middle + 1
    else high = middle
  }
  return low
}

function insert(rows: Adjacency, of: number, other: number) {
  append(rows, of, other)
  const row = neighbours(rows, of)
  const at = placeIn(row.subarray(0, -1), other)
  row.copyWithin(at + 1, at, row.length - 1)
  row[at] = other
}

function erase(rows: Adjacency, of: number, other: number) {
  const row = neighbours(rows, of)
  const at = placeIn(row, other)
  row.copyWithin(at, at + 1)
  rows.length[of] = row.length - 1
}

/** Puts an id at the end of a row, sorted or not: a bulk load settles the rows afterwards. */
export function append(rows: Adjacency, of: number, other: number) {
  const length = rows.length[of] as number
  if (length === rows.room[of]) widen(rows, of)
  const start = rows.start[of] as number
  const page = rows.pages[start >>> rows.pageBits] as Int32Array
  page[(start & ((1 << rows.pageBits) - 1)) + length] = other
  rows.length[of] = length + 1
}

function widen(rows: Adjacency, of: number) {
  const row = neighbours(rows, of)
  const step = (row.length + (row.length >> 3) + 8) >> 3
  const old = { start: rows.start[of] as number, step: (rows.room[of] as number) >> 3 }

  rows.start[of] = rows.left[step]?.pop() ?? place(rows, step * 8)
  rows.room[of] = step * 8
  neighbours(rows, of).set(row)
  // Places shorter than a step are forgotten: nobody could use them.
  if (old.step > 0) leave(rows, old.step, old.start)
}

function leave(rows: Adjacency, step: number, start: number) {
  while (rows.left.length <= step) rows.left.push([])
  rows.left[step]?.push(start)
}

/** Takes a fresh place of this length: at the end of the last page, or in a new one. */
export function place(rows: Adjacency, room: number): number {
  const size = 1 << rows.pageBits
  const first = (rows.pages.length - 1) * size
  if (rows.pages.length === 0 || rows.end + room > first + size) {
    rows.end = rows.pages.length * size
    rows.pages.push(new Int32Array(Math.max(size, room)))
  }
  const start = rows.end
  rows.end += room
  return start
}
