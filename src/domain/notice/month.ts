import type { Cycle, Day } from '../cycle.ts'
import type { CollectionId, MemberId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { LeftOut } from '../pledge/renewal.ts'
import type { Manners } from '../told.ts'
import type { Preview, RunResult } from './clearing.ts'
import type { Line } from './line.ts'

/** One line of a giver's digest about renewed deeds. */
export type RenewedLine = Line & Readonly<{ isPaused: boolean }>

/** One line about deeds that were not renewed, with the word why. */
export type LeftOutLine = Readonly<{ receiverId: MemberId; amount: number; because: LeftOut }>

/** Records that end with a month or wait in it, seen from one member. */
export type OpenLines = Readonly<{
  intentions: readonly Line[]
  commitments: readonly Line[]
  toConfirm: readonly Line[]
  /** These three are missing in notices of an earlier release. */
  waiting?: readonly Line[]
  receivedIntentions?: readonly Line[]
  receivedCommitments?: readonly Line[]
}>

/** What a month's end tells. */
export type MonthNotice =
  | (OpenLines &
      Readonly<{
        kind: 'month-ends'
        cycle: Cycle
        lastDay: Day
        unit: Unit
        /** What clearing would fulfil, for who takes part. */
        clearing?: Preview | null
      }>)
  | Readonly<{
      kind: 'commitments-due'
      cycle: Cycle
      dueOn: Day
      commitments: readonly Line[]
      unit: Unit
      /** What clearing has fulfilled this morning, for who had a preview. */
      clearing?: RunResult | null
    }>
  | Readonly<{
      kind: 'cycle-closed'
      cycle: Cycle
      /** The lost cycles that this one digest covers too. */
      lost: readonly Cycle[]
      unit: Unit
      gave: readonly Line[]
      renewed: readonly RenewedLine[]
      leftOut: readonly LeftOutLine[]
      lapsed: readonly Line[]
      overdue: readonly Line[]
      waiting: readonly Line[]
      /** What was due in a lost cycle and is due at the end of the first that is not. */
      spared: readonly Line[]
      received: Readonly<{ amount: number; people: number }>
      /** What clearing fulfilled of what they were to give, and as much of what they were to get. */
      cleared?: number
      receivedLapsed: readonly Line[]
      receivedOverdue: readonly Line[]
      receivedSpared: readonly Line[]
      toConfirm: readonly Line[]
      renewedToMe: readonly (Line & Readonly<{ isPaused?: boolean }>)[]
      /** The monthly collection that is open, so that "I still need this" is offered. */
      stillNeeds: CollectionId | null
      becameDormant: boolean
      supportEnded: boolean
    }>

/** What clearing does to one's own records is always told. */
const unlessOfClearing = {
  under: ({ clearing }: Readonly<{ clearing?: unknown }>) => (clearing ? null : 'reminders'),
} as const

/** How a month's end is told. */
export const monthManners: Manners<MonthNotice> = {
  'month-ends': unlessOfClearing,
  'commitments-due': unlessOfClearing,
  'cycle-closed': { under: null },
}
