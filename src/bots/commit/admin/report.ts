import { reportOf } from '../../../actions/operator/operators.ts'
import { callId, memberId } from '../../../domain/ids.ts'
import { SUSPENSION_DAYS } from '../../../domain/operator/suspension.ts'
import { stateOfCall } from '../../../domain/trust/call.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { nameIn } from '../naming.ts'
import { dismissTap, haltTap, reportsTap, suspendTap } from './taps.ts'

/** One report: the call, its sender, the reporter's words, and what can be done about it. */
export async function reportScreen(
  { app, t, now }: Ctx,
  call: number,
  reporterId: number,
): Promise<Screen> {
  const key = { callId: callId(call), reporterId: memberId(reporterId) }
  const file = await reportOf(app, key)
  const back: Button[] = [{ text: t('back'), tap: reportsTap({ page: 0 }) }]
  if (!file) return { text: t('refused-report-is-unknown'), buttons: [back] }
  const { sender, forWhom, reporter, report } = file
  const at = (instant: Date) => moment(t.language, instant, app.settings.timeZone)
  const state = stateOfCall(file.call, { now, zone: app.settings.timeZone })
  const until = sender.suspendedUntil && sender.suspendedUntil > now ? sender.suspendedUntil : null
  const username = sender.username ? ` (@${sender.username})` : ''
  const sent = `${nameIn(t, sender)}${username}`
  const one = { call, reporter: reporterId }
  const suspend = SUSPENSION_DAYS.map(days => ({
    text: t('admin-suspend', { days }),
    tap: suspendTap({ ...one, days }),
  }))
  const halt = { text: t('admin-halt'), style: 'danger', tap: haltTap(one) }
  const dismiss = { text: t('admin-dismiss'), tap: dismissTap(one) }
  return {
    text: [
      t('admin-report-call', {
        name: forWhom ? t('voice-for', { voice: sent, name: nameIn(t, forWhom) }) : sent,
        at: at(file.call.sendAt),
        state: t(`admin-call-${state}`),
      }),
      `“${file.call.text}”`,
      '',
      t('admin-report-words', { name: nameIn(t, reporter), at: at(report.reportedAt) }),
      `“${report.text}”`,
      ...(until ? ['', t('admin-is-suspended', { until: at(until) })] : []),
      ...(report.handledAt ? ['', t('admin-report-handled')] : []),
    ].join('\n'),
    buttons: [
      ['halted', 'stopped', 'ended'].includes(state) ? [] : [halt],
      sender.leftAt ? [] : suspend,
      report.handledAt ? [] : [dismiss],
      back,
    ],
  }
}
