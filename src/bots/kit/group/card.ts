import { type Api, GrammyError } from 'grammy'
import type { App } from '../../../app.ts'
import type { Group } from '../../../domain/circle/group.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { asMessage, digestOf, type Screen } from '../screen.ts'
import type { GroupCtx, GroupPlan } from './context.ts'
import { isLost, isWithoutTopic } from './faults.ts'

/** A bot's hand in a group: what to show, and the way to Telegram. */
export type Hand = Readonly<{ app: App; api: Api; plan: GroupPlan }>

/** Answers a command with the living card, in its topic; the one before it is taken away. */
export async function answerWithCard(ctx: GroupCtx, plan: GroupPlan): Promise<void> {
  const { app, api, group } = ctx
  const screen = await plan.card(group)
  const sent = await sendTo(api, { chatId: group.chatId, topicId: topicOf(ctx) }, screen)
  const before = (await app.store.groups.find(group.id))?.cardId ?? null
  const posted = { cardId: sent.messageId, topicId: sent.topicId }
  await app.store.groups.shown(group, { ...shownAs(app, screen, app.now()), ...posted })
  if (before !== null) await takeAway(api, group.chatId, before)
}

/** Posts the living card of the bot's own accord, unless it was asked for in the same moment. */
export async function postCard({ app, api, plan }: Hand, group: Group): Promise<void> {
  const screen = await plan.card(group)
  const sent = await sendTo(api, group, screen)
  const now = app.now()
  const posted = { cardId: sent.messageId, topicId: sent.topicId, spokenAt: now }
  const isFirst = await app.store.groups.shownIfStill(group, {
    ...shownAs(app, screen, now),
    ...posted,
  })
  if (!isFirst) await takeAway(api, group.chatId, sent.messageId)
}

/**
 * Edits the living card if it says something else now. False when its message is gone or can no
 * longer be edited.
 */
export async function editCard({ app, api, plan }: Hand, group: Group): Promise<boolean> {
  if (group.cardId === null) return false
  const screen = await plan.card(group)
  const shown = shownAs(app, screen, app.now())
  if (shown.cardDigest === group.cardDigest) {
    await app.store.groups.shown(group, { cardOn: shown.cardOn })
    return true
  }
  const { text, ...rest } = asMessage(screen)
  try {
    await api.editMessageText(group.chatId, group.cardId, text, rest)
  } catch (fault) {
    if (isLost(fault)) return false
    if (!isSame(fault)) throw fault
  }
  await app.store.groups.shown(group, shown)
  return true
}

/** Sends a screen to a group, in its topic; to the general one when that topic is gone. */
export async function sendTo(
  api: Api,
  { chatId, topicId }: Readonly<{ chatId: number; topicId: number | null }>,
  screen: Screen,
  replyTo?: number,
): Promise<Readonly<{ messageId: number; topicId: number | null }>> {
  const { text, ...rest } = asMessage(screen)
  const send = (topic: number | null) =>
    api.sendMessage(chatId, text, {
      ...rest,
      ...(topic !== null && { message_thread_id: topic }),
      ...(replyTo !== undefined && {
        reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
      }),
    })
  try {
    const { message_id } = await send(topicId)
    return { messageId: message_id, topicId }
  } catch (fault) {
    if (topicId === null || !isWithoutTopic(fault)) throw fault
    const { message_id } = await send(null)
    return { messageId: message_id, topicId: null }
  }
}

/** The topic an update came from; null for the general one and where there are none. */
export function topicOf(ctx: GroupCtx): number | null {
  const message = ctx.message ?? ctx.callbackQuery?.message
  if (!message || !('is_topic_message' in message) || !message.is_topic_message) return null
  return message.message_thread_id ?? null
}

/** Answers a command in its topic, as a reply. */
export async function answerIn(ctx: GroupCtx, screen: Screen): Promise<void> {
  const { chatId } = ctx.group
  await sendTo(ctx.api, { chatId, topicId: topicOf(ctx) }, screen, ctx.message?.message_id)
}

function shownAs({ settings }: App, screen: Screen, now: Date) {
  const cardOn = dayOf(now, settings.timeZone)
  // A message that arrived is the proof that the bot may write.
  return { cardDigest: digestOf(screen), cardOn, cardAt: now, restrictedAt: null }
}

/** A message older than two days cannot be deleted any more; then it loses its buttons. */
async function takeAway(api: Api, chatId: number, messageId: number): Promise<void> {
  await api
    .deleteMessage(chatId, messageId)
    .catch(() => api.editMessageReplyMarkup(chatId, messageId).catch(() => {}))
}

function isSame(fault: unknown): boolean {
  return fault instanceof GrammyError && fault.description.includes('message is not modified')
}
