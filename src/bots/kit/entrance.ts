import { Composer } from 'grammy'
import { choose } from '../../actions/member/settings.ts'
import { isLanguage } from '../../domain/language.ts'
import { isFirstHere } from './arrival.ts'
import type { Ctx } from './context.ts'
import type { Way } from './link.ts'
import type { Screen } from './screen.ts'
import { languageRows } from './settings/language.ts'
import { renew } from './settings/renew.ts'
import { show } from './show.ts'
import { onTap, tap, word } from './tap.ts'

/** What stands behind /start where no link leads anywhere. */
export type Lobby = Readonly<{
  menu(ctx: Ctx): Promise<Screen>
  welcome(ctx: Ctx): Screen
  /** A link that nobody knows, or none any more. */
  lost(ctx: Ctx, payload: string): Promise<unknown>
}>

/** Another language for what a newcomer came for. */
const cameTap = tap('came', { language: word, payload: word })

/**
 * /start: the way that its link names, the welcome of a newcomer, or the menu. Whoever comes through
 * a link for the first time sees at once what they came for, with a line on what this is.
 */
export function entrance(ways: readonly Way[], { menu, welcome, lost }: Lobby): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.chatType('private').command('start', async ctx => {
    const payload = ctx.match.trim()
    const open = wayOf(payload)
    if (open && isFirstHere(ctx)) ctx.greeting = greetingOf(ctx, payload)
    if (open) await open(ctx)
    else if (payload !== '' && payload !== 'menu') await lost(ctx, payload)
    else await show(ctx, isFirstHere(ctx) ? welcome(ctx) : await menu(ctx))
  })
  onTap(composer, cameTap, async (ctx, { language, payload }, next) => {
    const open = wayOf(payload)
    if (!open) return next()
    if (isLanguage(language)) await choose(ctx.app, ctx.member.id, { language })
    await renew(ctx)
    ctx.greeting = greetingOf(ctx, payload)
    await open(ctx)
  })
  return composer

  function wayOf(payload: string) {
    for (const way of ways) {
      const open = way.to(payload)
      if (open) return open
    }
    return null
  }
}

/** What this is, in a line, and the language to choose. */
function greetingOf(ctx: Ctx, payload: string): (screen: Screen) => Screen {
  return screen => ({
    ...screen,
    text: `${ctx.t('welcome-line')}\n\n${screen.text}`,
    buttons: [...screen.buttons, ...languageRows(ctx, language => cameTap({ language, payload }))],
  })
}
