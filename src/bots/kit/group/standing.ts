import { type Composer, GrammyError } from 'grammy'
import type { ChatMember } from 'grammy/types'
import { leaveGroup, moveGroup, standInGroup } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import type { BotName } from '../../../domain/bot.ts'
import type { BotRights } from '../../../domain/circle/group.ts'
import { proposeLanguage } from '../../../domain/language.ts'
import { textsOf } from '../../../words/texts.ts'
import type { Ctx } from '../context.ts'

type Seat = Readonly<{ app: App; botName: BotName }>

/**
 * What happens to the bot in groups: added, promoted, demoted, restricted, removed, moved; and who
 * of its rolls and rooms has left. Nothing is said here: the worker shows the card of a new group.
 */
export function standing(here: Composer<Ctx>, seat: Seat): void {
  const { app, botName } = seat
  here.on('my_chat_member', ctx => {
    const { chat, new_chat_member: bot, date } = ctx.myChatMember
    return chat.type === 'channel' ? leaveChannel(ctx, seat) : turn(ctx, seat, rightsOf(bot), date)
  })
  here.on('message:migrate_to_chat_id', ctx =>
    moveGroup(app, { bot: botName, from: ctx.chat.id, to: ctx.message.migrate_to_chat_id }),
  )
  here.on('message:migrate_from_chat_id', ctx =>
    moveGroup(app, { bot: botName, from: ctx.message.migrate_from_chat_id, to: ctx.chat.id }),
  )
  here.on('message:new_chat_members:me', ctx => turn(ctx, seat, 'present', ctx.message.date))
  here.on('message:left_chat_member', async ctx => {
    const { left_chat_member: who, date } = ctx.message
    if (who.id === ctx.me.id) return turn(ctx, seat, 'gone', date)
    const group = await app.store.groups.ofChat(botName, ctx.chat.id)
    const member = await app.store.members.ofTelegram(who.id)
    if (group && member) await leaveGroup(app, { groupId: group.id, memberId: member.id })
  })
}

/** A change of the bot's standing; the one who made it lends the group their language. */
async function turn(ctx: Ctx, seat: Seat, to: BotRights, date: number): Promise<void> {
  const { app, botName } = seat
  const { chat, from } = ctx
  if (!chat || !from || !('title' in chat)) return
  if (to === 'gone' && (await hasMoved(ctx, seat))) return
  const by = await app.store.members.ofTelegram(from.id)
  await standInGroup(app, {
    bot: botName,
    chatId: chat.id,
    title: chat.title ?? '',
    standing: to,
    changedAt: new Date(date * 1000),
    byId: by?.id ?? null,
    language: by?.language ?? proposeLanguage(from.language_code),
  })
}

/** A basic group that became a supergroup can look like one the bot was removed from. */
async function hasMoved(ctx: Ctx, { app, botName }: Seat): Promise<boolean> {
  const { chat } = ctx
  if (chat?.type !== 'group') return false
  const to = await ctx.api.getChat(chat.id).then(
    () => undefined,
    fault => (fault instanceof GrammyError ? fault.parameters.migrate_to_chat_id : undefined),
  )
  if (to === undefined) return false
  await moveGroup(app, { bot: botName, from: chat.id, to })
  return true
}

/** Channels are for announcements; the bots talk with people. Whoever added one is told in private. */
async function leaveChannel(ctx: Ctx, { app, botName }: Seat): Promise<void> {
  const { chat, from, new_chat_member: bot } = ctx.myChatMember ?? {}
  if (!chat || !from || !bot || rightsOf(bot) === 'gone') return
  const by = await app.store.members.ofTelegram(from.id)
  if (by?.reachable.includes(botName)) {
    const t = textsOf(botName, app.settings)(by.language)
    await ctx.api.sendMessage(from.id, t('group-no-channels')).catch(() => {})
  }
  await ctx.api.leaveChat(chat.id).catch(() => {})
}

function rightsOf(bot: ChatMember): BotRights {
  if (bot.status === 'left' || bot.status === 'kicked') return 'gone'
  if (bot.status !== 'restricted') return 'present'
  if (!bot.is_member) return 'gone'
  return bot.can_send_messages ? 'present' : 'restricted'
}
