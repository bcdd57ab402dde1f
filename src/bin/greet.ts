import { GrammyError } from 'grammy'
import type { App } from '../app.ts'
import type { House } from '../bots/kit/house.ts'
import { tokenNames, WrongSettings } from '../config.ts'

const PATIENCE_MS = 5_000
const hint =
  'Telegram knows no such bot; @BotFather, /mybots, API Token shows the one that is valid'

/** Asks Telegram who the bot is. A setting made wrongly at @BotFather is one clear line in the log. */
export async function greet(app: App, { bot, name }: House): Promise<void> {
  const { telegramApiRoot, proxy: way } = app.settings
  const proxy = way && new URL(way.url).host
  const unheard = setInterval(
    () =>
      app.log.warn({ bot: name, telegramApiRoot, proxy }, 'Telegram does not answer; trying again'),
    PATIENCE_MS,
  )
  await bot
    .init()
    .catch(fault => {
      throw isRefused(fault)
        ? new WrongSettings([`${tokenNames[name]} is not accepted: ${hint}`])
        : fault
    })
    .finally(() => clearInterval(unheard))
  const { username, can_join_groups, can_read_all_group_messages, supports_inline_queries } =
    bot.botInfo
  app.usernames[name] = username
  app.takesInline[name] = supports_inline_queries
  if (!supports_inline_queries)
    app.log.info(
      { bot: name },
      'links are shared bare: for cards with a button @BotFather, /setinline, then /setinlinefeedback, Enabled',
    )
  if (!can_join_groups)
    app.log.warn({ bot: name }, 'groups cannot add this bot: @BotFather, /setjoingroups, Enable')
  if (can_read_all_group_messages)
    app.log.warn(
      { bot: name },
      'this bot reads all talk in groups: @BotFather, /setprivacy, Enable',
    )
}

function isRefused(fault: unknown): boolean {
  return fault instanceof GrammyError && (fault.error_code === 401 || fault.error_code === 404)
}
