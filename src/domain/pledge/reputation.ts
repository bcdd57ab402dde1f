import type { Moment } from '../moment.ts'
import { sum } from '../money.ts'
import { type CollectionKind, type Traits, traitsOf } from './kinds.ts'
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
  /**
   * What was committed for something received, and what clearing fulfilled: how much fell due, and how
   * much was kept in time. Parts count once.
   */
  words: Readonly<{ due: number; kept: number }>
  /** Things done that both recorded, and for how many people; no sum is made of them. */
  gifts: Readonly<{ count: number; people: number }>
  /** Commitments overdue now. */
  overdue: number
  memberSince: Date
}>

/** Something given, and what it was given to. */
type Given = Readonly<{ pledge: Pledge; kind: CollectionKind }>

/** Computes the facts from the ledger of what a member gave. */
export function reputationOf(
  given: Iterable<Given>,
  { memberSince, now, zone }: Moment & Readonly<{ memberSince: Date }>,
): Reputation {
  const all = [...given]
  const confirmed = (as: Traits['countsAs']) =>
    all.flatMap(({ pledge, kind }) =>
      isDeed(pledge) && traitsOf({ kind }).countsAs === as ? [pledge] : [],
    )
  const deeds = confirmed('deed')
  const gifts = confirmed('gift')
  const due = all.flatMap(each => (fellDue(each, { now, zone }) ? [each.pledge] : []))
  const kept = due.filter(each => each.confirmedAt && isInTime(each, zone))
  return {
    deeds: deeds.length,
    inTime: deeds.filter(deed => isInTime(deed, zone)).length,
    sum: sum(deeds.map(deed => deed.amount)),
    people: receiversOf(deeds),
    words: { due: roots(due), kept: roots(kept) },
    gifts: { count: gifts.length, people: receiversOf(gifts) },
    overdue: all.filter(({ pledge }) => isOverdue(pledge, now, zone)).length,
    memberSince,
  }
}

/** Whether it is a word that has been kept or is late: done by clearing, or committed for something received. */
function fellDue({ pledge, kind }: Given, { now, zone }: Moment): boolean {
  const isConfirmed = stageOf(pledge) === 'confirmed'
  if (isConfirmed && pledge.clearingId !== null) return true
  if (traitsOf({ kind }).countsAs !== 'word') return false
  return isConfirmed || isOverdue(pledge, now, zone)
}

const receiversOf = (pledges: readonly Pledge[]) =>
  new Set(pledges.map(({ receiverId }) => receiverId)).size

/** How many commitments these are, the parts of one counted once. */
function roots(pledges: readonly Pledge[]): number {
  return new Set(pledges.map(({ id, partOfId }) => partOfId ?? id)).size
}
