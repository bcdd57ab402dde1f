import type { CircleNotice } from '../../../domain/circle/notices.ts'
import type { Owed } from '../../../domain/collection/closing.ts'
import type { CollectionNotice } from '../../../domain/collection/notices.ts'
import type { Status } from '../../../domain/collection/status.ts'
import { isPast } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Unit } from '../../../domain/money.ts'
import { areApart } from '../../../domain/trust/trust.ts'
import { sightOf } from '../../../views/sight.ts'
import { day, money } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { cardTap, givenTap, overdueTap } from '../taps.ts'
import { endHead, redAlert } from './alert.ts'
import { nameSeen, wordChange } from './change.ts'
import { wordCircleNews, wordNewsOffered } from './circle-news.ts'
import { type Desk, withReason } from './desk.ts'
import { wordEmergencyEnds } from './emergency-ends.ts'
import { wordOwnEnd } from './own-end.ts'

type Facts<Kind extends CollectionNotice['kind']> = Extract<CollectionNotice, { kind: Kind }>
type Ended = Facts<'collection-ended'>

/** What becomes of somebody's status and collection, to those who may still see it. */
export const collectionWords: Words<Desk, CollectionNotice> = {
  'status-changed': wordStatus,
  'target-changed': wordChange,
  'deadline-changed': wordChange,
  'collection-ended': wordEnd,
  'emergency-ends': wordEmergencyEnds,
  'circle-news': wordCircleNews,
  'news-offered': wordNewsOffered,
}

async function wordStatus(desk: Desk, facts: Facts<'status-changed'>): Promise<Screen | null> {
  const { memberId, from, to } = facts
  if (to === 'red') return redAlert(desk, memberId)
  if (!(await isStill(desk, memberId, to))) return null
  const name = (await isApart(desk, memberId)) ? null : await nameSeen(desk, memberId)
  if (!name) return null
  const text = desk.t(`notice-status-${to}`, { name, from })
  return {
    text: await withReason(desk, text, memberId),
    buttons: [[cardButton(name, memberId)]],
  }
}

/** The result: three texts on success, two on a part of it, for each part somebody had. */
async function wordEnd(desk: Desk, facts: Ended): Promise<Screen | null> {
  const { app, t } = desk
  const { part, endedAs, isEmergency, unit } = facts
  const name = nameIn(t, await app.store.members.find(facts.ownerId))
  if (await isApart(desk, facts.ownerId)) return wordRelease(desk, facts, name)
  const kind = isEmergency ? 'emergency' : 'monthly'
  const head = endHead(t, { ...facts, name, kind, closedAs: endedAs })
  if (part === 'owner') return wordOwnEnd(desk, facts)
  const words = { name, released: money(t.language, facts.released, unit) }
  const own = part === 'owing' ? [] : [t(`notice-end-part-${part}`, words)]
  if (facts.released > 0 && part !== 'released') own.push(t('notice-end-part-released', words))
  own.push(...facts.owed.map(owed => owedLine(desk, owed, unit)))
  if (facts.owed.length > 0) own.push(t('notice-end-part-owing', words))
  if (isEmergency && (await seesStatus(desk, facts.ownerId)))
    own.push(t(`notice-status-${facts.status}`, { name, from: 'red' }))
  const button: Button =
    facts.owed.length > 0
      ? { text: t('notice-my-pledges'), tap: owedTap(desk, facts.owed) }
      : cardButton(name, facts.ownerId)
  return { text: `${head}\n${own.join('\n')}`, buttons: [[button]] }
}

/** Of a result only what was released is left to say between two who are apart by now. */
function wordRelease({ t }: Desk, facts: Ended, name: string): Screen | null {
  if (facts.released === 0) return null
  const amount = money(t.language, facts.released, facts.unit)
  const words = { name, receiver: name, amount }
  const because = facts.endedAs === 'success' ? 'surplus' : 'collection-closed'
  const isForgiven = facts.endedAs === 'hand' && facts.isEmergency
  const text = isForgiven
    ? t('notice-pledge-forgiven', words)
    : t('notice-pledge-annulled', { ...words, because })
  return { text, buttons: [] }
}

/** What stays owed of a commitment, and by which day. */
function owedLine({ t, now, zone }: Desk, { amount, dueOn }: Owed, unit: Unit): string {
  const when = dueOn === null ? 'paused' : isPast(dueOn, now, zone) ? 'past' : 'ahead'
  const on = dueOn ? day(t.language, dueOn) : ''
  return t('notice-end-owed', { when, on, owed: money(t.language, amount, unit) })
}

/** The list that has what is owed: overdue ones have one of their own. */
function owedTap({ now, zone }: Desk, owed: readonly Owed[]): string {
  return owed.some(({ dueOn }) => isPast(dueOn, now, zone))
    ? overdueTap({ page: 0 })
    : givenTap({ page: 0 })
}

/** A big circle's day: its deeds as lines, without those of who is apart from the addressee. */
export async function wordDay(
  desk: Desk,
  { receiverId, deeds, more }: Extract<CircleNotice, { kind: 'circle-day' }>,
): Promise<Screen | null> {
  const { app, to, t, now, zone } = desk
  const circle = await app.store.pledges.circleOf(receiverId, { now, zone })
  if (!circle.has(to.id)) return null
  const apart = await app.store.trust.apartFrom(to.id)
  const seen = deeds.filter(({ giverId }) => !apart.has(giverId))
  if (seen.length + more === 0) return null
  const ids = [receiverId, ...seen.map(deed => deed.giverId)]
  const people = await app.store.members.named(ids)
  const receiver = nameIn(t, people.get(receiverId))
  const lines = seen.map(({ what, giverId, amount, unit }) =>
    t(`day-${what}`, {
      giver: nameIn(t, people.get(giverId)),
      amount: money(t.language, amount, unit),
    }),
  )
  if (more > 0) lines.push(t('day-more', { count: more }))
  const text = [t('day-head', { name: receiver }), ...lines].join('\n')
  return { text, buttons: [[cardButton(receiver, receiverId)]] }
}

/** How somebody is called, by whoever may see them, and their target where that is told. */
async function isApart({ app, to }: Desk, id: MemberId): Promise<boolean> {
  return areApart(await app.store.trust.between(to.id, id))
}

/** Whether a status has not changed since: whatever came after has a notice of its own. */
async function isStill({ app, now, zone }: Desk, id: MemberId, status: Status): Promise<boolean> {
  const statuses = await app.store.collections.statusOf([id], { now, zone })
  return (statuses.get(id) ?? 'green') === status
}

/** Whether a status may still be told. */
async function seesStatus({ app, to, now, zone }: Desk, id: MemberId): Promise<boolean> {
  const sights = await sightOf(app, to.id, [id], { now, zone })
  return sights.get(id)?.seen.status ?? false
}

function cardButton(name: string, member: MemberId): Button {
  return { text: `👤 ${name}`, tap: cardTap({ member }) }
}
