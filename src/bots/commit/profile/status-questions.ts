import { z } from 'zod'
import { findStatusDraft, keepStatusDraft } from '../../../actions/collection/status-drafts.ts'
import {
  changeDeadline,
  FURTHEST_DEADLINE,
  furthestDeadline,
  wrongDeadline,
} from '../../../domain/collection/status.ts'
import { addDays, dayOf } from '../../../domain/cycle.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { type Collection, latestDeadline } from '../../../domain/pledge/collection.ts'
import { kindNames, traitsOf } from '../../../domain/pledge/kinds.ts'
import { parseAmount } from '../../../domain/pledge/typed-amount.ts'
import { readDay } from '../../../domain/typed-day.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { dayButtons, monthShown, type Span, turned } from '../../kit/days.ts'
import { next, type Question } from '../../kit/dialogue.ts'
import type { Button } from '../../kit/screen.ts'
import { statusTap } from '../taps.ts'
import { deadlineScreen, targetScreen } from './change-screens.ts'
import { nameAskedFor } from './for-another.ts'
import { latestFor, lightOf, lightScreen } from './status-load.ts'
import { dropTap } from './taps.ts'
import { draftWhyQuestion } from './why.ts'

const quickTargets = (t: Translate, trustAmount: number): Button[] =>
  quickSums(
    t,
    [1, 2, 5, 10].map(times => (trustAmount * times) / 100),
  )

/** What a new collection is for; and a question for a day, which may show a month. */
const newCollection = z.object({ kind: z.enum(kindNames) })
const dayAsked = z.object(monthShown)
type DayAsked = z.output<typeof dayAsked>

/** Asks how much a new collection is for; the answers so far lie in the draft. */
export const askTargetQuestion: Question<z.output<typeof newCollection>> = {
  name: 'status-target',
  shape: newCollection,
  hearsSums: true,
  async ask(ctx, { kind }) {
    const name = await nameAskedFor(ctx)
    const unit = unitSign(ctx.app.settings.unit)
    return {
      text: name ? ctx.t('speak-target', { name, unit }) : ctx.t(`status-target-${kind}`, { unit }),
      buttons: [quickTargets(ctx.t, ctx.app.settings.trustAmount), await cancel(ctx)],
    }
  },
  async hear(ctx, _, text) {
    const { app, t, member } = ctx
    const { unit } = app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(t, amount.refused, unit) }
    const draft = await findStatusDraft(app, member.id)
    if (!draft) return { screen: await lightScreen(ctx) }
    await keepStatusDraft(app, member.id, { ...draft, target: amount.done })
    if (traitsOf(draft).hasDeadline) return next(askDeadlineQuestion, {})
    return next(draftWhyQuestion, {})
  },
}

/** Asks until when an emergency runs. */
const askDeadlineQuestion: Question<DayAsked> = {
  name: 'status-deadline',
  shape: dayAsked,
  hearsSums: true,
  async ask(ctx, args) {
    const name = await nameAskedFor(ctx)
    return {
      text: name
        ? ctx.t('speak-deadline', { ...exampleOf(ctx), name })
        : ctx.t('status-deadline-question', exampleOf(ctx)),
      buttons: [...dayButtons(ctx.t, spanOf(ctx), args.month), await cancel(ctx)],
    }
  },
  async hear(ctx, args, text) {
    const other = turned(askDeadlineQuestion, args, text)
    if (other) return other
    const { app, t, member, now, moment } = ctx
    const read = readDay(text, dayOf(now, moment.zone), 'days')
    if (!read) return { wrong: t('refused-deadline-is-not-understood') }
    const wrong = wrongDeadline(read, moment)
    if (wrong) return { wrong: t(`refused-${wrong}`, latestFor(ctx)) }
    const draft = await findStatusDraft(app, member.id)
    if (!draft) return { screen: await lightScreen(ctx) }
    await keepStatusDraft(app, member.id, { ...draft, deadlineOn: read })
    return next(draftWhyQuestion, {})
  },
}

/** Asks for another target of what is open. */
export const targetQuestion: Question = {
  name: 'target',
  hearsSums: true,
  ask: ({ t, app }) => ({
    text: t('target-question', { unit: unitSign(app.settings.unit) }),
    buttons: [
      quickTargets(t, app.settings.trustAmount),
      [{ text: t('cancel'), tap: statusTap({}) }],
    ],
  }),
  async hear(ctx, _, text) {
    const { unit } = ctx.app.settings
    const amount = parseAmount(text, unit)
    if (isRefused(amount)) return { wrong: wrongAmount(ctx.t, amount.refused, unit) }
    const { emergency, monthly } = await lightOf(ctx)
    const collection = emergency ?? monthly
    if (!collection) return { screen: await lightScreen(ctx) }
    if (collection.target === amount.done) return { wrong: ctx.t('refused-target-is-the-same') }
    return { screen: targetScreen(ctx.t, collection, amount.done) }
  },
}

/** Asks for another deadline of the emergency. */
export const deadlineQuestion: Question<DayAsked> = {
  name: 'deadline',
  shape: dayAsked,
  hearsSums: true,
  async ask(ctx, args) {
    const { emergency, today } = await lightOf(ctx)
    const latest = emergency ? latestDeadline(emergency.openedOn) : today
    const present = emergency?.deadlineOn
    const facts = { ...exampleOf(ctx), latest: day(ctx.t.language, latest, today) }
    return {
      text: ctx.t('deadline-question', facts),
      buttons: [
        ...dayButtons(ctx.t, { ...spanOf(ctx, emergency), present }, args.month),
        [{ text: ctx.t('cancel'), tap: statusTap({}) }],
      ],
    }
  },
  async hear(ctx, args, text) {
    const other = turned(deadlineQuestion, args, text)
    if (other) return other
    const { t, member, now, moment } = ctx
    const read = readDay(text, dayOf(now, moment.zone), 'days')
    if (!read) return { wrong: t('refused-deadline-is-not-understood') }
    const { emergency, today } = await lightOf(ctx)
    if (!emergency) return { screen: await lightScreen(ctx) }
    const may = changeDeadline(emergency, { ...moment, by: member.id, deadlineOn: read })
    if (isRefused(may)) return { wrong: t(`refused-${may.refused}`, latestFor(ctx, emergency)) }
    return { screen: deadlineScreen(t, emergency, read, today) }
  },
}

/** The questions of the traffic light. */
export const statusQuestions: readonly Question[] = [
  askTargetQuestion,
  askDeadlineQuestion,
  targetQuestion,
  deadlineQuestion,
]

/** Gives up the answers so far, and no others. */
async function cancel({ t, app, member }: Ctx): Promise<Button[]> {
  const draft = await findStatusDraft(app, member.id)
  return [{ text: t('cancel'), tap: draft ? dropTap({ draft: draft.number }) : statusTap({}) }]
}

/** From tomorrow to the last day that may be a deadline. */
function spanOf({ moment }: Ctx, emergency?: Collection | null): Span {
  const today = dayOf(moment.now, moment.zone)
  return { first: addDays(today, 1), last: furthestDeadline(moment, emergency?.openedOn) }
}

/** A day a week ahead, typed as people type it. */
function exampleOf({ app, now }: Ctx) {
  const [, month = '', date = ''] = addDays(dayOf(now, app.settings.timeZone), 7).split('-')
  return { example: `${Number(date)}.${Number(month)}`, furthest: FURTHEST_DEADLINE }
}
