import { z } from 'zod'
import {
  findInitiativeDraft,
  type InitiativeDraft,
  keepInitiativeDraft,
} from '../../../actions/initiative/drafts.ts'
import { dayOf } from '../../../domain/cycle.ts'
import {
  DELIVER_DAYS,
  LONGEST_TEXT,
  LONGEST_TITLE,
  VOTE_DAYS,
} from '../../../domain/initiative/initiative.ts'
import { spanOfVote, wrongVoteDay } from '../../../domain/initiative/publishing.ts'
import { parseText } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { readDay } from '../../../domain/typed-day.ts'
import { day, money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { dayButtons, monthShown, turned } from '../../kit/days.ts'
import { type Heard, next, type Question } from '../../kit/dialogue.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { wrongWords } from '../../kit/typed.ts'
import { initiativesScreen } from './lists.ts'
import { deliverDaysTap, initiativesTap, publishDropTap, publishSaveTap } from './taps.ts'

/** Days to deliver that are offered. */
const DAYS = [14, 30, 60, 90] as const

/** Nothing is answered yet. */
export const empty: InitiativeDraft = {
  title: null,
  text: null,
  price: null,
  voteUntil: null,
  deliverDays: DELIVER_DAYS.usual,
  againOf: null,
}

/** What it is called; the others follow. */
export const titleQuestion: Question = {
  name: 'initiative-title',
  ask: async ctx => ({
    text: ctx.t('initiative-title-question', { longest: LONGEST_TITLE }),
    buttons: [await cancel(ctx)],
  }),
  async hear(ctx, _, text) {
    const title = parseText(text.replace(/\s+/g, ' '), LONGEST_TITLE)
    if (isRefused(title)) return { wrong: wrongWords(ctx.t, title.refused, text, LONGEST_TITLE) }
    return keep(ctx, { title: title.done }, next(textQuestion, {}))
  },
}

const textQuestion: Question = {
  name: 'initiative-text',
  ask: async ctx => ({
    text: ctx.t('initiative-text-question', { longest: LONGEST_TEXT }),
    buttons: [await cancel(ctx)],
  }),
  async hear(ctx, _, text) {
    const words = parseText(text, LONGEST_TEXT)
    if (isRefused(words)) return { wrong: wrongWords(ctx.t, words.refused, text, LONGEST_TEXT) }
    return keep(ctx, { text: words.done }, next(priceQuestion, {}))
  },
}

const priceQuestion: Question = {
  name: 'initiative-price',
  hearsSums: true,
  ask: async ctx => ({
    text: ctx.t('initiative-price-question', { unit: unitSign(ctx.app.settings.unit) }),
    buttons: [
      quickSums(
        ctx.t,
        [2, 5, 10, 20].map(times => (ctx.app.settings.trustAmount * times) / 100),
      ),
      await cancel(ctx),
    ],
  }),
  async hear(ctx, _, text) {
    const { unit } = ctx.app.settings
    const price = parseAmount(text, unit)
    if (isRefused(price)) return { wrong: wrongAmount(ctx.t, price.refused, unit) }
    if (price.done < 100) return { wrong: ctx.t('refused-price-is-too-low') }
    return keep(ctx, { price: price.done }, next(voteUntilQuestion, {}))
  },
}

const dayAsked = z.object(monthShown)

/** Until which day people vote. */
export const voteUntilQuestion: Question<z.output<typeof dayAsked>> = {
  name: 'initiative-vote-until',
  shape: dayAsked,
  hearsSums: true,
  ask: async (ctx, args) => ({
    text: ctx.t('initiative-until-question', { ...VOTE_DAYS }),
    buttons: [...dayButtons(ctx.t, spanOfVote(today(ctx)), args.month), await cancel(ctx)],
  }),
  async hear(ctx, args, text): Promise<Heard> {
    const other = turned(voteUntilQuestion, args, text)
    if (other) return other
    const { t, moment } = ctx
    const read = readDay(text, today(ctx), 'days')
    if (!read) return { wrong: t('refused-deadline-is-not-understood') }
    const wrong = wrongVoteDay(read, moment.now, moment.zone)
    if (wrong) return { wrong: t(`refused-${wrong}`, { ...VOTE_DAYS }) }
    const kept = await keep(ctx, { voteUntil: read }, null)
    return kept ?? { screen: await previewScreen(ctx) }
  },
}

type Gone = Readonly<{ screen: Screen }>

/** Keeps an answer and goes on; to the list, where the draft is gone. */
async function keep<Next extends Heard | null>(
  ctx: Ctx,
  answer: Partial<InitiativeDraft>,
  onwards: Next,
): Promise<Next | Gone> {
  const draft = await findInitiativeDraft(ctx.app, ctx.member.id)
  if (!draft) return { screen: await initiativesScreen(ctx.app, ctx, 'mine', 0) }
  await keepInitiativeDraft(ctx.app, ctx.member.id, { ...draft, ...answer })
  return onwards
}

async function cancel({ t, app, member }: Ctx): Promise<Button[]> {
  const draft = await findInitiativeDraft(app, member.id)
  const tap = draft
    ? publishDropTap({ draft: draft.number })
    : initiativesTap({ list: 'mine', page: 0 })
  return [{ text: t('cancel'), tap }]
}

const today = ({ moment }: Ctx) => dayOf(moment.now, moment.zone)
/** The initiative as others will see it, before it is published. */
export async function previewScreen(ctx: Ctx): Promise<Screen> {
  const { t, app, member } = ctx
  const draft = await findInitiativeDraft(app, member.id)
  if (!draft?.title || !draft.text || !draft.price || !draft.voteUntil)
    return initiativesScreen(app, ctx, 'mine', 0)
  const { title, text, price, voteUntil, deliverDays, number } = draft
  const facts = {
    price: money(t.language, price, app.settings.unit),
    until: day(t.language, voteUntil, today(ctx)),
    days: deliverDays,
  }
  return {
    text: [
      t('initiative-preview'),
      t('initiative-head', { title }),
      t('quoted', { text }),
      t('initiative-preview-facts', facts),
    ].join('\n\n'),
    buttons: [
      [{ text: t('initiative-save'), style: 'primary', tap: publishSaveTap({ draft: number }) }],
      DAYS.filter(days => days !== deliverDays).map(days => ({
        text: t('initiative-days', { days }),
        tap: deliverDaysTap({ days, draft: number }),
      })),
      [{ text: t('cancel'), tap: publishDropTap({ draft: number }) }],
    ],
  }
}

/** The questions on the way to an initiative. */
export const publishQuestions = [
  titleQuestion,
  textQuestion,
  priceQuestion,
  voteUntilQuestion as Question,
] as const
