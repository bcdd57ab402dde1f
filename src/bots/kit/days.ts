import { z } from 'zod'
import {
  addCycles,
  addDays,
  type Cycle,
  cycleOfDay,
  type Day,
  daysBetween,
  firstDay,
  lastDay,
  parseCycle,
} from '../../domain/cycle.ts'
import type { Translate } from '../../words/texts.ts'
import { monthAndYear, weekday } from '../../words/wording.ts'
import { type Args, type Heard, next, type Question } from './dialogue.ts'
import { type Button, rowsOf } from './screen.ts'

/** The days that a question takes, the first and the last included, but for the one it is now. */
export type Span = Readonly<{ first: Day; last: Day; present?: Day | null | undefined }>

/** So many days stand on buttons at once, from the first one on. */
const NEXT_DAYS = 7
/** A day that cannot be chosen, and what stands beside the month. */
const NOTHING = '·'
/** An answer that chooses no day but the month to show. */
const monthAnswer = /^month (\d{4}-\d{2})$/

/**
 * Days to choose from: the next ones, and the others as a month of days. `month` is what the
 * question carries once somebody has asked for a month.
 */
export function dayButtons(t: Translate, span: Span, month: string | undefined): Button[][] {
  if (daysBetween(span.first, span.last) < 0) return []
  const shown = month ? parseCycle(month) : null
  return shown ? monthOfDays(t, span, within(shown, span)) : nextDays(t, span)
}

/** What a question for a day carries: the month that somebody asked for, once they have. */
export const monthShown = { month: z.string().optional() }

/** Where an answer only turns to another month: the same question again, showing it. */
export function turned<A extends Args>(question: Question<A>, args: A, text: string): Heard | null {
  const [, month] = monthAnswer.exec(text) ?? []
  return month ? next(question, { ...args, month }) : null
}

function nextDays(t: Translate, { first, last, present }: Span): Button[][] {
  const count = Math.min(NEXT_DAYS, daysBetween(first, last) + 1)
  const days = Array.from({ length: count }, (_, ahead) => addDays(first, ahead))
  const label = (day: Day) => `${weekday(t.language, day)} ${Number(day.slice(8))}`
  const rows = rowsOf(
    days.filter(day => day !== present).map(day => ({ text: label(day), answer: day })),
    4,
  )
  const isAll = addDays(first, count - 1) === last
  return isAll ? rows : [...rows, [turn(t('another-day'), cycleOfDay(first))]]
}

/** A month as a calendar shows it, Monday first; six rows of days at most. */
function monthOfDays(t: Translate, span: Span, month: Cycle): Button[][] {
  const start = firstDay(month)
  const shift = weekdayOf(start)
  const length = daysBetween(start, lastDay(month)) + 1
  const cells = Array.from({ length: Math.ceil((shift + length) / 7) * 7 }, (_, at) => {
    const day = addDays(start, at - shift)
    const isOffered = cycleOfDay(day) === month && isIn(day, span)
    if (!isOffered) return turn(NOTHING, month)
    return { text: String(Number(day.slice(8))), answer: day }
  })
  const monday = addDays(start, -shift)
  const header = Array.from({ length: 7 }, (_, at) =>
    turn(weekday(t.language, addDays(monday, at)), month),
  )
  return [pages(t, span, month), header, ...rowsOf(cells, 7)]
}

function pages(t: Translate, { first, last }: Span, month: Cycle): Button[] {
  const title = turn(monthAndYear(t.language, month), month)
  const before = month > cycleOfDay(first) ? turn('‹', addCycles(month, -1)) : null
  const after = month < cycleOfDay(last) ? turn('›', addCycles(month, 1)) : null
  return [before, title, after].filter(button => button !== null)
}

function isIn(day: Day, { first, last, present }: Span): boolean {
  return first <= day && day <= last && day !== present
}

function turn(text: string, month: Cycle): Button {
  return { text, answer: `month ${month}` }
}

function within(month: Cycle, { first, last }: Span): Cycle {
  if (month < cycleOfDay(first)) return cycleOfDay(first)
  return month > cycleOfDay(last) ? cycleOfDay(last) : month
}

/** 0 on a Monday, 6 on a Sunday; 5 January 1970 was a Monday. */
function weekdayOf(day: Day): number {
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7
}
