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
   * Notes that a loop is applied, and holds the members of its commitments in id order, as every act on a
   * commitment does; false when it was applied or left out before.
   */
  async take({ clearingId, number }: Key, appliedAt: Date): Promise<boolean> {
    const held = await db.$queryRaw<unknown[]>`
      with taken as (
        update clearing_loop set applied_at = ${appliedAt}
        where clearing_id = ${clearingId}::int and number = ${number}::int
          and applied_at is null and left_out_at is null
        returning pledge_ids)
      select id from member where id in
        (select unnest(array[p.giver_id, p.receiver_id]) from taken, pledge p
          where p.id = any(taken.pledge_ids))
      order by id for no key update`
    return held.length > 0
  },

  /** It cannot be applied any more. */
  async leaveOut({ clearingId, number }: Key, leftOutAt: Date): Promise<void> {
    const where = { clearingId_number: { clearingId, number } }
    await db.clearingLoop.update({ where, data: { appliedAt: null, leftOutAt } })
  },
})
