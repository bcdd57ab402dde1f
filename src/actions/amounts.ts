import type { App, Queries } from '../app.ts'
import { runs } from '../domain/collection.ts'
import { changeAmount as change, raise } from '../domain/giving.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Word } from '../domain/move.ts'
import { done, isRefused, refused } from '../domain/outcome.ts'
import type { Pledge } from '../domain/pledge.ts'
import type { MonthlyLimit } from '../domain/pledging.ts'
import type { Moment } from './closings.ts'
import { actOn, type Held, hold, orderOf, type PledgeOrder, turnOf } from './pledge-moves.ts'

/** Another amount for a pledge, in whole cents. */
export type AmountOrder = PledgeOrder & Readonly<{ amount: number }>

/** The giver of an intention names another amount. */
export async function changeAmount(app: App, order: AmountOrder) {
  return actOn(app, order, held => changed(held, order))
}

/** The giver of a commitment raises it; it is never lowered. */
export async function raiseCommitment(app: App, order: AmountOrder) {
  return actOn(app, order, held => raised(held, order))
}

/** The words that would go with another amount, said before it is saved; refused as that would be. */
export async function weighAmount(app: App, order: AmountOrder, act: 'change' | 'raise') {
  const turn = await turnOf(app, order)
  return app.store.transaction(async tx => {
    const held = await hold(app, tx, order)
    if (!held) return refused('pledge-is-unknown')
    const outcome = await (act === 'raise' ? raised(held, order) : changed(held, order))
    return isRefused(outcome) ? outcome : done<readonly Word[]>(outcome.done.words)
  }, turn)
}

/** A giver's private limit for a month and what counts against it, one pledge left aside. */
export async function limitOf(
  tx: Queries,
  giverId: MemberId,
  when: Moment,
  beside?: Pledge,
): Promise<MonthlyLimit> {
  const { monthlyLimit } = await tx.members.get(giverId)
  if (monthlyLimit === null) return { limit: null, pledged: 0 }
  return { limit: monthlyLimit, pledged: await tx.pledges.pledgedFor(giverId, when, beside?.id) }
}

async function changed(held: Held, order: AmountOrder) {
  const { amount } = order
  return change(held.pledge, { ...orderOf(held, order), amount, ...(await amountsOf(held)) })
}

async function raised(held: Held, order: AmountOrder) {
  const { collection, pledge, when } = held
  return raise(pledge, {
    ...orderOf(held, order),
    amount: order.amount,
    collectionIsClosed: !runs(collection, when.now, when.zone),
    ...(await amountsOf(held)),
  })
}

async function amountsOf({ tx, pledge, collection, when }: Held) {
  const bar = (await tx.pledges.progressOf([collection.id], when)).get(collection.id)
  return {
    missing: bar?.missing ?? 0,
    limit: await limitOf(tx, pledge.giverId, when, pledge),
  }
}
