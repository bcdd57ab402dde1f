import { z } from 'zod'
import { addDetail, editDetail, parseDetailName } from '../../../actions/member/profile.ts'
import {
  isDetail,
  LONGEST_DETAIL,
  LONGEST_DETAIL_NAME,
  parseText,
} from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question } from '../../kit/dialogue.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { wrongWords } from '../../kit/typed.ts'
import { paymentDetailsTap } from '../taps.ts'
import { detailsScreen, findDetail } from './details-screens.ts'

/** The quick answer that leaves what is edited as it is. */
const KEEP = '='

/** Which way is edited, none for a new one, and what was sent of it so far. */
const way = z.object({ detail: z.number().nullable(), value: z.string().optional() })
const named = way.extend({ name: z.string() })
type Way = z.output<typeof way>

/**
 * Asks how the way is called; `detail` names the one that is edited, null a new one. Who sends the
 * way itself first is asked for its name afterwards, with the `value` that was sent.
 */
export const detailNameQuestion: Question<Way> = {
  name: 'detail-name',
  shape: way,
  ask: async (ctx, args) => {
    const { value } = args
    const question = ctx.t('details-name-question', { longest: LONGEST_DETAIL_NAME })
    const sent = value === undefined ? null : ctx.t('quoted', { text: value })
    const now = (await edited(ctx, args))?.name
    return asking(ctx, [sent, question].filter(Boolean).join('\n\n'), now)
  },
  async hear(ctx, args, text) {
    const before = text === KEEP ? await edited(ctx, args) : undefined
    const { value } = args
    if (!before && value === undefined && isDetail(text)) {
      const sent = parseText(text, LONGEST_DETAIL)
      if (isRefused(sent)) return { wrong: wrongWords(ctx.t, sent.refused, text, LONGEST_DETAIL) }
      return next(detailNameQuestion, { ...args, value: sent.done })
    }
    const name = parseDetailName(before?.name ?? text)
    if (isRefused(name))
      return { wrong: wrongWords(ctx.t, name.refused, text, LONGEST_DETAIL_NAME) }
    if (value !== undefined) return save(ctx, args, { name: name.done, value })
    return next(valueQuestion, { ...args, name: name.done })
  },
}

const valueQuestion: Question<z.output<typeof named>> = {
  name: 'detail-value',
  shape: named,
  ask: async (ctx, args) =>
    asking(
      ctx,
      ctx.t('details-value-question', { name: args.name, longest: LONGEST_DETAIL }),
      (await edited(ctx, args))?.value,
    ),
  async hear(ctx, args, text) {
    const before = text === KEEP ? await edited(ctx, args) : undefined
    return save(ctx, args, { name: args.name, value: before?.value ?? text })
  },
}

async function save(
  ctx: Ctx,
  { detail }: Way,
  words: Readonly<{ name: string; value: string }>,
): Promise<Heard> {
  const order = { memberId: ctx.member.id, ...words }
  const outcome =
    detail !== null
      ? await editDetail(ctx.app, { ...order, detailId: detail })
      : await addDetail(ctx.app, order)
  if (isRefused(outcome))
    return { wrong: wrongWords(ctx.t, outcome.refused, words.value, LONGEST_DETAIL) }
  return { screen: await detailsScreen(ctx) }
}

/** The questions about payment details. */
export const detailQuestions: readonly Question[] = [detailNameQuestion, valueQuestion]

/** A question, with what stands there now and a tap to leave it so. */
function asking({ t }: Ctx, question: string, now: string | undefined): Screen {
  const keep: Button[] = now ? [{ text: t('details-keep'), answer: KEEP }] : []
  return {
    text: now ? `${question}\n\n${t('details-now', { text: now })}` : question,
    buttons: [keep, [{ text: t('cancel'), tap: paymentDetailsTap({}) }]],
  }
}

/** The detail that is being edited; undefined for a new one, and when it is gone. */
async function edited(ctx: Ctx, { detail }: Way) {
  return detail !== null ? findDetail(ctx, detail) : undefined
}
