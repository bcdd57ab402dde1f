import { Composer } from 'grammy'
import {
  broadcastDraftOf,
  draftBroadcast,
  startBroadcast,
  stopBroadcast,
} from '../../../actions/broadcasts.ts'
import { isOperator } from '../../../actions/operators.ts'
import type { App } from '../../../app.ts'
import { LONGEST_BROADCAST } from '../../../domain/broadcast.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Question, startDialogue } from '../../kit/dialogue.ts'
import { refuse } from '../../kit/retry.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { menuScreen } from '../menu.ts'
import { broadcastScreen, previewOf } from './broadcast-screens.ts'
import { adminScreen } from './overview.ts'
import { adminTap, broadcastTap, composeTap, dropTap, leaveTap, sendTap, stopTap } from './taps.ts'

/** Asks for the text that goes to everybody. Whoever is no operator is not heard. */
export const broadcastQuestion: Question = {
  name: 'broadcast-text',
  ask: ({ t }) => ({
    text: t('admin-broadcast-question', { longest: LONGEST_BROADCAST }),
    buttons: [[{ text: t('cancel'), tap: adminTap({}) }]],
  }),
  async hear(ctx, _, text) {
    const { app, member, t } = ctx
    if (!isOperator(app, member)) return { screen: await menuScreen(ctx) }
    const outcome = await draftBroadcast(app, member.id, text)
    if (isRefused(outcome)) return { wrong: t(`refused-${outcome.refused}`) }
    const draft = await broadcastDraftOf(app, member.id)
    return { screen: draft ? previewOf(t, draft) : await adminScreen(ctx) }
  },
}

/** A text to everybody: preview, sending with its progress, stop. For operators, whom the room checks. */
export function broadcasting(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { broadcasts, drafts } = app.store
  onTap(composer, composeTap, ctx => startDialogue(ctx, broadcastQuestion))
  onTap(composer, dropTap, async ctx => {
    await drafts.drop(ctx.member.id, 'broadcast')
    await show(ctx, await adminScreen(ctx))
  })
  onTap(composer, sendTap, async ctx => {
    const messageId = ctx.callbackQuery.message?.message_id ?? null
    const outcome = await startBroadcast(app, { by: ctx.member.id, messageId })
    if (!isRefused(outcome)) return show(ctx, broadcastScreen(ctx.t, outcome.done))
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
  return composer
}
