import { z } from 'zod'
import { prolongInitiativeCommitting } from '../../../actions/initiative/committing.ts'
import { prolongInitiativeVote, rewriteInitiative } from '../../../actions/initiative/publishing.ts'
import { finishInitiative, tellOfInitiative } from '../../../actions/initiative/started.ts'
import { addDays, dayOf } from '../../../domain/cycle.ts'
import { initiativeId } from '../../../domain/ids.ts'
import {
  COMMIT_DAYS,
  type Initiative,
  LONGEST_TEXT,
  LONGEST_WORD,
  stepOf,
} from '../../../domain/initiative/initiative.ts'
import { furthestVote } from '../../../domain/initiative/publishing.ts'
import { parseText } from '../../../domain/member/member.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { readDay } from '../../../domain/typed-day.ts'
import { day, money, unitSign } from '../../../words/wording.ts'
import { wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { dayButtons, monthShown, type Span, turned } from '../../kit/days.ts'
import type { Heard, Question } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Button } from '../../kit/screen.ts'
import { wrongWords } from '../../kit/typed.ts'
import { initiativeScreen } from './initiative.ts'
import { cheaperSaveTap, initiativeTap } from './taps.ts'

/** Which initiative a question is about, and the month of days it shows. */
const about = z.object({ initiative: z.number(), ...monthShown })
type About = z.output<typeof about>

const orderOf = ({ member }: Ctx, args: About) => ({
  initiativeId: initiativeId(args.initiative),
  by: member.id,
})

function cancel({ t }: Ctx, args: About): Button[] {
  return [{ text: t('cancel'), tap: initiativeTap({ initiative: args.initiative }) }]
}

/** The card as it is now, with why not above it where that is so. */
async function ended(ctx: Ctx, args: About, outcome: Outcome<unknown, string>): Promise<Heard> {
  const screen = await initiativeScreen(ctx, args.initiative)
  if (!isRefused(outcome)) return { screen }
  return { screen: refusedAbove(ctx, ctx.t(`refused-${outcome.refused}`), screen) }
}

/** Other words for what is proposed. */
export const rewriteQuestion: Question<About> = {
  name: 'initiative-rewrite',
  shape: about,
  ask: (ctx, args) => ({
    text: ctx.t('initiative-text-question', { longest: LONGEST_TEXT }),
    buttons: [cancel(ctx, args)],
  }),
  async hear(ctx, args, text) {
    const words = parseText(text, LONGEST_TEXT)
    if (isRefused(words)) return { wrong: wrongWords(ctx.t, words.refused, text, LONGEST_TEXT) }
    const order = { ...orderOf(ctx, args), text: words.done }
    return ended(ctx, args, await rewriteInitiative(ctx.app, order))
  },
}

/** A lower price. */
export const cheaperQuestion: Question<About> = {
  name: 'initiative-cheaper',
  shape: about,
  hearsSums: true,
  async ask(ctx, args) {
    const { price, unit } = await ctx.app.store.initiatives.get(args.initiative)
    return {
      text: ctx.t('initiative-cheaper-question', {
        price: money(ctx.t.language, price, unit),
        unit: unitSign(unit),
      }),
      buttons: [cancel(ctx, args)],
    }
  },
  async hear(ctx, args, text) {
    const { t, app } = ctx
    const { unit } = app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(t, amount.refused, unit) }
    const { id, price } = await app.store.initiatives.get(args.initiative)
    if (amount.done < 100) return { wrong: t('refused-price-is-too-low') }
    if (amount.done >= price) return { wrong: t('refused-price-only-falls') }
    const facts = {
      from: money(t.language, price, unit),
      to: money(t.language, amount.done, unit),
    }
    const yes = cheaperSaveTap({ initiative: id, from: price, price: amount.done })
    return {
      screen: {
        text: t('initiative-cheaper-sure', facts),
        buttons: [
          [{ text: t('initiative-cheaper-yes'), style: 'primary', tap: yes }],
          cancel(ctx, args),
        ],
      },
    }
  },
}

/** A later last day: of the vote, or of committing. */
export const prolongQuestion: Question<About> = {
  name: 'initiative-prolong',
  shape: about,
  hearsSums: true,
  async ask(ctx, args) {
    const initiative = await ctx.app.store.initiatives.get(args.initiative)
    const span = spanOf(initiative)
    return {
      text: ctx.t('initiative-prolong-question', { latest: day(ctx.t.language, span.last) }),
      buttons: [...dayButtons(ctx.t, span, args.month), cancel(ctx, args)],
    }
  },
  async hear(ctx, args, text) {
    const other = turned(prolongQuestion, args, text)
    if (other) return other
    const { t, app, moment } = ctx
    const read = readDay(text, dayOf(moment.now, moment.zone), 'days')
    if (!read) return { wrong: t('refused-deadline-is-not-understood') }
    const initiative = await app.store.initiatives.get(args.initiative)
    const { first, last } = spanOf(initiative)
    if (read < first || read > last)
      return {
        wrong: t('refused-day-is-out-of-bounds', {
          first: day(t.language, first),
          last: day(t.language, last),
        }),
      }
    const order = { ...orderOf(ctx, args), until: read }
    const outcome =
      stepOf(initiative) === 'vote'
        ? await prolongInitiativeVote(app, order)
        : await prolongInitiativeCommitting(app, order)
    return ended(ctx, args, outcome)
  },
}

function spanOf(initiative: Initiative): Span {
  const { voteUntil, commitUntil } = initiative
  if (stepOf(initiative) === 'vote' || !commitUntil)
    return { first: addDays(voteUntil, 1), last: furthestVote(initiative) }
  return { first: addDays(commitUntil, 1), last: addDays(commitUntil, COMMIT_DAYS) }
}

/** How it goes. */
export const tellQuestion: Question<About> = {
  name: 'initiative-tell',
  shape: about,
  ask: (ctx, args) => ({
    text: ctx.t('initiative-tell-question', { longest: LONGEST_WORD }),
    buttons: [cancel(ctx, args)],
  }),
  async hear(ctx, args, text) {
    const outcome = await tellOfInitiative(ctx.app, { ...orderOf(ctx, args), text })
    if (isRefused(outcome) && outcome.refused.startsWith('text-is'))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_WORD) }
    return ended(ctx, args, outcome)
  },
}

/** What becomes of what has arrived, where it did not come about. */
export const failedQuestion: Question<About> = {
  name: 'initiative-failed',
  shape: about,
  ask: (ctx, args) => ({
    text: ctx.t('initiative-failed-question', { longest: LONGEST_WORD }),
    buttons: [cancel(ctx, args)],
  }),
  async hear(ctx, args, text) {
    const order = { ...orderOf(ctx, args), as: 'failed', text } as const
    const outcome = await finishInitiative(ctx.app, order)
    if (isRefused(outcome) && outcome.refused.startsWith('text-is'))
      return { wrong: wrongWords(ctx.t, outcome.refused, text, LONGEST_WORD) }
    return ended(ctx, args, outcome)
  },
}

/** The questions of an owner. */
export const ownQuestions: readonly Question<About>[] = [
  rewriteQuestion,
  cheaperQuestion,
  prolongQuestion,
  tellQuestion,
  failedQuestion,
]
