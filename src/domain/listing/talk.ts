import { cycleOf, type Day, lastDay, nextCycle, type Zone } from '../cycle.ts'
import type { CollectionId, ListingId, MemberId, TalkId } from '../ids.ts'
import type { Side } from './listing.ts'

/** How two record what was done: given, against a commitment, or not at all. */
export type RecordedAs = 'gift' | 'exchange' | 'nothing'

/**
 * How a talk ended: as it was recorded; or before that, by a no, seven days of silence, the asker, the
 * thing's going to somebody else, or somebody's leaving.
 */
export type TalkEnd = RecordedAs | 'declined' | 'unanswered' | 'taken-back' | 'elsewhere' | 'left'

/** What one of the two wants to record; nothing is written before the other agrees. */
export type Proposal = Readonly<{
  as: RecordedAs
  /** Whole cents; null for nothing. */
  amount: number | null
  byId: MemberId
  at: Date
}>

/** "I'd like it", "I can do it", and what comes of it. */
export type Talk = Readonly<{
  id: TalkId
  listingId: ListingId
  ownerId: MemberId
  askerId: MemberId
  side: Side
  askedAt: Date
  /** The owner's yes. */
  answeredAt: Date | null
  proposal: Proposal | null
  endedAt: Date | null
  endedAs: TalkEnd | null
  /** What a gift or an exchange was written to. */
  collectionId: CollectionId | null
}>

/** An answer, and a word against "nothing came of it", is waited for so long. */
export const ANSWER_DAYS = 7
/** So many questions of one member wait or are talked about at once. */
export const MOST_TALKS = 20

/** Whether nothing has ended it. */
export const goesOn = ({ endedAt }: Pick<Talk, 'endedAt'>): boolean => endedAt === null

type Sides = Pick<Talk, 'ownerId' | 'askerId' | 'side'>

/** Who does it: the owner of an offer, whoever answers a need. */
export const doerOf = ({ ownerId, askerId, side }: Sides): MemberId =>
  side === 'offer' ? ownerId : askerId

/** Who receives it. */
export const receiverOf = ({ ownerId, askerId, side }: Sides): MemberId =>
  side === 'offer' ? askerId : ownerId

/** The other one of the two. */
export const otherOf = ({ ownerId, askerId }: Sides, me: MemberId): MemberId =>
  me === ownerId ? askerId : ownerId

/** Whose word is waited for; null: of nobody, or of both. */
export function waitsFor(talk: Talk): MemberId | null {
  if (!goesOn(talk)) return null
  if (!talk.answeredAt) return talk.ownerId
  return talk.proposal && otherOf(talk, talk.proposal.byId)
}

/** When it ends by itself: an answer, or a word against "nothing", did not come; null: it does not. */
export function talkEndsAt(talk: Talk): Date | null {
  if (!goesOn(talk)) return null
  const { answeredAt, proposal, askedAt } = talk
  if (!answeredAt) return afterDays(askedAt)
  return proposal?.as === 'nothing' ? afterDays(proposal.at) : null
}

function afterDays(at: Date): Date {
  return new Date(at.getTime() + ANSWER_DAYS * 86_400_000)
}

/** The last day of what is committed for something received: the end of the next cycle. */
export function exchangeDueOn(now: Date, zone: Zone): Day {
  return lastDay(nextCycle(cycleOf(now, zone)))
}
