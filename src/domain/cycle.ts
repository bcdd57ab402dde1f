import { TZDate } from '@date-fns/tz/date'
import { addDays as addCalendarDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** A calendar month in the deployment's zone, as `2026-11`. Cycles compare as texts. */
export type Cycle = `${number}-${number}`
/** A calendar day, as `2026-11-30`. Days compare as texts. */
export type Day = `${number}-${number}-${number}`
/** The IANA name of the deployment's time zone, such as `Europe/Belgrade`. */
export type Zone = string

/** A resumed record is due this month only while at least so many days are left of it. */
export const DAYS_TO_RESUME = 7
/** A cycle in which the bots answered on fewer days is lost. */
export const DAYS_TO_KEEP_A_CYCLE = 7

/** The cycle an instant falls into. */
export function cycleOf(instant: Date, zone: Zone): Cycle {
  return cycleOfDay(dayOf(instant, zone))
}

/** The day an instant falls on. */
export function dayOf(instant: Date, zone: Zone): Day {
  const local = new TZDate(instant.getTime(), zone)
  return written(local.getFullYear(), local.getMonth() + 1, local.getDate())
}

/** The cycle of a day. */
export function cycleOfDay(day: Day): Cycle {
  return day.slice(0, 7) as Cycle
}

/** The first day of a cycle. */
export function firstDay(cycle: Cycle): Day {
  return `${cycle}-01` as Day
}

/** The last day of a cycle: what is due in it is due then. */
export function lastDay(cycle: Cycle): Day {
  return addDays(firstDay(nextCycle(cycle)), -1)
}

/** The instant a cycle begins: the 1st at 00:00. */
export function firstInstant(cycle: Cycle, zone: Zone): Date {
  return startOf(firstDay(cycle), zone)
}

/** The instant a day begins; where the clocks skip midnight, the first instant that exists. */
export function startOf(day: Day, zone: Zone): Date {
  return at(day, 0, 0, zone)
}

/** 24:00 of a day: the instant from which it has passed. */
export function endOf(day: Day, zone: Zone): Date {
  return startOf(addDays(day, 1), zone)
}

/** The instant the clocks of the zone show this time on this day. */
export function at(day: Day, hour: number, minute: number, zone: Zone): Date {
  const { year, month, date } = parts(day)
  return skipGap(new TZDate(year, month - 1, date, hour, minute, 0, 0, zone), day, zone)
}

/** The cycle after this one. */
export function nextCycle(cycle: Cycle): Cycle {
  return addCycles(cycle, 1)
}

/** The cycle before this one. */
export function previousCycle(cycle: Cycle): Cycle {
  return addCycles(cycle, -1)
}

/** The cycle so many months later, or earlier when negative. */
export function addCycles(cycle: Cycle, count: number): Cycle {
  return cycleOfDay(dayOfNoon(addMonths(noon(firstDay(cycle)), count)))
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNoon(addCalendarDays(noon(day), count))
}

/** How many nights lie between two days; negative when the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noon(to), noon(from))
}

/** How many days are left until a day, today not counted: 0 on the day itself and after it. */
export function daysLeft(day: Day, now: Date, zone: Zone): number {
  return Math.max(0, daysBetween(dayOf(now, zone), day))
}

/** Whether a day has passed: its 24:00 in the zone is not after now. No day has not. */
export function isPast(day: Day | null, now: Date, zone: Zone): boolean {
  return day !== null && dayOf(now, zone) > day
}

/** When a resumed record is due: the end of this cycle, or of the next if fewer than 7 days are left. */
export function dueOnFor(now: Date, zone: Zone): Day {
  const cycle = cycleOf(now, zone)
  const end = lastDay(cycle)
  return daysLeft(end, now, zone) < DAYS_TO_RESUME ? lastDay(nextCycle(cycle)) : end
}

/** Reads a stored or typed `yyyy-MM-dd` as a day that exists; anything else is null. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const day = text as Day
  return dayOfNoon(noon(day)) === day ? day : null
}

/** Reads a stored `yyyy-MM` as a cycle; anything else is null. */
export function parseCycle(text: string): Cycle | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as Cycle) : null
}

/** Every cycle from the first to the last one, both included. */
export function cyclesBetween(from: Cycle, to: Cycle): readonly Cycle[] {
  const cycles: Cycle[] = []
  for (let cycle = from; cycle <= to; cycle = nextCycle(cycle)) cycles.push(cycle)
  return cycles
}

/**
 * Of the closed cycles given, those in which the bots answered on fewer than 7 days. Before the first
 * day on which they ever did there was nobody to answer, so those days take nothing away.
 */
export function lostCycles(closed: Iterable<Cycle>, answeredOn: Iterable<Day>): ReadonlySet<Cycle> {
  const answers = new Map<Cycle, Set<Day>>()
  let born: Day | null = null
  for (const day of answeredOn) {
    const days = answers.get(cycleOfDay(day)) ?? new Set()
    answers.set(cycleOfDay(day), days.add(day))
    if (born === null || day < born) born = day
  }
  const lost = new Set<Cycle>()
  for (const cycle of closed) {
    const unborn = born === null ? 0 : Math.max(0, daysBetween(firstDay(cycle), born))
    if (unborn + (answers.get(cycle)?.size ?? 0) < DAYS_TO_KEEP_A_CYCLE) lost.add(cycle)
  }
  return lost
}

/** The first cycle from this one on that is not lost. */
export function firstKept(cycle: Cycle, lost: ReadonlySet<Cycle>): Cycle {
  let kept = cycle
  while (lost.has(kept)) kept = nextCycle(kept)
  return kept
}

/** Where a due day goes: it stays, or moves from a lost cycle to the end of the first that is not. */
export function sparedDueOn(dueOn: Day, lost: ReadonlySet<Cycle>): Day {
  const cycle = cycleOfDay(dueOn)
  return lost.has(cycle) ? lastDay(firstKept(cycle, lost)) : dueOn
}

/** The last closed cycles that count, latest first: lost ones are skipped, not counted. */
export function lastClosed(
  count: number,
  now: Date,
  zone: Zone,
  lost: ReadonlySet<Cycle>,
): readonly Cycle[] {
  const closed: Cycle[] = []
  for (let cycle = previousCycle(cycleOf(now, zone)); closed.length < count; ) {
    if (!lost.has(cycle)) closed.push(cycle)
    cycle = previousCycle(cycle)
  }
  return closed
}

function written(year: number, month: number, date: number): Day {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day
}

function parts(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

/** Noon in UTC stands for a day in calendar arithmetic, where no clock ever changes. */
function noon(day: Day): TZDate {
  const { year, month, date } = parts(day)
  return new TZDate(year, month - 1, date, 12, 0, 0, 0, 'UTC')
}

function dayOfNoon(instant: TZDate): Day {
  return written(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
}

/** A time the clocks skip can come out on the day before: then the day starts an hour later. */
function skipGap(instant: TZDate, day: Day, zone: Zone): Date {
  const time = instant.getTime()
  return new Date(dayOf(new Date(time), zone) < day ? time + 3_600_000 : time)
}
