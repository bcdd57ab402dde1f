import type { Moment } from '../moment.ts'
import { sum } from '../money.ts'
import { isDeed, isInTime, isOverdue, type Pledge, stageOf } from './pledge.ts'

/** Facts about what a member gave; never a score, never a ranking. */
export type Reputation = Readonly<{
  /** Deeds confirmed, and how many of them were delivered in time. */
  deeds: number
  inTime: number
  /** Their sum in whole cents; for the member and the member's circle only. */
  sum: number
  /** How many different people the deeds went to. */
  people: number
  /** Commitments that clearing fulfilled, and how many of them in time: a word kept, no deed. Parts count once. */
  words: Readonly<{ due: number; kept: number }>
  /** Commitments overdue now. */
  overdue: number
  memberSince: Date
}>

/** Computes the facts from the ledger of what a member gave. */
export function reputationOf(
  given: Iterable<Pledge>,
  { memberSince, now, zone }: Moment & Readonly<{ memberSince: Date }>,
): Reputation {
  const pledges = [...given]
  const deeds = pledges.filter(isDeed)
  const cleared = pledges.filter(
    pledge => stageOf(pledge) === 'confirmed' && pledge.clearingId !== null,
  )
  const inTime = (some: readonly Pledge[]) => some.filter(pledge => isInTime(pledge, zone)).length
  return {
    deeds: deeds.length,
    inTime: inTime(deeds),
    sum: sum(deeds.map(deed => deed.amount)),
    people: new Set(deeds.map(deed => deed.receiverId)).size,
    words: { due: roots(cleared), kept: roots(cleared.filter(each => isInTime(each, zone))) },
    overdue: pledges.filter(pledge => isOverdue(pledge, now, zone)).length,
    memberSince,
  }
}

/** How many commitments these are, the parts of one counted once. */
function roots(pledges: readonly Pledge[]): number {
  return new Set(pledges.map(({ id, partOfId }) => partOfId ?? id)).size
}
