import type { NoticeFacts } from '../../../domain/notice.ts'
import { isOverdue } from '../../../domain/pledge.ts'
import type { PledgeAct } from '../../../domain/pledge-acts.ts'
import { isOvertaken, type RequestKind } from '../../../domain/request.ts'
import type { Screen } from '../../kit/screen.ts'
import { day } from '../../kit/wording.ts'
import { buttonsFor, type Desk, noteLine, wordsOf } from './desk.ts'

type RequestNotice = Extract<
  NoticeFacts,
  { kind: 'pledge-asked' | 'request-unanswered' | 'request-answered' }
>

const answers: Record<RequestKind, readonly PledgeAct[]> = {
  commit: ['commit', 'not-now'],
  deliver: ['deliver', 'on-day'],
  confirm: ['confirm', 'confirm-less', 'not-received'],
}

/** What one side asked of the other, reminders of it, and the answers. Overtaken ones are not told. */
export async function wordRequest(desk: Desk, facts: RequestNotice): Promise<Screen | null> {
  const { app, t, now, zone } = desk
  const words = await wordsOf(desk, facts)
  if (facts.kind === 'request-answered') {
    const on = facts.onDay ? day(t.language, facts.onDay) : ''
    const text = t(`notice-request-${facts.answer}`, { ...words, on })
    return { text, buttons: await buttonsFor(desk, facts, []) }
  }
  const pledge = await app.store.pledges.find(facts.pledgeId)
  if (!pledge || isOvertaken({ kind: facts.asks }, pledge)) return null
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
