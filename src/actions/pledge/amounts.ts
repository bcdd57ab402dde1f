import type { App } from '../../app.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { runs } from '../../domain/pledge/collection.ts'
import { changeAmount as change, raise } from '../../domain/pledge/giving.ts'
import type { Warning } from '../../domain/pledge/move.ts'
import { limitOf } from '../../views/pledging.ts'
import { actOn, type Held, hold, orderOf, type PledgeOrder, turnOf } from './moves.ts'

/** Another amount for a pledge, in whole cents, and what it is from then on where that was said. */
export type AmountOrder = PledgeOrder & Readonly<{ amount: number; note?: string | null }>

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
    return isRefused(outcome) ? outcome : done<readonly Warning[]>(outcome.done.words)
  }, turn)
}

async function changed(held: Held, order: AmountOrder) {
  const { amount, note } = order
  return change(held.pledge, { ...orderOf(held, order), amount, note, ...(await amountsOf(held)) })
}

async function raised(held: Held, order: AmountOrder) {
  const { collection, pledge, when } = held
  return raise(pledge, {
    ...orderOf(held, order),
    amount: order.amount,
    note: order.note,
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
