import { addDays, type Cycle, cycleOf, cycleOfDay, type Day, isPast, type Zone } from './cycle.ts'
import type { CollectionId, MemberId } from './ids.ts'
import { sum, type Unit } from './money.ts'
import {
  isCurrent,
  type Pledge,
  type PledgeMoments,
  type PledgeSurroundings,
  type Stage,
  stageOf,
} from './pledge.ts'

/** Monthly support (orange) or an emergency (red). */
export type CollectionKind = 'monthly' | 'emergency'
/** Read off the moments: only what is open may be pledged to. */
export type CollectionState = 'open' | 'paused' | 'closed'
/** How a collection closed: reached, run out, ended by its owner, or with its owner's going. */
export type Ending = 'success' | 'deadline' | 'hand' | 'dormant' | 'left'

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
  /** Whether groups may show this emergency; monthly collections always may be shown. */
  inGroups: boolean
  closedAt: Date | null
  /** Null while nothing closed it. */
  closedAs: Ending | null
}>

/** A collection before the store has named it. */
export type NewCollection = Omit<Collection, 'id'>

type Moments = Pick<Collection, 'kind' | 'deadlineOn' | 'closedAt'>

/**
 * Reads the state off the moments. A monthly collection is paused while its owner is red; an
 * emergency past its deadline is over before anybody writes it.
 */
export function stateOf(
  collection: Moments,
  { ownerIsRed, now, zone }: Readonly<{ ownerIsRed: boolean; now: Date; zone: Zone }>,
): CollectionState {
  if (!runs(collection, now, zone)) return 'closed'
  return collection.kind === 'monthly' && ownerIsRed ? 'paused' : 'open'
}

/** Whether nothing has ended it, open or paused. */
export function runs(collection: Moments, now: Date, zone: Zone): boolean {
  return collection.closedAt === null && !isPast(collection.deadlineOn, now, zone)
}

/** A pledge as the sums of its collection see it. */
export type Counted = PledgeMoments & Pick<Pledge, 'amount' | 'dueOn'> & PledgeSurroundings

/** What ❤️ 🤝 👍 🙏 say, in whole cents. */
export type Progress = Readonly<{
  target: number
  intended: number
  committed: number
  delivered: number
  confirmed: number
  missing: number
  /** Committed, delivered and confirmed of the target in whole percent, at most 100: the bar. */
  percent: number
}>

/**
 * The sums of a collection's pledges in its period: the month of `dueOn` for a monthly one, all of
 * them for an emergency. Lapsed, overdue and paused ones count in none.
 */
export function progress(
  collection: Pick<Collection, 'kind' | 'target'>,
  pledges: Iterable<Counted>,
  { now, zone }: Readonly<{ now: Date; zone: Zone }>,
): Progress {
  const current = collection.kind === 'monthly' ? cycleOf(now, zone) : null
  const amounts: Record<CountedStage, number[]> = {
    intention: [],
    committed: [],
    delivered: [],
    confirmed: [],
  }
  for (const pledge of pledges) {
    const stage = stageOf(pledge)
    if (!isCounted(stage) || !isOfPeriod(pledge, current)) continue
    if (stage === 'confirmed' || isCurrent(pledge, pledge, now, zone)) {
      amounts[stage].push(pledge.amount)
    }
  }
  return totals(collection.target, amounts)
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

/** The last day an emergency may be prolonged to: 92 days from its opening. */
export function latestDeadline(openedOn: Day): Day {
  return addDays(openedOn, 92)
}

type CountedStage = 'intention' | 'committed' | 'delivered' | 'confirmed'

function isCounted(stage: Stage): stage is CountedStage {
  return (
    stage === 'intention' || stage === 'committed' || stage === 'delivered' || stage === 'confirmed'
  )
}

/** The period of a monthly collection is the month of `dueOn`; an emergency is one period. */
function isOfPeriod({ dueOn }: Pick<Pledge, 'dueOn'>, current: Cycle | null): boolean {
  return current === null || (dueOn !== null && cycleOfDay(dueOn) === current)
}

function totals(target: number, amounts: Record<CountedStage, number[]>): Progress {
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
    missing: missing(target, { committed, delivered, confirmed }),
    percent: Math.min(100, Math.floor(((committed + delivered + confirmed) * 100) / target)),
  }
}
