import type { AskingRefusal } from '../collection/standing.ts'
import { addDays, type Day, dayOf, daysBetween, type Zone } from '../cycle.ts'
import type { InitiativeId, MemberId } from '../ids.ts'
import { lengthOf } from '../member/member.ts'
import { isAmount, type Unit } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { kinds } from '../pledge/kinds.ts'
import {
  DELIVER_DAYS,
  HAND_MS,
  type Initiative,
  isVoting,
  LONGEST_TEXT,
  LONGEST_TITLE,
  type NewInitiative,
  stepOf,
  VOTE_DAYS,
} from './initiative.ts'

/** What an owner says, and what decides whether it may be published. */
export type Publishing = Readonly<{
  ownerId: MemberId
  title: string
  text: string
  price: number
  unit: Unit
  voteUntil: Day
  deliverDays: number
  /** The missed one that is published anew. */
  againOfId: InitiativeId | null
  /** What stands in the owner's way as for any help that is asked for; null: nothing. */
  standing: AskingRefusal | 'member-is-suspended' | null
  /** How many of theirs go on. */
  open: number
  now: Date
  zone: Zone
}>

type PublishingRefusal =
  | NonNullable<Publishing['standing']>
  | 'too-many-initiatives'
  | 'title-is-out-of-bounds'
  | 'text-is-out-of-bounds'
  | 'target-is-out-of-bounds'
  | VoteDayRefusal
  | 'deliver-days-are-out-of-bounds'

/** Proposes something to all around: they vote by saying what they would give. */
export function publish(order: Publishing): Outcome<NewInitiative, PublishingRefusal> {
  const { standing, open, title, text, price, deliverDays, now, zone, voteUntil } = order
  if (standing) return refused(standing)
  if (open >= kinds.initiative.openAtOnce) return refused('too-many-initiatives')
  if (!isWithin(lengthOf(title), 1, LONGEST_TITLE)) return refused('title-is-out-of-bounds')
  if (!isWithin(lengthOf(text), 1, LONGEST_TEXT)) return refused('text-is-out-of-bounds')
  if (!isAmount(price) || price < 100) return refused('target-is-out-of-bounds')
  const wrong = wrongVoteDay(voteUntil, now, zone)
  if (wrong) return refused(wrong)
  if (!isWithin(deliverDays, DELIVER_DAYS.least, DELIVER_DAYS.most))
    return refused('deliver-days-are-out-of-bounds')
  const { ownerId, unit, againOfId } = order
  const what = { title, text, price, unit, voteUntil, deliverDays, againOfId }
  return done({ ownerId, ...what, publishedAt: now })
}

type VoteDayRefusal = 'vote-is-too-short' | 'vote-is-too-long'

/** Whether a day may be the last of a vote: 3 to 92 days ahead. */
export function wrongVoteDay(voteUntil: Day, now: Date, zone: Zone): VoteDayRefusal | null {
  const ahead = daysBetween(dayOf(now, zone), voteUntil)
  if (ahead < VOTE_DAYS.least) return 'vote-is-too-short'
  return ahead > VOTE_DAYS.most ? 'vote-is-too-long' : null
}

/** The days that a vote may last until, counted from a day: the first and the last. */
export function spanOfVote(today: Day): Readonly<{ first: Day; last: Day }> {
  return { first: addDays(today, VOTE_DAYS.least), last: addDays(today, VOTE_DAYS.most) }
}

/** To how far a vote may be prolonged, once. */
export function furthestVote({ voteUntil }: Pick<Initiative, 'voteUntil'>): Day {
  return addDays(voteUntil, VOTE_DAYS.more)
}

/** Who changes what runs, and when. */
type Change = Readonly<{ by: MemberId; now: Date; zone: Zone }>
type Changing = 'only-the-owner-decides' | 'initiative-is-not-voting'

/** Other words for what is proposed, while the vote runs. */
export function rewrite(
  initiative: Initiative,
  { text, ...change }: Change & Readonly<{ text: string }>,
): Outcome<Initiative, Changing | 'text-is-out-of-bounds' | 'text-is-the-same'> {
  const wrong = wrongForChanging(initiative, change)
  if (wrong) return refused(wrong)
  if (!isWithin(lengthOf(text), 1, LONGEST_TEXT)) return refused('text-is-out-of-bounds')
  return text === initiative.text ? refused('text-is-the-same') : done({ ...initiative, text })
}

/** A lower price, while the vote runs; a higher one is another initiative. */
export function lowerPrice(
  initiative: Initiative,
  { price, ...change }: Change & Readonly<{ price: number }>,
): Outcome<Initiative, Changing | 'target-is-out-of-bounds' | 'price-only-falls'> {
  const wrong = wrongForChanging(initiative, change)
  if (wrong) return refused(wrong)
  if (!isAmount(price) || price < 100) return refused('target-is-out-of-bounds')
  return price < initiative.price ? done({ ...initiative, price }) : refused('price-only-falls')
}

/** A later last day of the vote, once. */
export function prolongVote(
  initiative: Initiative,
  { until, ...change }: Change & Readonly<{ until: Day }>,
): Outcome<Initiative, Changing | 'vote-is-prolonged-already' | 'day-is-out-of-bounds'> {
  const wrong = wrongForChanging(initiative, change)
  if (wrong) return refused(wrong)
  if (initiative.voteProlongedAt) return refused('vote-is-prolonged-already')
  const isAhead = until > initiative.voteUntil && until <= furthestVote(initiative)
  if (!isAhead) return refused('day-is-out-of-bounds')
  return done({ ...initiative, voteUntil: until, voteProlongedAt: change.now, voteEndsAt: null })
}

/** The owner ends the vote by hand once what is carried reaches the price; a day is left to vote. */
export function endVoteByHand(
  initiative: Initiative,
  { carried, ...change }: Change & Readonly<{ carried: number }>,
): Outcome<Initiative, Changing | 'price-is-not-reached' | 'vote-is-ending-already'> {
  const wrong = wrongForChanging(initiative, change)
  if (wrong) return refused(wrong)
  if (initiative.voteEndsAt) return refused('vote-is-ending-already')
  if (carried < initiative.price) return refused('price-is-not-reached')
  return done({ ...initiative, voteEndsAt: new Date(change.now.getTime() + HAND_MS) })
}

/** Until the start the owner may take it back: whatever was said for it is annulled. */
export function takeBack(
  initiative: Initiative,
  { by, now }: Pick<Change, 'by' | 'now'>,
): Outcome<Initiative, 'only-the-owner-decides' | 'initiative-has-started' | 'initiative-is-over'> {
  if (by !== initiative.ownerId) return refused('only-the-owner-decides')
  if (initiative.endedAs) return refused('initiative-is-over')
  if (stepOf(initiative) === 'started') return refused('initiative-has-started')
  return done({ ...initiative, endedAt: now, endedAs: 'taken-back' })
}

function wrongForChanging(initiative: Initiative, { by, now, zone }: Change): Changing | null {
  if (by !== initiative.ownerId) return 'only-the-owner-decides'
  return isVoting(initiative, now, zone) ? null : 'initiative-is-not-voting'
}

const isWithin = (number: number, least: number, most: number): boolean =>
  Number.isInteger(number) && number >= least && number <= most
