import type { MemberId, RestId } from '../ids.ts'

/** Somebody's voice says that they can't answer: while it lasts, nobody asks or reminds them. */
export type Rest = Readonly<{
  id: RestId
  memberId: MemberId
  byId: MemberId
  saidAt: Date
  endedAt: Date | null
}>

/** It is over by itself after so many days; it may be said again. */
export const REST_DAYS = 31

/** From when a word must be to hold still. */
export function restsSince(now: Date): Date {
  return new Date(now.getTime() - REST_DAYS * 24 * 3_600_000)
}

/** Whether it holds at an instant. */
export function isResting(rest: Pick<Rest, 'saidAt' | 'endedAt'>, now: Date): boolean {
  return rest.endedAt === null && rest.saidAt > restsSince(now)
}
