import type { App } from '../app.ts'
import { previewDay, reminderDay } from '../domain/clearing/run.ts'
import {
  addDays,
  at as atTime,
  type Cycle,
  cycleOf,
  cyclesBetween,
  type Day,
  dayOf,
  firstDay,
  nextCycle,
} from '../domain/cycle.ts'

/** A moment of the calendar and the cycle or day it is for; its job is done once for this key. */
export type Occurrence = Readonly<{ key: string; at: Date }>

/** A stretch of time without its beginning: what is due after one instant, up to another. */
export type Span = Readonly<{ after: Date; until: Date }>

/** Names the moments of a stretch of time, the earliest first. */
export type Calendar = (span: Span, settings: App['settings']) => readonly Occurrence[]

/** The day of a cycle on which something happens. */
type DayIn = (cycle: Cycle, settings: App['settings']) => Day

/** Once a cycle, on a day of it or right after it, at an hour of the zone. The key is the cycle. */
export function eachCycle(dayIn: DayIn, hour: number): Calendar {
  return (span, settings) => {
    const { timeZone: zone } = settings
    const cycles = cyclesBetween(
      cycleOf(addMonthBefore(span.after), zone),
      cycleOf(span.until, zone),
    )
    const moments = cycles.map(key => ({ key, at: atTime(dayIn(key, settings), hour, 0, zone) }))
    return moments.filter(isWithin(span))
  }
}

/** Every day at an hour of the zone; after days of silence once, for the last. The key is the day. */
export function eachDay(hour: number): Calendar {
  return (span, { timeZone: zone }) => {
    const today = dayOf(span.until, zone)
    return [addDays(today, -1), today]
      .map(key => ({ key, at: atTime(key, hour, 0, zone) }))
      .filter(isWithin(span))
      .slice(-1)
  }
}

/** The day after a cycle: its end at hour 0. */
export const dayAfter: DayIn = cycle => firstDay(nextCycle(cycle))

/** The day of the month's notice. */
export const onThePreviewDay: DayIn = (cycle, { remindDays }) => previewDay(cycle, remindDays)

/** A day of the month by its number. */
export function onThe(date: number): DayIn {
  return cycle => addDays(firstDay(cycle), date - 1)
}

/** As many days before the end as the deployment wants to be reminded. */
export const remindDaysBeforeTheEnd: DayIn = (cycle, { remindDays }) =>
  reminderDay(cycle, remindDays)

/** What ends a cycle lies in the next one, so the search begins one earlier. */
function addMonthBefore(instant: Date): Date {
  return new Date(instant.getTime() - 32 * 24 * 3_600_000)
}

function isWithin({ after, until }: Span): (occurrence: Occurrence) => boolean {
  return ({ at }) => at > after && at <= until
}
