import type { Clearing, Skip } from '../../domain/clearing/run.ts'
import type { Cycle } from '../../domain/cycle.ts'
import { type ClearingId, clearingId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'
import type { Clearing as Row } from '../generated/client.ts'

/** The clearings of the months: what became of each. */
export const clearingRuns = (db: Database) => ({
  async ofCycle(cycle: Cycle): Promise<Clearing | null> {
    const row = await db.clearing.findUnique({ where: { cycle } })
    return row && clearingOf(row)
  },

  /** Begins or finds a month's clearing. */
  async begin(cycle: Cycle): Promise<Clearing> {
    await db.clearing.createMany({ data: [{ cycle }], skipDuplicates: true })
    return clearingOf(await db.clearing.findUniqueOrThrow({ where: { cycle } }))
  },

  /** The newest clearings, the last first. */
  async latest(take: number): Promise<readonly Clearing[]> {
    const rows = await db.clearing.findMany({ orderBy: { id: 'desc' }, take })
    return rows.map(clearingOf)
  },

  /** The newest one that has run to its end. */
  async lastRun(): Promise<Clearing | null> {
    const where = { ranAt: { not: null }, endedAt: { not: null } }
    const row = await db.clearing.findFirst({ where, orderBy: { id: 'desc' } })
    return row && clearingOf(row)
  },

  async foresaw(id: ClearingId, foreseenAt: Date): Promise<void> {
    await db.clearing.update({ where: { id }, data: { foreseenAt } })
  },

  /** Everybody concerned has the preview; the first time it was shown stays. */
  async wasShown(id: ClearingId, shownAt: Date): Promise<void> {
    await db.clearing.updateMany({ where: { id, shownAt: null }, data: { shownAt } })
  },

  async skip(
    id: ClearingId,
    because: Readonly<{ skipped: Skip; errorRef: string | null; endedAt: Date }>,
  ): Promise<void> {
    await db.clearing.update({ where: { id }, data: { ...because } })
  },

  /** It runs: from here on it is only applied, never reckoned anew. */
  async runs(
    id: ClearingId,
    run: Readonly<{ ranAt: Date; owed: number; people: number }>,
  ): Promise<void> {
    await db.clearing.update({ where: { id }, data: { ...run } })
  },

  /** It has come to its end: what was fulfilled, and for how many people. */
  async ended(id: ClearingId, endedAt: Date): Promise<void> {
    await db.$executeRaw`
      with done as (select p.giver_id, p.amount from pledge p where p.clearing_id = ${id}::int)
      update clearing set ended_at = ${endedAt},
        cleared = (select coalesce(sum(amount), 0) from done),
        relieved = (select count(distinct giver_id) from done)
      where id = ${id}::int`
  },

  /** How many loops a clearing has, and how many of them were left out. */
  async countLoops(id: ClearingId): Promise<Readonly<{ loops: number; leftOut: number }>> {
    const loops = await db.clearingLoop.count({ where: { clearingId: id } })
    const leftOut = await db.clearingLoop.count({
      where: { clearingId: id, leftOutAt: { not: null } },
    })
    return { loops, leftOut }
  },
})

function clearingOf(row: Row): Clearing {
  return {
    ...row,
    id: clearingId(row.id),
    cycle: row.cycle as Cycle,
    skipped: row.skipped as Skip | null,
    owed: Number(row.owed),
    cleared: Number(row.cleared),
  }
}
