import { type Cycle, cycleOf, type Day, endOf, isPast, type Zone } from '../cycle.ts'
import type { ClearingId, CollectionId, MemberId, PledgeId } from '../ids.ts'
import type { Unit } from '../money.ts'

/** What became of a pledge; computed from its moments, never stored. */
export type Stage =
  | 'intention'
  | 'committed'
  | 'delivered'
  | 'confirmed'
  | 'withdrawn'
  | 'declined'
  | 'forgiven'
  | 'annulled'

/** The moments that end a pledge: it has at most one of them. */
export const ends = [
  'confirmedAt',
  'withdrawnAt',
  'declinedAt',
  'forgivenAt',
  'annulledAt',
] as const

/** Every moment of a pledge after its making. The store writes and guards all that this list names. */
export const moments = [
  'committedAt',
  'deliveredAt',
  ...ends,
  // When the receiver who had declined this giver allowed new pledges.
  'allowedAgainAt',
  // When the confirmed deed was taken up for renewal: renewed as a later intention, or left out.
  'renewedAt',
] as const

type MomentName = (typeof moments)[number]
type Moments<Name extends MomentName> = Readonly<Record<Name, Date | null>>

/** When who did what. Null means not yet; no moment says "lapsed" or "overdue", those are computed. */
export type PledgeMoments = Readonly<{ createdAt: Date }> &
  Moments<'committedAt' | 'deliveredAt' | (typeof ends)[number]>

/** Nothing has happened yet. */
export const noMoments = Object.fromEntries(moments.map(name => [name, null])) as Readonly<
  Record<MomentName, null>
>

/** One record of help from a giver to a receiver's collection. */
export type Pledge = PledgeMoments &
  Moments<MomentName> &
  Readonly<{
    id: PledgeId
    giverId: MemberId
    receiverId: MemberId
    collectionId: CollectionId
    /** Whole cents, above zero. */
    amount: number
    unit: Unit
    /** The cycle it was made for; null in an emergency; never changes. */
    cycle: Cycle | null
    /** Its last day; null while an emergency runs or it is paused. */
    dueOn: Day | null
    /** The pledge it was split off; null where it was made by itself. */
    partOfId: PledgeId | null
    /** The cycle whose deeds it renews; null where the giver made it. */
    renewalOf: Cycle | null
    /** What it is ("two days of roofing"), at most 120 characters. */
    note: string | null
    /** Whether its giver, its receiver want it only to this person: clearing leaves it alone. Null: unsaid. */
    onlyByGiver: boolean | null
    onlyByReceiver: boolean | null
    /** The clearing that fulfilled it; null where people did. */
    clearingId: ClearingId | null
  }>

/** What a new pledge says of clearing. */
export const untouchedByClearing = {
  onlyByGiver: null,
  onlyByReceiver: null,
  clearingId: null,
} as const

/** A pledge before the store has named it. */
export type NewPledge = Omit<Pledge, 'id'>

/** Longest note on a pledge, in characters. */
export const LONGEST_NOTE = 120

/** What around a pledge pauses it. */
export type PledgeSurroundings = Readonly<{ giverIsRed: boolean; collectionIsPaused: boolean }>

type Due = PledgeMoments & Readonly<{ dueOn: Day | null }>

/** Reads the stage off the recorded moments. Nothing stores it, so nothing can contradict it. */
export function stageOf(pledge: PledgeMoments): Stage {
  if (pledge.annulledAt) return 'annulled'
  if (pledge.forgivenAt) return 'forgiven'
  if (pledge.declinedAt) return 'declined'
  if (pledge.withdrawnAt) return 'withdrawn'
  if (pledge.confirmedAt) return 'confirmed'
  if (pledge.deliveredAt) return 'delivered'
  return pledge.committedAt ? 'committed' : 'intention'
}

/** Whether nothing has ended it: an intention, a commitment or a delivery, lapsed and overdue ones too. */
export function isOpen(pledge: PledgeMoments): boolean {
  const stage = stageOf(pledge)
  return stage === 'intention' || stage === 'committed' || stage === 'delivered'
}

/** Whether it is an intention whose last day has passed: it binds and counts no more. */
export function isLapsed(pledge: Due, now: Date, zone: Zone): boolean {
  return stageOf(pledge) === 'intention' && isPast(pledge.dueOn, now, zone)
}

/** Whether it is a commitment whose last day has passed: the giver's debt until delivered or forgiven. */
export function isOverdue(pledge: Due, now: Date, zone: Zone): boolean {
  return stageOf(pledge) === 'committed' && isPast(pledge.dueOn, now, zone)
}

/** Whether its giver is red or it is an intention of a paused collection, while still undelivered. */
export function isPaused(pledge: Due, around: PledgeSurroundings, now: Date, zone: Zone): boolean {
  if (isLapsed(pledge, now, zone)) return false
  const stage = stageOf(pledge)
  if (stage === 'intention') return around.giverIsRed || around.collectionIsPaused
  return stage === 'committed' && around.giverIsRed
}

/** Whether it still takes part in the period: open, neither lapsed nor overdue. Paused ones do not. */
export function isCurrent(pledge: Due, around: PledgeSurroundings, now: Date, zone: Zone): boolean {
  return (
    isOpen(pledge) &&
    !isLapsed(pledge, now, zone) &&
    !isOverdue(pledge, now, zone) &&
    !isPaused(pledge, around, now, zone)
  )
}

/** Whether people did it: the giver delivered, the receiver confirmed. What clearing fulfilled is no deed. */
export function isDeed(pledge: PledgeMoments & Pick<Pledge, 'clearingId'>): boolean {
  return stageOf(pledge) === 'confirmed' && pledge.clearingId === null
}

/** Whether it was delivered in time: not after the end of its last day. Undelivered is not in time. */
export function isInTime(pledge: Pick<Due, 'deliveredAt' | 'dueOn'>, zone: Zone): boolean {
  if (!pledge.deliveredAt) return false
  return pledge.dueOn === null || pledge.deliveredAt < endOf(pledge.dueOn, zone)
}

/** Whether a delivery has outlived its last day unanswered: waiting for the receiver's word. */
export function isUnanswered(pledge: Due, now: Date, zone: Zone): boolean {
  return stageOf(pledge) === 'delivered' && isPast(pledge.dueOn, now, zone)
}

/** Whether it made its giver part of the receiver's circle: see "live" in the glossary. */
export function isLive(
  pledge: Due & Readonly<{ cycle: Cycle | null }>,
  emergency: Readonly<{ closedAt: Date | null }> | null,
  now: Date,
  zone: Zone,
): boolean {
  if (isOpen(pledge)) return !isLapsed(pledge, now, zone) && !isOverdue(pledge, now, zone)
  if (stageOf(pledge) !== 'confirmed' || !pledge.confirmedAt) return false
  const current = cycleOf(now, zone)
  if (cycleOf(pledge.confirmedAt, zone) === current) return true
  if (!emergency) return false
  return emergency.closedAt === null || cycleOf(emergency.closedAt, zone) === current
}
