import { TZDate } from '@date-fns/tz'
import type { Locale } from 'date-fns'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { ru } from 'date-fns/locale/ru'
import { srLatn } from 'date-fns/locale/sr-Latn'
import { uk } from 'date-fns/locale/uk'
import type { Language } from '../../domain/language.ts'

const locales: Record<Language, Locale> = { en: enGB, ru, uk, sr: srLatn }

/** Telegram shows every member one unit, so the sign stands behind the number in every language. */
const numberLocales: Record<Language, string> = { en: 'fr', ru: 'ru', uk: 'uk', sr: 'sr-Latn' }
const signs: Record<string, string> = { EUR: '€', USD: '$', RSD: 'RSD', UAH: '₴', RUB: '₽' }
const formats = new Map<string, Intl.NumberFormat>()

/** Whole cents as people write them: `1 400 €`, `12,50 €`. */
export function money(language: Language, cents: number, unit: string): string {
  return `${plainMoney(language, cents)} ${signs[unit] ?? unit}`
}

/** Whole cents without the unit, as a member would type them. */
export function plainMoney(language: Language, cents: number): string {
  return formatter(language, cents % 100 === 0 ? 0 : 2).format(cents / 100)
}

/** A whole number with the language's thousands. */
export function count(language: Language, value: number): string {
  return formatter(language, 0).format(value)
}

/** The sign of a unit, or its code. */
export function unitSign(unit: string): string {
  return signs[unit] ?? unit
}

/** A day, `2026-12-01`, as `1 December`; with the year when it is another than this day's. */
export function day(language: Language, on: string, today?: string): string {
  const isThisYear = !today || today.slice(0, 4) === on.slice(0, 4)
  const dayAndMonth = language === 'sr' ? 'd. MMMM' : 'd MMMM'
  const pattern = isThisYear ? dayAndMonth : `${dayAndMonth} yyyy`
  return format(localNoon(on), pattern, { locale: locales[language] })
}

/** A short day: `3 Nov`. */
export function shortDay(language: Language, on: string): string {
  const pattern = language === 'sr' ? 'd. MMM' : 'd MMM'
  return format(localNoon(on), pattern, { locale: locales[language] }).replace(/\.$/, '')
}

/** A cycle, `2026-11`, as `November`; standing alone, in the nominative. */
export function month(language: Language, cycle: string): string {
  return format(localNoon(`${cycle}-01`), 'LLLL', { locale: locales[language] })
}

/** A cycle with its year: `November 2026`. */
export function monthAndYear(language: Language, cycle: string): string {
  return format(localNoon(`${cycle}-01`), 'LLLL yyyy', { locale: locales[language] })
}

/** An instant in a zone: `20 Nov, 14:05`. */
export function moment(language: Language, instant: Date, zone: string): string {
  return format(new TZDate(instant.getTime(), zone), 'd MMM, HH:mm', { locale: locales[language] })
}

/** A bar of ten: `▓▓▓▓▓░░░░░ 52 %`. */
export function bar(part: number, whole: number): string {
  const percent = whole > 0 ? Math.min(100, Math.floor((part * 100) / whole)) : 0
  const full = Math.floor(percent / 10)
  return `${'▓'.repeat(full)}${'░'.repeat(10 - full)} ${percent} %`
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
