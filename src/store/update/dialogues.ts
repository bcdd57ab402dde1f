import type { BotName } from '../../domain/bot.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** A running dialogue: what the conversations plugin keeps between two messages of a member. */
export type Dialogue = Readonly<{
  version: number
  value: string
  updatedAt: Date
}>

export const dialogues = (db: Database, cipher: Cipher) => ({
  async find(bot: BotName, key: string): Promise<Dialogue | null> {
    const row = await db.dialogue.findUnique({ where: { bot_key: { bot, key } } })
    return row && { ...row, value: cipher.decrypt(row.value) }
  },

  async keep(bot: BotName, key: string, dialogue: Dialogue): Promise<void> {
    const data = { ...dialogue, value: cipher.encrypt(dialogue.value) }
    await db.dialogue.upsert({
      where: { bot_key: { bot, key } },
      create: { bot, key, ...data },
      update: data,
    })
  },

  async drop(bot: BotName, key: string): Promise<void> {
    await db.dialogue.deleteMany({ where: { bot, key } })
  },

  /** Forgets dialogues untouched since the instant; answers how many. */
  async forget(before: Date, limit: number): Promise<number> {
    return db.$executeRaw`
      delete from dialogue where (bot, key) in (
        select bot, key from dialogue where updated_at < ${before} limit ${limit}::int)`
  },
})
