import { subMonths } from 'date-fns/subMonths'
import type { MemberId } from '../ids.ts'
import { shares } from '../pledge/shares.ts'

/** "I can't this time" may be said once in so many months. */
const CANNOT_MONTHS = 12
/** A second silence within so many months excludes. */
const SILENT_MONTHS = 6

/** One of those who are asked for a share. */
export type Elector = Readonly<{
  memberId: MemberId
  /** What is left of their maximum; in whole cents. */
  unused: number
  isRed: boolean
  /** They have a case of their own here, open or ended in this month. */
  hasOwnCase: boolean
  /** Still a member. */
  isMember: boolean
  hasCommitted: boolean
  /** They answered at all. */
  hasAnswered: boolean
}>

/** Whether nobody asks them: red, nothing left, a case of their own, or gone. */
export function isExempt({ unused, isRed, hasOwnCase, isMember }: Omit<Elector, 'memberId'>) {
  return !isMember || isRed || hasOwnCase || unused === 0
}

/** The shares of those who committed; in the order given, 0 for the others. Whole units stay whole. */
export function sharesOfCase(amount: number, electors: readonly Elector[]): readonly number[] {
  const unused = electors.map(each => (each.hasCommitted && !isExempt(each) ? each.unused : 0))
  const isWhole = [amount, ...unused].every(cents => cents % 100 === 0)
  const step = isWhole ? 100 : 1
  const room = unused.map(cents => cents / step)
  return shares(amount / step, room, room).map(share => share * step)
}

/** What an elector's share would be if everybody still asked says yes, and the most it can become. */
export function shareSeen(
  amount: number,
  electors: readonly Elector[],
  memberId: MemberId,
): Readonly<{ share: number; most: number }> {
  const mayStill = electors.map(each => ({
    ...each,
    hasCommitted: each.hasCommitted || !each.hasAnswered || each.memberId === memberId,
  }))
  const at = electors.findIndex(each => each.memberId === memberId)
  const unused = electors[at]?.unused ?? 0
  return { share: sharesOfCase(amount, mayStill)[at] ?? 0, most: Math.min(unused, amount) }
}

/** Those who were asked and said nothing. */
export function silentOf(electors: readonly Elector[]): readonly Elector[] {
  return electors.filter(each => !each.hasAnswered && !isExempt(each))
}

/** Whether "I can't this time" may be said again. */
export function mayDecline(lastAt: Date | null, now: Date): boolean {
  return lastAt === null || lastAt <= subMonths(now, CANNOT_MONTHS)
}

/** Whether a silence follows another one too soon: then it excludes. */
export function isSilentTwice(lastAt: Date | null, now: Date): boolean {
  return lastAt !== null && lastAt > subMonths(now, SILENT_MONTHS)
}
