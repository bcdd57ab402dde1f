import { changeAmount, raiseCommitment, weighAmount } from '../../../actions/amounts.ts'
import { confirmLessThanDelivered, deliver, denyDelivery } from '../../../actions/deliveries.ts'
import { answerWithDay } from '../../../actions/requests.ts'
import { addDays, dayOf } from '../../../domain/cycle.ts'
import { pledgeId } from '../../../domain/ids.ts'
import { parseText } from '../../../domain/member.ts'
import { parseAmount } from '../../../domain/money.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { LONGEST_NOTE, type Pledge } from '../../../domain/pledge.ts'
import { isOwedAgain } from '../../../domain/receiving.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Args, answerTap, type Heard, type Question } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { money, shortDay, unitSign } from '../../kit/wording.ts'
import { pledgeTap } from '../taps.ts'
import { readDay } from './day.ts'
import { detailsOf } from './pledge.ts'
import { screenOfPledge } from './show-pledge.ts'
import { loadPledge } from './view.ts'

const YES = 'yes'

/** Another amount for an intention, or more for a commitment. */
export const changeQuestion = amountQuestion('pledge-change', change, {
  async askFirst(ctx, args, amount) {
    const words = await wordsOn(ctx, args, amount)
    const isToBeAsked = words && (args['act'] === 'raise' || words.length > 0)
    return isToBeAsked ? { next: sureQuestion, args: { ...args, to: amount } } : null
  },
})

/** Whether one is sure: of a raise, which nothing takes back, and of what a word goes with. */
const sureQuestion: Question = {
  name: 'pledge-sure',
  async ask(ctx, args) {
    const { t, app } = ctx
    const inUnit = (amount: unknown) => money(t.language, Number(amount), app.settings.unit)
    const words = (await wordsOn(ctx, args, Number(args['to']))) ?? []
    const act = args['act'] === 'raise' ? 'raise' : 'change'
    const facts = { from: inUnit(args['amount']), to: inUnit(args['to']) }
    return {
      text: [...words.map(word => t(`give-word-${word}`)), t(`ask-${act}`, facts)].join('\n\n'),
      buttons: [
        [{ text: t(`yes-${act}`, facts), tap: answerTap({ text: YES }) }],
        [cancel(t('no'), args)],
      ],
    }
  },
  async hear(ctx, args, text) {
    if (text !== YES) return changeQuestion.hear(ctx, args, text)
    return after(ctx, args, await change(ctx, args, Number(args['to'])))
  },
}

/** How much of it was delivered, with the ways to do it; the rest stays as it was. */
export const partQuestion = amountQuestion(
  'pledge-part',
  (ctx, args, amount) => deliver(ctx.app, { ...orderOf(ctx, args), amount }),
  {
    more: async (ctx, args) => {
      const view = await loadPledge(ctx, Number(args['pledge']))
      return view && detailsOf(ctx.t, view)
    },
  },
)

/** How much arrived, where it was less, and whether the rest is owed again. */
export const lessQuestion = amountQuestion(
  'pledge-less',
  (ctx, args, amount) => confirmLessThanDelivered(ctx.app, { ...orderOf(ctx, args), amount }),
  {
    more: async (ctx, args) => {
      const view = await loadPledge(ctx, Number(args['pledge']))
      return view && ctx.t(isOwedAgain(view) ? 'pledge-less-rest' : 'pledge-less-no-rest')
    },
  },
)

/** What is amiss with a delivery that did not arrive; the giver reads it. */
export const denyQuestion: Question = {
  name: 'pledge-deny',
  ask: ({ t }, args) => ({
    text: t('pledge-deny-question'),
    buttons: [
      [{ text: t('pledge-deny-nothing'), tap: answerTap({ text: '-' }) }],
      [cancel(t('cancel'), args)],
    ],
  }),
  async hear(ctx, args, text) {
    const note = text.trim() === '-' ? null : parseText(text, LONGEST_NOTE)
    if (note && isRefused(note)) return { wrong: ctx.t(`refused-${note.refused}`) }
    const outcome = await denyDelivery(ctx.app, {
      ...orderOf(ctx, args),
      note: note ? note.done : null,
    })
    return after(ctx, args, outcome)
  },
}

/** On which day the giver will deliver, asked by the receiver. */
export const dayQuestion: Question = {
  name: 'pledge-day',
  ask: async (ctx, args) => {
    const view = await loadPledge(ctx, Number(args['pledge']))
    const last = view?.pledge.dueOn ?? view?.collection.deadlineOn
    const today = dayOf(ctx.now, ctx.app.settings.timeZone)
    const days = [0, 1, 3, 7].map(count => addDays(today, count))
    const inTime = days.filter(day => !last || day <= last).slice(-3)
    const quick = inTime.map(day => ({
      text: shortDay(ctx.t.language, day),
      tap: answerTap({ text: day }),
    }))
    return {
      text: ctx.t('pledge-day-question'),
      buttons: [quick, [cancel(ctx.t('cancel'), args)]],
    }
  },
  async hear(ctx, args, text) {
    const onDay = readDay(text, dayOf(ctx.now, ctx.app.settings.timeZone))
    if (!onDay) return { wrong: ctx.t('refused-day-is-not-understood') }
    const view = await loadPledge(ctx, Number(args['pledge']))
    const open = view?.requests.find(({ kind, answeredAt }) => kind === 'deliver' && !answeredAt)
    if (!open) return after(ctx, args, { refused: 'request-is-answered' })
    const outcome = await answerWithDay(ctx.app, { requestId: open.id, by: ctx.member.id, onDay })
    if (isRefused(outcome) && /^day-/.test(outcome.refused)) {
      return { wrong: ctx.t(`refused-${outcome.refused}`) }
    }
    return after(ctx, args, outcome)
  },
}

/** The questions a pledge's screen leads to. */
export const pledgeQuestions: readonly Question[] = [
  changeQuestion,
  sureQuestion,
  partQuestion,
  lessQuestion,
  denyQuestion,
  dayQuestion,
]

/** Refusals that a person can mend by another amount: the question is asked again. */
const mendable: ReadonlySet<string> = new Set([
  'amount-is-out-of-bounds',
  'amount-is-the-same',
  'amount-is-not-less',
  'commitment-is-only-raised',
  'part-is-more-than-the-pledge',
])

type Acted = Readonly<{ pledge: Pick<Pledge, 'id'> }>

function change(ctx: Ctx, args: Args, amount: number) {
  const order = { ...orderOf(ctx, args), amount }
  return args['act'] === 'raise' ? raiseCommitment(ctx.app, order) : changeAmount(ctx.app, order)
}

/** The words that go with another amount; null where it is refused, which the act itself says. */
async function wordsOn(ctx: Ctx, args: Args, amount: number) {
  const act = args['act'] === 'raise' ? 'raise' : 'change'
  const weighed = await weighAmount(ctx.app, { ...orderOf(ctx, args), amount }, act)
  return isRefused(weighed) ? null : weighed.done
}

function amountQuestion(
  name: string,
  act: (ctx: Ctx, args: Args, amount: number) => Promise<Outcome<Acted, string>>,
  {
    more,
    askFirst,
  }: Readonly<{
    /** What is said beside the question. */
    more?: (ctx: Ctx, args: Args) => Promise<string | null>
    /** Another question that comes before the act, if any. */
    askFirst?: (ctx: Ctx, args: Args, amount: number) => Promise<Heard | null>
  }> = {},
): Question {
  return {
    name,
    async ask(ctx, args): Promise<Screen> {
      const { t, app } = ctx
      const amount = Number(args['amount'])
      const { unit } = app.settings
      const key = args['act'] === 'raise' ? 'pledge-raise-question' : `${name}-question`
      const facts = { amount: money(t.language, amount, unit), unit: unitSign(unit) }
      return {
        text: [t(key, facts), await more?.(ctx, args)].filter(Boolean).join('\n\n'),
        buttons: [quickAmounts(args), [cancel(t('cancel'), args)]],
      }
    },
    async hear(ctx, args, text): Promise<Heard> {
      const read = parseAmount(text)
      if (isRefused(read)) return { wrong: ctx.t(`refused-${read.refused}`, { text }) }
      const question = await askFirst?.(ctx, args, read.done)
      if (question) return question
      const outcome = await act(ctx, args, read.done)
      if (isRefused(outcome) && mendable.has(outcome.refused)) {
        return { wrong: ctx.t(`refused-${outcome.refused}`) }
      }
      return after(ctx, args, outcome)
    },
  }
}

/** Half and double stand for less and more, in whole units. */
function quickAmounts(args: Args): Button[] {
  const units = Math.floor(Number(args['amount']) / 100)
  const isMore = args['act'] === 'raise' || args['act'] === 'change'
  const offers = isMore
    ? [args['act'] === 'change' ? Math.floor(units / 2) : 0, units + 10, units * 2]
    : [Math.floor(units / 4), Math.floor(units / 2), Math.floor((units * 3) / 4)]
  return [...new Set(offers)]
    .filter(offer => offer > 0 && offer !== units)
    .map(offer => ({ text: String(offer), tap: answerTap({ text: String(offer) }) }))
}

/** The pledge after the act; a refusal is a word above its true state. */
async function after(ctx: Ctx, args: Args, outcome: Outcome<Acted, string>): Promise<Heard> {
  if (!isRefused(outcome)) {
    return { screen: await screenOfPledge(ctx, outcome.done.pledge.id) }
  }
  const screen = await screenOfPledge(ctx, Number(args['pledge']))
  return { screen: refusedAbove(ctx, ctx.t(`refused-${outcome.refused}`), screen) }
}

function orderOf(ctx: Ctx, args: Args) {
  const sawAmount = Number(args['amount'])
  return { pledgeId: pledgeId(Number(args['pledge'])), by: ctx.member.id, sawAmount }
}

function cancel(text: string, args: Args): Button {
  return { text, tap: pledgeTap({ pledge: Number(args['pledge']) }) }
}
