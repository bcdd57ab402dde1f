import type { Owed } from '../src/domain/clearing/network.ts'

/**
 * The usual way: walks along what is owed until it comes back to where it was, takes the smallest sum off
 * that loop, and goes on until no loop is left. Answers the cents that it cleared.
 */
export function clearDepthFirst(owed: readonly Owed[]): number {
  const left = Float64Array.from(owed, ({ amount }) => amount)
  const members = owed.reduce(
    (most, { giverId, receiverId }) => Math.max(most, giverId, receiverId),
    0,
  )
  const given: number[][] = Array.from({ length: members + 1 }, () => [])
  for (const [at, { giverId }] of owed.entries()) given[giverId]?.push(at)
  const next = new Int32Array(members + 1)
  const place = new Int32Array(members + 1).fill(-1)
  let cleared = 0

  for (let start = 1; start <= members; start++) {
    const path: number[] = []
    let at = start
    place[at] = 0
    for (;;) {
      const own = given[at] ?? []
      let arc = own[next[at] ?? 0]
      while (arc !== undefined && left[arc] === 0) {
        next[at] = (next[at] ?? 0) + 1
        arc = own[next[at] ?? 0]
      }
      if (arc === undefined) {
        place[at] = -1
        const back = path.pop()
        if (back === undefined) break
        at = owed[back]?.giverId ?? start
        next[at] = (next[at] ?? 0) + 1
        continue
      }
      path.push(arc)
      at = owed[arc]?.receiverId ?? start
      const from = place[at] ?? -1
      if (from < 0) {
        place[at] = path.length
        continue
      }
      const loop = path.splice(from)
      for (const each of loop) place[owed[each]?.receiverId ?? 0] = -1
      place[at] = path.length
      const cents = Math.min(...loop.map(each => left[each] ?? 0))
      for (const each of loop) left[each] = (left[each] ?? 0) - cents
      cleared += cents * loop.length
    }
  }
  return cleared
}
