import { type Method, method } from './call.ts'
import { chatOf } from './chats.ts'

type Scope = Readonly<{ type: string; chat_id?: number | string; user_id?: number }>
type Scoped = Readonly<{ scope?: Scope; language_code?: string }>

const commandsKey = ({ scope, language_code }: Scoped) =>
  `commands ${scope?.type ?? 'default'} ${scope?.chat_id ?? ''} ${scope?.user_id ?? ''} ${language_code ?? ''}`

/** setMyCommands, for one scope and one language. */
export const setMyCommands = method(
  (
    { world, bot },
    params: Scoped & { commands: readonly { command: string; description: string }[] },
  ) => {
    if (params.scope?.chat_id !== undefined) chatOf(world, bot, params.scope.chat_id)
    const commands = params.commands.map(each => ({
      ...each,
      command: each.command.replace(/^\//, ''),
    }))
    bot.settings.set(commandsKey(params), commands)
    return true
  },
)

/** getMyCommands: exactly what was set for this scope and language. */
export const getMyCommands = method(
  ({ bot }, params: Scoped) => bot.settings.get(commandsKey(params)) ?? [],
)

/** deleteMyCommands. */
export const deleteMyCommands = method(({ bot }, params: Scoped) => {
  bot.settings.delete(commandsKey(params))
  return true
})

/** The setter and the getter of a name or description with one value a language. */
export function languageTexts(field: string): Readonly<{ set: Method; get: Method }> {
  const key = (language: string | undefined) => `${field} ${language ?? ''}`
  return {
    set: method(({ bot }, params: Readonly<Record<string, string | undefined>>) => {
      const text = params[field]
      if (text) bot.settings.set(key(params['language_code']), text)
      else bot.settings.delete(key(params['language_code']))
      return true
    }),
    get: method(({ bot }, params: { language_code?: string }) => {
      const own = bot.settings.get(key(params.language_code))
      const usual = field === 'name' ? bot.api.first_name : ''
      return { [field]: own ?? bot.settings.get(key(undefined)) ?? usual }
    }),
  }
}

/** setChatMenuButton, for one private chat or for all. */
export const setChatMenuButton = method(
  ({ world, bot }, params: { chat_id?: number; menu_button?: unknown }) => {
    if (params.chat_id !== undefined) chatOf(world, bot, params.chat_id)
    bot.settings.set(`menu ${params.chat_id ?? ''}`, params.menu_button ?? { type: 'default' })
    return true
  },
)

/** getChatMenuButton. */
export const getChatMenuButton = method(
  ({ bot }, params: { chat_id?: number }) =>
    bot.settings.get(`menu ${params.chat_id ?? ''}`) ??
    bot.settings.get('menu ') ?? { type: 'commands' },
)

type AdminOrder = Readonly<{ rights?: unknown; for_channels?: boolean }>

/** setMyDefaultAdministratorRights. */
export const setMyDefaultAdministratorRights = method(({ bot }, params: AdminOrder) => {
  bot.settings.set(`rights ${params.for_channels ?? false}`, params.rights)
  return true
})

/** getMyDefaultAdministratorRights. */
export const getMyDefaultAdministratorRights = method(
  ({ bot }, params: AdminOrder) => bot.settings.get(`rights ${params.for_channels ?? false}`) ?? {},
)
