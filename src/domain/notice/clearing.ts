import type { Day } from '../cycle.ts'
import type { Line } from './line.ts'

/** A commitment at a preview: of so many cents, `amount` would be fulfilled. */
export type ForeseenLine = Line & Readonly<{ of: number }>

/** A commitment of which a run fulfilled `amount`: what stays, and until when. */
export type ClearedLine = Line & Readonly<{ rest: number; dueOn: Day | null }>

/** Why a preview is followed by no run for who reads it: it is their first, or the deployment only tries. */
export type OnlyShows = 'first' | 'trial'

/** The preview in a month's notice: what the run on a day would fulfil as things stand. */
export type Preview = Readonly<{
  on: Day
  onlyShows: OnlyShows | null
  gives: readonly ForeseenLine[]
  gets: readonly ForeseenLine[]
}>

/** What a run came to, in the reminder of its day; `skipped`: it did not run. */
export type RunResult = Readonly<{
  skipped: boolean
  gave: readonly ClearedLine[]
  got: readonly ClearedLine[]
}>
