import { TZDate } from '@date-fns/tz'
import type { Locale } from 'date-fns'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { ru } from 'date-fns/locale/ru'
import { srLatn } from 'date-fns/locale/sr-Latn'
import { uk } from 'date-fns/locale/uk'
import type { Language } from '../domain/language.ts'
import { unitSign } from '../domain/unit.ts'

export { unitSign }

/** In Serbian a month after its day declines, `decembra`; the library knows `decembar` alone. */
const sr: Locale = {
  ...srLatn,
  localize: {
    ...srLatn.localize,
    month: (value, options) => {
      const name = srLatn.localize.month(value, options)
      const declines = options?.context === 'formatting' && options.width === 'wide'
      return declines ? `${name.replace(/bar$/, 'br')}a` : name
    },
  },
}

const locales: Record<Language, Locale> = { en: enGB, ru, uk, sr }

/** How days are put together. A dot follows a Serbian number that says which one. */
const plainDays = {
  day: 'd MMMM',
  dayOfYear: 'd MMMM yyyy',
  shortDay: 'd MMM',
  monthOfYear: 'LLLL yyyy',
  moment: 'd MMM, HH:mm',
  momentOfYear: 'd MMM yyyy, HH:mm',
}
const dottedDays: typeof plainDays = {
  day: 'd. MMMM',
  dayOfYear: 'd. MMMM yyyy.',
  shortDay: 'd. MMM',
  monthOfYear: 'LLLL yyyy.',
  moment: "d. MMM 'u' HH:mm",
  momentOfYear: "d. MMM yyyy. 'u' HH:mm",
}
const patterns = { en: plainDays, ru: plainDays, uk: plainDays, sr: dottedDays }

/** Blanks between thousands in every language: a dot there is read as cents elsewhere. */
const numberLocales: Record<Language, string> = { en: 'fr', ru: 'ru', uk: 'uk', sr: 'fr' }
const formats = new Map<string, Intl.NumberFormat>()

/** Whole cents as people write them: `1 400 €`, `12,50 €`. */
export function money(language: Language, cents: number, unit: string): string {
  return glued(plainMoney(language, cents), unitSign(unit))
}

/** Signs, numbers and units that no line break may part. */
export const glued = (...parts: readonly string[]) => parts.join('\u202f')

/** Whole cents without the unit, as a member would type them. */
export function plainMoney(language: Language, cents: number): string {
  return formatter(language, cents % 100 === 0 ? 0 : 2).format(cents / 100)
}

/** A whole number with the language's thousands. */
export function count(language: Language, value: number): string {
  return formatter(language, 0).format(value)
}

/** A day, `2026-12-01`, as `1 December`; with the year when it is another than this day's. */
export function day(language: Language, on: string, today?: string): string {
  const isThisYear = !today || today.slice(0, 4) === on.slice(0, 4)
  return formatted(language, localNoon(on), isThisYear ? 'day' : 'dayOfYear')
}

/** A short day: `3 Nov`. */
export function shortDay(language: Language, on: string): string {
  return formatted(language, localNoon(on), 'shortDay').replace(/\.$/, '')
}

/** The day of the week in two letters or three: `Mo`, `пн`. */
export function weekday(language: Language, on: string): string {
  return format(localNoon(on), 'EEEEEE', { locale: locales[language] })
}

/** A cycle, `2026-11`, as `November`; standing alone, in the nominative. */
export function month(language: Language, cycle: string): string {
  return format(localNoon(`${cycle}-01`), 'LLLL', { locale: locales[language] })
}

/** A cycle in a few letters: `Nov`. */
export function shortMonth(language: Language, cycle: string): string {
  return format(localNoon(`${cycle}-01`), 'LLL', { locale: locales[language] }).replace(/\.$/, '')
}

/** A cycle with its year: `November 2026`. */
export function monthAndYear(language: Language, cycle: string): string {
  return formatted(language, localNoon(`${cycle}-01`), 'monthOfYear')
}

/** An instant in a zone: `20 Nov, 14:05`. */
export function moment(language: Language, instant: Date, zone: string): string {
  return formatted(language, new TZDate(instant.getTime(), zone), 'moment')
}

/** An instant in a zone, with its year: `20 Nov 2026, 14:05`. */
export function momentWithYear(language: Language, instant: Date, zone: string): string {
  return formatted(language, new TZDate(instant.getTime(), zone), 'momentOfYear')
}

/** A bar of ten, `▓▓▓▓▓░░░░░ 52 %`: what is promised or has arrived, of a target. */
export function bar(part: number, whole: number): string {
  const percent = whole > 0 ? Math.min(100, Math.floor((part * 100) / whole)) : 0
  const full = Math.floor(percent / 10)
  return `${'▓'.repeat(full)}${'░'.repeat(10 - full)} ${glued(String(percent), '%')}`
}

function formatted(language: Language, at: Date, pattern: keyof typeof plainDays): string {
  return format(at, patterns[language][pattern], { locale: locales[language] })
}

function localNoon(on: string): Date {
  const [year = 1970, monthNumber = 1, date = 1] = on.split('-').map(Number)
  return new Date(year, monthNumber - 1, date, 12)
}

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(numberLocales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, made)
  return made
}
