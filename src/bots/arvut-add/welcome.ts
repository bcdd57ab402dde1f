import { Composer } from 'grammy'
import { choose } from '../../actions/member/settings.ts'
import type { App } from '../../app.ts'
import { isLanguage } from '../../domain/language.ts'
import type { Translate } from '../../words/texts.ts'
import type { Ctx } from '../kit/context.ts'
import type { Room } from '../kit/room.ts'
import type { Button, Screen } from '../kit/screen.ts'
import { languageRows } from '../kit/settings/language.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { askForName } from '../kit/sight.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import { menuScreen } from './menu.ts'

const welcomeTap = tap('welcome', { language: word })
const beginTap = tap('begin')

/** The first minutes: what this is, in which language, and by whom my name may be seen. */
export function welcome(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, welcomeTap, async (ctx, { language }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await show(ctx, welcomeScreen(await renew(ctx)))
  })
  onTap(composer, beginTap, async ctx => {
    if (ctx.member.nameAskedAt) await show(ctx, await menuScreen(ctx))
    else await askForName(ctx, '')
  })
  return { composer }
}

/** What this is, in a few lines, with the language to choose. */
export function welcomeScreen(ctx: Ctx): Screen {
  const { t } = ctx
  return {
    text: t('welcome-screen'),
    buttons: [
      ...languageRows(ctx, language => welcomeTap({ language })),
      [{ text: t('welcome-start'), style: 'primary', tap: beginTap({}) }],
    ],
  }
}

/** The way to the welcome, for whoever came first through a link that leads nowhere. */
export function welcomeButton(t: Translate): Button {
  return { text: t('welcome-start'), style: 'primary', tap: welcomeTap({ language: t.language }) }
}
