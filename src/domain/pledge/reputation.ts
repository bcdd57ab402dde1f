import type { Moment } from '../moment.ts'
import { sum } from '../money.ts'
import { isInTime, isOverdue, type Pledge, stageOf } from './pledge.ts'

/** Facts about what a member gave; never a score, never a ranking. */
export type Reputation = Readonly<{
  /** Deeds confirmed, and how many of them were delivered in time. */
  deeds: number
  inTime: number
  /** Their sum in whole cents; for the member and the member's circle only. */
  sum: number
  /** How many different people the deeds went to. */
  people: number
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
  const deeds = pledges.filter(pledge => stageOf(pledge) === 'confirmed')
  return {
    deeds: deeds.length,
    inTime: deeds.filter(deed => isInTime(deed, zone)).length,
    sum: sum(deeds.map(deed => deed.amount)),
    people: new Set(deeds.map(deed => deed.receiverId)).size,
    overdue: pledges.filter(pledge => isOverdue(pledge, now, zone)).length,
    memberSince,
  }
}
