import { addDays, type Day, dayOf, parseDay, type Zone } from './cycle.ts'
import { done, type Outcome, refused } from './outcome.ts'

/**
 * Reads what a person typed as a deadline: a number of days (`7`), a day of this or the next year
 * (`24.12`, `24.12.2026`, `2026-12-24`). Whether it may be one is for the status to say.
 */
export function parseDeadline(
  text: string,
  { now, zone }: Readonly<{ now: Date; zone: Zone }>,
): Outcome<Day, 'deadline-is-not-understood'> {
  const typed = text.trim()
  const today = dayOf(now, zone)
  if (/^\d{1,3}$/.test(typed)) return done(addDays(today, Number(typed)))

  const day = parseDay(typed) ?? dotted(typed, today)
  return day ? done(day) : refused('deadline-is-not-understood')
}

/** Day and month with dots or slashes; without a year the first such day from today on. */
function dotted(typed: string, today: Day): Day | null {
  const match = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/.exec(typed)
  if (!match) return null
  const [, date = '', month = '', year] = match
  const dayIn = (which: string) =>
    parseDay(`${which}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (year) return dayIn(year)
  const thisYear = dayIn(today.slice(0, 4))
  if (thisYear && thisYear >= today) return thisYear
  return dayIn(String(Number(today.slice(0, 4)) + 1))
}
