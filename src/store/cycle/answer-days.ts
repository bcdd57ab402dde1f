import {
  type Cycle,
  cycleOf,
  cycleOfDay,
  cyclesBetween,
  type Day,
  lostCycles,
  previousCycle,
} from '../../domain/cycle.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Database } from '../engine/database.ts'

/** The days on which the bots answered: a cycle with too few of them is lost. */
export const answerDays = (db: Database) => ({
  async note(...days: Day[]): Promise<void> {
    await db.answerDay.createMany({ data: days.map(day => ({ day })), skipDuplicates: true })
  },

  /** The closed cycles that are lost, since the bots first answered. */
  async lost({ now, zone }: Moment): Promise<ReadonlySet<Cycle>> {
    const rows = await db.answerDay.findMany({ orderBy: { day: 'asc' } })
    const days = rows.map(row => row.day as Day)
    const [first] = days
    if (!first) return new Set()
    return lostCycles(cyclesBetween(cycleOfDay(first), previousCycle(cycleOf(now, zone))), days)
  },
})
