import { hearsAtOnce } from '../circle/circle.ts'
import type { CircleLine } from '../circle/notices.ts'
import { addDays, at, dayOf, type Zone } from '../cycle.ts'
import type { MemberId, PledgeId } from '../ids.ts'
import type { Cause, Making, Move } from '../pledge/move.ts'
import type { As, PledgeFacts, PledgeNotice } from '../pledge/notices.ts'
import { isInTime, type NewPledge, stageOf } from '../pledge/pledge.ts'
import { BUNDLE_MS, type CommitNotice, type NewNotice } from './notice.ts'

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

/** The facts of a pledge at this moment. */
export function factsOf(pledge: NewPledge, pledgeId: PledgeId): PledgeFacts {
  const { giverId, receiverId, collectionId, amount, unit, dueOn, note } = pledge
  return { pledgeId, giverId, receiverId, collectionId, amount, unit, dueOn, note }
}

type Untold<Notice> = Notice extends PledgeNotice ? Omit<Notice, 'as'> : never
type News = Untold<PledgeNotice>

/** Words a transition: which kind of notice it is, with the facts of what went ahead. */
function noticeOf(move: Move, partId: PledgeId | null, zone: Zone): News | null {
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
function isForTheTwo(news: News): boolean {
  if (news.kind === 'pledge-delivered' || news.kind === 'pledge-confirmed') return news.isLate
  return news.kind === 'pledge-not-received' || news.kind === 'pledge-allowed-again'
}

/** Said by Commit. */
export function toldByCommit(to: MemberId, facts: CommitNotice): NewNotice {
  return { to, bot: 'commit', facts }
}

function toSide(news: News, to: MemberId, { now }: Pick<Audience, 'now'>): NewNotice {
  return told(news, 'side', to, now)
}

function told(news: News, as: As, to: MemberId, now: Date): NewNotice {
  const notice = { ...toldByCommit(to, { ...news, as }), key: `pledge:${news.pledgeId}` }
  if (news.kind !== 'pledge-changed') return notice
  return { ...notice, after: new Date(now.getTime() + BUNDLE_MS) }
}

function toSideAndCircle(news: News, side: MemberId, audience: Audience): readonly NewNotice[] {
  const { circle, now } = audience
  const others = [...circle].filter(to => to !== news.giverId && to !== news.receiverId)
  const atOnce = hearsAtOnce(circle)
  const rest = others.map(to =>
    atOnce ? told(news, 'circle', to, now) : inDay(news, to, audience),
  )
  return [toSide(news, side, audience), ...rest]
}

/** The line of a big circle's day: in the evening, or the next one when it is past. */
function inDay(news: News, to: MemberId, { now, zone }: Audience): NewNotice {
  const today = dayOf(now, zone)
  const isEvening = now >= at(today, HOUR_OF_THE_DAILY_LINE, 0, zone)
  const day = isEvening ? addDays(today, 1) : today
  const { receiverId, giverId, amount, unit } = news
  const line: CircleLine = { what: news.kind, giverId, amount, unit }
  return {
    ...toldByCommit(to, { kind: 'circle-day', receiverId, day, deeds: [line], more: 0 }),
    key: `circle-day:${receiverId}:${day}`,
    after: at(day, HOUR_OF_THE_DAILY_LINE, 0, zone),
  }
}
