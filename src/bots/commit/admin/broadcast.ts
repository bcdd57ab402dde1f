import { Composer } from 'grammy'
import {
  broadcastDraftOf,
  draftBroadcast,
  startBroadcast,
  stopBroadcast,
} from '../../../actions/operator/broadcasts.ts'
import { isOperator } from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import { LONGEST_BROADCAST } from '../../../domain/operator/broadcast.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wrongWords } from '../../kit/typed.ts'
import { menuScreen } from '../menu.ts'
import { broadcastScreen, previewOf } from './broadcast-screens.ts'
import { adminScreen } from './overview.ts'
import { adminTap, broadcastTap, composeTap, dropTap, leaveTap, sendTap, stopTap } from './taps.ts'

/** Asks for the text that goes to everybody. Whoever is no operator is not heard. */
const broadcastQuestion: Question = {
  name: 'broadcast-text',
  ask: ({ t }) => ({
    text: t('admin-broadcast-question', { longest: LONGEST_BROADCAST }),
    buttons: [[{ text: t('cancel'), tap: adminTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const { app, member, t } = ctx
    if (!isOperator(app, member)) return { screen: await menuScreen(ctx) }
    const outcome = await draftBroadcast(app, member.id, text)
    if (isRefused(outcome))
      return { wrong: wrongWords(t, outcome.refused, text, LONGEST_BROADCAST) }
    const draft = await broadcastDraftOf(app, member.id)
    return { screen: draft ? previewOf(t, draft) : await adminScreen(ctx) }
  },
}

/** A text to everybody: preview, sending with its progress, stop. For operators, whom the room checks. */
export function broadcasting(app: App): Room {
  const composer = new Composer<Ctx>()
  const { broadcasts, drafts } = app.store
  onTap(composer, composeTap, ctx => startDialogue(ctx, broadcastQuestion))
  onTap(composer, dropTap, async (ctx, { draft }) => {
    if ((await broadcastDraftOf(app, ctx.member.id))?.number !== draft) return showPreview(ctx)
    await drafts.drop(ctx.member.id, 'broadcast')
    await show(ctx, await adminScreen(ctx))
  })
  onTap(composer, sendTap, async (ctx, { draft }) => {
    const messageId = ctx.callbackQuery.message?.message_id ?? null
    const outcome = await startBroadcast(app, { by: ctx.member.id, messageId, draft })
    if (!isRefused(outcome)) return show(ctx, broadcastScreen(ctx.t, outcome.done))
    if (outcome.refused === 'draft-has-changed') return showPreview(ctx)
    const back = { text: ctx.t('back'), tap: adminTap({}) }
    await show(ctx, { text: ctx.t(`refused-${outcome.refused}`), buttons: [[back]] })
  })
  onTap(composer, broadcastTap, async (ctx, { broadcast }, next) => {
    const found = await broadcasts.find(broadcast)
    if (!found) return next()
    const messageId = ctx.callbackQuery.message?.message_id ?? null
    if (found.byId === ctx.member.id) await broadcasts.watch(found.id, messageId)
    await show(ctx, broadcastScreen(ctx.t, found))
  })
  onTap(composer, stopTap, async (ctx, { broadcast }, next) => {
    const outcome = await stopBroadcast(app, { by: ctx.member.id, broadcastId: broadcast })
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    const found = await broadcasts.find(broadcast)
    if (!found) return next()
    await show(ctx, broadcastScreen(ctx.t, found))
  })
  onTap(composer, leaveTap, async ctx => {
    const messageId = ctx.callbackQuery.message?.message_id
    if (messageId) await broadcasts.leave(ctx.member.id, messageId)
    await show(ctx, await adminScreen(ctx))
  })
  return { composer, questions: [broadcastQuestion] }

  /** Under an older preview: the text as it is by now. */
  async function showPreview(ctx: Ctx): Promise<void> {
    ctx.toast = ctx.t('refused-draft-has-changed')
    const draft = await broadcastDraftOf(app, ctx.member.id)
    await show(ctx, draft ? previewOf(ctx.t, draft) : await adminScreen(ctx))
  }
}
