import type { Database } from './database.ts'

/**
 * Which process does what only one may do at a time: poll a bot, send for a bot, run the calendar.
 * Leases count by the database's clock, so processes need not agree on the time.
 */
export const leases = (db: Database) => ({
  /** Takes or prolongs a lease; false while another process holds it. */
  async take(name: string, owner: string, seconds: number): Promise<boolean> {
    const rows = await db.$queryRaw<unknown[]>`
      insert into lease (name, owner, until) values (${name}, ${owner}, now() + make_interval(secs => ${seconds}::float8))
      on conflict (name) do update set owner = excluded.owner, until = excluded.until
        where lease.owner = excluded.owner or lease.until < now()
      returning name`
    return rows.length > 0
  },

  /** Gives back every lease of a process that ends in good order. */
  async giveBack(owner: string): Promise<void> {
    await db.lease.deleteMany({ where: { owner } })
  },

  /** Ends all leases: for the embedded store, whose only process is the one that starts. */
  async clear(): Promise<void> {
    await db.lease.deleteMany()
    await db.update.updateMany({
      where: { doneAt: null, leasedBy: { not: null } },
      data: { leasedBy: null, leasedUntil: null },
    })
    await db.notice.updateMany({
      where: { doneAt: null, leasedBy: { not: null } },
      data: { leasedBy: null, leasedUntil: null },
    })
  },
})
