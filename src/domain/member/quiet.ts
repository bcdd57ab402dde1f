import { addDays, at, type Day, dayOf, type Zone } from '../cycle.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** Quiet hours in minutes after midnight; they may span midnight. Null: there are none. */
export type QuietHours = Readonly<{ quietFrom: number | null; quietUntil: number | null }>

/** The instant the quiet hours end that this instant lies in, or null when it lies in none. */
export function quietEnd(hours: QuietHours, now: Date, zone: Zone): Date | null {
  const { quietFrom, quietUntil } = hours
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return null
  const today = dayOf(now, zone)
  const windows = [addDays(today, -1), today].map(day => ({
    from: minute(day, quietFrom, zone),
    until: minute(quietUntil > quietFrom ? day : addDays(day, 1), quietUntil, zone),
  }))
  return windows.find(({ from, until }) => from <= now && now < until)?.until ?? null
}

/** Words for a part of the day; at 12 evening and night are midnight. */
const morning = 'am|a\\.m\\.|утра|ранку|ujutro|ujutru|ујутро|ујутру'
const afternoon = 'pm|p\\.m\\.|дня|popodne|поподне'
const evening = 'вечера|вечора|uveče|uvece|увече'
const night = 'ночи|ночі|noću|nocu|ноћу'
const part = `${morning}|${afternoon}|${evening}|${night}`
const time = `(\\d{1,2})(?:[:.](\\d{2}))?(?!\\d)(?:\\s?(${part}))?`
/** A lone colon or dot is inside one time: `22:00` is not two of them. */
const between = '(?![:.]?\\d)(?!\\s*[:.]\\s*\\d)\\D+'

/** Two clock times with something between them: `22-7`, `22:30 – 7:15`, `с 22 до 7`, `22.30 7.15`, `10 pm – 7 am`. */
const hours = new RegExp(`^\\D*?${time}${between}${time}\\D*$`, 'iu')

/** Why what was typed sets no quiet hours. */
export type QuietRefusal = 'hours-are-not-understood' | 'hours-are-equal'

/** Reads quiet hours as a person types them. */
export function parseQuietHours(
  text: string,
): Outcome<Readonly<{ quietFrom: number; quietUntil: number }>, QuietRefusal> {
  const [, fromHour, fromMinute, fromPart, untilHour, untilMinute, untilPart] =
    hours.exec(text.trim()) ?? []
  const quietFrom = minutesOf(fromHour, fromMinute, fromPart)
  const quietUntil = minutesOf(untilHour, untilMinute, untilPart)
  if (quietFrom === null || quietUntil === null) return refused('hours-are-not-understood')
  if (quietFrom === quietUntil) return refused('hours-are-equal')
  return done({ quietFrom, quietUntil })
}

/** Minutes after midnight as a clock shows them: `07:30`. */
export function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Midnight is written as 0, as 24 or as 12 am; noon as 12 or as 12 pm. */
function minutesOf(hour: string | undefined, minutes = '0', word = ''): number | null {
  if (hour === undefined) return null
  const [h, m] = [Number(hour), Number(minutes)]
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return null
  const is = (words: string) => new RegExp(`^(${words})$`, 'iu').test(word)
  if (is(morning) && h > 12) return null
  if (h === 12) return (word === '' || is(afternoon) ? 12 : 0) * 60 + m
  const isLater = is(afternoon) || is(evening) || (is(night) && h > 8)
  return ((h < 12 && isLater ? h + 12 : h) % 24) * 60 + m
}

function minute(day: Day, minutes: number, zone: Zone): Date {
  return at(day, Math.floor(minutes / 60), minutes % 60, zone)
}
