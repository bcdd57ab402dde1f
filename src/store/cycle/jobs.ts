import type { Database } from '../engine/database.ts'

/** One piece of work of the calendar: its name and the cycle, day or record it is for. */
export type JobKey = Readonly<{ name: string; key: string }>

/** A job and the moment it belongs to. */
export type PlannedJob = JobKey & Readonly<{ at: Date }>

/** Work of the calendar that has begun, with how far it came, so that it can be resumed anywhere. */
export const jobs = (db: Database) => ({
  /** Begins or finds a job; answers how far it came, or null when it is done. */
  async begin({ name, key }: JobKey, at: Date): Promise<number | null> {
    await db.job.createMany({ data: [{ name, key, at }], skipDuplicates: true })
    const row = await db.job.findUniqueOrThrow({ where: { name_key: { name, key } } })
    return row.doneAt ? null : row.cursor
  },

  /** Holds a job for one batch, so that no two processes do the same one; null when it is done. */
  async hold({ name, key }: JobKey): Promise<number | null> {
    const [row] = await db.$queryRaw<{ cursor: number; done_at: Date | null }[]>`
      select cursor, done_at from job where name = ${name} and key = ${key} for update`
    return row && !row.done_at ? row.cursor : null
  },

  /** Notes how far a job came, in the transaction of the batch that came there. */
  async advance({ name, key }: JobKey, cursor: number): Promise<void> {
    await db.job.update({ where: { name_key: { name, key } }, data: { cursor } })
  },

  async finish({ name, key }: JobKey, doneAt: Date): Promise<void> {
    await db.job.update({ where: { name_key: { name, key } }, data: { doneAt } })
  },

  /** Plans work: it has begun and waits in the order of its moments. What is known stays as it is. */
  async plan(work: readonly PlannedJob[]): Promise<void> {
    await db.job.createMany({ data: [...work], skipDuplicates: true })
  },

  /** Plans work from its beginning, whether it is known, under way or done. */
  async planAnew({ name, key, at }: PlannedJob): Promise<void> {
    const fresh = { at, cursor: 0, doneAt: null }
    await db.job.upsert({
      where: { name_key: { name, key } },
      create: { name, key, ...fresh },
      update: fresh,
    })
  },

  /** Notes how far work came, null for its end; nothing, if it was planned anew meanwhile. */
  async come({ name, key, at }: PlannedJob, cursor: number | null, now: Date): Promise<void> {
    const data = cursor === null ? { doneAt: now } : { cursor }
    await db.job.updateMany({ where: { name, key, at, doneAt: null }, data })
  },

  /** The first work of these names that has begun and is not done, in the order of its moments. */
  async unfinished(names: readonly string[], limit: number): Promise<readonly PlannedJob[]> {
    return db.job.findMany({
      where: { doneAt: null, name: { in: [...names] } },
      orderBy: { at: 'asc' },
      take: limit,
      select: { name: true, key: true, at: true },
    })
  },

  /** Forgets the work of cycles and days, begun or done, that belongs to moments after this one. */
  async forgetCalendar(after: Date): Promise<void> {
    await db.$executeRaw`
      delete from job where at > ${after} and key ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'`
  },

  async hasBegun({ name, key }: JobKey): Promise<boolean> {
    return (await db.job.count({ where: { name, key } })) > 0
  },

  async isDone({ name, key }: JobKey): Promise<boolean> {
    const row = await db.job.findUnique({ where: { name_key: { name, key } } })
    return row?.doneAt != null
  },

  /** The newest of its name that is done: when it was due and when it ended. */
  async lastDone(name: string): Promise<{ at: Date; doneAt: Date } | null> {
    const row = await db.job.findFirst({
      where: { name, doneAt: { not: null } },
      orderBy: { key: 'desc' },
    })
    return row?.doneAt ? { at: row.at, doneAt: row.doneAt } : null
  },
})
