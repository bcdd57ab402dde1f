import { cycleOf, type Day, daysLeft, dueOnFor, lastDay, nextCycle, type Zone } from '../cycle.ts'
import type { Moment } from '../moment.ts'
import { isAmount } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { isStale, type Move, type Order, split, whole } from './move.ts'
import { isLapsed, isPaused, type Pledge, type PledgeSurroundings, stageOf } from './pledge.ts'
import { type MonthlyLimit, warningsOn } from './pledging.ts'

/** In so many last days of a month the giver chooses between this month and the next. */
export const LAST_DAYS = 3

type Asked = Order & Readonly<{ zone: Zone }>
type Noted = Readonly<{ note?: string | null | undefined }>
type Amounts = Noted &
  Readonly<{ amount: number; missing: number; limit?: MonthlyLimit | undefined }>
type Intending =
  | 'only-the-giver-decides'
  | 'pledge-has-changed-meanwhile'
  | 'pledge-is-not-an-intention'
  | 'pledge-has-lapsed'

/** Intention: another amount, up or down; 'amount-is-the-same' changes nothing. */
export function changeAmount(
  pledge: Pledge,
  order: Asked & Amounts,
): Outcome<Move, Intending | 'amount-is-out-of-bounds' | 'amount-is-the-same'> {
  const wrong = wrongForIntending(pledge, order)
  if (wrong) return refused(wrong)
  const { amount } = order
  if (!isAmount(amount)) return refused('amount-is-out-of-bounds')
  if (amount === pledge.amount) return refused('amount-is-the-same')
  return done(changed(pledge, order, 'changed-amount', order.amount))
}

/** Committed: a higher amount. The giver never lowers a commitment. */
export function raise(
  pledge: Pledge,
  order: Order & Amounts & Readonly<{ collectionIsClosed: boolean }>,
): Outcome<
  Move,
  | 'collection-is-closed'
  | 'only-the-giver-decides'
  | 'pledge-has-changed-meanwhile'
  | 'pledge-is-not-committed'
  | 'amount-is-out-of-bounds'
  | 'commitment-is-only-raised'
> {
  if (order.by !== pledge.giverId) return refused('only-the-giver-decides')
  if (isStale(pledge, order)) return refused('pledge-has-changed-meanwhile')
  if (stageOf(pledge) !== 'committed') return refused('pledge-is-not-committed')
  if (order.collectionIsClosed) return refused('collection-is-closed')
  if (!isAmount(order.amount)) return refused('amount-is-out-of-bounds')
  if (order.amount <= pledge.amount) return refused('commitment-is-only-raised')
  return done(changed(pledge, order, 'raised', order.amount - pledge.amount))
}

/** Intention → withdrawn; no reason is asked. */
export function withdraw(pledge: Pledge, order: Asked): Outcome<Move, Intending> {
  const wrong = wrongForIntending(pledge, order)
  if (wrong) return refused(wrong)
  const account = { byId: order.by, at: order.now, what: 'withdrew' } as const
  return done(whole(pledge, { withdrawnAt: order.now }, account))
}

/**
 * Intention → committed. In a month's last 3 days the giver says which month it is for; a paused
 * intention waits until its pause is over.
 */
export function commit(
  pledge: Pledge,
  order: Asked & Readonly<{ around: PledgeSurroundings; month?: 'this' | 'next' | undefined }>,
): Outcome<Move, Intending | 'pledge-is-paused' | 'month-is-not-nearly-over'> {
  const { by, now, zone, month = 'this' } = order
  const wrong = wrongForIntending(pledge, order)
  if (wrong) return refused(wrong)
  if (isPaused(pledge, order.around, now, zone)) return refused('pledge-is-paused')
  if (month === 'next' && !choosesMonth(pledge, now, zone))
    return refused('month-is-not-nearly-over')

  const dueOn = month === 'next' ? lastDay(nextCycle(cycleOf(now, zone))) : pledge.dueOn
  const account = { byId: by, at: now, what: 'committed' } as const
  return done(whole(pledge, { committedAt: now, dueOn }, account))
}

/** Whether a commitment made now is asked "this month or next?"; what is for the next already is not. */
export function choosesMonth({ dueOn }: Pick<Pledge, 'dueOn'>, now: Date, zone: Zone): boolean {
  const last = lastDay(cycleOf(now, zone))
  return dueOn === last && daysLeft(last, now, zone) < LAST_DAYS
}

/**
 * Intention or committed → delivered, whole or in part, also when overdue or paused; a part splits
 * off and the rest keeps its stage. Delivering ends the pause of what is delivered.
 */
export function deliver(
  pledge: Pledge,
  order: Asked & Noted & Readonly<{ amount?: number | undefined; emergencyRuns: boolean }>,
): Outcome<
  Move,
  | 'only-the-giver-decides'
  | 'pledge-has-changed-meanwhile'
  | 'pledge-cannot-be-delivered'
  | 'pledge-has-lapsed'
  | 'amount-is-out-of-bounds'
  | 'part-is-more-than-the-pledge'
> {
  const { by, now, zone, amount = pledge.amount } = order
  const stage = stageOf(pledge)
  if (by !== pledge.giverId) return refused('only-the-giver-decides')
  if (isStale(pledge, order)) return refused('pledge-has-changed-meanwhile')
  if (stage !== 'intention' && stage !== 'committed') return refused('pledge-cannot-be-delivered')
  if (isLapsed(pledge, now, zone)) return refused('pledge-has-lapsed')
  if (!isAmount(amount)) return refused('amount-is-out-of-bounds')
  if (amount > pledge.amount) return refused('part-is-more-than-the-pledge')

  const note = order.note || pledge.note
  const change = { deliveredAt: now, dueOn: dueOnOfDelivery(pledge, order), note }
  const account = { byId: by, at: now, what: 'delivered', note: order.note ?? null } as const
  if (amount === pledge.amount) return done(whole(pledge, change, account))
  return done(split(pledge, { amount, part: change, rest: {} }, account))
}

function dueOnOfDelivery(
  { dueOn }: Pledge,
  { now, zone, emergencyRuns }: Moment & Readonly<{ emergencyRuns: boolean }>,
): Day | null {
  if (dueOn !== null || emergencyRuns) return dueOn
  return dueOnFor(now, zone)
}

function wrongForIntending(pledge: Pledge, order: Asked): Intending | null {
  if (order.by !== pledge.giverId) return 'only-the-giver-decides'
  if (isStale(pledge, order)) return 'pledge-has-changed-meanwhile'
  if (stageOf(pledge) !== 'intention') return 'pledge-is-not-an-intention'
  return isLapsed(pledge, order.now, order.zone) ? 'pledge-has-lapsed' : null
}

function changed(
  pledge: Pledge,
  order: Order & Amounts,
  what: 'changed-amount' | 'raised',
  added: number,
): Move {
  const account = { byId: order.by, at: order.now, what, note: order.note ?? null }
  return whole(
    pledge,
    { amount: order.amount, note: order.note || pledge.note },
    account,
    warningsOn({ amount: order.amount, added }, order),
  )
}
