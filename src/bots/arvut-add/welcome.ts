import { Composer } from 'grammy'
import { choose } from '../../actions/settings.ts'
import type { App } from '../../app.ts'
import { isLanguage, languages } from '../../domain/language.ts'
import type { NameSeenBy } from '../../domain/member.ts'
import type { Ctx } from '../kit/context.ts'
import { type Button, rowsOf, type Screen } from '../kit/screen.ts'
import { languageNames } from '../kit/settings/language.ts'
import { renew } from '../kit/settings/renew.ts'
import { show } from '../kit/show.ts'
import { onTap, tap, word } from '../kit/tap.ts'
import type { Translate } from '../kit/texts.ts'
import { money } from '../kit/wording.ts'
import { menuScreen } from './menu.ts'

const welcomeTap = tap('welcome', { language: word })
const beginTap = tap('begin')
const seenTap = tap('seen', { by: word })

/** The first minutes: what this is, in which language, and by whom my name may be seen. */
export function welcome(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, welcomeTap, async (ctx, { language }) => {
    if (isLanguage(language)) await choose(app, ctx.member.id, { language })
    await show(ctx, welcomeScreen(await renew(ctx)))
  })
  onTap(composer, beginTap, ctx => show(ctx, sightQuestion(ctx.t, '')))
  onTap(composer, seenTap, async (ctx, { by }) => {
    const nameSeenBy = sights.find(each => each === by)
    if (nameSeenBy) await choose(app, ctx.member.id, { nameSeenBy })
    await show(ctx, await menuScreen(await renew(ctx)))
  })
  return composer
}

/** What this is, in a few lines, with the language to choose. */
export function welcomeScreen({ app, t }: Ctx): Screen {
  const { trustAmount, unit } = app.settings
  const promise = t('promise', { amount: money(t.language, trustAmount, unit) })
  return {
    text: t('welcome-screen', { promise }),
    buttons: [
      ...languageRows(t, language => welcomeTap({ language })),
      [{ text: t('welcome-start'), tap: beginTap({}) }],
    ],
  }
}

/** The way to the welcome, for whoever came first through a link that leads nowhere. */
export function welcomeButton(t: Translate): Button {
  return { text: t('welcome-start'), tap: welcomeTap({ language: t.language }) }
}

/** The languages by their own names, the present one ticked. */
export function languageRows(t: Translate, to: (language: string) => string): Button[][] {
  const buttons = languages.map(code => ({
    text: code === t.language ? `${languageNames[code]} ✓` : languageNames[code],
    tap: to(code),
  }))
  return rowsOf(buttons, 2)
}

/** Asked at the start: by whom my name may be seen. Whoever taps nothing keeps the usual. */
export function sightQuestion(t: Translate, before: string): Screen {
  return {
    text: [before, t('welcome-sight')].filter(Boolean).join('\n\n'),
    buttons: sights.map(by => [{ text: t(`welcome-sight-${by}`), tap: seenTap({ by }) }]),
  }
}

const sights: readonly NameSeenBy[] = ['confirmed', 'near', 'list']
