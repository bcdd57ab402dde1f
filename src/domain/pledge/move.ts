import type { Day } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { isOpen, type NewPledge, type Pledge, type Stage, stageOf } from './pledge.ts'

/** What was done to a pledge, in the words of its history. */
export type EventKind =
  | 'intended'
  | 'committed'
  | 'renewed'
  | 'changed-amount'
  | 'raised'
  | 'withdrew'
  | 'declined'
  | 'allowed-again'
  | 'delivered'
  | 'confirmed'
  | 'confirmed-less'
  | 'not-received'
  | 'forgave'
  | 'annulled'
  | 'split-off'
  | 'changed-due-day'
  | 'cleared'

/** One line of a pledge's history: who did what when, the stage and the amount before and after. */
export type PledgeEvent = Readonly<{
  at: Date
  /** Null where a rule did it, not a person. */
  byId: MemberId | null
  what: EventKind
  fromStage: Stage | null
  toStage: Stage
  fromAmount: number | null
  toAmount: number
  note: string | null
}>

/** A word that goes with an allowed act; it warns and refuses nothing. */
export type Warning = 'more-than-missing' | 'beyond-monthly-limit'

/** A pledge that comes into being, with the first line of its history. */
export type Making = Readonly<{ pledge: NewPledge; event: PledgeEvent; words: readonly Warning[] }>

/**
 * What a transition leaves: the pledge as it was seen (for the guarded write), as it is next, its
 * history, and the part that went ahead where it was split. The amounts of both make up the old one.
 */
export type Move = Readonly<{
  seen: Pledge
  next: Pledge
  events: readonly PledgeEvent[]
  part: Making | null
  words: readonly Warning[]
}>

/** What every order about a pledge says: who taps, when, and what the screen had shown. */
export type Order = Readonly<{
  by: MemberId
  now: Date
  /** What the actor saw; where it no longer holds, the tap is stale and refused. Left out where a rule acts. */
  saw?: Seen | undefined
}>

/** What tells a pledge from what became of it since: its sum, and which delivery it was about. */
export type Seen = Pick<Pledge, 'amount' | 'deliveredAt'>

/** Whether the pledge is no longer what the actor saw. */
export function isStale(pledge: Pledge, order: Pick<Order, 'saw'>): boolean {
  const { saw } = order
  if (!saw) return false
  return (
    saw.amount !== pledge.amount || saw.deliveredAt?.getTime() !== pledge.deliveredAt?.getTime()
  )
}

type Account = Readonly<{ byId: MemberId | null; at: Date; what: EventKind; note?: string | null }>

/** Writes the line of history between two states of a pledge. */
export function eventOf(
  before: NewPledge | null,
  after: NewPledge,
  { byId, at, what, note = null }: Account,
): PledgeEvent {
  return {
    at,
    byId,
    what,
    fromStage: before && stageOf(before),
    toStage: stageOf(after),
    fromAmount: before?.amount ?? null,
    toAmount: after.amount,
    note,
  }
}

/** A move of the whole pledge. */
export function whole(
  pledge: Pledge,
  change: Partial<Pledge>,
  account: Account,
  words: readonly Warning[] = [],
): Move {
  const next = { ...pledge, ...change }
  return { seen: pledge, next, events: [eventOf(pledge, next, account)], part: null, words }
}

type Split = Readonly<{
  /** Whole cents that go ahead, fewer than the pledge holds. */
  amount: number
  /** What changes on the part, and on the rest that stays under the old id. */
  part: Partial<NewPledge>
  rest: Partial<Pledge>
}>

/** A move of a part: it splits off and goes ahead, the rest stays under the old id. */
export function split(pledge: Pledge, { amount, part, rest }: Split, account: Account): Move {
  const { id, ...same } = pledge
  const ahead: NewPledge = { ...same, ...part, amount, partOfId: id }
  const next: Pledge = { ...pledge, ...rest, amount: pledge.amount - amount }
  const { byId, at } = account
  return {
    seen: pledge,
    next,
    events: [eventOf(pledge, next, { byId, at, what: 'split-off' })],
    part: { pledge: ahead, event: eventOf({ ...same, amount }, ahead, account), words: [] },
    words: [],
  }
}

/** Why a rule annuls: each cause has its own sentence for the other side. */
export type Cause = 'surplus' | 'collection-closed' | 'member-left'

/** A rule of status or leaving ends any open pledge; both sides are told. */
export function annul(
  pledge: Pledge,
  { because, at }: Readonly<{ because: Cause; at: Date }>,
): Outcome<Move, 'pledge-is-not-open'> {
  if (!isOpen(pledge)) return refused('pledge-is-not-open')
  const account: Account = { byId: null, at, what: 'annulled', note: because }
  return done(whole(pledge, { annulledAt: at }, account))
}

/** A move that only sets another last day, by a rule of status or calendar. */
export function due(pledge: Pledge, dueOn: Day | null, at: Date): Move {
  return whole(pledge, { dueOn }, { byId: null, at, what: 'changed-due-day' })
}
