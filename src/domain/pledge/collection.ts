import {
  addDays,
  at as atHour,
  type Cycle,
  cycleOf,
  cycleOfDay,
  type Day,
  dueOnFor,
  isPast,
  type Zone,
} from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import { sum, type Unit } from '../money.ts'
import { type CollectionKind, traitsOf } from './kinds.ts'
import {
  isCurrent,
  isOpen,
  type Pledge,
  type PledgeMoments,
  type PledgeSurroundings,
  type Stage,
  stageOf,
} from './pledge.ts'

/** Read off the moments: only what is open may be pledged to. */
export type CollectionState = 'open' | 'paused' | 'closed'
/** How a collection closed: reached, run out, ended by its owner, or with its owner's going. */
export type Ending = 'success' | 'deadline' | 'hand' | 'dormant' | 'left'

/** What a changed thing was before, and since when it is being changed. */
export type Before<T> = Readonly<{ was: T; since: Date }>

/** A member's request for help, with its target in whole cents. */
export type Collection = Readonly<{
  id: CollectionId
  ownerId: MemberId
  kind: CollectionKind
  target: number
  unit: Unit
  openedAt: Date
  /** The day it was opened on; prolonging is counted from it. */
  openedOn: Day
  /** The last day of an emergency; null for a monthly collection. */
  deadlineOn: Day | null
  /** What the latest changes of target and deadline began with; null while there was none. */
  targetBefore: Before<number> | null
  deadlineBefore: Before<Day> | null
  /** Whether groups may show this emergency; monthly collections always may be shown. */
  inGroups: boolean
  closedAt: Date | null
  /** Null while nothing closed it. */
  closedAs: Ending | null
}>

/** A collection before the store has named it, and before anything of it was changed. */
export type NewCollection = Omit<Collection, 'id' | 'targetBefore' | 'deadlineBefore'>

type Moments = Pick<Collection, 'kind' | 'deadlineOn' | 'closedAt'>

/**
 * Reads the state off the moments. Some kinds are paused while their owner is red; what is past its
 * deadline is over before anybody writes it.
 */
export function stateOf(
  collection: Moments,
  { ownerIsRed, now, zone }: Moment & Readonly<{ ownerIsRed: boolean }>,
): CollectionState {
  if (!runs(collection, now, zone)) return 'closed'
  return traitsOf(collection).restsWhileRed && ownerIsRed ? 'paused' : 'open'
}

/** Whether nothing has ended it, open or paused. */
export function runs(collection: Moments, now: Date, zone: Zone): boolean {
  return collection.closedAt === null && !isPast(collection.deadlineOn, now, zone)
}

/** A pledge as the sums of its collection see it. */
export type Counted = PledgeMoments &
  Pick<Pledge, 'amount' | 'dueOn' | 'clearingId'> &
  PledgeSurroundings

/** What ❤️ 🤝 👍 🙏 say, in whole cents. */
export type Progress = Readonly<{
  target: number
  intended: number
  committed: number
  delivered: number
  confirmed: number
  /** Of what is confirmed, what clearing fulfilled. */
  cleared: number
  missing: number
  /** Committed, delivered and confirmed of the target in whole percent, at most 100: the bar. */
  percent: number
}>

/** The same, and how many different people have a live pledge to it. */
export type Bar = Progress & Readonly<{ helpers: number }>

/**
 * The sums of a collection's pledges in its period: the month of `dueOn` for a monthly one, all of
 * them for an emergency. Lapsed, overdue and paused ones count in none.
 */
export function progress(
  collection: Pick<Collection, 'kind' | 'target'>,
  pledges: Iterable<Counted>,
  { now, zone }: Moment,
): Progress {
  const current = traitsOf(collection).isByMonth ? cycleOf(now, zone) : null
  const amounts: Record<CountedStage, number[]> = {
    intention: [],
    committed: [],
    delivered: [],
    confirmed: [],
  }
  let cleared = 0
  for (const pledge of pledges) {
    const stage = stageOf(pledge)
    if (!isCounted(stage) || !isOfPeriod(pledge, current, dueOnFor(now, zone))) continue
    if (stage === 'confirmed' || isCurrent(pledge, pledge, now, zone)) {
      amounts[stage].push(pledge.amount)
      if (stage === 'confirmed' && pledge.clearingId !== null) cleared += pledge.amount
    }
  }
  return totals(collection.target, amounts, cleared)
}

/** What a target still lacks once commitments, deliveries and confirmed deeds are taken off it. */
export function missing(
  target: number,
  { committed, delivered, confirmed }: Pick<Progress, 'committed' | 'delivered' | 'confirmed'>,
): number {
  return Math.max(0, target - committed - delivered - confirmed)
}

/** Whether an emergency has reached its target by the receiver's word alone. */
export function isReached({ target, confirmed }: Pick<Progress, 'target' | 'confirmed'>): boolean {
  return confirmed >= target
}

/** An emergency may be prolonged to so many days from its opening. */
export const LONGEST_EMERGENCY = 92

/** So many days before its end who owes in an emergency, and its owner, are reminded; at this hour. */
const REMINDED_DAYS_BEFORE = [3, 1]
const HOUR_OF_THE_REMINDER = 10

/** When an emergency is reminded of next, after an instant; null when no reminder is left. */
export function nextReminder(deadlineOn: Day, after: Date, zone: Zone): Date | null {
  const moments = REMINDED_DAYS_BEFORE.map(days =>
    atHour(addDays(deadlineOn, -days), HOUR_OF_THE_REMINDER, 0, zone),
  )
  return moments.find(moment => moment > after) ?? null
}

/** The last day an emergency may be prolonged to. */
export function latestDeadline(openedOn: Day): Day {
  return addDays(openedOn, LONGEST_EMERGENCY)
}

type CountedStage = 'intention' | 'committed' | 'delivered' | 'confirmed'

function isCounted(stage: Stage): stage is CountedStage {
  return (
    stage === 'intention' || stage === 'committed' || stage === 'delivered' || stage === 'confirmed'
  )
}

/**
 * The period of a monthly collection is the month of `dueOn`, or of the day on which what is open
 * and paused no more is due; an emergency is one period.
 */
function isOfPeriod(pledge: Counted, current: Cycle | null, resumed: Day): boolean {
  if (current === null) return true
  const dueOn = pledge.dueOn ?? (isOpen(pledge) ? resumed : null)
  return dueOn !== null && cycleOfDay(dueOn) === current
}

function totals(
  target: number,
  amounts: Record<CountedStage, number[]>,
  cleared: number,
): Progress {
  const intended = sum(amounts.intention)
  const committed = sum(amounts.committed)
  const delivered = sum(amounts.delivered)
  const confirmed = sum(amounts.confirmed)
  return {
    target,
    intended,
    committed,
    delivered,
    confirmed,
    cleared,
    missing: missing(target, { committed, delivered, confirmed }),
    percent: Math.min(100, Math.floor(((committed + delivered + confirmed) * 100) / target)),
  }
}
