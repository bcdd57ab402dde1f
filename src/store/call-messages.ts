import { memberId } from '../domain/ids.ts'
import type { Database } from './database.ts'

/** Messages by which calls arrived and that still show them; the outbox has noted where they stand. */
export const callMessages = (db: Database) => ({
  /** Those of a call's notices, by their addressees' ids after one of them. */
  async showing(key: string, after: number, limit: number) {
    const rows = await db.$queryRaw<{ to: number; chat: bigint; message: number }[]>`
      select to_id as "to", chat_id as chat, message_id as message from notice
      where kind = 'call' and message_id is not null and key = ${key} and to_id > ${after}::int
      order by to_id limit ${limit}::int`
    return rows.map(({ to, chat, message }) => ({
      to: memberId(to),
      chatId: Number(chat),
      messageId: message,
    }))
  },

  /** Forgets a message: it shows something else now. */
  async leave(chatId: number, messageId: number): Promise<void> {
    await db.$executeRaw`
      update notice set message_id = null where kind = 'call' and message_id is not null
        and chat_id = ${chatId}::bigint and message_id = ${messageId}::int`
  },
})
