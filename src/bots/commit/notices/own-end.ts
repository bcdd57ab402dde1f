import type { NoticeFacts } from '../../../domain/notice/notice.ts'
import { type Stage, stageOf } from '../../../domain/pledge/pledge.ts'
import { money } from '../../../words/wording.ts'
import type { Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { arrivedOf } from '../progress.ts'
import { profileTap, receivedTap, waitingTap } from '../taps.ts'
import type { Desk } from './desk.ts'

type Ended = Extract<NoticeFacts, { kind: 'collection-ended' }>

/** The result to its owner: what has arrived, what is still owed, what waits for a word. */
export async function wordOwnEnd(desk: Desk, facts: Ended): Promise<Screen> {
  const { app, t, now, zone } = desk
  const amount = (cents: number) => money(t.language, cents, facts.unit)
  const around = await app.store.pledges.ofCollection(facts.collectionId, { now, zone })
  const left = around.map(({ pledge }) => pledge)
  const people = await app.store.members.named(left.map(({ giverId }) => giverId))
  const listed = (key: string, stage: Stage) => {
    const pledges = left.filter(pledge => stageOf(pledge) === stage)
    const named = pledges.map(
      pledge => `${nameIn(t, people.get(pledge.giverId))} ${amount(pledge.amount)}`,
    )
    return named.length > 0 ? t(key, { list: named.join(', ') }) : null
  }
  const words = {
    confirmed: amount(facts.confirmed),
    target: amount(facts.target),
    arrived: arrivedOf(t, facts, facts.unit),
  }
  const lines = [
    t(`ended-own-${facts.endedAs}`, words),
    listed('ended-own-owed', 'committed'),
    listed('ended-own-waiting', 'delivered'),
    t('notice-end-part-owner'),
  ]
  const isWaiting = left.some(pledge => stageOf(pledge) === 'delivered')
  const confirm = { text: t('notice-waiting'), tap: waitingTap({ page: 0 }) }
  const isOwed = left.some(pledge => stageOf(pledge) === 'committed')
  const received = { text: t('notice-owed-to-me'), tap: receivedTap({ page: 0 }) }
  return {
    text: lines.filter(Boolean).join('\n'),
    buttons: [
      isWaiting ? [confirm] : [],
      isOwed ? [received] : [],
      [{ text: t('menu-profile'), tap: profileTap({}) }],
    ],
  }
}
