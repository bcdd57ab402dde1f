import { Composer } from 'grammy'
import { z } from 'zod'
import {
  changeSpreadLine,
  proposeAgain,
  proposeSpread,
  recordSpread,
  reviewSpread,
} from '../../../actions/pledge/spreads.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { quickSumsOf } from '../../../domain/pledge/quick-sums.ts'
import { parseTyped } from '../../../domain/pledge/typed-amount.ts'
import { limitOf } from '../../../views/pledging.ts'
import { alreadyHelped, linesAgain } from '../../../views/spread.ts'
import { money, unitSign } from '../../../words/wording.ts'
import { quickSums, wrongAmount } from '../../kit/amounts.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse, refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { calledIn } from '../naming.ts'
import { organizerScreen } from '../organizer/organizer.ts'
import { needingScreen } from '../people/people.ts'
import { needingTap, spreadTap } from '../taps.ts'
import { isBinding, spreadScreen, spreadSureScreen } from './screens.ts'
import {
  spreadAgainTap,
  spreadAnewTap,
  spreadLineTap,
  spreadSaveTap,
  spreadYesTap,
} from './taps.ts'

const NOTHING = 'nothing'

/** How much I can share this month: first what is left of my own limit. */
const totalQuestion: Question = {
  name: 'spread-total',
  hearsSums: true,
  async ask(ctx): Promise<Screen> {
    const { t, app, member, moment } = ctx
    const { unit, trustAmount } = app.settings
    const { limit, pledged } = await limitOf(app.store, member.id, moment)
    const left = limit === null ? 0 : Math.max(0, Math.floor((limit - pledged) / 100))
    const again = (await linesAgain(app, member.id)).reduce((sum, { amount }) => sum + amount, 0)
    const inUnit = (cents: number) => money(t.language, cents, unit)
    const helping = (await alreadyHelped(app, member.id)).map(
      ({ name, amount }) => `${calledIn(t, name)} ${inUnit(amount)}`,
    )
    const sums = quickSumsOf(trustAmount).map(sum => sum / 100)
    return {
      text: [
        t('spread-question', { unit: unitSign(unit) }),
        helping.length > 0 ? t('spread-helping', { list: helping.join(', ') }) : null,
      ]
        .filter(Boolean)
        .join('\n\n'),
      buttons: [
        quickSums(t, [...new Set(left > 0 ? [left, ...sums] : sums)]),
        again > 0
          ? [{ text: t('spread-again', { sum: inUnit(again) }), tap: spreadAgainTap({}) }]
          : [],
        [{ text: t('cancel'), tap: needingTap({ page: 0 }) }],
      ],
    }
  },
  async hear(ctx, _, text) {
    const { unit } = ctx.app.settings
    const read = parseTyped(text, unit)
    if (isRefused(read)) return { wrong: wrongAmount(ctx.t, read.refused, unit, text) }
    const outcome = await proposeSpread(ctx.app, ctx.member.id, read.done.amount)
    if (!isRefused(outcome)) return { screen: await spreadNow(ctx) }
    return { screen: await refusedAboveList(ctx, outcome.refused) }
  },
}

const lineOf = z.object({ collection: z.number(), draft: z.string() })

/** Another sum for one line, or leaving it out. */
const lineQuestion: Question<z.output<typeof lineOf>> = {
  name: 'spread-line',
  shape: lineOf,
  hearsSums: true,
  async ask({ t, app, member }, { collection }): Promise<Screen> {
    const { unit, trustAmount } = app.settings
    const seen = await reviewSpread(app, member.id)
    const line = seen?.lines.find(({ collectionId }) => collectionId === collection)
    const missing = line?.missing ?? 0
    const facts = {
      name: line ? calledIn(t, line.name) : '',
      unit: unitSign(unit),
      sum: money(t.language, line?.amount ?? 0, unit),
      missing: money(t.language, missing, unit),
    }
    const sums = quickSumsOf(trustAmount).filter(sum => sum <= missing)
    return {
      text: t('spread-line-question', facts),
      buttons: [
        quickSums(
          t,
          sums.map(sum => sum / 100),
        ),
        [{ text: t('spread-leave-out'), answer: NOTHING }],
        [{ text: t('cancel'), tap: spreadTap({}) }],
      ],
    }
  },
  async hear(ctx, args, text) {
    const { unit } = ctx.app.settings
    const read = text === NOTHING ? null : parseTyped(text, unit)
    if (read && isRefused(read)) return { wrong: wrongAmount(ctx.t, read.refused, unit, text) }
    const amount = read ? read.done.amount : 0
    const order = { ...args, amount, memberId: ctx.member.id }
    const outcome = await changeSpreadLine(ctx.app, order)
    if (!isRefused(outcome)) return { screen: await spreadNow(ctx) }
    const { refused } = outcome
    if (refused === 'share-is-more-than-missing') return { wrong: ctx.t(`refused-${refused}`) }
    if (refused === 'spread-is-empty') return { screen: await refusedAboveList(ctx, refused) }
    const screen = await spreadNow(ctx)
    return { screen: refusedAbove(ctx, ctx.t(`refused-${refused}`), screen) }
  },
}

/** I can share: how much, divided among those who need it, and recorded at once. */
export function sharing(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, spreadTap, async ctx => {
    if (await reviewSpread(app, ctx.member.id)) await show(ctx, await spreadNow(ctx))
    else await startDialogue(ctx, totalQuestion)
  })
  onTap(composer, spreadAnewTap, ctx => startDialogue(ctx, totalQuestion))
  onTap(composer, spreadAgainTap, async ctx => {
    const outcome = await proposeAgain(app, ctx.member.id)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await spreadNow(ctx))
  })
  onTap(composer, spreadLineTap, async (ctx, { collection, draft }) => {
    const seen = await reviewSpread(app, ctx.member.id)
    const isThere = seen?.lines.some(({ collectionId }) => collectionId === collection)
    if (seen?.number === draft && isThere)
      return startDialogue(ctx, lineQuestion, { collection, draft })
    refuse(ctx, ctx.t('refused-draft-has-changed'))
    await show(ctx, await spreadNow(ctx))
  })
  onTap(composer, spreadSaveTap, async (ctx, { draft }) => {
    const seen = await reviewSpread(app, ctx.member.id)
    const isToBeAsked = seen?.number === draft && seen.lines.some(isBinding)
    if (isToBeAsked) await show(ctx, spreadSureScreen(ctx.t, seen, app.settings.unit))
    else await record(ctx, draft)
  })
  onTap(composer, spreadYesTap, (ctx, { draft }) => record(ctx, draft))
  return { composer, questions: [totalQuestion, lineQuestion] }

  async function record(ctx: Ctx, draft: string): Promise<void> {
    const outcome = await recordSpread(app, { memberId: ctx.member.id, draft })
    if (isRefused(outcome)) {
      refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      return show(ctx, await spreadNow(ctx))
    }
    const sum = outcome.done.reduce((all, { amount }) => all + amount, 0)
    const facts = {
      sum: money(ctx.t.language, sum, app.settings.unit),
      people: outcome.done.length,
    }
    const screen = await organizerScreen(ctx)
    await show(ctx, { ...screen, text: `${ctx.t('spread-recorded', facts)}\n\n${screen.text}` })
  }
}

/** The spread as it stands; once there is none, who needs help. */
async function spreadNow(ctx: Ctx): Promise<Screen> {
  const { app, member, t, moment } = ctx
  const seen = await reviewSpread(app, member.id)
  if (!seen) return needingScreen(app, ctx, 0)
  const limit = await limitOf(app.store, member.id, moment)
  return spreadScreen(t, seen, { unit: app.settings.unit, limit })
}

async function refusedAboveList(ctx: Ctx, refused: string): Promise<Screen> {
  const screen = await needingScreen(ctx.app, ctx, 0)
  return refusedAbove(ctx, ctx.t(`refused-${refused}`), screen)
}
