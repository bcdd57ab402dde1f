import type { App } from '../app.ts'
import { publish } from '../bots/kit/commands.ts'
import { publishFace } from '../bots/kit/face.ts'
import type { House } from '../bots/kit/house.ts'
import { pageOf, publishPage } from '../bots/kit/page.ts'
import { secretOf } from '../web/server.ts'
import { textsOf } from '../words/texts.ts'
import { allowedUpdates } from '../worker/intake.ts'

/**
 * Tells Telegram where updates go: to the bot's webhook, or nowhere, for long polling. Commands,
 * descriptions and the face follow by themselves, set by one process at a time.
 */
export async function announce(app: App, house: House, owner: string): Promise<void> {
  const { settings, store, log } = app
  const { api, name, commands } = house
  if (settings.webhook)
    await api.setWebhook(`${settings.webhook.url}/telegram/${name}`, {
      secret_token: secretOf(name, settings.webhook.secret),
      allowed_updates: allowedUpdates,
      max_connections: 40,
    })
  else await api.deleteWebhook()
  if (!(await store.leases.take(`publish ${name}`, owner, 60))) return
  publish(api, textsOf(name, settings), commands).catch(err =>
    log.warn({ bot: name, err }, 'commands and descriptions could not be set'),
  )
  publishPage(api, pageOf(settings, name)).catch(err =>
    log.warn({ bot: name, err }, 'the menu button could not be set'),
  )
  publishFace(api, name, house.bot.botInfo.id).catch(err =>
    log.warn({ bot: name, err }, 'the face could not be set: @BotFather, /setuserpic'),
  )
}
