import { cycleOf, type Day, lastDay, type Zone } from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import { isAmount, type Unit } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { CollectionState } from './collection.ts'
import { type CollectionKind, traitsOf } from './kinds.ts'
import { eventOf, type Making, type Warning } from './move.ts'
import { LONGEST_NOTE, type NewPledge, noMoments, untouchedByClearing } from './pledge.ts'

/** What decides whether one member may pledge to another's collection, read under lock. */
export type PledgingFacts = Readonly<{
  giver: Readonly<{ id: MemberId; isRed: boolean }>
  receiver: Readonly<{ id: MemberId }>
  /** The receiver's collection aimed at; null when the receiver is green. */
  collection: Aim | null
  /** Whether either has withdrawn from the other. */
  areApart: boolean
  /** Whether the receiver has declined this giver and not allowed new pledges since. */
  wasDeclined: boolean
  /** Whether the giver has an open pledge in this collection and cycle, parts left aside. */
  hasOpenPledge: boolean
}>

/** The collection a pledge is meant for. */
export type Aim = Readonly<{
  id: CollectionId
  kind: CollectionKind
  state: CollectionState
  unit: Unit
  /** The last day of what is promised here, where that is neither the month's nor a deadline. */
  dueOn?: Day | undefined
}>

/** Why nobody may pledge here; each states the rule. */
export type PledgingRefusal =
  | 'giver-is-the-receiver'
  | 'receiver-is-green'
  | 'collection-is-closed'
  | 'collection-is-paused'
  | 'members-are-apart'
  | 'giver-was-declined'
  | 'giver-is-red'
  | 'giver-already-has-an-open-pledge'

/** What the giver says, and what it is held against. */
export type PledgeOrder = Readonly<{
  amount: number
  /** What it is ("two days of roofing"), at most 120 characters. */
  note?: string | null | undefined
  now: Date
  zone: Zone
  /** What the collection lacks. */
  missing: number
  limit?: MonthlyLimit | undefined
}>

/** The giver's private limit (null: none) and what they pledged for the month beside this pledge. */
export type MonthlyLimit = Readonly<{ limit: number | null; pledged: number }>

type OrderRefusal = 'amount-is-out-of-bounds' | 'note-is-too-long'

/** Whether this giver may pledge here at all; asked before the question and again with the answer. */
export function mayPledge(facts: PledgingFacts): Outcome<Aim, PledgingRefusal> {
  const { giver, receiver, collection } = facts
  if (giver.id === receiver.id) return refused('giver-is-the-receiver')
  if (facts.areApart) return refused('members-are-apart')
  if (!collection) return refused('receiver-is-green')
  if (collection.state === 'closed') return refused('collection-is-closed')
  if (collection.state === 'paused') return refused('collection-is-paused')
  if (giver.isRed) return refused('giver-is-red')
  if (facts.wasDeclined) return refused('giver-was-declined')
  if (facts.hasOpenPledge) return refused('giver-already-has-an-open-pledge')
  return done(collection)
}

/** ∅ → intention, to monthly support only; it lapses with the month unless committed or delivered. */
export function intend(
  facts: PledgingFacts,
  order: PledgeOrder,
): Outcome<Making, PledgingRefusal | OrderRefusal | 'emergency-takes-commitments-only'> {
  const may = mayPledge(facts)
  if ('refused' in may) return may
  if (traitsOf(may.done).begins !== 'intention') return refused('emergency-takes-commitments-only')

  const wrong = wrongIn(order)
  return wrong ? refused(wrong) : done(making(facts, may.done, order))
}

/** ∅ → committed, to an emergency only; it has no last day while the emergency runs. */
export function commitDirectly(
  facts: PledgingFacts,
  order: PledgeOrder,
): Outcome<Making, PledgingRefusal | OrderRefusal | 'monthly-support-begins-with-an-intention'> {
  const may = mayPledge(facts)
  if ('refused' in may) return may
  if (traitsOf(may.done).begins !== 'commitment')
    return refused('monthly-support-begins-with-an-intention')

  const wrong = wrongIn(order)
  return wrong ? refused(wrong) : done(making(facts, may.done, order))
}

/** The words that go with an amount: more than is missing, more than the giver meant to spend. */
export function warningsOn(
  { amount, added }: Readonly<{ amount: number; added: number }>,
  { missing, limit }: Readonly<{ missing: number; limit?: MonthlyLimit | undefined }>,
): readonly Warning[] {
  const words: Warning[] = []
  if (added > missing) words.push('more-than-missing')
  if (limit && limit.limit !== null && limit.pledged + amount > limit.limit) {
    words.push('beyond-monthly-limit')
  }
  return words
}

function wrongIn({ amount, note }: PledgeOrder): OrderRefusal | null {
  if (!isAmount(amount)) return 'amount-is-out-of-bounds'
  return [...(note ?? '')].length > LONGEST_NOTE ? 'note-is-too-long' : null
}

function making({ giver, receiver }: PledgingFacts, aim: Aim, order: PledgeOrder): Making {
  const { begins, isByMonth } = traitsOf(aim)
  const isCommitment = begins === 'commitment'
  const cycle = isByMonth ? cycleOf(order.now, order.zone) : null
  const pledge: NewPledge = {
    giverId: giver.id,
    receiverId: receiver.id,
    collectionId: aim.id,
    amount: order.amount,
    unit: aim.unit,
    cycle,
    dueOn: cycle ? lastDay(cycle) : (aim.dueOn ?? null),
    partOfId: null,
    renewalOf: null,
    note: order.note || null,
    ...untouchedByClearing,
    ...noMoments,
    createdAt: order.now,
    committedAt: isCommitment ? order.now : null,
  }
  const what = isCommitment ? 'committed' : 'intended'
  const event = eventOf(null, pledge, { byId: giver.id, at: order.now, what, note: pledge.note })
  return { pledge, event, words: warningsOn({ amount: order.amount, added: order.amount }, order) }
}
