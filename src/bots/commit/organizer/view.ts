import type { Member, PaymentDetail } from '../../../app.ts'
import type { Collection } from '../../../domain/collection.ts'
import { cycleOf } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Surrounded } from '../../../domain/pause.ts'
import { isOpen, stageOf } from '../../../domain/pledge.ts'
import type { Request } from '../../../domain/request.ts'
import type { Ctx } from '../../kit/context.ts'

/** A pledge as one of its two sides sees it, with all that its screens say. */
export type PledgeView = Surrounded &
  Readonly<{
    me: MemberId
    isGiver: boolean
    giver: Member
    receiver: Member
    /** The other side: the receiver for the giver, the giver for the receiver. */
    other: Member
    collection: Collection
    /** The latest request of each kind. */
    requests: readonly Request[]
    /** How the receiver can be helped; empty where the viewer is not to see it, or there is none. */
    details: readonly PaymentDetail[]
    renewalIsOff: boolean
    isThanked: boolean
    now: Date
    zone: string
  }>

/** Loads a pledge for the member who looks; null for anybody but its two sides. */
export async function loadPledge(ctx: Ctx, pledgeId: number): Promise<PledgeView | null> {
  const { app, member, now } = ctx
  const { store, settings } = app
  const zone = settings.timeZone
  const around = await store.pledges.findAround(pledgeId, { now, zone })
  if (!around) return null
  const { pledge } = around
  const { giverId, receiverId, confirmedAt } = pledge
  const isGiver = giverId === member.id
  if (!isGiver && receiverId !== member.id) return null

  const people = await store.members.named([giverId, receiverId])
  const giver = people.get(giverId)
  const receiver = people.get(receiverId)
  if (!giver || !receiver) return null
  const pair = { giverId, receiverId }
  return {
    ...around,
    me: member.id,
    isGiver,
    giver,
    receiver,
    other: isGiver ? receiver : giver,
    collection: await store.collections.get(pledge.collectionId),
    requests: await store.requests.latestOf(pledge.id),
    details: isGiver && isOpen(pledge) ? await store.paymentDetails.of(receiverId) : [],
    renewalIsOff: isGiver && (await store.renewals.isOff(pair)),
    isThanked:
      confirmedAt !== null && (await store.thanks.isThanked(pair, cycleOf(confirmedAt, zone))),
    now,
    zone,
  }
}

/** Whether the details are shown on the pledge's own screen: to who committed or is delivering. */
export function showsDetails({ isGiver, pledge }: PledgeView): boolean {
  const stage = stageOf(pledge)
  return isGiver && (stage === 'committed' || stage === 'delivered')
}
