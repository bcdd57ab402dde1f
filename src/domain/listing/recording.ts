import { dayOf } from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import { isAmount, type Unit } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { NewCollection } from '../pledge/collection.ts'
import { eventOf, type Making, type PledgeEvent } from '../pledge/move.ts'
import { type NewPledge, noMoments, untouchedByClearing } from '../pledge/pledge.ts'
import { isOut } from './asking.ts'
import { doerOf, exchangeDueOn, goesOn, type Proposal, receiverOf, type Talk } from './talk.ts'

/** What of whoever received it decides whether they may commit its value. */
export type ReceiverFacts = Readonly<{
  areApart: boolean
  isRed: boolean
  isIndebted: boolean
  /** Their open commitments for things received, and the most these may be; whole cents. */
  open: number
  limit: number
}>

/** Who says how it is to be recorded, and when. */
type ProposingOrder = Pick<Proposal, 'as' | 'amount'> & Readonly<{ by: MemberId; now: Date }>

type RecordRefusal =
  | 'talk-is-over'
  | 'talk-is-not-open'
  | 'members-are-apart'
  | 'amount-is-out-of-bounds'
  | 'receiver-is-red'
  | 'receiver-takes-gifts-only'
  | 'beyond-the-exchange-limit'

/** Proposes how to record it, or counters what the other proposed. Nothing is written by that. */
export function propose(
  talk: Talk,
  facts: ReceiverFacts,
  { by, as, amount, now }: ProposingOrder,
): Outcome<Talk, RecordRefusal> {
  const wrong = wrongForRecording(talk, facts, { as, amount }, now)
  if (wrong) return refused(wrong)
  const sum = as === 'nothing' ? null : amount
  return done({ ...talk, proposal: { as, amount: sum, byId: by, at: now } })
}

/** The other agrees: what was proposed is what is written. */
export function agree(
  talk: Talk,
  facts: ReceiverFacts,
  { by, now, saw }: Readonly<{ by: MemberId; now: Date; saw: number }>,
): Outcome<Talk, RecordRefusal | 'nothing-is-proposed' | 'proposal-has-changed'> {
  const { proposal } = talk
  if (!goesOn(talk)) return refused('talk-is-over')
  if (!proposal || proposal.byId === by) return refused('nothing-is-proposed')
  if (numberOfProposal(proposal) !== saw) return refused('proposal-has-changed')
  const wrong = wrongForRecording(talk, facts, proposal, now)
  return wrong ? refused(wrong) : done({ ...talk, endedAt: now, endedAs: proposal.as })
}

/** By what a button knows the very proposal it shows. */
export const numberOfProposal = ({ at }: Proposal): number => at.getTime() % 2_000_000_000

function wrongForRecording(
  talk: Talk,
  facts: ReceiverFacts,
  { as, amount }: Pick<Proposal, 'as' | 'amount'>,
  now: Date,
): RecordRefusal | null {
  if (!goesOn(talk) || isOut(talk, now)) return 'talk-is-over'
  if (!talk.answeredAt) return 'talk-is-not-open'
  if (as === 'nothing') return null
  if (facts.areApart) return 'members-are-apart'
  if (amount === null || !isAmount(amount)) return 'amount-is-out-of-bounds'
  if (as === 'gift') return null
  if (facts.isRed) return 'receiver-is-red'
  if (facts.isIndebted) return 'receiver-takes-gifts-only'
  return facts.open + amount > facts.limit ? 'beyond-the-exchange-limit' : null
}

/** What an agreement writes: nothing is asked for, so the collection is closed as it is opened. */
export function collectionOfTalk(
  talk: Talk & Readonly<{ proposal: Proposal }>,
  unit: Unit,
  { now, zone }: Moment,
): NewCollection | null {
  const { as, amount } = talk.proposal
  if (as === 'nothing' || !amount) return null
  return {
    ownerId: as === 'gift' ? receiverOf(talk) : doerOf(talk),
    kind: as,
    target: amount,
    unit,
    openedAt: now,
    openedOn: dayOf(now, zone),
    deadlineOn: null,
    inGroups: false,
    closedAt: now,
    closedAs: 'success',
  }
}

/** The pledge that an agreement writes, with its history. */
export type Recorded = Making & Readonly<{ more: readonly PledgeEvent[] }>

/**
 * An exchange is a commitment of whoever received, due by the end of the next cycle. A gift has been
 * given and received, as both say.
 */
export function pledgeOfTalk(
  talk: Talk,
  collection: NewCollection & Readonly<{ id: CollectionId }>,
  { now, zone }: Moment,
): Recorded {
  const { kind, target, unit, ownerId, id } = collection
  const isGift = kind === 'gift'
  const giverId = isGift ? doerOf(talk) : receiverOf(talk)
  const begun: NewPledge = {
    giverId,
    receiverId: ownerId,
    collectionId: id,
    amount: target,
    unit,
    cycle: null,
    dueOn: isGift ? null : exchangeDueOn(now, zone),
    partOfId: null,
    renewalOf: null,
    note: null,
    ...untouchedByClearing,
    ...noMoments,
    createdAt: now,
    committedAt: isGift ? null : now,
    deliveredAt: isGift ? now : null,
  }
  const what = isGift ? 'delivered' : 'committed'
  const event = eventOf(null, begun, { byId: giverId, at: now, what })
  if (!isGift) return { pledge: begun, event, words: [], more: [] }
  const pledge: NewPledge = { ...begun, confirmedAt: now }
  const confirmed = eventOf(begun, pledge, { byId: ownerId, at: now, what: 'confirmed' })
  return { pledge, event, words: [], more: [confirmed] }
}
