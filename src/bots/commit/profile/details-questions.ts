import { addDetail, editDetail, parseDetailName } from '../../../actions/profile.ts'
import { LONGEST_DETAIL, LONGEST_DETAIL_NAME } from '../../../domain/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Args, answerTap, type Question } from '../../kit/dialogue.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { paymentDetailsTap } from '../taps.ts'
import { detailsScreen, findDetail } from './details-screens.ts'

/** The quick answer that leaves what is edited as it is. */
const KEEP = '='

/** Asks how the way is called; `detail` names the one that is edited, null a new one. */
export const detailNameQuestion: Question = {
  name: 'detail-name',
  ask: async (ctx, args) =>
    asking(
      ctx,
      ctx.t('details-name-question', { longest: LONGEST_DETAIL_NAME }),
      (await edited(ctx, args))?.name,
    ),
  async hear(ctx, args, text) {
    const before = text === KEEP ? await edited(ctx, args) : undefined
    const name = parseDetailName(before?.name ?? text)
    if (isRefused(name)) return { wrong: ctx.t(`refused-${name.refused}`) }
    return { next: valueQuestion, args: { ...args, name: name.done } }
  },
}

const valueQuestion: Question = {
  name: 'detail-value',
  ask: async (ctx, args) =>
    asking(
      ctx,
      ctx.t('details-value-question', { name: String(args['name']), longest: LONGEST_DETAIL }),
      (await edited(ctx, args))?.value,
    ),
  async hear(ctx, args, text) {
    const { detail, name } = args
    const before = text === KEEP ? await edited(ctx, args) : undefined
    const words = { memberId: ctx.member.id, name: String(name), value: before?.value ?? text }
    const outcome =
      typeof detail === 'number'
        ? await editDetail(ctx.app, { ...words, detailId: detail })
        : await addDetail(ctx.app, words)
    if (isRefused(outcome))
      return { wrong: ctx.t(`refused-${outcome.refused}`, { longest: LONGEST_DETAIL }) }
    return { screen: await detailsScreen(ctx) }
  },
}

/** The questions about payment details. */
export const detailQuestions: readonly Question[] = [detailNameQuestion, valueQuestion]

/** A question, with what stands there now and a tap to leave it so. */
function asking({ t }: Ctx, question: string, now: string | undefined): Screen {
  const keep: Button[] = now ? [{ text: t('details-keep'), tap: answerTap({ text: KEEP }) }] : []
  return {
    text: now ? `${question}\n\n${t('details-now', { text: now })}` : question,
    buttons: [keep, [{ text: t('cancel'), tap: paymentDetailsTap({}) }]],
  }
}

/** The detail that is being edited; undefined for a new one, and when it is gone. */
async function edited(ctx: Ctx, { detail }: Args) {
  return typeof detail === 'number' ? findDetail(ctx, detail) : undefined
}
