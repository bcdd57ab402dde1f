import { addDays, type Day, dayOf, daysBetween, dueOnFor, type Zone } from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import type { NewCollection } from '../pledge/collection.ts'
import { eventOf, type Making } from '../pledge/move.ts'
import { type NewPledge, noMoments, untouchedByClearing } from '../pledge/pledge.ts'
import { COMMIT_DAYS, type Initiative, isCommitting, lastDayOfVote, stepOf } from './initiative.ts'

type Change = Readonly<{ by: MemberId; now: Date; zone: Zone }>

/** The price is reached: shares may be committed to for seven days. */
export function reach(initiative: Initiative, at: Date, zone: Zone): Initiative {
  const commitUntil = addDays(lastDayOfVote(at, zone), COMMIT_DAYS)
  return { ...initiative, reachedAt: at, commitUntil }
}

/** The owner leaves more time to commit, once, by seven days at most. */
export function prolongCommitting(
  initiative: Initiative,
  { by, now, zone, until }: Change & Readonly<{ until: Day }>,
): Outcome<
  Initiative,
  | 'only-the-owner-decides'
  | 'initiative-is-not-committing'
  | 'vote-is-prolonged-already'
  | 'day-is-out-of-bounds'
> {
  const { commitUntil } = initiative
  if (by !== initiative.ownerId) return refused('only-the-owner-decides')
  if (!isCommitting(initiative, now, zone) || !commitUntil)
    return refused('initiative-is-not-committing')
  if (initiative.commitProlongedAt) return refused('vote-is-prolonged-already')
  const more = daysBetween(commitUntil, until)
  if (more < 1 || more > COMMIT_DAYS) return refused('day-is-out-of-bounds')
  return done({ ...initiative, commitUntil: until, commitProlongedAt: now })
}

/** The whole has come together: what was promised is owed from now on. */
export function start(
  initiative: Initiative,
  collectionId: CollectionId,
  { now, zone }: Readonly<{ now: Date; zone: Zone }>,
): Initiative {
  const dueOn = addDays(dayOf(now, zone), initiative.deliverDays)
  return { ...initiative, startedAt: now, dueOn, collectionId }
}

/** The collection that a start opens. */
export function collectionOf(
  { ownerId, price, unit }: Initiative,
  { now, zone }: Readonly<{ now: Date; zone: Zone }>,
): NewCollection {
  return {
    ownerId,
    kind: 'initiative',
    target: price,
    unit,
    openedAt: now,
    openedOn: dayOf(now, zone),
    deadlineOn: null,
    inGroups: false,
    closedAt: null,
    closedAs: null,
  }
}

/** What somebody promised, as the commitment it is from the start on. */
export function commitmentOf(
  { ownerId, unit, collectionId, startedAt, dueOn }: Initiative,
  { memberId, committed }: Readonly<{ memberId: MemberId; committed: number | null }>,
): Making | null {
  if (!collectionId || !startedAt || !committed) return null
  const pledge: NewPledge = {
    giverId: memberId,
    receiverId: ownerId,
    collectionId,
    amount: committed,
    unit,
    cycle: null,
    dueOn,
    partOfId: null,
    renewalOf: null,
    note: null,
    ...untouchedByClearing,
    ...noMoments,
    createdAt: startedAt,
    committedAt: startedAt,
  }
  const account = { byId: memberId, at: startedAt, what: 'committed' } as const
  return { pledge, event: eventOf(null, pledge, account), words: [] }
}

/** The last day of what is promised after the start: the others', or the end of a month when that is past. */
export function dueOnNow({ dueOn }: Initiative, now: Date, zone: Zone): Day {
  const coming = dueOnFor(now, zone)
  return dueOn && dueOn >= dayOf(now, zone) ? dueOn : coming
}

/** The owner's word on what came of it: it is done, or it did not come about. */
export function finish(
  initiative: Initiative,
  {
    by,
    as,
    word,
    now,
  }: Omit<Change, 'zone'> & Readonly<{ as: 'done' | 'failed'; word: string | null }>,
): Outcome<
  Initiative,
  'only-the-owner-decides' | 'initiative-is-over' | 'initiative-has-not-started' | 'word-is-missing'
> {
  if (by !== initiative.ownerId) return refused('only-the-owner-decides')
  if (initiative.endedAs) return refused('initiative-is-over')
  if (stepOf(initiative) !== 'started') return refused('initiative-has-not-started')
  if (as === 'failed' && !word) return refused('word-is-missing')
  return done({ ...initiative, endedAt: now, endedAs: as, endWord: word })
}

/** The owner tells how it goes, at most once a day. */
export function tellHowItGoes(
  initiative: Initiative,
  { by, now, zone }: Change,
): Outcome<
  Initiative,
  'only-the-owner-decides' | 'initiative-has-not-started' | 'told-today-already'
> {
  if (by !== initiative.ownerId) return refused('only-the-owner-decides')
  if (stepOf(initiative) !== 'started') return refused('initiative-has-not-started')
  const { toldAt } = initiative
  if (toldAt && dayOf(toldAt, zone) === dayOf(now, zone)) return refused('told-today-already')
  return done({ ...initiative, toldAt: now })
}
