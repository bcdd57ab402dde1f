import { addDays, type Cycle, type Day, firstDay, nextCycle } from '../cycle.ts'
import type { ClearingId } from '../ids.ts'

/** Whether a deployment clears: always, only as a preview, or never. */
export const clearingModes = ['on', 'preview', 'off'] as const
export type ClearingMode = (typeof clearingModes)[number]

/** Why a month's clearing did not run. */
export type Skip =
  | 'only-a-preview'
  | 'preview-came-too-late'
  | 'month-is-over'
  | 'result-was-not-proved'

/** One month's clearing. */
export type Clearing = Readonly<{
  id: ClearingId
  cycle: Cycle
  /** When it was known what the run would fulfil as things stood. */
  foreseenAt: Date | null
  /** When everybody concerned had their preview. */
  shownAt: Date | null
  /** The moment of all it fulfilled. */
  ranAt: Date | null
  endedAt: Date | null
  skipped: Skip | null
  errorRef: string | null
  /** What took part in the run: whole cents, and people. */
  owed: number
  people: number
  /** What it fulfilled: whole cents, and for how many people. */
  cleared: number
  relieved: number
}>

/** From so many people on the network's figures are shown: of fewer they would tell of single ones. */
export const PEOPLE_FOR_FIGURES = 10
/** The run is at this hour of the day on which commitments are reminded of. */
export const HOUR_OF_THE_RUN = 6
/** A preview that came later than so many hours before the run is none. */
const HOURS_TO_THINK = 48
/** The month's notice with the preview goes out on this day, or so many days before the reminder. */
const USUAL_DAY = 25
const DAYS_BEFORE_THE_REMINDER = 3

/** The day on which commitments are reminded of, and on which clearing runs. */
export function reminderDay(cycle: Cycle, remindDays: number): Day {
  return addDays(firstDay(nextCycle(cycle)), -remindDays)
}

/** The day of the month's notice and the preview in it: the 25th, or 3 days before the reminder. */
export function previewDay(cycle: Cycle, remindDays: number): Day {
  const usual = addDays(firstDay(cycle), USUAL_DAY - 1)
  const early = addDays(reminderDay(cycle, remindDays), -DAYS_BEFORE_THE_REMINDER)
  return [usual, early].toSorted()[0] ?? usual
}

/** Why a clearing may not run at an instant; null: it may. */
export function whyNotRun(
  { shownAt }: Pick<Clearing, 'shownAt'>,
  { mode, isOver, now }: Readonly<{ mode: ClearingMode; isOver: boolean; now: Date }>,
): Skip | null {
  if (isOver) return 'month-is-over'
  if (mode !== 'on') return 'only-a-preview'
  const latest = now.getTime() - HOURS_TO_THINK * 3_600_000
  return shownAt && shownAt.getTime() <= latest ? null : 'preview-came-too-late'
}
