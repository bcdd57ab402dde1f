import { z } from 'zod'
import { changeAmount, raiseCommitment, weighAmount } from '../../../actions/pledge/amounts.ts'
import { confirmLessThanDelivered, deliver } from '../../../actions/pledge/deliveries.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { isOwedAgain } from '../../../domain/pledge/receiving.ts'
import { roundAbove, roundBelow } from '../../../domain/pledge/round.ts'
import { parseTyped, type TypedAmount } from '../../../domain/pledge/typed-amount.ts'
import { money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Heard, next, type Question } from '../../kit/dialogue.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { type Acted, type Asked, after, asked, cancel, orderOf } from './after.ts'
import { detailsOf } from './pledge.ts'
import { loadPledge } from './view.ts'

const YES = 'yes'

/** The sum that is asked about once more, with its note. */
const askedOf = asked.extend({ to: z.number(), note: z.string().nullable() })
type AskedOf = z.output<typeof askedOf>

/** Another amount for an intention, or more for a commitment. */
export const changeQuestion = amountQuestion('pledge-change', change, {
  async askFirst(ctx, args, offer) {
    const words = await wordsOn(ctx, args, offer.amount)
    const isToBeAsked = words && (args.act === 'raise' || words.length > 0)
    return isToBeAsked ? next(sureQuestion, { ...args, to: offer.amount, note: offer.note }) : null
  },
})

/** Whether one is sure: of a raise, which nothing takes back, and of what a word goes with. */
export const sureQuestion: Question<AskedOf> = {
  name: 'pledge-sure',
  shape: askedOf,
  hearsSums: true,
  async ask(ctx, args) {
    const { t, app } = ctx
    const inUnit = (amount: number) => money(t.language, amount, app.settings.unit)
    const words = (await wordsOn(ctx, args, args.to)) ?? []
    const act = args.act === 'raise' ? 'raise' : 'change'
    const facts = { from: inUnit(args.amount), to: inUnit(args.to) }
    return {
      text: [...words.map(word => t(`give-word-${word}`)), t(`ask-${act}`, facts)].join('\n\n'),
      buttons: [[{ text: t(`yes-${act}`, facts), answer: YES }], [cancel(t('no'), args)]],
    }
  },
  async hear(ctx, args, text) {
    if (text !== YES) return changeQuestion.hear(ctx, args, text)
    return after(ctx, args, await change(ctx, args, { amount: args.to, note: args.note }))
  },
}

/** How much of it was delivered, with the ways to do it; the rest stays as it was. */
export const partQuestion = amountQuestion(
  'pledge-part',
  (ctx, args, offer) => deliver(ctx.app, { ...orderOf(ctx, args), ...offer }),
  {
    more: async (ctx, args) => {
      const view = await loadPledge(ctx, args.pledge)
      return view && detailsOf(ctx.t, view)
    },
  },
)

/** How much arrived, where it was less, and whether the rest is owed again. */
export const lessQuestion = amountQuestion(
  'pledge-less',
  (ctx, args, offer) => confirmLessThanDelivered(ctx.app, { ...orderOf(ctx, args), ...offer }),
  {
    more: async (ctx, args) => {
      const view = await loadPledge(ctx, args.pledge)
      return view && ctx.t(isOwedAgain(view) ? 'pledge-less-rest' : 'pledge-less-no-rest')
    },
    askFirst: async (_, args, { amount, note }) =>
      amount < args.amount ? next(lessSureQuestion, { ...args, to: amount, note }) : null,
  },
)

/** Whether one is sure of the smaller sum: nothing undoes a confirmation. */
export const lessSureQuestion: Question<AskedOf> = {
  name: 'pledge-less-sure',
  shape: askedOf,
  hearsSums: true,
  async ask(ctx, args) {
    const inUnit = (amount: number) => money(ctx.t.language, amount, ctx.app.settings.unit)
    const facts = { amount: inUnit(args.to), whole: inUnit(args.amount) }
    return {
      text: ctx.t('ask-confirm-less', facts),
      buttons: [
        [{ text: ctx.t('yes-confirm-less', facts), answer: YES }],
        [cancel(ctx.t('no'), args)],
      ],
    }
  },
  async hear(ctx, args, text) {
    if (text !== YES) return lessQuestion.hear(ctx, args, text)
    const order = { ...orderOf(ctx, args), amount: args.to, note: args.note }
    return after(ctx, args, await confirmLessThanDelivered(ctx.app, order))
  },
}

/** Refusals that a person can mend by another amount: the question is asked again. */
const mendable: ReadonlySet<string> = new Set([
  'amount-is-out-of-bounds',
  'amount-is-the-same',
  'amount-is-not-less',
  'commitment-is-only-raised',
  'part-is-more-than-the-pledge',
])

function change(ctx: Ctx, args: Asked, offer: TypedAmount) {
  const order = { ...orderOf(ctx, args), ...offer }
  return args.act === 'raise' ? raiseCommitment(ctx.app, order) : changeAmount(ctx.app, order)
}

/** The words that go with another amount; null where it is refused, which the act itself says. */
async function wordsOn(ctx: Ctx, args: Asked, amount: number) {
  const act = args.act === 'raise' ? 'raise' : 'change'
  const weighed = await weighAmount(ctx.app, { ...orderOf(ctx, args), amount }, act)
  return isRefused(weighed) ? null : weighed.done
}

function amountQuestion(
  name: string,
  act: (ctx: Ctx, args: Asked, offer: TypedAmount) => Promise<Outcome<Acted, string>>,
  {
    more,
    askFirst,
  }: Readonly<{
    /** What is said beside the question. */
    more?: (ctx: Ctx, args: Asked) => Promise<string | null>
    /** Another question that comes before the act, if any. */
    askFirst?: (ctx: Ctx, args: Asked, offer: TypedAmount) => Promise<Heard | null>
  }> = {},
): Question<Asked> {
  return {
    name,
    shape: asked,
    hearsSums: true,
    async ask(ctx, args): Promise<Screen> {
      const { t, app } = ctx
      const { amount } = args
      const { unit } = app.settings
      const key = args.act === 'raise' ? 'pledge-raise-question' : `${name}-question`
      const facts = { amount: money(t.language, amount, unit), unit: unitSign(unit) }
      return {
        text: [t(key, facts), await more?.(ctx, args)].filter(Boolean).join('\n\n'),
        buttons: [quickAmounts(ctx, args), [cancel(t('cancel'), args)]],
      }
    },
    async hear(ctx, args, text): Promise<Heard> {
      const { unit } = ctx.app.settings
      const read = parseTyped(text, unit)
      if (isRefused(read)) return { wrong: wrongAmount(ctx.t, read.refused, unit, text) }
      const question = await askFirst?.(ctx, args, read.done)
      if (question) return question
      const outcome = await act(ctx, args, read.done)
      if (isRefused(outcome) && mendable.has(outcome.refused)) {
        const amount = money(ctx.t.language, args.amount, unit)
        return { wrong: ctx.t(`refused-${outcome.refused}`, { amount }) }
      }
      return after(ctx, args, outcome)
    },
  }
}

/** Round sums: below it for a part, above it for more, on both sides for another. */
function quickAmounts({ t }: Ctx, { act, amount }: Asked): Button[] {
  const units = amount / 100
  const isAnother = act === 'change'
  const less = act === 'raise' ? [] : roundBelow(units, isAnother ? 2 : 3)
  const more = act === 'raise' || isAnother ? roundAbove(units, isAnother ? 2 : 3) : []
  return quickSums(t, [...less, ...more])
}
