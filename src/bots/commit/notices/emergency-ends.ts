import type { NoticeFacts } from '../../../domain/notice/notice.ts'
import { runs } from '../../../domain/pledge/collection.ts'
import { isPaused, type Pledge, stageOf } from '../../../domain/pledge/pledge.ts'
import { day, money } from '../../../words/wording.ts'
import { type Button, cut, rowsOf, type Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { arrivedOf } from '../progress.ts'
import { cardTap, pledgeTap, statusTap } from '../taps.ts'
import { type Desk, withReason } from './desk.ts'

type Ends = Extract<NoticeFacts, { kind: 'emergency-ends' }>

/** An emergency ends soon: to who owes, what they owe; to its owner, how far it is and who owes. */
export async function wordEmergencyEnds(desk: Desk, facts: Ends): Promise<Screen | null> {
  const { app, t, to, now, zone } = desk
  const emergency = await app.store.collections.find(facts.collectionId)
  if (!emergency?.deadlineOn || !runs(emergency, now, zone)) return null
  const isOwner = to.id === emergency.ownerId
  const owed = await owedIn(desk, emergency.id, isOwner ? null : to.id)
  if (!isOwner && owed.length === 0) return null

  const bars = await app.store.pledges.progressOf([emergency.id], { now, zone })
  const { unit, target, ownerId } = emergency
  const amount = (cents: number) => money(t.language, cents, unit)
  const people = await app.store.members.named([ownerId, ...owed.map(({ giverId }) => giverId)])
  const words = {
    name: nameIn(t, people.get(ownerId)),
    until: day(t.language, emergency.deadlineOn),
    arrived: arrivedOf(t, { confirmed: bars.get(emergency.id)?.confirmed ?? 0, target }, unit),
  }
  const lines = owed.map(pledge =>
    isOwner
      ? `${nameIn(t, people.get(pledge.giverId))} ${amount(pledge.amount)}`
      : amount(pledge.amount),
  )
  const side = isOwner ? 'owner' : 'giver'
  const list = lines.length > 0 ? `\n${t(`ends-owed-${side}`, { list: lines.join(', ') })}` : ''
  const pledges = rowsOf(
    owed.map(
      (pledge): Button => ({
        text: isOwner
          ? t('ends-pledge', {
              name: cut(nameIn(t, people.get(pledge.giverId)), 20),
              amount: amount(pledge.amount),
            })
          : t('digest-deliver', { name: cut(words.name, 20), amount: amount(pledge.amount) }),
        tap: pledgeTap({ pledge: pledge.id }),
      }),
    ),
    2,
  )
  const head = t(`ends-soon-${side}`, words)
  const own = { text: t('status-mine'), tap: statusTap({}) }
  const card = { text: `👤 ${words.name}`, tap: cardTap({ member: ownerId }) }
  return {
    text: `${isOwner ? head : await withReason(desk, head, ownerId)}${list}`,
    buttons: [...pledges.slice(0, MOST_ROWS), [isOwner ? own : card]],
  }
}

/** More rows of pledges would hide what is said. */
const MOST_ROWS = 4

/** What is committed there and goes on: of one giver, or of all for the owner. */
async function owedIn(
  { app, now, zone }: Desk,
  collection: Ends['collectionId'],
  giverId: number | null,
): Promise<readonly Pledge[]> {
  const around = await app.store.pledges.ofCollection(collection, { now, zone })
  return around
    .filter(each => stageOf(each.pledge) === 'committed' && !isPaused(each.pledge, each, now, zone))
    .map(({ pledge }) => pledge)
    .filter(pledge => giverId === null || pledge.giverId === giverId)
}
