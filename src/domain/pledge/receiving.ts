import type { Zone } from '../cycle.ts'
import { isAmount } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { Collection } from './collection.ts'
import { isStale, type Move, type Order, split, whole } from './move.ts'
import { isLapsed, isOverdue, type NewPledge, type Pledge, stageOf } from './pledge.ts'

/** What around a delivery decides where it falls back to when it did not arrive. */
export type Fallback = Readonly<{
  zone: Zone
  giverIsRed: boolean
  /** Nobody is there any more to owe it again. */
  giverLeft: boolean
  /** Once an emergency has reached its target, what did not arrive is surplus, not owed again. */
  collection: Pick<Collection, 'closedAs'>
}>

type Answering =
  | 'only-the-receiver-decides'
  | 'pledge-has-changed-meanwhile'
  | 'pledge-is-not-delivered'

/** Intention → declined, without a reason: the giver is out and pledges again only when allowed to. */
export function decline(
  pledge: Pledge,
  order: Order & Readonly<{ zone: Zone }>,
): Outcome<
  Move,
  | 'only-the-receiver-decides'
  | 'pledge-has-changed-meanwhile'
  | 'pledge-is-not-an-intention'
  | 'pledge-has-lapsed'
> {
  if (order.by !== pledge.receiverId) return refused('only-the-receiver-decides')
  if (isStale(pledge, order)) return refused('pledge-has-changed-meanwhile')
  if (stageOf(pledge) !== 'intention') return refused('pledge-is-not-an-intention')
  if (isLapsed(pledge, order.now, order.zone)) return refused('pledge-has-lapsed')
  const account = { byId: order.by, at: order.now, what: 'declined' } as const
  return done(whole(pledge, { declinedAt: order.now }, account))
}

/** The receiver lets a declined giver pledge again. */
export function allowAgain(
  pledge: Pledge,
  order: Order & Pick<Fallback, 'giverLeft'>,
): Outcome<
  Move,
  | 'only-the-receiver-decides'
  | 'pledge-is-not-declined'
  | 'giver-is-already-allowed-again'
  | 'giver-has-left'
> {
  if (order.by !== pledge.receiverId) return refused('only-the-receiver-decides')
  if (stageOf(pledge) !== 'declined') return refused('pledge-is-not-declined')
  if (pledge.allowedAgainAt) return refused('giver-is-already-allowed-again')
  if (order.giverLeft) return refused('giver-has-left')
  const account = { byId: order.by, at: order.now, what: 'allowed-again' } as const
  return done(whole(pledge, { allowedAgainAt: order.now }, account))
}

/** Delivered → confirmed: it arrived. Nothing undoes it. */
export function confirm(pledge: Pledge, order: Order): Outcome<Move, Answering> {
  const wrong = wrongForAnswering(pledge, order)
  if (wrong) return refused(wrong)
  const account = { byId: order.by, at: order.now, what: 'confirmed' } as const
  return done(whole(pledge, { confirmedAt: order.now }, account))
}

/** Delivered → confirmed, less: what arrived splits off as confirmed, the rest is committed again. */
export function confirmLess(
  pledge: Pledge,
  order: Order & Fallback & Readonly<{ amount: number; note?: string | null | undefined }>,
): Outcome<Move, Answering | 'amount-is-out-of-bounds' | 'amount-is-not-less'> {
  const wrong = wrongForAnswering(pledge, order)
  if (wrong) return refused(wrong)
  if (!isAmount(order.amount)) return refused('amount-is-out-of-bounds')
  if (order.amount >= pledge.amount) return refused('amount-is-not-less')

  const { by, now, amount, note = null } = order
  const account = { byId: by, at: now, what: 'confirmed-less', note } as const
  const rest = fallenBack(pledge, order)
  return done(split(pledge, { amount, part: { confirmedAt: now }, rest }, account))
}

/** Delivered → committed: it did not arrive. The history keeps when it was said to be delivered. */
export function notReceived(
  pledge: Pledge,
  order: Order & Fallback & Readonly<{ note?: string | null | undefined }>,
): Outcome<Move, Answering> {
  const wrong = wrongForAnswering(pledge, order)
  if (wrong) return refused(wrong)
  const { by, now, note = null } = order
  const account = { byId: by, at: now, what: 'not-received', note } as const
  return done(whole(pledge, fallenBack(pledge, order), account))
}

/** Committed → forgiven, also when overdue: the receiver releases the giver. */
export function forgive(
  pledge: Pledge,
  order: Order,
): Outcome<
  Move,
  'only-the-receiver-decides' | 'pledge-has-changed-meanwhile' | 'pledge-is-not-committed'
> {
  if (order.by !== pledge.receiverId) return refused('only-the-receiver-decides')
  if (isStale(pledge, order)) return refused('pledge-has-changed-meanwhile')
  if (stageOf(pledge) !== 'committed') return refused('pledge-is-not-committed')
  const account = { byId: order.by, at: order.now, what: 'forgave' } as const
  return done(whole(pledge, { forgivenAt: order.now }, account))
}

/** Whether what did not arrive is owed again: somebody is there to owe it, and it is still needed. */
export function isOwedAgain({
  giverLeft,
  collection,
}: Pick<Fallback, 'giverLeft' | 'collection'>): boolean {
  return !giverLeft && collection.closedAs !== 'success'
}

function wrongForAnswering(pledge: Pledge, order: Order): Answering | null {
  if (order.by !== pledge.receiverId) return 'only-the-receiver-decides'
  if (isStale(pledge, order)) return 'pledge-has-changed-meanwhile'
  return stageOf(pledge) === 'delivered' ? null : 'pledge-is-not-delivered'
}

/** Committed again, from the moment it was said to be done; a red giver's debt is paused if in time. */
function fallenBack(
  pledge: Pledge,
  { now, zone, giverIsRed, ...fallback }: Fallback & Readonly<{ now: Date }>,
): Partial<NewPledge> {
  const committedAt = pledge.committedAt ?? pledge.deliveredAt
  const again = { ...pledge, committedAt, deliveredAt: null }
  const dueOn = giverIsRed && !isOverdue(again, now, zone) ? null : pledge.dueOn
  const annulledAt = isOwedAgain(fallback) ? null : now
  return { committedAt, deliveredAt: null, dueOn, annulledAt }
}
