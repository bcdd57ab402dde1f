import { autoRetry } from '@grammyjs/auto-retry'
import { Api, Bot, Composer } from 'grammy'
import type { App, Member } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { NoticeFacts } from '../../domain/notice.ts'
import { arrival, isFirstHere } from './arrival.ts'
import { closing } from './close.ts'
import type { Command } from './commands.ts'
import type { Ctx } from './context.ts'
import { dialogues, type Question } from './dialogue.ts'
import { groupDoor } from './group.ts'
import type { GroupCtx, GroupPlan } from './group-context.ts'
import { limit } from './limit.ts'
import type { Screen } from './screen.ts'
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
  rooms: readonly Composer<Ctx>[]
  /** What the bot is in groups; without it, it is for private chats only. */
  groups?: Readonly<{ plan: GroupPlan; rooms: readonly Composer<GroupCtx>[] }>
  questions: readonly Question[]
  commands: readonly Command[]
  menu(ctx: Ctx): Promise<Screen>
  welcome?(ctx: Ctx): Screen
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
  word: Wording
  sent: Sent
  groups: GroupPlan | null
}>

/** Builds a bot: arrival first, dialogues before the rooms, and whatever nobody took to the menu. */
export function buildHouse(app: App, plan: Plan): House {
  const client = { apiRoot: app.settings.telegramApiRoot, timeoutSeconds: 20 }
  const bot = new Bot<Ctx>(plan.token, { client })
  bot.api.config.use(
    autoRetry({
      maxRetryAttempts: 2,
      maxDelaySeconds: 20,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  )
  bot.use(alwaysAnswerTaps())
  if (plan.groups) {
    const { name: botName, commands } = plan
    bot.use(groupDoor({ app, botName, ...plan.groups, commands }))
  }
  bot.use(arrival(app, plan.name))
  bot.use(limit(({ member: { id }, t }) => ({ id, t })))
  bot.use(dialogues(plan.questions))
  bot.use(closing())
  for (const room of plan.rooms) bot.use(room)
  bot.use(lastDoor(plan))
  return {
    name: plan.name,
    bot,
    api: new Api(plan.token, { apiRoot: client.apiRoot, timeoutSeconds: 70 }),
    commands: plan.commands,
    word: plan.word,
    sent: plan.sent ?? (async () => {}),
    groups: plan.groups?.plan ?? null,
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
 * What no room took: buttons of older days, words outside a question. The menu stands beside; who
 * begins with words instead of Start is welcomed.
 */
function lastDoor({ menu, welcome }: Pick<Plan, 'menu' | 'welcome'>): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.command('cancel', async ctx => {
    const screen = await menu(ctx)
    await show(ctx, { ...screen, text: `${ctx.t('cancelled')}\n\n${screen.text}` })
  })
  composer.on('callback_query', async ctx => {
    ctx.toast ??= ctx.t('button-is-stale')
    await show(ctx, await menu(ctx))
  })
  composer.on('message', async ctx => {
    if (welcome && isFirstHere(ctx)) return show(ctx, welcome(ctx))
    const screen = await menu(ctx)
    const word = ctx.toast ?? ctx.t('did-not-understand')
    await show(ctx, { ...screen, text: `${word}\n\n${screen.text}` })
  })
  return composer
}
