import { hearsAtOnce } from './circle.ts'
import type { Closing } from './closing.ts'
import type { Collection, Ending } from './collection.ts'
import { addDays, at, dayOf, startOf, type Zone } from './cycle.ts'
import type { MemberId, PledgeId } from './ids.ts'
import type { Cause, Making, Move } from './move.ts'
import {
  type As,
  BUNDLE_MS,
  type CircleDeed,
  type NewNotice,
  type NoticeFacts,
  type PledgeFacts,
  type PledgeNotice,
} from './notice.ts'
import { isInTime, type NewPledge, stageOf } from './pledge.ts'
import type { CollectionChange, Status } from './status.ts'

/** Who else hears of a deed, and when it is. */
export type Audience = Readonly<{
  /** The receiver's circle; the two of the pledge may be in it and are left out. */
  circle: ReadonlySet<MemberId>
  /** Whose act made a rule write this; they know it already. Left out: who the history names. */
  actorId?: MemberId | undefined
  now: Date
  zone: Zone
}>

/** A day's line of a big circle goes out at this hour of the zone. */
const HOUR_OF_THE_DAILY_LINE = 20
/** What a member's status has become since it was told goes out at this hour of the next day. */
const HOUR_OF_THE_NEXT_STATUS = 9

/** Told when a pledge comes into being: the receiver, and the circle. Renewals are told by digest. */
export function tellOfMaking(
  { pledge, event }: Making,
  pledgeId: PledgeId,
  audience: Audience,
): readonly NewNotice[] {
  if (event.what === 'renewed') return []
  const stage = pledge.committedAt ? 'committed' : 'intention'
  const facts = { ...factsOf(pledge, pledgeId), kind: 'pledge-made', stage } as const
  return toSideAndCircle(facts, pledge.receiverId, audience)
}

/**
 * Told of a transition: the other side at once; the rest of the circle unless it concerns the two
 * only (not received, late, allowed again). `partId` names the part that split off, once saved.
 */
export function tellOfMove(
  move: Move,
  partId: PledgeId | null,
  audience: Audience,
): readonly NewNotice[] {
  const notice = noticeOf(move, partId, audience.zone)
  if (!notice) return []
  const by = (move.part?.event ?? move.events[0])?.byId ?? audience.actorId
  const { giverId, receiverId } = move.seen
  const sides = [giverId, receiverId].filter(side => side !== by)
  const [first, ...others] = sides
  if (first === undefined) return []
  const written = others.map(to => toSide(notice, to, audience))
  if (isForTheTwo(notice)) return [toSide(notice, first, audience), ...written]
  return [...toSideAndCircle(notice, first, audience), ...written]
}

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
    .map(to => ({ ...commit(to, { kind: 'status-changed', ...change }), key, ...pace }))
}

/** By which keys the alerts of an emergency go out: to whoever held an intention, and to the network. */
export function alertKeys({
  id,
  ownerId,
}: Pick<Collection, 'id' | 'ownerId'>): readonly [string, string] {
  return [`emergency:${id}`, statusKey(ownerId)]
}

const statusKey = (memberId: MemberId) => `status:${memberId}`

/** Told of another target or deadline: the circle, old → new. */
export function tellOfChange(
  { seen, next }: CollectionChange,
  circle: Iterable<MemberId>,
  now: Date,
): readonly NewNotice[] {
  const { id: collectionId, ownerId, unit } = next
  const after = new Date(now.getTime() + BUNDLE_MS)
  return [...new Set(circle)].flatMap(to => {
    const told: NewNotice[] = []
    if (seen.target !== next.target) {
      const amounts = { from: seen.target, to: next.target, unit } as const
      const facts = { kind: 'target-changed', ownerId, collectionId, ...amounts } as const
      told.push({ ...commit(to, facts), key: `target:${collectionId}`, after })
    }
    if (seen.deadlineOn && next.deadlineOn && seen.deadlineOn !== next.deadlineOn) {
      const days = { from: seen.deadlineOn, to: next.deadlineOn } as const
      const facts = { kind: 'deadline-changed', ownerId, collectionId, ...days } as const
      told.push({ ...commit(to, facts), key: `deadline:${collectionId}`, after })
    }
    return told
  })
}

/**
 * Told of an end, once: each of the circle as it was before, by the part they had, with what they
 * were released from or still owe and the owner's status since; the owner, if a rule did it that no
 * digest tells. Whoever was released without being of the circle hears of that alone.
 */
export function tellOfClosing(
  closing: Closing,
  { status, ...when }: Readonly<{ status: Status; now: Date; zone: Zone }>,
): readonly NewNotice[] {
  const { id: collectionId, ownerId, kind, target, unit, closedAs } = closing.next
  if (!closedAs) return []
  const facts = {
    kind: 'collection-ended',
    ownerId,
    collectionId,
    endedAs: closedAs,
    isEmergency: kind === 'emergency',
    target,
    confirmed: closing.confirmed,
    unit,
    status,
  } as const
  const key = `ended:${collectionId}`
  const owner: readonly NewNotice[] = isByRule(closedAs)
    ? [{ ...commit(ownerId, { ...facts, part: 'owner', released: 0, owed: [] }), key }]
    : []
  const circle = closing.told.map(({ memberId, ...own }) => ({
    ...commit(memberId, { ...facts, ...own }),
    key,
  }))
  const heard = new Set([ownerId, ...closing.told.map(({ memberId }) => memberId)])
  const others = closing.moves
    .flatMap(move => tellOfMove(move, null, { ...when, circle: new Set() }))
    .filter(({ to }) => !heard.has(to))
  return [...owner, ...circle, ...others]
}

/** The facts of a pledge at this moment. */
export function factsOf(pledge: NewPledge, pledgeId: PledgeId): PledgeFacts {
  const { giverId, receiverId, collectionId, amount, unit, cycle, dueOn, note } = pledge
  const isEmergency = cycle === null
  return { pledgeId, giverId, receiverId, collectionId, amount, unit, isEmergency, dueOn, note }
}

type Untold<Notice> = Notice extends PledgeNotice ? Omit<Notice, 'as'> : never
type Deed = Untold<PledgeNotice>

/** Words a transition: which kind of notice it is, with the facts of what went ahead. */
function noticeOf(move: Move, partId: PledgeId | null, zone: Zone): Deed | null {
  const event = move.part?.event ?? move.events[0]
  if (!event) return null
  const ahead = move.part && partId !== null ? move.part.pledge : move.next
  const same = factsOf(ahead, move.part && partId !== null ? partId : move.seen.id)
  const isSurplus = move.next.annulledAt !== null
  const rest = move.part && !isSurplus ? move.next.amount : 0
  const isLate = ahead.deliveredAt !== null && !isInTime(ahead, zone)
  switch (event.what) {
    case 'changed-amount':
    case 'raised': {
      const stage = stageOf(move.next) === 'committed' ? 'committed' : 'intention'
      return { ...same, kind: 'pledge-changed', stage, from: move.seen.amount }
    }
    case 'withdrew':
      return { ...same, kind: 'pledge-withdrawn' }
    case 'declined':
      return { ...same, kind: 'pledge-declined' }
    case 'committed':
      return { ...same, kind: 'pledge-committed' }
    case 'delivered':
      return { ...same, kind: 'pledge-delivered', rest, isLate }
    case 'confirmed':
    case 'confirmed-less':
      return { ...same, kind: 'pledge-confirmed', rest, isLate, note: event.note ?? same.note }
    case 'not-received':
      return { ...same, kind: 'pledge-not-received', isSurplus, note: event.note }
    case 'forgave':
      return { ...same, kind: 'pledge-forgiven' }
    case 'annulled':
      return { ...same, kind: 'pledge-annulled', because: causeOf(event.note) }
    case 'allowed-again':
      return { ...same, kind: 'pledge-allowed-again' }
    default:
      return null
  }
}

function causeOf(note: string | null): Cause {
  return note === 'surplus' || note === 'member-left' ? note : 'collection-closed'
}

/** Not received, late deeds and what only concerns the giver's place are told to the two only. */
function isForTheTwo(deed: Deed): boolean {
  if (deed.kind === 'pledge-delivered' || deed.kind === 'pledge-confirmed') return deed.isLate
  return deed.kind === 'pledge-not-received' || deed.kind === 'pledge-allowed-again'
}

function isByRule(ending: Ending): boolean {
  return ending === 'success' || ending === 'deadline'
}

function commit(to: MemberId, facts: NoticeFacts): NewNotice {
  return { to, bot: 'commit', facts }
}

function toSide(deed: Deed, to: MemberId, { now }: Pick<Audience, 'now'>): NewNotice {
  return told(deed, 'side', to, now)
}

function told(deed: Deed, as: As, to: MemberId, now: Date): NewNotice {
  const notice = { ...commit(to, { ...deed, as }), key: `pledge:${deed.pledgeId}` }
  if (deed.kind !== 'pledge-changed') return notice
  return { ...notice, after: new Date(now.getTime() + BUNDLE_MS) }
}

function toSideAndCircle(deed: Deed, side: MemberId, audience: Audience): readonly NewNotice[] {
  const { circle, now } = audience
  const others = [...circle].filter(to => to !== deed.giverId && to !== deed.receiverId)
  const atOnce = hearsAtOnce(circle)
  const rest = others.map(to =>
    atOnce ? told(deed, 'circle', to, now) : inDay(deed, to, audience),
  )
  return [toSide(deed, side, audience), ...rest]
}

/** The line of a big circle's day: in the evening, or the next one when it is past. */
function inDay(deed: Deed, to: MemberId, { now, zone }: Audience): NewNotice {
  const today = dayOf(now, zone)
  const isEvening = now >= at(today, HOUR_OF_THE_DAILY_LINE, 0, zone)
  const day = isEvening ? addDays(today, 1) : today
  const { receiverId, giverId, amount, unit } = deed
  const line: CircleDeed = { what: deed.kind, giverId, amount, unit }
  return {
    ...commit(to, { kind: 'circle-day', receiverId, day, deeds: [line], more: 0 }),
    key: `circle-day:${receiverId}:${day}`,
    after: at(day, HOUR_OF_THE_DAILY_LINE, 0, zone),
  }
}
