import type { Api } from 'grammy'
import type { BotCommand, BotCommandScope } from 'grammy/types'
import { languages } from '../../domain/language.ts'
import type { Texts, Translate } from '../../words/texts.ts'

/** A command of a bot; its description is the text `command-<name>`. */
export type Command = Readonly<{ name: string; where: 'private' | 'groups' | 'group-admins' }>

/** The commands of private chats by use: the menu, a bot's own, and the house's last. */
export function privateCommands(own: readonly string[]): readonly Command[] {
  const house = ['help', 'settings', 'language', 'mydata', 'privacy', 'cancel', 'start']
  return ['menu', ...own, ...house].map(name => ({ name, where: 'private' }))
}

const scopes: Record<Command['where'], BotCommandScope> = {
  private: { type: 'all_private_chats' },
  groups: { type: 'all_group_chats' },
  'group-admins': { type: 'all_chat_administrators' },
}

/**
 * Tells Telegram the bot's commands and descriptions, in every language, where they differ from
 * what it knows. English stands for the languages that we do not speak.
 */
export async function publish(api: Api, texts: Texts, commands: readonly Command[]): Promise<void> {
  for (const language of languages) {
    const code = language === 'en' ? {} : { language_code: language }
    const t = texts(language)
    await publishDescriptions(api, t, code)
    for (const where of ['private', 'groups', 'group-admins'] as const) {
      const wanted = described(t, commands, where)
      const known = await api.getMyCommands({ scope: scopes[where], ...code })
      if (JSON.stringify(known) === JSON.stringify(wanted)) continue
      await api.setMyCommands(wanted, { scope: scopes[where], ...code })
    }
  }
}

type Code = { language_code?: 'ru' | 'uk' | 'sr' }

async function publishDescriptions(api: Api, t: Translate, code: Code) {
  const long = await api.getMyDescription(code)
  if (long.description !== t('bot-description'))
    await api.setMyDescription(t('bot-description'), code)
  const short = await api.getMyShortDescription(code)
  if (short.short_description !== t('bot-short-description'))
    await api.setMyShortDescription(t('bot-short-description'), code)
}

/** Admins see the groups' commands too: Telegram shows only the narrowest scope that fits. */
function described(
  t: Translate,
  commands: readonly Command[],
  where: Command['where'],
): BotCommand[] {
  return commands
    .filter(
      command =>
        command.where === where || (where === 'group-admins' && command.where === 'groups'),
    )
    .map(({ name }) => ({ command: name, description: t(`command-${name}`) }))
}
