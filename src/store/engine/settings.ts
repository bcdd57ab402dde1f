import type { Database } from './database.ts'

/** Facts of the deployment that must not change under its records, such as the unit. */
export const settings = (db: Database) => ({
  /** Keeps the value if none is kept yet; answers the one that is kept. */
  async keep(name: string, value: string): Promise<string> {
    await db.setting.createMany({ data: [{ name, value }], skipDuplicates: true })
    return (await db.setting.findUniqueOrThrow({ where: { name } })).value
  },

  /** The kept value, or null. */
  async read(name: string): Promise<string | null> {
    return (await db.setting.findUnique({ where: { name } }))?.value ?? null
  },

  /** Replaces the kept value. */
  async write(name: string, value: string): Promise<void> {
    await db.setting.upsert({ where: { name }, create: { name, value }, update: { value } })
  },

  /** Answers if the database does. */
  async ping(): Promise<void> {
    await db.$queryRaw`select 1`
  },
})
