import { addDays, type Day, dayOf, daysBetween, type Zone } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import { isAmount, type Unit } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import {
  type Before,
  type Collection,
  latestDeadline,
  type NewCollection,
  runs,
} from '../pledge/collection.ts'
import { traitsOf } from '../pledge/kinds.ts'
import type { AskingRefusal } from './standing.ts'

/** The colour of the traffic light: ready to help, monthly support, emergency. */
export type Status = 'green' | 'orange' | 'red'

/** The furthest day ahead that a deadline may be set to. */
export const FURTHEST_DEADLINE = 31

/** Reads the colour off a member's collections: the gravest of those that run. */
export function statusOf(
  collections: Iterable<Pick<Collection, 'kind' | 'deadlineOn' | 'closedAt'>>,
  now: Date,
  zone: Zone,
): Status {
  let status: Status = 'green'
  for (const collection of collections) {
    if (!runs(collection, now, zone)) continue
    const { colour } = traitsOf(collection)
    if (colour === 'red') return colour
    if (colour) status = colour
  }
  return status
}

/** Who asks, and what decides whether a collection may open. */
export type Asking = Readonly<{
  ownerId: MemberId
  status: Status
  /** What `mayAsk` of the standing answered; null when nothing is in the way. */
  standing: AskingRefusal | null
  suspendedUntil: Date | null
  target: number
  unit: Unit
  now: Date
  zone: Zone
}>

type Opening = AskingRefusal | 'member-is-suspended' | 'target-is-out-of-bounds'

/** Green → orange: opens monthly support. */
export function askMonthly(
  asking: Asking,
): Outcome<NewCollection, Opening | 'member-is-already-orange' | 'member-is-red'> {
  if (asking.status === 'orange') return refused('member-is-already-orange')
  if (asking.status === 'red') return refused('member-is-red')
  const wrong = wrongIn(asking)
  return wrong ? refused(wrong) : done(opened(asking, 'monthly', null, true))
}

/** Green or orange → red: opens an emergency; the monthly collection, if any, is paused by it. */
export function askUrgently(
  asking: Asking & Readonly<{ deadlineOn: Day; inGroups: boolean }>,
): Outcome<NewCollection, Opening | 'member-is-already-red' | DeadlineRefusal> {
  if (asking.status === 'red') return refused('member-is-already-red')
  const wrong = wrongIn(asking) ?? wrongDeadline(asking.deadlineOn, asking)
  if (wrong) return refused(wrong)
  return done(opened(asking, 'emergency', asking.deadlineOn, asking.inGroups))
}

type Changing = 'only-the-owner-decides' | 'collection-is-closed'
type Change = Moment & Readonly<{ by: MemberId }>

/** A change so soon after another is told in the message that told of that one. */
export const CHANGE_GOES_ON_MS = 10 * 60_000

/** What a changed collection was and is, for the guarded write and the notice "old → new". */
export type CollectionChange = Readonly<{ seen: Collection; next: Collection }>

/** Another target for an open or paused collection; a lowered one may end an emergency by success. */
export function changeTarget(
  collection: Collection,
  { target, ...change }: Change & Readonly<{ target: number }>,
): Outcome<CollectionChange, Changing | 'target-is-out-of-bounds' | 'target-is-the-same'> {
  const wrong = wrongForChanging(collection, change)
  if (wrong) return refused(wrong)
  if (!isAmount(target)) return refused('target-is-out-of-bounds')
  if (target === collection.target) return refused('target-is-the-same')
  const targetBefore = before(collection.targetBefore, collection.target, change.now)
  return done({ seen: collection, next: { ...collection, target, targetBefore } })
}

export type DeadlineRefusal =
  | 'deadline-has-passed'
  | 'deadline-is-not-ahead'
  | 'deadline-is-too-far'

/** Another deadline for a running emergency, at most 92 days from its opening. */
export function changeDeadline(
  collection: Collection,
  { deadlineOn, ...change }: Change & Readonly<{ deadlineOn: Day }>,
): Outcome<
  CollectionChange,
  | Changing
  | DeadlineRefusal
  | 'collection-has-no-deadline'
  | 'deadline-is-the-same'
  | 'emergency-is-prolonged-too-long'
> {
  const wrong = wrongForChanging(collection, change)
  if (wrong) return refused(wrong)
  const { hasDeadline } = traitsOf(collection)
  if (!hasDeadline || collection.deadlineOn === null) return refused('collection-has-no-deadline')
  if (deadlineOn === collection.deadlineOn) return refused('deadline-is-the-same')
  const wrongDay = wrongDeadline(deadlineOn, change)
  if (wrongDay) return refused(wrongDay)
  if (deadlineOn > latestDeadline(collection.openedOn)) {
    return refused('emergency-is-prolonged-too-long')
  }
  const deadlineBefore = before(collection.deadlineBefore, collection.deadlineOn, change.now)
  return done({ seen: collection, next: { ...collection, deadlineOn, deadlineBefore } })
}

/** Whether a day may be a deadline: 1 to 31 days ahead. */
export function wrongDeadline(deadlineOn: Day, { now, zone }: Moment): DeadlineRefusal | null {
  const ahead = daysBetween(dayOf(now, zone), deadlineOn)
  if (ahead < 0) return 'deadline-has-passed'
  if (ahead < 1) return 'deadline-is-not-ahead'
  return ahead > FURTHEST_DEADLINE ? 'deadline-is-too-far' : null
}

/** The last day that may be a deadline now: 31 days ahead, for what runs 92 from its opening. */
export function furthestDeadline({ now, zone }: Moment, openedOn?: Day): Day {
  const ahead = addDays(dayOf(now, zone), FURTHEST_DEADLINE)
  const latest = openedOn && latestDeadline(openedOn)
  return latest && latest < ahead ? latest : ahead
}

/** What a change began with: the one that goes on, or one that begins now. */
function before<T>(known: Before<T> | null, was: T, now: Date): Before<T> {
  const goesOn = known !== null && now.getTime() - known.since.getTime() < CHANGE_GOES_ON_MS
  return goesOn ? known : { was, since: now }
}

function wrongIn({ standing, suspendedUntil, target, now }: Asking): Opening | null {
  if (suspendedUntil && suspendedUntil > now) return 'member-is-suspended'
  if (standing) return standing
  return isAmount(target) ? null : 'target-is-out-of-bounds'
}

/** Why a member may not change a collection now; null when they may. */
export function wrongForChanging(
  collection: Collection,
  { by, now, zone }: Change,
): Changing | null {
  if (by !== collection.ownerId) return 'only-the-owner-decides'
  return runs(collection, now, zone) ? null : 'collection-is-closed'
}

function opened(
  { ownerId, target, unit, now, zone }: Asking,
  kind: Collection['kind'],
  deadlineOn: Day | null,
  inGroups: boolean,
): NewCollection {
  return {
    ownerId,
    kind,
    target,
    unit,
    openedAt: now,
    openedOn: dayOf(now, zone),
    deadlineOn,
    inGroups,
    closedAt: null,
    closedAs: null,
  }
}
