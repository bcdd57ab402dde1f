import { done, type Outcome, refused } from '../outcome.ts'

/** For how many days operators may suspend a member's calls and new collections; the last is the most. */
export const SUSPENSION_DAYS: readonly number[] = [1, 7, 30]
/** Longest reason an operator gives, in characters; the member reads it. */
export const LONGEST_REASON = 300

const DAY_MS = 24 * 3_600_000

/** Until when a suspension holds that begins now: one of the lengths operators may choose. */
export function suspendedUntil(
  days: number,
  now: Date,
): Outcome<Date, 'suspension-has-another-length'> {
  if (!SUSPENSION_DAYS.includes(days)) return refused('suspension-has-another-length')
  return done(new Date(now.getTime() + days * DAY_MS))
}

/** Whether a member is suspended at this instant. */
export function isSuspended(
  { suspendedUntil: until }: Readonly<{ suspendedUntil: Date | null }>,
  now: Date,
): boolean {
  return until !== null && until > now
}
