import type { MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { isUp, type Listing } from './listing.ts'
import { goesOn, MOST_TALKS, type Talk, talkEndsAt } from './talk.ts'

/** What around a listing decides whether somebody may ask for it. */
export type AskingFacts = Readonly<{
  isSuspended: boolean
  /** A talk of theirs about it that goes on. */
  isTalking: boolean
  /** Their asking was answered with no since it was put up. */
  wasDeclined: boolean
  /** It is one thing, and somebody was told yes. */
  isPromised: boolean
  /** How many talks of theirs go on. */
  open: number
}>

/** A talk before the store has named it. */
export type NewTalk = Pick<Talk, 'listingId' | 'ownerId' | 'askerId' | 'side' | 'askedAt'>

/** "I'd like it", or "I can do it": the owner is told, and answers. */
export function ask(
  listing: Listing,
  facts: AskingFacts,
  { by, now }: Readonly<{ by: MemberId; now: Date }>,
): Outcome<
  NewTalk,
  | 'owner-asks-nobody'
  | 'listing-is-over'
  | 'suspended-asks-for-nothing'
  | 'asked-already'
  | 'asking-was-declined'
  | 'listing-is-promised'
  | 'too-many-talks'
> {
  if (by === listing.ownerId) return refused('owner-asks-nobody')
  if (!isUp(listing)) return refused('listing-is-over')
  if (facts.isSuspended) return refused('suspended-asks-for-nothing')
  if (facts.isTalking) return refused('asked-already')
  if (facts.wasDeclined) return refused('asking-was-declined')
  if (facts.isPromised) return refused('listing-is-promised')
  if (facts.open >= MOST_TALKS) return refused('too-many-talks')
  const { id, ownerId, side } = listing
  return done({ listingId: id, ownerId, askerId: by, side, askedAt: now })
}

type AnswerRefusal =
  | 'only-the-owner-answers'
  | 'talk-is-over'
  | 'talk-is-answered-already'
  | 'members-are-apart'
  | 'listing-is-promised'

/** The owner's yes opens the talk; a single thing is promised to one at a time. No ends it. */
export function answer(
  talk: Talk,
  order: Readonly<{
    by: MemberId
    isYes: boolean
    isPromised: boolean
    areApart: boolean
    now: Date
  }>,
): Outcome<Talk, AnswerRefusal> {
  const { by, isYes, isPromised, areApart, now } = order
  if (by !== talk.ownerId) return refused('only-the-owner-answers')
  if (!goesOn(talk) || isOut(talk, now)) return refused('talk-is-over')
  if (talk.answeredAt) return refused('talk-is-answered-already')
  if (!isYes) return done({ ...talk, endedAt: now, endedAs: 'declined' })
  if (areApart) return refused('members-are-apart')
  if (isPromised) return refused('listing-is-promised')
  return done({ ...talk, answeredAt: now })
}

/** Until there is an answer, whoever asked takes it back. */
export function takeBackAsking(
  talk: Talk,
  { by, now }: Readonly<{ by: MemberId; now: Date }>,
): Outcome<Talk, 'only-the-asker-takes-back' | 'talk-is-over' | 'talk-is-answered-already'> {
  if (by !== talk.askerId) return refused('only-the-asker-takes-back')
  if (!goesOn(talk)) return refused('talk-is-over')
  if (talk.answeredAt) return refused('talk-is-answered-already')
  return done({ ...talk, endedAt: now, endedAs: 'taken-back' })
}

/** Whether its days are over, though nobody has written it yet. */
export function isOut(talk: Talk, now: Date): boolean {
  const ends = talkEndsAt(talk)
  return ends !== null && ends <= now
}
