import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import type { BotName } from '../../domain/bot.ts'
import { type Language, languages } from '../../domain/language.ts'
import { textsOf } from './texts.ts'

/** A command of a bot; its description is the text `command-<name>`. */
export type Command = Readonly<{ name: string; where: 'private' | 'groups' | 'group-admins' }>

/** The commands both bots know. */
export const sharedCommands: readonly Command[] = [
  'start',
  'menu',
  'help',
  'cancel',
  'settings',
  'language',
  'mydata',
  'privacy',
].map(name => ({ name, where: 'private' }))

const scopes: Record<Command['where'], BotCommandScope> = {
  private: { type: 'all_private_chats' },
  groups: { type: 'all_group_chats' },
  'group-admins': { type: 'all_chat_administrators' },
}

/**
 * Tells Telegram the bot's commands and descriptions, in every language, where they differ from
 * what it knows. English stands for the languages that we do not speak.
 */
export async function publish(api: Api, bot: BotName, commands: readonly Command[]): Promise<void> {
  for (const language of languages) {
    const code = language === 'en' ? {} : { language_code: language }
    await publishDescriptions(api, bot, language, code)
    for (const where of ['private', 'groups', 'group-admins'] as const) {
      const wanted = described(bot, language, commands, where)
      const known = await api.getMyCommands({ scope: scopes[where], ...code })
      if (JSON.stringify(known) === JSON.stringify(wanted)) continue
      await api.setMyCommands(wanted, { scope: scopes[where], ...code })
    }
  }
}

type Code = { language_code?: 'ru' | 'uk' | 'sr' }

async function publishDescriptions(api: Api, bot: BotName, language: Language, code: Code) {
  const t = textsOf(bot)(language)
  const long = await api.getMyDescription(code)
  if (long.description !== t('bot-description'))
    await api.setMyDescription(t('bot-description'), code)
  const short = await api.getMyShortDescription(code)
  if (short.short_description !== t('bot-short-description'))
    await api.setMyShortDescription(t('bot-short-description'), code)
}

/** Admins see the groups' commands too: Telegram shows only the narrowest scope that fits. */
function described(
  bot: BotName,
  language: Language,
  commands: readonly Command[],
  where: Command['where'],
): BotCommand[] {
  const t = textsOf(bot)(language)
  return commands
    .filter(
      command =>
        command.where === where || (where === 'group-admins' && command.where === 'groups'),
    )
    .map(({ name }) => ({ command: name, description: t(`command-${name}`) }))
}
