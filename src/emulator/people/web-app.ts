import { createHmac, randomBytes } from 'node:crypto'
import type { Bot, User } from '../world/chat.ts'
import type { World } from '../world/world.ts'

/** Which page is opened: a button's, or the one of the bot's menu button; and what a link carried. */
export type PageOrder = Readonly<{ url?: string | undefined; startParam?: string | undefined }>

/** What a bot's menu button says and opens, for this person; null where it opens no page. */
export function menuPage(bot: Bot, user: User): Readonly<{ text: string; url: string }> | null {
  const set = bot.settings.get(`menu ${user.id}`) ?? bot.settings.get('menu ')
  const { type, text, web_app } = (set ?? {}) as {
    type?: string
    text?: string
    web_app?: { url: string }
  }
  return type === 'web_app' && web_app ? { text: text ?? '', url: web_app.url } : null
}

/** The address under which a client opens a bot's page: what Telegram signs stands behind the `#`. */
export function addressOfPage(world: World, bot: Bot, user: User, order: PageOrder): string {
  const url = order.url ?? menuPage(bot, user)?.url
  if (!url) throw new Error(`@${bot.username} has no page`)
  const launch = new URLSearchParams({
    tgWebAppData: signed(world, bot, user, order.startParam),
    tgWebAppVersion: '9.1',
    tgWebAppPlatform: 'web',
    tgWebAppThemeParams: JSON.stringify({}),
  })
  return `${url}#${launch}`
}

/** Signs who opens a page, as Telegram does (core.telegram.org/bots/webapps). */
function signed(world: World, bot: Bot, user: User, startParam: string | undefined): string {
  const { id, first_name, last_name, username, language_code } = user.api
  const fields = new URLSearchParams({
    query_id: randomBytes(12).toString('base64url'),
    user: JSON.stringify({ id, first_name, last_name, username, language_code }),
    auth_date: String(Math.floor(world.now().getTime() / 1000)),
    // Telegram's own key for third parties: nobody here could check it.
    signature: randomBytes(64).toString('base64url'),
    ...(startParam && { start_param: startParam }),
  })
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted()
  const secret = createHmac('sha256', 'WebAppData').update(bot.token).digest()
  fields.set('hash', createHmac('sha256', secret).update(lines.join('\n')).digest('hex'))
  return fields.toString()
}
