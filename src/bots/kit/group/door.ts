import { Composer } from 'grammy'
import { meetInGroup } from '../../../actions/circle/groups.ts'
import type { App } from '../../../app.ts'
import type { BotName } from '../../../domain/bot.ts'
import { proposeLanguage } from '../../../domain/language.ts'
import { textsOf } from '../../../words/texts.ts'
import type { Command } from '../commands.ts'
import type { Ctx } from '../context.ts'
import { limit, sparing } from '../limit.ts'
import { addressOf, links } from '../link.ts'
import { answerIn } from './card.ts'
import type { GroupCtx, GroupPlan } from './context.ts'
import { learnFrom } from './faults.ts'
import { groupSettings } from './settings.ts'
import { standing } from './standing.ts'

/** What the door of a bot's groups needs to know. */
export type GroupSeat = Readonly<{
  app: App
  botName: BotName
  plan: GroupPlan
  rooms: readonly Composer<GroupCtx>[]
  commands: readonly Command[]
}>

/**
 * Everything outside private chats ends here. The bot hears its own commands, its own buttons and
 * what happens to it; talk leaves no trace. Personal commands are answered with the way into the
 * private chat.
 */
export function groupDoor(seat: GroupSeat): Composer<Ctx> {
  const { app, botName, plan, rooms, commands } = seat
  const composer = new Composer<Ctx>()
  const here = composer.filter(ctx => ctx.chat !== undefined && ctx.chat.type !== 'private')
  const inside = new Composer<GroupCtx>()
  inside.use(limit(({ from, tMine }) => ({ id: from?.id ?? 0, t: tMine })))
  for (const room of [...rooms, groupSettings(app, plan), lastDoor(commands)]) inside.use(room)
  const enter = inside.middleware()
  const mayAnswer = sparing()

  standing(here, seat)
  here.use(async plainCtx => {
    if (!isForMe(plainCtx)) return
    const { chat, message } = plainCtx
    if (message?.is_automatic_forward) return
    if (chat && message && !mayAnswer(chat.id, isFaceless(plainCtx), app.now())) return
    const ctx = await visit(plainCtx)
    if (!ctx) return
    try {
      await (isFaceless(ctx) ? answerFaceless(ctx) : enter(ctx, async () => {}))
    } catch (fault) {
      if (!(await learnFrom(app, ctx.group, fault))) throw fault
    }
  })
  return composer

  /** Gives the update its group, its member if there is one, and texts; null where the bot is out. */
  async function visit(plainCtx: Ctx): Promise<GroupCtx | null> {
    const { chat, from, message } = plainCtx
    if (!chat || !from || !('title' in chat)) return null
    const member = from.is_bot ? null : await app.store.members.ofTelegram(from.id)
    const language = member?.language ?? proposeLanguage(from.language_code)
    const group = await meetInGroup(app, {
      bot: botName,
      chatId: chat.id,
      title: chat.title ?? '',
      at: message ? new Date(message.date * 1000) : null,
      byId: member?.id ?? null,
      language,
    })
    if (!group) return null
    const texts = textsOf(botName, app.settings)
    const found = { app, botName, group, member, now: app.now() }
    // The one seam between the two kinds of context: in groups there may be no member.
    const ctx = plainCtx as unknown as GroupCtx
    return Object.assign(ctx, found, { t: texts(group.language), tMine: texts(language) })
  }
}

/** Whether an update is a button of ours, or a command that is not another bot's. */
function isForMe(ctx: Ctx): boolean {
  return ctx.callbackQuery !== undefined || commandOf(ctx) !== null
}

/** The command a message begins with, if it is addressed to this bot or to none. */
function commandOf({ message, me }: Ctx): string | null {
  const entity = message?.entities?.find(({ type, offset }) => type === 'bot_command' && !offset)
  if (!message?.text || !entity) return null
  const [command, addressee] = message.text.slice(1, entity.length).split('@')
  const isMine = !addressee || addressee.toLowerCase() === me.username.toLowerCase()
  return isMine && command ? command : null
}

/** Whether somebody writes as the group itself or as a channel: nobody can say who it is. */
function isFaceless({ message, from }: Pick<Ctx, 'message' | 'from'>): boolean {
  return message?.sender_chat !== undefined || (from?.is_bot ?? false)
}

async function answerFaceless(ctx: GroupCtx): Promise<void> {
  const isGroup = ctx.message?.sender_chat?.id === ctx.group.chatId
  await answerIn(ctx, { text: ctx.t(isGroup ? 'group-anonymous' : 'group-channel'), buttons: [] })
}

/** What no room took: personal commands, and buttons of older days. */
function lastDoor(commands: readonly Command[]): Composer<GroupCtx> {
  const composer = new Composer<GroupCtx>()
  composer.on('callback_query', async ctx => {
    ctx.toast ??= ctx.tMine('group-button-is-stale')
  })
  composer.command('start', async (ctx, next) => {
    // The command of a startgroup link: the card of the new group answers it.
    if (ctx.match === '') await next()
  })
  composer.command(
    commands.map(({ name }) => name),
    async ctx => {
      const url = addressOf(ctx.me.username, links.menu({}))
      const buttons = [[{ text: ctx.t('open-private'), url }]]
      await answerIn(ctx, { text: ctx.t('only-in-private'), buttons })
    },
  )
  return composer
}
