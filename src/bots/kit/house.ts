import { Api, Bot, Composer } from 'grammy'
import type { App, Member } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { NoticeFacts } from '../../domain/notice/notice.ts'
import { plain } from '../../words/dress.ts'
import { textsOf } from '../../words/texts.ts'
import { arrival, isFirstHere } from './arrival.ts'
import { clientOf } from './client.ts'
import { closing } from './close.ts'
import type { Command } from './commands.ts'
import type { Ctx } from './context.ts'
import { dialogues, type Question } from './dialogue.ts'
import { wordOnEdit } from './edits.ts'
import { entrance, type Lobby } from './entrance.ts'
import { type Doors, errandIn } from './errands.ts'
import type { GroupCtx, GroupPlan } from './group/context.ts'
import { groupDoor } from './group/door.ts'
import { type InlinePlan, inlineDoor } from './inline.ts'
import { limit } from './limit.ts'
import type { Room } from './room.ts'
import { type Screen, unmarked } from './screen.ts'
import { answerTap, show } from './show.ts'

/** Words a notice's facts for its addressee; null when there is nothing left to tell. */
export type Wording = (facts: NoticeFacts, addressee: Member) => Promise<Screen | null>

/** Hears that a notice has arrived, for records that count arrivals. */
export type Sent = (facts: NoticeFacts, addressee: Member) => Promise<void>

/** What makes the two bots different. */
export type Plan = Readonly<{
  name: BotName
  token: string
  /** The menu's branches, in the order a person walks them. */
  rooms: readonly Room[]
  /** What the bot is in groups; without it, it is for private chats only. */
  groups?: Readonly<{ plan: GroupPlan; rooms: readonly Composer<GroupCtx>[] }>
  /** The cards that members send into chats by its inline mode. */
  inline?: InlinePlan
  commands: readonly Command[]
  /** Where the words and commands lead that name an errand. */
  doors?: Doors
  lobby: Lobby
  word: Wording
  sent?: Sent
}>

/** A bot that stands: it takes updates, and words and sends notices. */
export type House = Readonly<{
  name: BotName
  bot: Bot<Ctx>
  /** For notices and polling: no retries of its own, the outbox and the intake have theirs. */
  api: Api
  commands: readonly Command[]
  /** Everything it may ask. */
  questions: readonly Question[]
  word: Wording
  sent: Sent
  groups: GroupPlan | null
  inline: InlinePlan | null
}>

/**
 * Builds a bot: arrival first, dialogues before the rooms, and whatever nobody took to the menu. No
 * sign of dress comes in from outside. It never waits for Telegram's 429 itself: the update goes back
 * into its lane, and its hand is free.
 */
export function buildHouse(app: App, plan: Plan): House {
  const client = clientOf(app)
  const questions = plan.rooms.flatMap(room => room.questions ?? [])
  const links = plan.rooms.flatMap(room => room.links ?? [])
  const bot = new Bot<Ctx>(plan.token, { client: { ...client, timeoutSeconds: 20 } })
  bot.use((ctx, next) => {
    Object.assign(ctx.update, JSON.parse(plain(JSON.stringify(ctx.update))))
    const query = ctx.update.callback_query
    if (query?.data) {
      const { data, ...mark } = unmarked(query.data)
      Object.assign(query, { data })
      Object.assign(ctx, mark)
    }
    return next()
  })
  bot.use(alwaysAnswerTaps())
  if (plan.inline) bot.use(inlineDoor(app, plan.name, plan.inline))
  if (plan.groups) {
    const { name: botName, commands } = plan
    bot.use(groupDoor({ app, botName, ...plan.groups, commands }))
  }
  bot.use(arrival(app, plan.name))
  bot.use(limit(({ member: { id }, t }) => ({ id, t })))
  bot.use(dialogues(questions))
  bot.use(closing())
  bot.use(entrance(links, plan.lobby))
  for (const { composer } of plan.rooms) bot.use(composer)
  bot.use(lastDoor(app, plan))
  return {
    name: plan.name,
    bot,
    api: new Api(plan.token, { ...client, timeoutSeconds: 70 }),
    commands: plan.commands,
    questions,
    word: plan.word,
    sent: plan.sent ?? (async () => {}),
    groups: plan.groups?.plan ?? null,
    inline: plan.inline ?? null,
  }
}

/** No tap is left with its spinner, whatever happened to it. */
function alwaysAnswerTaps(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.on('callback_query', async (ctx, next) => {
    try {
      await next()
    } finally {
      await answerTap(ctx)
    }
  })
  return composer
}

/**
 * What no room took: buttons of older days, words outside a question. Words that name an errand open
 * its door; beside all else stands the menu. Who begins with words instead of Start is welcomed.
 */
function lastDoor(
  { settings }: App,
  { name, lobby: { menu, welcome }, doors }: Pick<Plan, 'name' | 'lobby' | 'doors'>,
): Composer<Ctx> {
  const texts = textsOf(name, settings)
  const composer = new Composer<Ctx>()
  composer.command('cancel', async ctx => {
    const screen = await menu(ctx)
    await show(ctx, { ...screen, text: `${ctx.t('cancelled')}\n\n${screen.text}` })
  })
  composer.on('callback_query', async ctx => {
    ctx.toast ??= ctx.t('button-is-stale')
    await show(ctx, await menu(ctx))
  })
  composer.on('edited_message', async ctx => {
    const word = await wordOnEdit(ctx)
    const buttons = [[{ text: ctx.t('open-menu'), tap: 'menu' }]]
    if (word) await show(ctx, { text: word, buttons })
  })
  composer.on('message', async ctx => {
    if (isFirstHere(ctx)) return show(ctx, welcome(ctx))
    const errand = doors ? errandIn(texts, ctx.message.text ?? '') : null
    if (doors && errand) return doors[errand](ctx)
    const screen = await menu(ctx)
    const word = ctx.toast ?? ctx.t('did-not-understand')
    await show(ctx, { ...screen, text: `${word}\n\n${screen.text}` })
  })
  return composer
}
