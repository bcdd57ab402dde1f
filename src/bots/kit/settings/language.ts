import { Composer } from 'grammy'
import { choose } from '../../../actions/settings.ts'
import type { App } from '../../../app.ts'
import { isLanguage, type Language, languages } from '../../../domain/language.ts'
import type { Ctx } from '../context.ts'
import { type Button, rowsOf, type Screen } from '../screen.ts'
import { show } from '../show.ts'
import { onTap, tap, word } from '../tap.ts'
import { renew } from './renew.ts'
import { backToSettings, languageTap, option, type Seat, settingsScreen } from './screen.ts'

/** The languages' own names: whoever does not read the present one finds theirs. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  sr: 'Srpski',
}

const chooseTap = tap('langset', { language: word })

/** Chooses the language of both bots. */
export function language(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, languageTap, ctx => show(ctx, languageScreen(ctx)))
  composer.chatType('private').command('language', ctx => show(ctx, languageScreen(ctx)))
  onTap(composer, chooseTap, async (ctx, { language: chosen }) => {
    if (isLanguage(chosen)) await choose(app, ctx.member.id, { language: chosen })
    await show(ctx, settingsScreen(await renew(ctx)))
  })
  return composer
}

function languageScreen({ t, member }: Seat): Screen {
  const button = (code: Language): Button =>
    option(languageNames[code], code === member.language, chooseTap({ language: code }))
  return {
    text: t('settings-language-screen'),
    buttons: [...rowsOf(languages.map(button), 2), backToSettings(t)],
  }
}
