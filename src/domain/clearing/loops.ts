import type { Owed } from './network.ts'

/** A closed chain: so many cents of each of these pledges, each by whoever receives from the one before. */
export type Loop = Readonly<{ cents: number; pledges: readonly number[] }>

/**
 * Takes what is cleared apart into loops, each of which can be applied alone and leaves every balance as it
 * was. Nobody comes twice in a loop. Pledges go by their place in the list; the earliest comes first.
 */
export function loopsOf(pledges: readonly Owed[], cleared: readonly number[]): readonly Loop[] {
  const left = Float64Array.from(cleared)
  const { givers, receiver, given } = chainOf(pledges, left)
  const path: number[] = []
  /** Where on the path each member is. */
  const place = new Int32Array(givers).fill(-1)
  const loops: Loop[] = []
  for (let start = 0; start < givers; start++) {
    place[start] = 0
    for (let at = start, next = onward(at); next !== -1; next = onward(at)) {
      path.push(next)
      at = receiver[next] as number
      if (place[at] !== -1) loops.push(closed(at))
      else place[at] = path.length
    }
    place[start] = -1
  }
  return loops

  /** What a member still gives: the earliest pledge of which something is left. */
  function onward(member: number): number {
    const own = given[member] as number[]
    while (own.length > 0 && left[own[own.length - 1] as number] === 0) own.pop()
    return own.length > 0 ? (own[own.length - 1] as number) : -1
  }

  /** Takes off the path the loop that has just come back to a member. */
  function closed(member: number): Loop {
    const loop = path.splice(place[member] as number)
    let cents = Number.POSITIVE_INFINITY
    for (const pledge of loop) cents = Math.min(cents, left[pledge] as number)
    for (const pledge of loop) {
      left[pledge] = (left[pledge] as number) - cents
      if (receiver[pledge] !== member) place[receiver[pledge] as number] = -1
    }
    return { cents, pledges: loop }
  }
}

/** Members by number, in the order of their first cleared pledge: whoever receives one also gives one. */
function chainOf(pledges: readonly Owed[], cleared: Float64Array) {
  const numbers = new Map<number, number>()
  const given: number[][] = []
  for (let at = 0; at < pledges.length; at++) {
    const giverId = pledges[at]?.giverId ?? 0
    if (cleared[at] === 0) continue
    const number = numbers.get(giverId) ?? given.push([]) - 1
    numbers.set(giverId, number)
    given[number]?.push(at)
  }
  for (const own of given) own.reverse()
  const receiver = Int32Array.from(pledges, ({ receiverId }) => numbers.get(receiverId) ?? -1)
  return { givers: given.length, receiver, given }
}
