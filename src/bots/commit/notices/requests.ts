import { asItStands } from '../../../domain/collection/pause.ts'
import type { PledgeAct } from '../../../domain/pledge/acts.ts'
import type { PledgeNews } from '../../../domain/pledge/notices.ts'
import { isOverdue } from '../../../domain/pledge/pledge.ts'
import { isOvertaken, type RequestKind } from '../../../domain/pledge/request.ts'
import { day } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { buttonsFor, type Desk, noteLine, staying, wordsOf } from './desk.ts'

/** What is asked about a pledge, and answered. */
export type RequestNotice = Extract<
  PledgeNews,
  { kind: 'pledge-asked' | 'request-unanswered' | 'request-answered' }
>
type Answered = Extract<RequestNotice, { kind: 'request-answered' }>

const answers: Record<RequestKind, readonly PledgeAct[]> = {
  commit: ['commit', 'not-now'],
  deliver: ['deliver', 'on-day'],
  confirm: ['confirm', 'confirm-less', 'not-received'],
}

/** What one side asked of the other, reminders of it, and the answers. Overtaken ones are not told. */
export const requestWords: Words<Desk, RequestNotice> = {
  'pledge-asked': wordRequest,
  'request-unanswered': wordRequest,
  'request-answered': wordRequest,
}

function wordRequest(desk: Desk, facts: RequestNotice): Promise<Screen | null> {
  return staying(facts.kind === 'request-answered' ? answered(desk, facts) : asked(desk, facts))
}

async function answered(desk: Desk, facts: Answered): Promise<Screen> {
  const { t } = desk
  const on = facts.onDay ? day(t.language, facts.onDay) : ''
  const text = t(`notice-request-${facts.answer}`, { ...(await wordsOf(desk, facts)), on })
  return { text, buttons: await buttonsFor(desk, facts, []) }
}

async function asked(desk: Desk, facts: Exclude<RequestNotice, Answered>): Promise<Screen | null> {
  const { app, t, now, zone } = desk
  const words = await wordsOf(desk, facts)
  const found = await app.store.pledges.findAround(facts.pledgeId, { now, zone })
  if (!found || isOvertaken({ kind: facts.asks }, found.pledge)) return null
  const { pledge } = asItStands(found, { now, zone })
  if (facts.kind === 'request-unanswered' && facts.to === 'circle') {
    const text = t(`notice-unanswered-${facts.asks}`, words)
    return { text, buttons: await buttonsFor(desk, facts, []) }
  }
  const key = facts.kind === 'pledge-asked' ? 'notice-asked' : 'notice-reminded'
  const mayNameDay = key === 'notice-asked' && facts.asks === 'deliver'
  const nameDay = mayNameDay && !isOverdue(pledge, now, zone) ? `\n${t('notice-name-a-day')}` : ''
  return {
    text: t(`${key}-${facts.asks}`, words) + nameDay + noteLine(t, facts.note),
    buttons: await buttonsFor(desk, facts, answers[facts.asks]),
  }
}
