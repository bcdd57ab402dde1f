import { type Adjacency, neighbours } from './adjacency.ts'
import { type Scratch, walkFrom } from './walk.ts'

/** A list hangs on somebody next to me when without them I would lose at least these people. */
export type Hinge = Readonly<{
  id: number
  /** How many of the people looked at are reached through them alone, themselves left out. */
  behind: number
  /** One of those they alone lead to, and who is next to them: whom an introduction would be to. */
  next: number
}>

/** So many of the nearest people are looked at: an answer never walks a whole component. */
export const HINGES_LOOKED_AT = 5_000

/**
 * The people next to me on whom my list hangs, the most people first: without them whoever is behind them is
 * not reached; who is hidden from me counts for nobody. Exact for the nearest people and the links among them; walked once, in time linear in their links.
 */
export function hingesOf(
  rows: Adjacency,
  paper: Scratch,
  me: number,
  isHidden: (other: number) => boolean,
  limit = HINGES_LOOKED_AT,
): readonly Hinge[] {
  const people = nearest(rows, paper, me, limit)
  const place = new Map(people.map((id, at) => [id, at]))
  const links = people.map(id =>
    Array.from(neighbours(rows, id)).flatMap(other => place.get(other) ?? []),
  )
  const isOnList = people.map(id => !isHidden(id))
  return hingesAmong(links, isOnList)
    .map(({ at, behind, next }) => ({ id: people[at] ?? 0, behind, next: people[next] ?? 0 }))
    .toSorted((one, other) => other.behind - one.behind || one.id - other.id)
}

function nearest(rows: Adjacency, paper: Scratch, me: number, limit: number): readonly number[] {
  const people = [me]
  const walk = walkFrom(rows, paper, me)
  while (people.length <= limit && walk.step())
    people.push(...walk.ring.subarray(0, limit + 1 - people.length))
  return people
}

/** The same by places; place 0 is me. A search in depth, its path kept in arrays: chains may be long. */
function hingesAmong(links: readonly (readonly number[])[], isOnList: readonly boolean[]) {
  const count = links.length
  const found = new Int32Array(count)
  const low = new Int32Array(count)
  const size = Int32Array.from(isOnList, Number)
  const parent = new Int32Array(count).fill(-1)
  const read = new Int32Array(count)
  const path = [0]
  const cutOff = new Map<number, { behind: number; next: number }>()
  let time = 1
  found[0] = 1
  low[0] = 1

  for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
    const other = links[at]?.[read[at] as number]
    read[at] = (read[at] as number) + 1
    if (other === undefined) {
      path.pop()
      close(at)
    } else if (found[other] === 0) {
      time++
      found[other] = time
      low[other] = time
      parent[other] = at
      path.push(other)
    } else if (other !== parent[at]) {
      low[at] = Math.min(low[at] as number, found[other] as number)
    }
  }
  return [...cutOff]
    .filter(([, { behind }]) => behind > 0)
    .map(([at, { behind, next }]) => ({ at, behind, next }))

  /** All beyond somebody is walked: whoever leads there alone, and is next to me, is a hinge. */
  function close(at: number): void {
    const before = parent[at] as number
    if (before < 0) return
    low[before] = Math.min(low[before] as number, low[at] as number)
    size[before] = (size[before] as number) + (size[at] as number)
    const isAlone = (low[at] as number) >= (found[before] as number)
    if (!isAlone || before === 0 || !links[0]?.includes(before)) return
    const known = cutOff.get(before)
    const behind = (known?.behind ?? 0) + (size[at] as number)
    const next = known && isOnList[known.next] ? known.next : at
    cutOff.set(before, { behind, next })
  }
}
