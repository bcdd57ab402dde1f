import type { Member } from '../../../app.ts'
import { asItStands, type Surrounded } from '../../../domain/collection/pause.ts'
import { cycleOf } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { PaymentDetail } from '../../../domain/member/payment-detail.ts'
import { zoneOf } from '../../../domain/member/zone.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { wishOnly } from '../../../domain/pledge/clearing.ts'
import type { Collection } from '../../../domain/pledge/collection.ts'
import type { PledgeEvent } from '../../../domain/pledge/move.ts'
import { type Pledge, stageOf } from '../../../domain/pledge/pledge.ts'
import type { Request } from '../../../domain/pledge/request.ts'
import type { NameSeen } from '../../../views/names.ts'
import { spokenSeen } from '../../../views/voices.ts'
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
    /** Whose voice asked for it; null where the receiver did. */
    opener: NameSeen | null
    /** The latest request of each kind. */
    requests: readonly Request[]
    /** How the receiver can be helped; empty where the viewer is not to see it, or there is none. */
    details: readonly PaymentDetail[]
    /** What was done with it, the oldest first. */
    history: readonly PledgeEvent[]
    renewalIsOff: boolean
    isThanked: boolean
    /** Whether the viewer may say that clearing leaves it alone. */
    mayWishOnly: boolean
    now: Date
    zone: string
    /** The viewer's own zone, for the times they read. */
    clock: string
  }>

/** So many lines of its history a pledge shows. */
const LINES = 10

/** Loads a pledge for the member who looks; null for anybody but its two sides. */
export async function loadPledge(ctx: Ctx, pledgeId: number): Promise<PledgeView | null> {
  const { app, member, now } = ctx
  const { store, settings } = app
  const zone = settings.timeZone
  const found = await store.pledges.findAround(pledgeId, { now, zone })
  if (!found) return null
  const around = asItStands(found, { now, zone })
  const { pledge } = around
  const { giverId, receiverId, confirmedAt } = pledge
  const isGiver = giverId === member.id
  if (!isGiver && receiverId !== member.id) return null

  const people = await store.members.named([giverId, receiverId])
  const giver = people.get(giverId)
  const receiver = people.get(receiverId)
  if (!giver || !receiver) return null
  const pair = { giverId, receiverId }
  const about = { memberId: receiverId, collectionId: pledge.collectionId, seesRest: false }
  const { opener } = await spokenSeen(app, member.id, about, { now, zone })
  return {
    ...around,
    me: member.id,
    isGiver,
    giver,
    receiver,
    other: isGiver ? receiver : giver,
    collection: await store.collections.get(pledge.collectionId),
    opener,
    requests: await store.requests.latestOf(pledge.id),
    details: isGiver && isWord(pledge) ? await store.paymentDetails.of(receiverId) : [],
    history: (await store.pledges.historyOf(pledge.id, LINES)).toReversed(),
    renewalIsOff: isGiver && (await store.renewals.isOff(pair)),
    isThanked:
      confirmedAt !== null && (await store.thanks.isThanked(pair, cycleOf(confirmedAt, zone))),
    mayWishOnly:
      settings.clearing !== 'off' &&
      !isRefused(wishOnly(pledge, { by: member.id, kind: around.kind })),
    now,
    zone,
    clock: zoneOf(member, zone),
  }
}

/** Whether the details are shown: to who committed or is delivering, never for a question alone. */
export function showsDetails({ isGiver, pledge }: PledgeView): boolean {
  return isGiver && isWord(pledge)
}

function isWord(pledge: Pledge): boolean {
  const stage = stageOf(pledge)
  return stage === 'committed' || stage === 'delivered'
}
