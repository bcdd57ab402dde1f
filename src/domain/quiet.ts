import { addDays, at, type Day, dayOf, type Zone } from './cycle.ts'

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

function minute(day: Day, minutes: number, zone: Zone): Date {
  return at(day, Math.floor(minutes / 60), minutes % 60, zone)
}
