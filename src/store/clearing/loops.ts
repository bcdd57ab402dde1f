import type { ClearingId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

/** A closed chain of commitments, of each of which so many cents are fulfilled. */
export type StoredLoop = Readonly<{ number: number; cents: number; pledgeIds: readonly number[] }>

type Key = Readonly<{ clearingId: ClearingId; number: number }>

/** The loops of a run, each applied or left out once. */
export const clearingLoops = (db: Database) => ({
  /** Forgets the loops of a clearing that has not begun to run. */
  async drop(clearingId: ClearingId): Promise<void> {
    await db.clearingLoop.deleteMany({ where: { clearingId, clearing: { ranAt: null } } })
  },

  async write(clearingId: ClearingId, loops: readonly StoredLoop[]): Promise<void> {
    await db.clearingLoop.createMany({
      data: loops.map(({ pledgeIds, ...loop }) => ({
        ...loop,
        clearingId,
        pledgeIds: [...pledgeIds],
      })),
    })
  },

  /** The next loops that are neither applied nor left out. */
  async open(clearingId: ClearingId, take: number): Promise<readonly StoredLoop[]> {
    return db.clearingLoop.findMany({
      where: { clearingId, appliedAt: null, leftOutAt: null },
      orderBy: { number: 'asc' },
      take,
      select: { number: true, cents: true, pledgeIds: true },
    })
  },

  /**
   * Holds a loop, and the members of its commitments in id order, as every act on a commitment does; false
   * when it was applied or left out.
   */
  async hold({ clearingId, number }: Key, pledgeIds: readonly number[]): Promise<boolean> {
    const held = await db.$queryRaw<unknown[]>`
      select number from clearing_loop where clearing_id = ${clearingId}::int
        and number = ${number}::int and applied_at is null and left_out_at is null for update`
    if (held.length === 0) return false
    await db.$queryRaw`
      select id from member where id in
        (select unnest(array[giver_id, receiver_id]) from pledge where id = any(${[...pledgeIds]}::int[]))
      order by id for no key update`
    return true
  },

  async end(
    { clearingId, number }: Key,
    as: Readonly<{ appliedAt: Date } | { leftOutAt: Date }>,
  ): Promise<void> {
    const where = { clearingId_number: { clearingId, number } }
    await db.clearingLoop.update({ where, data: { ...as } })
  },
})
