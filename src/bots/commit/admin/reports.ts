import { Composer } from 'grammy'
import { dismissReport, noteLook, noteReading } from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import { callId, memberId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { moment } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { haltQuestion, suspendQuestion } from './reasons.ts'
import { reportScreen } from './report.ts'
import { adminTap, dismissTap, haltTap, reportsTap, reportTap, suspendTap } from './taps.ts'

/** Reports of abuse: the list, each with what can be done. For operators, whom the room checks. */
export function reports(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, reportsTap, async (ctx, { page }) => show(ctx, await reportsScreen(ctx, page)))
  onTap(composer, reportTap, async (ctx, { call, reporter }) => {
    const key = { callId: callId(call), reporterId: memberId(reporter) }
    await noteReading(app, { ...key, by: ctx.member.id })
    await show(ctx, await reportScreen(ctx, call, reporter))
  })
  onTap(composer, haltTap, (ctx, args) => startDialogue(ctx, haltQuestion, args))
  onTap(composer, suspendTap, (ctx, args) => startDialogue(ctx, suspendQuestion, args))
  onTap(composer, dismissTap, async (ctx, { call, reporter }) => {
    const key = { callId: callId(call), reporterId: memberId(reporter) }
    const outcome = await dismissReport(app, { ...key, by: ctx.member.id })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await reportsScreen(ctx, 0))
  })
  return { composer, questions: [haltQuestion, suspendQuestion] }
}

async function reportsScreen({ app, t, member }: Ctx, page: number): Promise<Screen> {
  await noteLook(app, member.id, 'reports-listed')
  const { store, settings } = app
  const range = { offset: page * PAGE, limit: PAGE + 1 }
  const found = await store.recipients.openReports(range)
  const shown = found.slice(0, PAGE)
  return {
    text: shown.length > 0 ? t('admin-reports-title') : t('admin-reports-none'),
    buttons: [
      ...shown.map(({ callId: call, byId: reporter, reportedAt, text }) => {
        const at = reportedAt ? moment(t.language, reportedAt, settings.timeZone) : ''
        return [{ text: `${at} · ${text}`, tap: reportTap({ call, reporter }) }]
      }),
      openPager(page, found.length > PAGE, to => reportsTap({ page: to })),
      [{ text: t('back'), tap: adminTap({}) }],
    ],
  }
}
