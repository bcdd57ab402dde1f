import { namesFor } from '../../../actions/names.ts'
import { sightOf } from '../../../actions/sight.ts'
import type { Owed } from '../../../domain/closing.ts'
import { isPast } from '../../../domain/cycle.ts'
import type { MemberId } from '../../../domain/ids.ts'
import type { Unit } from '../../../domain/money.ts'
import type { NoticeFacts } from '../../../domain/notice.ts'
import type { Status } from '../../../domain/status.ts'
import { areApart } from '../../../domain/trust.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { day, money } from '../../kit/wording.ts'
import { nameIn } from '../naming.ts'
import { cardTap, givenTap, overdueTap, profileTap } from '../taps.ts'
import { endHead, redAlert } from './alert.ts'
import type { Desk } from './desk.ts'

type CollectionNotice = Extract<
  NoticeFacts,
  {
    kind:
      | 'circle-day'
      | 'status-changed'
      | 'target-changed'
      | 'deadline-changed'
      | 'collection-ended'
  }
>

type Ended = Extract<CollectionNotice, { kind: 'collection-ended' }>

/** What becomes of somebody's status and collection, to those who may still see it. */
export async function wordCollection(desk: Desk, facts: CollectionNotice): Promise<Screen | null> {
  const { t } = desk
  switch (facts.kind) {
    case 'circle-day':
      return wordDay(desk, facts)
    case 'collection-ended':
      return wordEnd(desk, facts)
    case 'status-changed': {
      if (facts.to === 'red') return redAlert(desk, facts.memberId)
      if (!(await isStill(desk, facts.memberId, facts.to))) return null
      const name = (await isApart(desk, facts.memberId))
        ? null
        : await nameSeen(desk, facts.memberId)
      if (!name) return null
      const text = t(`notice-status-${facts.to}`, { name, from: facts.from })
      return { text, buttons: [[cardButton(name, facts.memberId)]] }
    }
    case 'target-changed': {
      const name = await nameSeen(desk, facts.ownerId, 'target')
      if (!name) return null
      const amount = (cents: number) => money(t.language, cents, facts.unit)
      const words = { name, from: amount(facts.from), to: amount(facts.to) }
      return { text: t('notice-target', words), buttons: [[cardButton(name, facts.ownerId)]] }
    }
    case 'deadline-changed': {
      const name = await nameSeen(desk, facts.ownerId, 'target')
      if (!name) return null
      const words = { name, from: day(t.language, facts.from), to: day(t.language, facts.to) }
      return { text: t('notice-deadline', words), buttons: [[cardButton(name, facts.ownerId)]] }
    }
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
  const words = { name, released: money(t.language, facts.released, unit) }
  const own = part === 'owing' ? [] : [t(`notice-end-part-${part}`, words)]
  if (facts.released > 0 && part !== 'released') own.push(t('notice-end-part-released', words))
  own.push(...facts.owed.map(owed => owedLine(desk, owed, unit)))
  if (facts.owed.length > 0) own.push(t('notice-end-part-owing', words))
  if (isEmergency && part !== 'owner' && (await seesStatus(desk, facts.ownerId)))
    own.push(t(`notice-status-${facts.status}`, { name, from: 'red' }))
  const button: Button =
    part === 'owner'
      ? { text: t('menu-profile'), tap: profileTap({}) }
      : facts.owed.length > 0
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
async function wordDay(
  desk: Desk,
  { receiverId, deeds, more }: Extract<CollectionNotice, { kind: 'circle-day' }>,
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
async function nameSeen(
  { app, to, t, now, zone }: Desk,
  id: MemberId,
  wanted?: 'target',
): Promise<string | null> {
  const sight = (await sightOf(app, to.id, [id], { now, zone })).get(id)
  if (!sight || (wanted && !sight.seen[wanted])) return null
  const called = (await namesFor(app, to.id, [sight])).get(id)
  return called?.name ?? (called?.through ? t('notice-friend-of', { name: called.through }) : null)
}

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
