import type { Api } from 'grammy'
import type { App } from '../../app.ts'
import type { BotName } from '../../domain/bot.ts'
import type { Translate } from '../../words/texts.ts'
import type { Button } from './screen.ts'

/** Where a bot's page stands; null where this deployment has none. */
export function pageOf({ publicUrl }: App['settings'], bot: BotName): string | null {
  return publicUrl && `${publicUrl}/app/${bot}/`
}

/** A button that opens my month, where there is a page. */
export function pageRow(t: Translate, { settings }: App): Button[] {
  const page = pageOf(settings, 'commit')
  return page ? [{ text: t('page-button'), page }] : []
}

/** The sign on the menu button: it has one text for all languages. */
const SIGN = '📊'

/** Lets the bot's menu button open the page, or the commands where there is none; only where it differs. */
export async function publishPage(api: Api, page: string | null): Promise<void> {
  const known = await api.getChatMenuButton()
  const opened = known.type === 'web_app' ? known.web_app.url : null
  if (opened === page) return
  const menu_button = page
    ? ({ type: 'web_app', text: SIGN, web_app: { url: page } } as const)
    : ({ type: 'commands' } as const)
  await api.setChatMenuButton({ menu_button })
}
