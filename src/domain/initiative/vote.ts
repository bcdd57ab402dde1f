import type { InitiativeId, MemberId } from '../ids.ts'
import { isAmount, sum } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { shares } from '../pledge/shares.ts'
import { carried } from './carried.ts'
import { type Initiative, isVoting } from './initiative.ts'

/** An intention for an initiative, and what becomes of it until the start; sums in whole cents. */
export type Vote = Readonly<{
  initiativeId: InitiativeId
  memberId: MemberId
  amount: number
  /** Only if so many people take part, oneself counted; nobody else sees it. */
  atLeastPeople: number | null
  votedAt: Date
  /** Its part of the price, once the vote has reached it. */
  share: number | null
  /** What was promised, on condition that the whole comes together. */
  committed: number | null
  committedAt: Date | null
  cannotAt: Date | null
  /** When nothing was left of it: not carried, missed, or the whole did not come together. */
  endedAt: Date | null
  /** "Did it come about?" */
  askedAt: Date | null
  cameAbout: boolean | null
}>

/** A vote as it counts: whose giver is red, left or apart from the owner counts for nothing. */
export type Standing = Pick<
  Vote,
  'memberId' | 'amount' | 'atLeastPeople' | 'share' | 'committed' | 'cannotAt'
> &
  Readonly<{ counts: boolean }>

/** How far a vote is: what is carried, by how many, and how many wait for more people. */
export type Tally = Readonly<{ voters: number; carried: number; waiting: number }>

/** More people than anybody's condition may want. */
export const MOST_PEOPLE = 10_000

type VoteRefusal =
  | 'initiative-is-not-voting'
  | 'owner-does-not-vote'
  | 'giver-is-red'
  | 'members-are-apart'
  | 'amount-is-out-of-bounds'
  | 'vote-is-above-the-price'
  | 'condition-is-out-of-bounds'

/** Whether a member may vote, asked before the amount and again with it. */
export function mayVote(
  initiative: Initiative,
  by: Readonly<{ id: MemberId; isRed: boolean; areApart: boolean }>,
  { now, zone }: Readonly<{ now: Date; zone: string }>,
): VoteRefusal | null {
  if (by.id === initiative.ownerId) return 'owner-does-not-vote'
  if (!isVoting(initiative, now, zone)) return 'initiative-is-not-voting'
  if (by.areApart) return 'members-are-apart'
  return by.isRed ? 'giver-is-red' : null
}

/** Why a vote of this amount, on this condition, is none; null when it is one. */
export function wrongVote(
  { price }: Pick<Initiative, 'price'>,
  { amount, atLeastPeople }: Pick<Vote, 'amount' | 'atLeastPeople'>,
): VoteRefusal | null {
  if (!isAmount(amount) || amount < 100) return 'amount-is-out-of-bounds'
  if (amount > price) return 'vote-is-above-the-price'
  if (atLeastPeople === null) return null
  const isSome = Number.isInteger(atLeastPeople) && atLeastPeople > 0
  return isSome && atLeastPeople <= MOST_PEOPLE ? null : 'condition-is-out-of-bounds'
}

/** Which of the votes that count are carried. */
export function carriedOf(votes: readonly Standing[]): readonly Standing[] {
  const counting = votes.filter(({ counts }) => counts)
  const are = carried(counting)
  return counting.filter((_, at) => are[at])
}

/** How many of each condition there are, and their sum: all that a tally needs, however many vote. */
export type Group = Readonly<{ atLeastPeople: number | null; people: number; amount: number }>

/** The votes that count, each as a group of its own. */
export function groupsOf(votes: readonly Standing[]): readonly Group[] {
  return votes
    .filter(({ counts }) => counts)
    .map(({ atLeastPeople, amount }) => ({
      atLeastPeople: atLeastPeople ?? null,
      people: 1,
      amount,
    }))
}

/** The tally of votes grouped by their conditions. */
export function tallyOf(groups: readonly Group[]): Tally {
  const strictest = [...groups].sort((a, b) => (b.atLeastPeople ?? 0) - (a.atLeastPeople ?? 0))
  let together = sum(groups.map(({ people }) => people))
  const left = strictest.findIndex(({ atLeastPeople, people }) => {
    if ((atLeastPeople ?? 0) <= together) return true
    together -= people
    return false
  })
  const carrying = left < 0 ? [] : strictest.slice(left)
  const waiting = left < 0 ? strictest : strictest.slice(0, left)
  return {
    voters: sum(groups.map(({ people }) => people)),
    carried: sum(carrying.map(({ amount }) => amount)),
    waiting: sum(waiting.map(({ people }) => people)),
  }
}

/** What the end of a vote writes: the share of each carried vote, or what was lacking. */
export type VoteEnd =
  | Readonly<{ isReached: true; shares: ReadonlyMap<MemberId, number>; promised: number }>
  | Readonly<{ isReached: false; lacking: number; promised: number }>

/** The end of a vote: reached, each carried vote gets its part of the price; or missed. */
export function endVote({ price }: Pick<Initiative, 'price'>, votes: readonly Standing[]): VoteEnd {
  const are = carriedOf(votes)
  const promised = sum(are.map(({ amount }) => amount))
  if (promised < price) return { isReached: false, lacking: price - promised, promised }
  const weights = are.map(({ amount }) => amount)
  const parts = wholeShares(price, weights)
  return {
    isReached: true,
    shares: new Map(are.map(({ memberId }, at) => [memberId, parts[at] ?? 0])),
    promised,
  }
}

/** In whole units where all are whole, else to the cent. */
function wholeShares(price: number, weights: readonly number[]): readonly number[] {
  const isWhole = [price, ...weights].every(cents => cents % 100 === 0)
  if (!isWhole) return shares(price, weights)
  return shares(
    price / 100,
    weights.map(cents => cents / 100),
  ).map(units => units * 100)
}

/** Refuses words for a sum of the vote that are not what was asked. */
export function readCondition(text: string): Outcome<number, 'condition-is-not-understood'> {
  const [, number] = /^\s*(\d{1,6})\s*(?:\p{L}.*)?$/u.exec(text) ?? []
  return number ? done(Number(number)) : refused('condition-is-not-understood')
}
