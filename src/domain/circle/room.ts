import { at, type Cycle, cycleOf, firstDay, previousCycle, type Zone } from '../cycle.ts'
import type { CollectionId, GroupId, InitiativeId, MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Collection, runs } from '../pledge/collection.ts'
import { traitsOf } from '../pledge/kinds.ts'
import type { GroupEvent } from './group.ts'

/** Whose circle a group shows, or which of their initiatives; and what the group was already told. */
export type CircleBinding = Readonly<{
  groupId: GroupId
  ownerId: MemberId
  /** The initiative it shows instead of the circle; null: the circle. */
  initiativeId: InitiativeId | null
  boundAt: Date
  /** The collection whose start was announced last, and the one whose success was. */
  toldOpenedId: CollectionId | null
  toldEndedId: CollectionId | null
  /** The last month whose result was announced, or that ended before the binding. */
  toldCycle: Cycle
}>

/** The month's result is announced from this hour of the 1st. */
const HOUR_OF_THE_RESULT = 9

/** What of a member's a group shows: their circle, or one initiative. */
export type Bound = Pick<CircleBinding, 'ownerId' | 'initiativeId'>

/** Whether two bindings show the same. */
export const showsTheSame = (one: Bound, other: Bound): boolean =>
  one.ownerId === other.ownerId && one.initiativeId === other.initiativeId

/** An admin binds their own circle to a group, or an initiative of theirs. Only one thing lives in a group. */
export function bind(
  facts: Readonly<{ isAdmin: boolean; bound: Bound | null; wanted: Bound }>,
): Outcome<'bound' | 'already-mine', 'only-group-admins' | 'group-has-a-circle'> {
  if (!facts.isAdmin) return refused('only-group-admins')
  if (!facts.bound) return done('bound')
  return showsTheSame(facts.bound, facts.wanted)
    ? done('already-mine')
    : refused('group-has-a-circle')
}

/** The owner ends a binding at any time, a group's admin too. */
export function unbind(
  facts: Readonly<{
    isAdmin: boolean
    bound: Pick<CircleBinding, 'ownerId'> | null
    /** Null for an admin who is no member. */
    by: MemberId | null
  }>,
): Outcome<'by-owner' | 'by-admin', 'only-group-admins' | 'group-has-no-circle'> {
  const isOwner = facts.bound !== null && facts.bound.ownerId === facts.by
  if (!facts.isAdmin && !isOwner) return refused('only-group-admins')
  if (!facts.bound) return refused('group-has-no-circle')
  return done(isOwner ? 'by-owner' : 'by-admin')
}

/**
 * What of a member's collections a group shows: the emergency if they agreed to it, nothing while
 * there is one that groups may not see, else the monthly one.
 */
export function shownInGroup(
  open: Readonly<{ monthly: Collection | null; emergency: Collection | null }>,
  now: Date,
  zone: Zone,
): Collection | null {
  const { monthly, emergency } = open
  if (emergency && runs(emergency, now, zone)) return emergency.inGroups ? emergency : null
  return monthly && runs(monthly, now, zone) ? monthly : null
}

/** A word that is due in a group. */
export type GroupWord =
  | Readonly<{ event: 'red' | 'success'; collection: Collection }>
  | Readonly<{ event: 'month'; collection: Collection; cycle: Cycle }>

/** What the words of a group are decided on. */
export type WordFacts = Readonly<{
  binding: CircleBinding
  monthly: Collection | null
  emergency: Collection | null
  /** The owner's collections that ended last, newest first. */
  past: readonly Collection[]
  now: Date
  zone: Zone
}>

/** A word that is due, or null where a month had nothing to tell; and the binding once it is said. */
export type Said = Readonly<{ word: GroupWord | null; next: CircleBinding }>

/** The first of the words that are due; null when nothing is. */
export function nextWord(facts: WordFacts): Said | null {
  return redStart(facts) ?? success(facts) ?? monthResult(facts)
}

/** Whether a group's admins want to hear of an event. */
export function isWanted(
  event: GroupEvent,
  group: Readonly<{ silencedAt: Date | null; mutedEvents: readonly GroupEvent[] }>,
): boolean {
  return group.silencedAt === null && !group.mutedEvents.includes(event)
}

/** The last month that has a result to tell at an instant. */
export function resultCycle(now: Date, zone: Zone): Cycle {
  const cycle = cycleOf(now, zone)
  const closed = previousCycle(cycle)
  const isTime = now >= at(firstDay(cycle), HOUR_OF_THE_RESULT, 0, zone)
  return isTime ? closed : previousCycle(closed)
}

function redStart({ binding, emergency, now, zone }: WordFacts): Said | null {
  if (!emergency?.inGroups || !runs(emergency, now, zone)) return null
  if (emergency.id === binding.toldOpenedId || emergency.openedAt < binding.boundAt) return null
  const word = { event: 'red', collection: emergency } as const
  return { word, next: { ...binding, toldOpenedId: emergency.id } }
}

function success({ binding, past }: WordFacts): Said | null {
  const reached = past.find(each => traitsOf(each).hasDeadline)
  if (!reached?.closedAt || !reached.inGroups || reached.closedAs !== 'success') return null
  if (reached.id === binding.toldEndedId || reached.closedAt < binding.boundAt) return null
  const word = { event: 'success', collection: reached } as const
  return { word, next: { ...binding, toldEndedId: reached.id } }
}

/** The result of a monthly collection that was open when the month ended. */
function monthResult({ binding, monthly, emergency, past, now, zone }: WordFacts): Said | null {
  const cycle = resultCycle(now, zone)
  if (binding.toldCycle >= cycle) return null
  const isHidden = emergency !== null && !emergency.inGroups && runs(emergency, now, zone)
  const collection = [monthly, ...past].find(
    each =>
      each &&
      traitsOf(each).isByMonth &&
      cycleOf(each.openedAt, zone) <= cycle &&
      (each.closedAt === null || cycleOf(each.closedAt, zone) > cycle),
  )
  const word = collection && !isHidden ? ({ event: 'month', collection, cycle } as const) : null
  return { word, next: { ...binding, toldCycle: cycle } }
}
