import type { Owed } from './network.ts'

/** A closed chain: so many cents of each of these pledges, each by whoever receives from the one before. */
export type Loop = Readonly<{ cents: number; pledges: readonly number[] }>

/**
 * Takes what is cleared apart into loops, each of which can be applied alone and leaves every balance as it
 * was. Nobody comes twice in a loop. Pledges go by their place in the list; the earliest comes first.
 */
export function loopsOf(pledges: readonly Owed[], cleared: readonly number[]): readonly Loop[] {
  const left = [...cleared]
  const given = new Map<number, number[]>()
  for (const [at, { giverId }] of pledges.entries()) {
    if ((left[at] ?? 0) === 0) continue
    const own = given.get(giverId)
    if (own) own.push(at)
    else given.set(giverId, [at])
  }
  for (const own of given.values()) own.reverse()

  const loops: Loop[] = []
  for (const start of given.keys()) {
    const path: number[] = []
    const places = new Map([[start, 0]])
    for (let at = start, next = onward(at); next !== null; next = onward(at)) {
      path.push(next)
      at = pledges[next]?.receiverId ?? at
      const place = places.get(at)
      if (place === undefined) {
        places.set(at, path.length)
        continue
      }
      const loop = path.splice(place)
      for (const pledge of loop.slice(0, -1)) places.delete(pledges[pledge]?.receiverId ?? 0)
      const cents = Math.min(...loop.map(pledge => left[pledge] ?? 0))
      for (const pledge of loop) left[pledge] = (left[pledge] ?? 0) - cents
      loops.push({ cents, pledges: loop })
    }
  }
  return loops

  /** What a member still gives: the earliest pledge of which something is left. */
  function onward(member: number): number | null {
    const own = given.get(member) ?? []
    while (own.length > 0 && left[own.at(-1) ?? 0] === 0) own.pop()
    return own.at(-1) ?? null
  }
}
