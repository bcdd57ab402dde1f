import type { MemberId } from '../ids.ts'

/** A live pledge as an edge: who helps whom. Which pledges are live says `isLive`. */
export type HelpEdge = Readonly<{ giverId: MemberId; receiverId: MemberId }>

/** A circle hears of each deed at once while it has so many people; beyond that, once a day. */
export const CIRCLE_HEARS_AT_ONCE = 7

/** The givers with a live pledge to a receiver. Nothing stores it. */
export function circleOf(receiverId: MemberId, edges: Iterable<HelpEdge>): ReadonlySet<MemberId> {
  const circle = new Set<MemberId>()
  for (const edge of edges) {
    if (edge.receiverId === receiverId && edge.giverId !== receiverId) circle.add(edge.giverId)
  }
  return circle
}

/** Whether a circle of this size hears of each deed at once, not in a daily line. */
export function hearsAtOnce(circle: ReadonlySet<MemberId>): boolean {
  return circle.size <= CIRCLE_HEARS_AT_ONCE
}
