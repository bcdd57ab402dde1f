import { findStatusDraft, keepStatusDraft } from '../../../actions/status-drafts.ts'
import { latestDeadline } from '../../../domain/collection.ts'
import { addDays, dayOf } from '../../../domain/cycle.ts'
import { parseDeadline } from '../../../domain/deadline.ts'
import { parseAmount } from '../../../domain/money.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { changeDeadline, FURTHEST_DEADLINE, wrongDeadline } from '../../../domain/status.ts'
import type { Ctx } from '../../kit/context.ts'
import { answerTap, type Question } from '../../kit/dialogue.ts'
import type { Button } from '../../kit/screen.ts'
import { day, unitSign } from '../../kit/wording.ts'
import { statusTap } from '../taps.ts'
import { draftScreen, lightOf, lightScreen } from './status-load.ts'
import { deadlineScreen, targetScreen } from './status-screens.ts'
import { dropTap } from './taps.ts'

/** Deadlines offered as quick answers, in days from today. */
const DAYS_AHEAD = ['3', '7', '14', '30']

const quick = (answers: readonly string[]): Button[] =>
  answers.map(text => ({ text, tap: answerTap({ text }) }))

/** Asks how much a new collection is for; the answers so far lie in the draft. */
export const askTargetQuestion: Question = {
  name: 'status-target',
  ask: ({ t, app }, { kind }) => ({
    text: t(`status-target-${kind}`, { unit: unitSign(app.settings.unit) }),
    buttons: [quick(['100', '200', '500', '1000']), [{ text: t('cancel'), tap: dropTap({}) }]],
  }),
  async hear(ctx, args, text) {
    const { app, t, member } = ctx
    const amount = parseAmount(text)
    if (isRefused(amount)) return { wrong: t(`refused-${amount.refused}`) }
    const draft = await findStatusDraft(app, member.id)
    if (!draft) return { screen: await lightScreen(ctx) }
    await keepStatusDraft(app, member.id, { ...draft, target: amount.done })
    if (draft.kind === 'emergency') return { next: askDeadlineQuestion, args }
    return { screen: await draftScreen(ctx) }
  },
}

/** Asks until when an emergency runs. */
const askDeadlineQuestion: Question = {
  name: 'status-deadline',
  ask: ctx => ({
    text: ctx.t('status-deadline-question', exampleOf(ctx)),
    buttons: [quick(DAYS_AHEAD), [{ text: ctx.t('cancel'), tap: dropTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const { app, t, member, now } = ctx
    const moment = { now, zone: app.settings.timeZone }
    const read = parseDeadline(text, moment)
    if (isRefused(read)) return { wrong: t(`refused-${read.refused}`) }
    const wrong = wrongDeadline(read.done, moment)
    if (wrong) return { wrong: t(`refused-${wrong}`) }
    const draft = await findStatusDraft(app, member.id)
    if (!draft) return { screen: await lightScreen(ctx) }
    await keepStatusDraft(app, member.id, { ...draft, deadlineOn: read.done })
    return { screen: await draftScreen(ctx) }
  },
}

/** Asks for another target of what is open. */
export const targetQuestion: Question = {
  name: 'target',
  ask: ({ t, app }) => ({
    text: t('target-question', { unit: unitSign(app.settings.unit) }),
    buttons: [quick(['100', '200', '500', '1000']), [{ text: t('cancel'), tap: statusTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const amount = parseAmount(text)
    if (isRefused(amount)) return { wrong: ctx.t(`refused-${amount.refused}`) }
    const { emergency, monthly } = await lightOf(ctx)
    const collection = emergency ?? monthly
    if (!collection) return { screen: await lightScreen(ctx) }
    if (collection.target === amount.done) return { wrong: ctx.t('refused-target-is-the-same') }
    return { screen: targetScreen(ctx.t, collection, amount.done) }
  },
}

/** Asks for another deadline of the emergency. */
export const deadlineQuestion: Question = {
  name: 'deadline',
  async ask(ctx) {
    const { emergency, today } = await lightOf(ctx)
    const latest = emergency ? latestDeadline(emergency.openedOn) : today
    const facts = { ...exampleOf(ctx), latest: day(ctx.t.language, latest, today) }
    const order = { by: ctx.member.id, now: ctx.now, zone: ctx.app.settings.timeZone }
    const fits = (days: string) => {
      const deadlineOn = addDays(today, Number(days))
      return emergency !== null && !isRefused(changeDeadline(emergency, { ...order, deadlineOn }))
    }
    return {
      text: ctx.t('deadline-question', facts),
      buttons: [quick(DAYS_AHEAD.filter(fits)), [{ text: ctx.t('cancel'), tap: statusTap({}) }]],
    }
  },
  async hear(ctx, _, text) {
    const { app, t, member, now } = ctx
    const moment = { now, zone: app.settings.timeZone }
    const read = parseDeadline(text, moment)
    if (isRefused(read)) return { wrong: t(`refused-${read.refused}`) }
    const { emergency, today } = await lightOf(ctx)
    if (!emergency) return { screen: await lightScreen(ctx) }
    const may = changeDeadline(emergency, { ...moment, by: member.id, deadlineOn: read.done })
    if (isRefused(may)) return { wrong: t(`refused-${may.refused}`) }
    return { screen: deadlineScreen(t, emergency, read.done, today) }
  },
}

/** The questions of the traffic light. */
export const statusQuestions: readonly Question[] = [
  askTargetQuestion,
  askDeadlineQuestion,
  targetQuestion,
  deadlineQuestion,
]

/** A day a week ahead, typed as people type it. */
function exampleOf({ app, now }: Ctx) {
  const [, month = '', date = ''] = addDays(dayOf(now, app.settings.timeZone), 7).split('-')
  return { example: `${Number(date)}.${Number(month)}`, furthest: FURTHEST_DEADLINE }
}
