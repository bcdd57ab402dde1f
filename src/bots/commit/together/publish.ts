import { Composer } from 'grammy'
import {
  dropInitiativeDraft,
  findInitiativeDraft,
  keepInitiativeDraft,
} from '../../../actions/initiative/drafts.ts'
import { publishInitiative } from '../../../actions/initiative/publishing.ts'
import type { App } from '../../../app.ts'
import { initiativeId } from '../../../domain/ids.ts'
import { DELIVER_DAYS, VOTE_DAYS } from '../../../domain/initiative/initiative.ts'
import { isRefused } from '../../../domain/outcome.ts'
import { wrongForAsking } from '../../../views/standing.ts'
import type { Ctx } from '../../kit/context.ts'
import { startDialogue } from '../../kit/dialogue.ts'
import { refusedAbove } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { untilFor } from '../profile/status-load.ts'
import { initiativeScreen } from './initiative.ts'
import { initiativesScreen } from './lists.ts'
import {
  empty,
  previewScreen,
  publishQuestions,
  titleQuestion,
  voteUntilQuestion,
} from './publish-questions.ts'
import { againTap, deliverDaysTap, publishDropTap, publishSaveTap, publishTap } from './taps.ts'

/** The answers on the way to an initiative, its preview, and publishing it. */
export function publishing(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, publishTap, async ctx => {
    const wrong = await wrongForAsking(app, ctx.member.id)
    if (wrong) return show(ctx, await refusedScreen(ctx, wrong))
    await keepInitiativeDraft(app, ctx.member.id, empty)
    await startDialogue(ctx, titleQuestion)
  })
  onTap(composer, againTap, async (ctx, { initiative }) => {
    const before = await app.store.initiatives.find(initiative)
    if (before?.ownerId !== ctx.member.id) return show(ctx, await initiativeScreen(ctx, initiative))
    const { title, text, price, deliverDays } = before
    const draft = { title, text, price, deliverDays, voteUntil: null, againOf: before.id }
    await keepInitiativeDraft(app, ctx.member.id, draft)
    await startDialogue(ctx, voteUntilQuestion, {})
  })
  onTap(composer, deliverDaysTap, async (ctx, { days, draft }) => {
    const kept = await named(ctx, draft)
    if (kept && days >= DELIVER_DAYS.least && days <= DELIVER_DAYS.most)
      await keepInitiativeDraft(app, ctx.member.id, { ...kept, deliverDays: days })
    await show(ctx, await previewScreen(ctx))
  })
  onTap(composer, publishDropTap, async (ctx, { draft }) => {
    if (!(await named(ctx, draft))) return show(ctx, await previewScreen(ctx))
    await dropInitiativeDraft(app, ctx.member.id)
    await show(ctx, await initiativesScreen(app, ctx, 'mine', 0))
  })
  onTap(composer, publishSaveTap, async (ctx, { draft }) => show(ctx, await save(app, ctx, draft)))
  return {
    composer,
    questions: publishQuestions,
  }
}

/** Publishes what the draft says; told twice, the second finds no draft. */
async function save(app: App, ctx: Ctx, number: string): Promise<Screen> {
  const draft = await named(ctx, number)
  if (!draft) return previewScreen(ctx)
  const { title, text, price, voteUntil, deliverDays, againOf } = draft
  if (!title || !text || !price || !voteUntil) return previewScreen(ctx)
  const outcome = await publishInitiative(app, {
    ownerId: ctx.member.id,
    title,
    text,
    price,
    voteUntil,
    deliverDays,
    againOfId: againOf === null ? null : initiativeId(againOf),
  })
  if (isRefused(outcome)) return refusedScreen(ctx, outcome.refused)
  await dropInitiativeDraft(app, ctx.member.id)
  return initiativeScreen(ctx, outcome.done.id, ctx.t('initiative-published'))
}

async function refusedScreen(ctx: Ctx, refused: string): Promise<Screen> {
  const facts = { ...VOTE_DAYS, ...(await untilFor(ctx)) }
  const screen = await initiativesScreen(ctx.app, ctx, 'mine', 0)
  return refusedAbove(ctx, ctx.t(`refused-${refused}`, facts), screen)
}

/** The draft that a button names; when it is another by now, a word says so. */
async function named(ctx: Ctx, number: string) {
  const draft = await findInitiativeDraft(ctx.app, ctx.member.id)
  if (draft?.number === number) return draft
  if (draft) ctx.toast = ctx.t('refused-draft-has-changed')
  return null
}
