import type { Database } from './database.ts'

/** Withdrawals from members who left, kept for a year as keyed hashes. */
export const withdrawalMemories = (db: Database) => ({
  /** Forgets those whose time is over; answers how many. */
  async forget(now: Date, limit: number): Promise<number> {
    return db.$executeRaw`
      delete from withdrawal_memory where (from_id, hash) in (
        select from_id, hash from withdrawal_memory where until <= ${now} limit ${limit}::int)`
  },
})
