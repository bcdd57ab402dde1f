import * as amounts from '../../src/actions/pledge/amounts.ts'
import * as deliveries from '../../src/actions/pledge/deliveries.ts'
import type { PledgeOrder } from '../../src/actions/pledge/moves.ts'
import * as pledges from '../../src/actions/pledge/pledges.ts'
import * as requests from '../../src/actions/pledge/requests.ts'
import type { App } from '../../src/app.ts'

/** Who acts on which pledge, as it is at this moment unless the order says what was seen. */
export type Looking = Omit<PledgeOrder, 'saw'> & Partial<PledgeOrder>

function looking<Order extends PledgeOrder, Result>(
  act: (app: App, order: Order) => Promise<Result>,
) {
  return async (app: App, order: Omit<Order, 'saw'> & Looking): Promise<Result> => {
    const found = order.saw ?? (await app.store.pledges.find(order.pledgeId))
    const saw = found ?? { amount: 0, deliveredAt: null }
    return act(app, { ...order, saw } as unknown as Order)
  }
}

/** Acts on pledges by somebody who has looked a moment ago. */
export const changeAmount = looking(amounts.changeAmount)
export const raiseCommitment = looking(amounts.raiseCommitment)
export const deliver = looking(deliveries.deliver)
export const confirmDelivery = looking(deliveries.confirmDelivery)
export const confirmLessThanDelivered = looking(deliveries.confirmLessThanDelivered)
export const denyDelivery = looking(deliveries.denyDelivery)
export const commitIntention = looking(pledges.commitIntention)
export const withdrawIntention = looking(pledges.withdrawIntention)
export const declineIntention = looking(pledges.declineIntention)
export const forgiveCommitment = looking(pledges.forgiveCommitment)
export const allowGiverAgain = looking(pledges.allowGiverAgain)
export const requestCommitment = looking(requests.requestCommitment)
export const requestDelivery = looking(requests.requestDelivery)
export const remindReceiver = looking(requests.remindReceiver)
