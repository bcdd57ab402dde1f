import { addDays, type Day, daysBetween, parseDay } from './cycle.ts'

/** What a lone number says: `7` as seven days from today, or as the next 7th of a month. */
type Lone = 'days' | 'date'

/** The months as they begin in all four languages, in both alphabets. */
const months = [
  'jan|янв|січ|јан',
  'feb|фев|лют|феб',
  'mar|мар|бер',
  'apr|апр|кві',
  'may|maj|мая|май|тра|мај',
  'jun|июн|чер|јун',
  'jul|июл|лип|јул',
  'aug|avg|авг|сер',
  'sep|сен|вер|сеп',
  'oct|okt|окт|жов',
  'nov|ноя|лис|нов',
  'dec|дек|гру|дец',
].map(stems => new RegExp(`^(?:${stems})\\p{L}*$`, 'u'))

/** Days that have a name of their own, by how far ahead they are. */
const named = [
  /^(today|сегодня|сьогодні|danas|данас)$/,
  /^(tomorrow|завтра|sutra|сутра)$/,
  /^(the )?(day after tomorrow|послезавтра|післязавтра|prekosutra|прекосутра)$/,
]
const before = /^(?:until|till|by|on|in|within|до|к|в|во|на|через|за|у|do|za|na|u) /
const ahead =
  /^(?:(\d{1,3})|an?|one)? ?(?:(d|day|days|д|дн|день|дня|дней|дні|днів|dan|dana|дан|дана)|(?:w|week|weeks|недел[яиью]|недель|тижд?(?:ень|ні|нів|ня)|nedelj[aeu]|недељ[аеу])(?: dana| дана)?)\.?$/
const dotted = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4}|\d{2}))?\.?(?: ?(?:г|р|god)\.?)?$/
const spelled =
  /^(\d{1,2})(?:st|nd|rd|th|-?го)?\.? ?(\p{L}{3,})\.?(?: (\d{4})\.?(?: ?(?:г|р|god)\.?)?)?$/u
const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u

/**
 * Reads a day as people type it in any of the languages: `7 days`, `через 7 дней`, `tomorrow`,
 * `24.12`, `24 декабря`, `Dec 24`, `2026-12-24`. Without a year it is the nearest such day, which
 * may have passed; a lone date of the month is the next one. Null for anything else.
 */
export function readDay(text: string, today: Day, lone: Lone): Day | null {
  const typed = text.replace(/\s+/g, ' ').trim().toLowerCase()
  const said = typed.replace(before, '')
  if (/^\d{1,3}$/.test(said)) {
    return lone === 'days' ? addDays(today, Number(said)) : nextDate(Number(said), today)
  }
  const iso = parseDay(said)
  if (iso) return iso
  const name = named.findIndex(each => each.test(said))
  if (name >= 0) return addDays(today, name)
  return inSoMany(said, today) ?? inMonth(said, today)
}

function inSoMany(said: string, today: Day): Day | null {
  const match = ahead.exec(said)
  if (!match) return null
  const [, count = '1', days] = match
  return addDays(today, Number(count) * (days ? 1 : 7))
}

function inMonth(said: string, today: Day): Day | null {
  const [, date, month, year] = dotted.exec(said) ?? []
  if (date && month) return dayOfYear(Number(date), Number(month), year, today)
  const [, first, word, its] = spelled.exec(said) ?? []
  if (first && word) return dayOfYear(Number(first), monthOf(word), its, today)
  const [, name, second, theirs] = monthFirst.exec(said) ?? []
  return name && second ? dayOfYear(Number(second), monthOf(name), theirs, today) : null
}

function monthOf(word: string): number {
  return months.findIndex(month => month.test(word)) + 1
}

/** The day of that year; without a year the one nearest to today, the later of two. */
function dayOfYear(date: number, month: number, year: string | undefined, today: Day): Day | null {
  const two = (part: number) => String(part).padStart(2, '0')
  const inYear = (which: number) => parseDay(`${which}-${two(month)}-${two(date)}`)
  if (year) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year))
  const present = Number(today.slice(0, 4))
  const far = (day: Day) => Math.abs(daysBetween(today, day))
  return [present + 1, present, present - 1]
    .map(inYear)
    .filter(day => day !== null)
    .reduce<Day | null>((near, day) => (near && far(near) <= far(day) ? near : day), null)
}

/** The next day with this date; there is one within two months. */
function nextDate(date: number, today: Day): Day | null {
  if (date < 1 || date > 31) return null
  let day = today
  while (Number(day.slice(8)) !== date) day = addDays(day, 1)
  return day
}
