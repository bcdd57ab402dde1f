import { type MemberId, memberId } from '../../domain/ids.ts'
import { kindsThatAre } from '../../domain/notice/switches.ts'
import type { Database } from '../engine/database.ts'

const alerts = kindsThatAre('alerts')
const edited = kindsThatAre('edited')

/** Messages by which alerts arrived and that still show them; the outbox has noted where they stand. */
export const alertMessages = (db: Database) => ({
  /** Whether an alert with one of these keys is in hand: worded already, noted nowhere yet. */
  async areUnderway(keys: readonly string[]): Promise<boolean> {
    const [row] = await db.$queryRaw<{ found: boolean }[]>`
      select exists (select from notice where leased_by is not null and leased_until > now()
        and (urgent or kind = any(${[...alerts, ...edited]}::text[]))
        and key = any(${[...keys]}::text[])) as found`
    return row?.found === true
  },

  /** Who of these has had an alert with one of these keys since an instant, or will: none whom a block or a wish spares. */
  async alarmed(
    keys: readonly string[],
    ids: readonly MemberId[],
    since: Date,
  ): Promise<ReadonlySet<MemberId>> {
    if (ids.length === 0) return new Set()
    const rows = await db.$queryRaw<{ id: number }[]>`
      select distinct to_id as id from notice
      where key = any(${[...keys]}::text[]) and to_id = any(${[...ids]}::int[])
        and (urgent or kind = any(${[...alerts]}::text[])) and not parked and created_at >= ${since}
        and coalesce(result, 'sent') in ('sent', 'gathered')`
    return new Set(rows.map(row => memberId(row.id)))
  },

  /** Who of these has a message of this key that is edited when it changes once more, or is being sent it. */
  async followed(key: string, ids: readonly MemberId[]): Promise<ReadonlySet<MemberId>> {
    if (ids.length === 0) return new Set()
    const rows = await db.$queryRaw<{ id: number }[]>`
      select to_id as id from notice
      where key = ${key} and to_id = any(${[...ids]}::int[]) and message_id is not null
      union select to_id from notice
      where key = ${key} and to_id = any(${[...ids]}::int[])
        and leased_by is not null and held_at is null`
    return new Set(rows.map(row => memberId(row.id)))
  },

  /** What has been said under a key stays as it is: what follows is another change. */
  async leaveAll(key: string): Promise<void> {
    await db.$executeRaw`
      update notice set message_id = null where message_id is not null and key = ${key}`
  },

  /** Whether a message still shows its alert. */
  async stands(chatId: number, messageId: number): Promise<boolean> {
    const [row] = await db.$queryRaw<{ found: boolean }[]>`
      select exists (select from notice where message_id is not null
        and chat_id = ${chatId}::bigint and message_id = ${messageId}::int) as found`
    return row?.found === true
  },

  /** Those of the notices with these keys, for so many addressees by their ids after one of them. */
  async showing(keys: readonly string[], after: number, people: number) {
    const rows = await db.$queryRaw<{ to: number; chat: bigint; message: number }[]>`
      select to_id as "to", chat_id as chat, message_id as message from notice
      where message_id is not null and key = any(${[...keys]}::text[]) and to_id in (
        select distinct to_id from notice
        where message_id is not null and key = any(${[...keys]}::text[]) and to_id > ${after}::int
        order by to_id limit ${people}::int)
      order by to_id, id`
    return rows.map(({ to, chat, message }) => ({
      to: memberId(to),
      chatId: Number(chat),
      messageId: message,
    }))
  },

  /** Forgets a message: it shows something else now. */
  async leave(chatId: number, messageId: number): Promise<void> {
    await db.$executeRaw`
      update notice set message_id = null where message_id is not null
        and chat_id = ${chatId}::bigint and message_id = ${messageId}::int`
  },
})
