import { Composer } from 'grammy'
import type { User } from 'grammy/types'
import { arrive, hasStarted, heldOff, type Visitor } from '../../actions/member/members.ts'
import { type App, momentOf } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import { proposeLanguage } from '../../domain/language.ts'
import { textsOf } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import { beginningOf } from './screen.ts'

/**
 * The first room of private chats: gives the update its member, texts and instant. A stranger who
 * writes becomes a member here. Groups have a door of their own.
 */
export function arrival(app: App, botName: BotName): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const texts = textsOf(botName, app.settings)

  composer.on('my_chat_member').chatType('private', async ctx => {
    if (ctx.myChatMember.new_chat_member.status === 'kicked') {
      await heldOff(app, ctx.from.id, botName)
    }
  })

  composer.use(async (ctx, next) => {
    if (!ctx.from || ctx.from.is_bot || ctx.chat?.type !== 'private') return
    ctx.app = app
    ctx.botName = botName
    ctx.moment = momentOf(app)
    ctx.now = ctx.moment.now
    ctx.origin = `${botName}:${ctx.update.update_id}`

    const visitor = visitorOf(ctx.from)
    const member = await arrive(app, {
      visitor,
      bot: botName,
      isTap: ctx.callbackQuery !== undefined,
    })
    if (!member) {
      ctx.toast = texts(proposeLanguage(ctx.from.language_code))('start-first')
      return
    }
    ctx.member = member
    ctx.t = texts(member.language)
    const isFirst = isFirstHere(ctx)
    await next()
    // Not before it is answered: a first update that is tried again is still the first.
    if (isFirst) await hasStarted(app, member, botName)
  })
  return composer
}

/** Whoever opens this bot for the first time, whatever the other bot knows of them. */
export function isFirstHere({ member, botName }: Pick<Ctx, 'member' | 'botName'>): boolean {
  return !(member.reachable.includes(botName) || member.blocked.includes(botName))
}

function visitorOf(user: User): Visitor {
  return {
    telegramId: user.id,
    telegramName: beginningOf([user.first_name, user.last_name].filter(Boolean).join(' '), 129),
    username: user.username?.toLowerCase() ?? null,
    language: proposeLanguage(user.language_code),
  }
}
