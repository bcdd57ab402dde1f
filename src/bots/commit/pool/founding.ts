import { Composer } from 'grammy'
import { dropPoolDraft, findPoolDraft, keepPoolDraft } from '../../../actions/pool/drafts.ts'
import { foundPool } from '../../../actions/pool/founding.ts'
import type { App } from '../../../app.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { isPoolEvent, poolEvents } from '../../../domain/pool/events.ts'
import { isReadySet, type PoolRules, readySets } from '../../../domain/pool/rules.ts'
import { wrongForAsking } from '../../../views/standing.ts'
import { money } from '../../../words/wording.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { untilFor } from '../profile/status-load.ts'
import {
  foundingQuestions,
  nameQuestion,
  previewScreen,
  tiersQuestion,
} from './founding-questions.ts'
import { poolScreen, poolsScreen } from './pool.ts'
import {
  eventTap,
  foundDropTap,
  foundSaveTap,
  foundTap,
  myTierTap,
  previewTap,
  readySetTap,
  ruleTap,
  tiersTap,
  vouchesTap,
  waitingTap,
} from './taps.ts'

/** Waiting periods and numbers of vouches that are offered. */
const WAITS = [0, 30, 60, 90, 180] as const
const VOUCHES = [0, 1, 2, 3, 4, 5] as const

/** Founding a pool: its name, its purpose, its rules, one's own maximum. */
export function founding(app: App): Room {
  const composer = new Composer<Ctx>()
  const preview = async (ctx: Ctx) => show(ctx, await previewScreen(ctx))
  const change = async (ctx: Ctx, rules: Partial<PoolRules>) => {
    const draft = await findPoolDraft(app, ctx.member.id)
    if (draft) await keepPoolDraft(app, ctx.member.id, { ...draft, ...rules })
  }
  onTap(composer, foundTap, async ctx => {
    const wrong = await wrongForAsking(app, ctx.member.id)
    if (wrong) return show(ctx, await refusedScreen(ctx, wrong))
    const draft = { name: null, purpose: null, ...readySets.trouble }
    await keepPoolDraft(app, ctx.member.id, draft)
    await startDialogue(ctx, nameQuestion)
  })
  onTap(composer, previewTap, preview)
  onTap(composer, readySetTap, async (ctx, { set }) => {
    if (isReadySet(set)) await change(ctx, readySets[set])
    await preview(ctx)
  })
  onTap(composer, ruleTap, async (ctx, { rule }) => show(ctx, await ruleScreen(ctx, rule)))
  onTap(composer, eventTap, async (ctx, { event, on }) => {
    const draft = await findPoolDraft(app, ctx.member.id)
    if (draft && isPoolEvent(event)) {
      const chosen = new Set(draft.events)
      if (on === 'yes') chosen.add(event)
      else chosen.delete(event)
      await change(ctx, { events: poolEvents.filter(each => chosen.has(each)) })
    }
    await show(ctx, await ruleScreen(ctx, 'events'))
  })
  onTap(composer, waitingTap, async (ctx, { days }) => {
    if (WAITS.some(each => each === days)) await change(ctx, { waitingDays: days })
    await preview(ctx)
  })
  onTap(composer, vouchesTap, async (ctx, { people }) => {
    if (VOUCHES.some(each => each === people)) await change(ctx, { vouches: people })
    await preview(ctx)
  })
  onTap(composer, tiersTap, async ctx => {
    const draft = await findPoolDraft(app, ctx.member.id)
    if (!draft) return preview(ctx)
    await startDialogue(ctx, tiersQuestion)
  })
  onTap(composer, myTierTap, async ctx => show(ctx, await myTierScreen(ctx)))
  onTap(composer, foundSaveTap, async (ctx, { draft, maximum }) =>
    show(ctx, await save(ctx, draft, maximum)),
  )
  onTap(composer, foundDropTap, async (ctx, { draft }) => {
    if (!(await named(ctx, draft))) return preview(ctx)
    await dropPoolDraft(app, ctx.member.id)
    await show(ctx, await poolsScreen(ctx))
  })
  return { composer, questions: foundingQuestions }
}

/** One rule with what it can be. */
async function ruleScreen(ctx: Ctx, rule: string): Promise<Screen> {
  const { t, app, member } = ctx
  const draft = await findPoolDraft(app, member.id)
  if (!draft) return previewScreen(ctx)
  const back = [{ text: t('back'), tap: previewTap({}) }]
  if (rule === 'waiting')
    return {
      text: t('pool-waiting-screen'),
      buttons: [
        ...rowsOf(
          WAITS.map(days => ({ text: t('pool-days', { days }), tap: waitingTap({ days }) })),
          3,
        ),
        back,
      ],
    }
  if (rule === 'vouches')
    return {
      text: t('pool-vouches-screen'),
      buttons: [
        VOUCHES.map(people => ({ text: String(people), tap: vouchesTap({ people }) })),
        back,
      ],
    }
  const buttons = poolEvents.map(event => {
    const isOn = draft.events.includes(event)
    const name = t(`pool-event-${event}`)
    return { text: isOn ? `✓ ${name}` : name, tap: eventTap({ event, on: isOn ? 'no' : 'yes' }) }
  })
  return { text: t('pool-events-screen'), buttons: [...rowsOf(buttons, 2), back] }
}

/** The founder's own maximum; choosing it founds. */
async function myTierScreen(ctx: Ctx): Promise<Screen> {
  const { t, app, member } = ctx
  const draft = await findPoolDraft(app, member.id)
  if (!draft) return previewScreen(ctx)
  const { unit } = app.settings
  const sums = draft.tiers.map(tier => ({
    text: money(t.language, tier, unit),
    tap: foundSaveTap({ draft: draft.number, maximum: tier }),
  }))
  return {
    text: t('pool-tier-screen'),
    buttons: [...rowsOf(sums, 3), [{ text: t('back'), tap: previewTap({}) }]],
  }
}

/** Founds what the draft says; told twice, the second finds no draft. */
async function save(ctx: Ctx, number: string, maximum: number): Promise<Screen> {
  const { app, member } = ctx
  const draft = await named(ctx, number)
  if (!draft?.name || !draft.purpose) return previewScreen(ctx)
  const { name, purpose, events, tiers, waitingDays, vouches } = draft
  const rules = { events, tiers, waitingDays, vouches }
  const outcome = await foundPool(app, { founderId: member.id, name, purpose, rules, maximum })
  if (isRefused(outcome)) return refusedScreen(ctx, outcome.refused)
  await dropPoolDraft(app, member.id)
  return poolScreen(ctx, outcome.done.id, ctx.t('pool-founded'))
}

async function refusedScreen(ctx: Ctx, refused: string): Promise<Screen> {
  const word = ctx.t(`refused-${refused}`, await untilFor(ctx))
  return refusedAbove(ctx, word, await poolsScreen(ctx))
}

/** The draft that a button names; when it is another by now, a word says so. */
async function named(ctx: Ctx, number: string) {
  const draft = await findPoolDraft(ctx.app, ctx.member.id)
  if (draft?.number === number) return draft
  if (draft) ctx.toast = ctx.t('refused-draft-has-changed')
  return null
}
