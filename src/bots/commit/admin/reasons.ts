import { z } from 'zod'
import {
  haltReported,
  isOperator,
  type ReportKey,
  suspendReported,
} from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import { callId, type MemberId, memberId } from '../../../domain/ids.ts'
import { LONGEST_REASON } from '../../../domain/operator/suspension.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import type { Question } from '../../kit/dialogue.ts'
import { wrongWords } from '../../kit/typed.ts'
import { menuScreen } from '../menu.ts'
import { reportScreen } from './report.ts'
import { reportTap } from './taps.ts'

const reported = z.object({
  call: z.number(),
  reporter: z.number(),
  days: z.number().optional(),
})

/** Asks why a call is halted; its sender reads the answer. */
export const haltQuestion = asksWhy(
  'halt-reason',
  'admin-halt-question',
  (app, { key, by, reason }) => haltReported(app, { ...key, by, reason }),
)

/** Asks why a member is suspended; they read the answer. */
export const suspendQuestion = asksWhy(
  'suspend-reason',
  'admin-suspend-question',
  (app, { key, by, reason, days }) => suspendReported(app, { ...key, by, reason, days }),
)

type Order = Readonly<{ key: ReportKey; by: MemberId; reason: string; days: number }>
type Act = (app: App, order: Order) => Promise<Outcome<unknown, string>>

/** A question for a reason that leads back to the report. Whoever is no operator is not heard. */
function asksWhy(name: string, text: string, act: Act): Question<z.output<typeof reported>> {
  return {
    name,
    shape: reported,
    ask: ({ t }, args) => ({
      text: t(text, { days: args.days ?? 0, longest: LONGEST_REASON }),
      buttons: [
        [{ text: t('cancel'), tap: reportTap({ call: args.call, reporter: args.reporter }) }],
      ],
    }),
    async hear(ctx, args, reason) {
      const { app, member, t } = ctx
      if (!isOperator(app, member)) return { screen: await menuScreen(ctx) }
      const { call, reporter, days = 0 } = args
      const key = { callId: callId(call), reporterId: memberId(reporter) }
      const order = { key, by: member.id, reason, days }
      const outcome = await act(app, order)
      if (!isRefused(outcome)) return { screen: await reportScreen(ctx, call, reporter) }
      const { refused } = outcome
      if (refused.startsWith('text-'))
        return { wrong: wrongWords(t, refused, reason, LONGEST_REASON) }
      const back = { text: t('back'), tap: reportTap({ call, reporter }) }
      return { screen: { text: t(`refused-${refused}`), buttons: [[back]] } }
    },
  }
}
