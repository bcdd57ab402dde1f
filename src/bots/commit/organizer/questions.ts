import type { z } from 'zod'
import { denyDelivery } from '../../../actions/pledge/deliveries.ts'
import { answerWithDay } from '../../../actions/pledge/requests.ts'
import { type Day, dayOf } from '../../../domain/cycle.ts'
import { requestId } from '../../../domain/ids.ts'
import { parseText } from '../../../domain/member/member.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { LONGEST_NOTE } from '../../../domain/pledge/pledge.ts'
import { readDay } from '../../../domain/typed-day.ts'
import { day } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { dayButtons, monthShown, turned } from '../../kit/days.ts'
import type { Question } from '../../kit/dialogue.ts'
import { wrongWords } from '../../kit/typed.ts'
import { type Asked, after, asked, cancel, orderOf } from './after.ts'
import {
  changeQuestion,
  lessQuestion,
  lessSureQuestion,
  partQuestion,
  sureQuestion,
} from './amount-questions.ts'
import { loadPledge } from './view.ts'

/** What is amiss with a delivery that did not arrive; the giver reads it. */
export const denyQuestion: Question<Asked> = {
  name: 'pledge-deny',
  shape: asked,
  ask: ({ t }, args) => ({
    text: t('pledge-deny-question'),
    buttons: [[{ text: t('pledge-deny-nothing'), answer: '-' }], [cancel(t('cancel'), args)]],
  }),
  async hear(ctx, args, text) {
    const note = text.trim() === '-' ? null : parseText(text, LONGEST_NOTE)
    if (note && isRefused(note))
      return { wrong: wrongWords(ctx.t, note.refused, text, LONGEST_NOTE) }
    const outcome = await denyDelivery(ctx.app, {
      ...orderOf(ctx, args),
      note: note ? note.done : null,
    })
    return after(ctx, args, outcome)
  },
}

const askedDay = asked.extend(monthShown)

/** On which day the giver will deliver, asked by the receiver. */
export const dayQuestion: Question<z.output<typeof askedDay>> = {
  name: 'pledge-day',
  shape: askedDay,
  hearsSums: true,
  ask: async (ctx, args) => {
    const first = dayOf(ctx.now, ctx.app.settings.timeZone)
    const last = (await lastDayOf(ctx, args)) ?? first
    return {
      text: ctx.t('pledge-day-question'),
      buttons: [...dayButtons(ctx.t, { first, last }, args.month), [cancel(ctx.t('cancel'), args)]],
    }
  },
  async hear(ctx, args, text) {
    const other = turned(dayQuestion, args, text)
    if (other) return other
    const onDay = readDay(text, dayOf(ctx.now, ctx.app.settings.timeZone), 'date')
    if (!onDay) return { wrong: ctx.t('refused-day-is-not-understood') }
    const asked = requestId(args.request ?? 0)
    const outcome = await answerWithDay(ctx.app, { requestId: asked, by: ctx.member.id, onDay })
    if (isRefused(outcome) && /^day-/.test(outcome.refused)) {
      const last = day(ctx.t.language, (await lastDayOf(ctx, args)) ?? onDay)
      return { wrong: ctx.t(`refused-${outcome.refused}`, { last }) }
    }
    return after(ctx, args, outcome)
  },
}

/** The last day on which a pledge is in time, where it has one. */
async function lastDayOf(ctx: Ctx, { pledge }: Asked): Promise<Day | null> {
  const view = await loadPledge(ctx, pledge)
  return view?.pledge.dueOn ?? view?.collection.deadlineOn ?? null
}

/** The questions a pledge's screen leads to. */
export const pledgeQuestions: readonly Question[] = [
  changeQuestion,
  sureQuestion,
  partQuestion,
  lessQuestion,
  lessSureQuestion,
  denyQuestion,
  dayQuestion,
]
