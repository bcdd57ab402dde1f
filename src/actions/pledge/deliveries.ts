import type { App } from '../../app.ts'
import { runs } from '../../domain/pledge/collection.ts'
import { deliver as delivers } from '../../domain/pledge/giving.ts'
import { traitsOf } from '../../domain/pledge/kinds.ts'
import { confirm, confirmLess, notReceived } from '../../domain/pledge/receiving.ts'
import { renewLate } from './late-renewals.ts'
import { type Acted, actOn, type Held, orderOf, type PledgeOrder, settle } from './moves.ts'

type Delivery = PledgeOrder & Readonly<{ amount?: number; note?: string | null }>

/** The giver says it is done, all of it or a part. The receiver is asked whether it arrived. */
export async function deliver(app: App, order: Delivery) {
  return actOn(app, order, held =>
    delivers(held.pledge, {
      ...orderOf(held, order),
      amount: order.amount,
      note: order.note,
      emergencyRuns: runs(held.collection, held.when.now, held.when.zone),
    }),
  )
}

/**
 * The receiver says it arrived. The giver and the circle hear of it; a reached emergency ends with
 * it, and a deed of an earlier month renews into the running one.
 */
export async function confirmDelivery(app: App, order: PledgeOrder) {
  return actOn(app, order, held => confirm(held.pledge, orderOf(held, order)), afterConfirming)
}

/** The receiver says that another, smaller sum arrived: that is confirmed, the rest owed again. */
export async function confirmLessThanDelivered(
  app: App,
  order: PledgeOrder & Readonly<{ amount: number; note?: string | null }>,
) {
  return actOn(
    app,
    order,
    held =>
      confirmLess(held.pledge, {
        ...orderOf(held, order),
        ...fallbackOf(held),
        amount: order.amount,
        note: order.note,
      }),
    afterConfirming,
  )
}

/** The receiver says it did not arrive: it is a commitment again, and the giver hears why. */
export async function denyDelivery(
  app: App,
  order: PledgeOrder & Readonly<{ note?: string | null }>,
) {
  return actOn(app, order, held =>
    notReceived(held.pledge, { ...orderOf(held, order), ...fallbackOf(held), note: order.note }),
  )
}

function fallbackOf({ giverIsRed, giverLeft, collection }: Held) {
  return { giverIsRed, giverLeft, collection }
}

async function afterConfirming({ tx, collection, when }: Held, { pledge }: Acted): Promise<void> {
  if (traitsOf(collection).hasDeadline) await settle(tx, [collection.ownerId], when)
  await renewLate(tx, pledge, when)
}
