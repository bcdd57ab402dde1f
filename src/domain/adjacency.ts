/**
 * Who is linked to whom: each member's neighbours as one row of sorted ids.
 *
 * Rows lie in blocks of consecutive members. A row that outgrows its room moves to the spare end
 * of its block, and only a full block is laid out anew: so a new link costs the same in a network
 * of 150 and of millions, nothing ever copies the whole, and a load leaves no slack at all.
 * The fields are open because searches read them in their innermost loop; only this file and the intake write.
 */
export type Adjacency = {
  /** The greatest id that has a row. */
  members: number
  /** Links, each counted once. */
  links: number
  /** A member's block is `blocks[id >> blockBits]`. */
  readonly blockBits: number
  readonly blocks: Int32Array[]
  /** By block: entries given to rows, abandoned places included. */
  readonly used: number[]
  /** By member: where the row begins in its block, how long it is, how long it may grow. */
  start: Int32Array
  length: Int32Array
  room: Int32Array
}

/** Begins with a row for each id up to `members`, all empty. Blocks hold 2^blockBits members. */
export function adjacency(members: number, blockBits = 10): Adjacency {
  const rows: Adjacency = {
    members,
    links: 0,
    blockBits,
    blocks: [],
    used: [],
    start: new Int32Array(members + 1),
    length: new Int32Array(members + 1),
    room: new Int32Array(members + 1),
  }
  addBlocks(rows)
  return rows
}

/** Copies an array into a longer one, so that ids up to `members` fit with room for newcomers. */
export function lengthened(array: Int32Array, members: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(members + 1, Math.ceil(array.length * 1.25)))
  longer.set(array)
  return longer
}

/** Makes rows for ids up to `members`. */
export function admit(rows: Adjacency, members: number) {
  if (members <= rows.members) return
  rows.members = members
  if (members >= rows.start.length) {
    rows.start = lengthened(rows.start, members)
    rows.length = lengthened(rows.length, members)
    rows.room = lengthened(rows.room, members)
  }
  addBlocks(rows)
}

function addBlocks(rows: Adjacency) {
  while (rows.blocks.length <= rows.members >> rows.blockBits) {
    rows.blocks.push(new Int32Array(0))
    rows.used.push(0)
  }
}

/** Tells whether the two are neighbours. */
export function adjoins(rows: Adjacency, a: number, b: number): boolean {
  if (Math.max(a, b) > rows.members) return false
  const at = placeOf(rows, a, b)
  const data = rows.blocks[a >> rows.blockBits] as Int32Array
  return at < (rows.start[a] as number) + (rows.length[a] as number) && data[at] === b
}

/** This member's neighbours in ascending order: a view, good until the next change. */
export function neighbours(rows: Adjacency, of: number): Int32Array {
  const data = rows.blocks[of >> rows.blockBits] as Int32Array
  const start = rows.start[of] as number
  return data.subarray(start, start + (rows.length[of] as number))
}

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

/** The first place in the row of `of` whose id is not below `other`. */
function placeOf(rows: Adjacency, of: number, other: number): number {
  const data = rows.blocks[of >> rows.blockBits] as Int32Array
  let low = rows.start[of] as number
  let high = low + (rows.length[of] as number)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((data[middle] as number) < other) low = middle + 1
    else high = middle
  }
  return low
}

function insert(rows: Adjacency, of: number, other: number) {
  append(rows, of, other)
  const row = neighbours(rows, of)
  let at = row.length - 1
  for (; at > 0 && (row[at - 1] as number) > other; at--) row[at] = row[at - 1] as number
  row[at] = other
}

function erase(rows: Adjacency, of: number, other: number) {
  const data = rows.blocks[of >> rows.blockBits] as Int32Array
  const end = (rows.start[of] as number) + (rows.length[of] as number)
  const at = placeOf(rows, of, other)
  data.copyWithin(at, at + 1, end)
  rows.length[of] = (rows.length[of] as number) - 1
}

/** Puts an id at the end of a row, sorted or not: a bulk load settles the rows afterwards. */
export function append(rows: Adjacency, of: number, other: number) {
  const length = rows.length[of] as number
  if (length === rows.room[of]) widen(rows, of, length + (length >> 2) + 4)
  const data = rows.blocks[of >> rows.blockBits] as Int32Array
  data[(rows.start[of] as number) + length] = other
  rows.length[of] = length + 1
}

function widen(rows: Adjacency, of: number, room: number) {
  const block = of >> rows.blockBits
  const fits = (rows.used[block] as number) + room <= (rows.blocks[block] as Int32Array).length
  if (!fits) layOut(rows, block, room)

  const data = rows.blocks[block] as Int32Array
  const from = rows.start[of] as number
  const to = rows.used[block] as number
  data.copyWithin(to, from, from + (rows.length[of] as number))
  rows.start[of] = to
  rows.room[of] = room
  rows.used[block] = to + room
}

/** Lays the rows of a block out anew, without gaps, leaving an eighth of spare end. */
function layOut(rows: Adjacency, block: number, atLeast: number) {
  const old = rows.blocks[block] as Int32Array
  const first = block << rows.blockBits
  const last = Math.min(rows.members, first + (1 << rows.blockBits) - 1)

  let total = 0
  for (let id = first; id <= last; id++) total += rows.length[id] as number
  const data = new Int32Array(total + (total >> 3) + 2 * atLeast)

  let at = 0
  for (let id = first; id <= last; id++) {
    const length = rows.length[id] as number
    const from = rows.start[id] as number
    for (let i = 0; i < length; i++) data[at + i] = old[from + i] as number
    rows.start[id] = at
    rows.room[id] = length
    at += length
  }
  rows.blocks[block] = data
  rows.used[block] = at
}
