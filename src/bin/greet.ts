import type { App } from '../app.ts'
import type { House } from '../bots/kit/house.ts'

/** Asks Telegram who the bot is. A setting made wrongly at @BotFather is one clear line in the log. */
export async function greet(app: App, { bot, name }: House): Promise<void> {
  await bot.init()
  const { username, can_join_groups, can_read_all_group_messages } = bot.botInfo
  app.usernames[name] = username
  if (!can_join_groups)
    app.log.warn({ bot: name }, 'groups cannot add this bot: @BotFather, /setjoingroups, Enable')
  if (can_read_all_group_messages)
    app.log.warn(
      { bot: name },
      'this bot reads all talk in groups: @BotFather, /setprivacy, Enable',
    )
}
