/** The languages of the texts: English, Russian, Ukrainian, Serbian in Latin letters. */
export type Language = 'en' | 'ru' | 'uk' | 'sr'

export const languages: readonly Language[] = ['en', 'ru', 'uk', 'sr']

/** Whether a text from outside names one of our languages. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code)
}

/** The language to propose for Telegram's `language_code`, an IETF tag such as `ru` or `sr-Latn`. */
export function proposeLanguage(code: string | undefined): Language {
  const primary = (code ?? '').toLowerCase().split('-')[0] ?? ''
  if (isLanguage(primary)) return primary
  return ['be', 'kk', 'ky'].includes(primary) ? 'ru' : neighbours(primary)
}

/** Bosnian, Croatian and Montenegrin readers read Serbian in Latin letters without a dictionary. */
function neighbours(primary: string): Language {
  return ['bs', 'hr', 'sh', 'cnr'].includes(primary) ? 'sr' : 'en'
}
