import type { Closing } from '../collection/closing.ts'
import type { CollectionChange, Status } from '../collection/status.ts'
import { addDays, at, dayOf, startOf } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import type { Collection, Ending } from '../pledge/collection.ts'
import { alarms } from '../pledge/kinds.ts'
import type { NewNotice } from './notice.ts'
import { type Audience, tellOfMove, toldByCommit } from './telling.ts'

/** What a member's status has become since it was told goes out at this hour of the next day. */
const HOUR_OF_THE_NEXT_STATUS = 9

/**
 * Told of a status: the network before ∪ after. Red is urgent; any other is told once a day, so that
 * a second one waits for the next morning and is forgotten if all is then as it was.
 */
export function tellOfStatus(
  change: Readonly<{ memberId: MemberId; from: Status; to: Status }>,
  network: Iterable<MemberId>,
  { now, zone }: Pick<Audience, 'now' | 'zone'>,
): readonly NewNotice[] {
  const key = statusKey(change.memberId)
  const today = dayOf(now, zone)
  const morning = at(addDays(today, 1), HOUR_OF_THE_NEXT_STATUS, 0, zone)
  const pace =
    change.to === 'red'
      ? { urgent: true }
      : { spaced: { since: startOf(today, zone), until: morning } }
  return [...new Set(network)]
    .filter(to => to !== change.memberId)
    .map(to => ({ ...toldByCommit(to, { kind: 'status-changed', ...change }), key, ...pace }))
}

/** By which keys the alerts of an emergency go out: to whoever held an intention, and to the network. */
export function alertKeys({
  id,
  ownerId,
}: Pick<Collection, 'id' | 'ownerId'>): readonly [string, string] {
  return [`emergency:${id}`, statusKey(ownerId)]
}

const statusKey = (memberId: MemberId) => `status:${memberId}`

/** What of a collection its owner may change while it runs. */
export type Changeable = 'target' | 'deadline'

/** By which key a change is told: what is said of it stands once for each of the circle. */
export const changeKey = (what: Changeable, { id }: Pick<Collection, 'id'>) => `${what}:${id}`

/** What a change says, old → new; null where that has not changed. */
export function factsOfChange(what: Changeable, { seen, next }: CollectionChange) {
  const { id: collectionId, ownerId, unit } = next
  const about = { ownerId, collectionId } as const
  if (what === 'target') {
    const amounts = { from: seen.target, to: next.target, unit } as const
    return seen.target === next.target
      ? null
      : ({ kind: 'target-changed', ...about, ...amounts } as const)
  }
  const [from, to] = [seen.deadlineOn, next.deadlineOn]
  if (!from || !to || from === to) return null
  return { kind: 'deadline-changed', ...about, from, to } as const
}

/** Told of another target or deadline, at once. */
export function tellOfChange(
  what: Changeable,
  change: CollectionChange,
  circle: Iterable<MemberId>,
): readonly NewNotice[] {
  const facts = factsOfChange(what, change)
  if (!facts) return []
  const key = changeKey(what, change.next)
  return [...new Set(circle)].map(to => ({ ...toldByCommit(to, facts), key }))
}

/**
 * Told of an end, once: each of the circle as it was before, by the part they had, with what they
 * were released from or still owe and the owner's status since; the owner, if a rule did it that no
 * digest tells. Whoever was released without being of the circle hears of that alone.
 */
export function tellOfClosing(
  closing: Closing,
  { status, ...when }: Moment & Readonly<{ status: Status }>,
): readonly NewNotice[] {
  const { id: collectionId, ownerId, kind, target, unit, closedAs } = closing.next
  if (!closedAs) return []
  const facts = {
    kind: 'collection-ended',
    ownerId,
    collectionId,
    endedAs: closedAs,
    isEmergency: alarms({ kind }),
    target,
    confirmed: closing.confirmed,
    unit,
    status,
  } as const
  const key = `ended:${collectionId}`
  const owner: readonly NewNotice[] = isByRule(closedAs)
    ? [{ ...toldByCommit(ownerId, { ...facts, part: 'owner', released: 0, owed: [] }), key }]
    : []
  const circle = closing.told.map(({ memberId, ...own }) => ({
    ...toldByCommit(memberId, { ...facts, ...own }),
    key,
  }))
  const heard = new Set([ownerId, ...closing.told.map(({ memberId }) => memberId)])
  const others = closing.moves
    .flatMap(move => tellOfMove(move, null, { ...when, circle: new Set() }))
    .filter(({ to }) => !heard.has(to))
  return [...owner, ...circle, ...others]
}

function isByRule(ending: Ending): boolean {
  return ending === 'success' || ending === 'deadline'
}
