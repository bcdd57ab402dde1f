import { Composer } from 'grammy'
import { choose } from '../../../actions/member/settings.ts'
import type { App } from '../../../app.ts'
import { isLanguage, type Language, languages } from '../../../domain/language.ts'
import type { Ctx } from '../context.ts'
import type { Room } from '../room.ts'
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

/**
 * The languages for a newcomer, the present one ticked; none for whoever knows another bot already
 * and was asked there.
 */
export function languageRows(
  { t, member, botName }: Seat,
  to: (language: string) => string,
): Button[][] {
  if ([...member.reachable, ...member.blocked].some(bot => bot !== botName)) return []
  const buttons = languages.map(code => ({
    text: code === t.language ? `${languageNames[code]} ✓` : languageNames[code],
    tap: to(code),
  }))
  return rowsOf(buttons, 2)
}

/** Chooses the language of both bots. */
export function language(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, languageTap, ctx => show(ctx, languageScreen(ctx)))
  composer.chatType('private').command('language', ctx => show(ctx, languageScreen(ctx)))
  onTap(composer, chooseTap, async (ctx, { language: chosen }) => {
    if (isLanguage(chosen)) await choose(app, ctx.member.id, { language: chosen })
    await show(ctx, settingsScreen(await renew(ctx)))
  })
  return { composer }
}

function languageScreen({ t, member }: Seat): Screen {
  const button = (code: Language): Button =>
    option(languageNames[code], code === member.language, chooseTap({ language: code }))
  return {
    text: t('settings-language-screen'),
    buttons: [...rowsOf(languages.map(button), 2), backToSettings(t)],
  }
}
