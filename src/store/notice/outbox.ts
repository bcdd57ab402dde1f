import type { BotName } from '../../domain/bot.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { NoticeFacts } from '../../domain/notice/notice.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'

/** A notice in hand: claimed by a process. Facts that cannot be read here are null. */
export type ClaimedNotice = Readonly<{
  id: bigint
  bot: BotName
  to: MemberId
  chatId: number
  kind: string
  facts: NoticeFacts | null
  /** The facts are under a key that this process lacks. */
  isForeign: boolean
  attempts: number
  urgent: boolean
  held: boolean
  /** The process that claimed it: what another has claimed since is left to that one. */
  owner: string
}>

/** How a notice ended. Written once; a notice that has ended is never sent again. */
export type NoticeResult = 'sent' | 'overtaken' | 'undeliverable' | 'gathered' | 'left'

/**
 * Notices on their way: claimed in the order of each chat by the worker, which words and sends them.
 * Due counts by the domain's clock, leases and retries by the database's.
 */
export function outbox(db: Database, cipher: Cipher) {
  const claimed = (row: Row): ClaimedNotice => ({
    id: row.id,
    bot: row.bot as BotName,
    to: memberId(row.to_id),
    chatId: Number(row.chat_id),
    kind: row.kind,
    facts: JSON.parse(cipher.read(row.facts) ?? 'null'),
    isForeign: cipher.isForeign(row.facts),
    attempts: row.attempts,
    urgent: row.urgent,
    held: row.held_at !== null,
    owner: row.leased_by,
  })

  return {
    /** Claims the oldest due notice of each free chat, alerts first: they overtake what is not one. */
    async claim(bot: BotName, owner: string, limit: number, seconds: number, now: Date) {
      const order = { bot, limit, now }
      const rows = await db.$queryRaw<Row[]>`
      with alert as (${dueSql({ ...order, urgent: true })}),
        other as (${dueSql({ ...order, urgent: false })})
      update notice set leased_by = ${owner}, attempts = attempts + 1,
        leased_until = now() + make_interval(secs => ${seconds}::float8)
      where id in (
        select id from (select id, 1 as turn from alert union all select id, 2 from other) due
        order by turn limit ${limit}::int)
      returning ${columnsSql}`
      return rows.toSorted(byTurn).map(claimed)
    },

    /**
     * Claims what else was held for this chat and is due, and in nobody's hand: it goes out as one
     * digest with the notice beside it, so that no change is written into it meanwhile.
     */
    async claimBeside(notice: ClaimedNotice, limit: number, seconds: number, now: Date) {
      const rows = await db.$queryRaw<Row[]>`
      update notice set leased_by = ${notice.owner},
        leased_until = now() + make_interval(secs => ${seconds}::float8)
      where id in (
        select id from notice
        where bot = ${notice.bot} and chat_id = ${notice.chatId}::bigint and done_at is null
          and held_at is not null and send_after <= ${now} and id <> ${notice.id}
          and (leased_until is null or leased_until < now())
        order by send_after, id limit ${limit}::int for update skip locked)
      returning ${columnsSql}`
      return rows.toSorted(byTurn).map(claimed)
    },

    /** Keeps the claims of a process that is still at work on them. */
    async prolong(list: readonly ClaimedNotice[], seconds: number): Promise<void> {
      await db.$executeRaw`
      update notice set leased_until = now() + make_interval(secs => ${seconds}::float8)
      where id = any(${idsOf(list)}::bigint[]) and leased_by = ${ownerOf(list)}`
    },

    /** Ends notices in hand that will not be sent: their facts are blanked, number and result stay. */
    async finish(
      list: readonly ClaimedNotice[],
      result: Exclude<NoticeResult, 'sent' | 'gathered'>,
      errorRef: string | null = null,
    ): Promise<void> {
      await db.$executeRaw`
      update notice set done_at = now(), result = ${result}, facts = null, leased_by = null,
        leased_until = null, error_ref = ${errorRef}
      where id = any(${idsOf(list)}::bigint[]) and leased_by = ${ownerOf(list)}`
    },

    /** Ends what Telegram has acknowledged as one message: the first was sent, the others with it. */
    async sent(list: readonly ClaimedNotice[], messageId: number | null): Promise<void> {
      await db.$executeRaw`
      update notice set done_at = now(), facts = null, leased_by = null, leased_until = null,
        result = case when id = ${list[0]?.id}::bigint then 'sent' else 'gathered' end,
        message_id = case when id = ${list[0]?.id}::bigint then ${messageId}::int end
      where id = any(${idsOf(list)}::bigint[]) and leased_by = ${ownerOf(list)}`
    },

    /** Puts notices back for another try after so many seconds. */
    async retry(list: readonly ClaimedNotice[], seconds: number): Promise<void> {
      await db.$executeRaw`
      update notice set leased_by = null, leased_until = null,
        retry_at = now() + make_interval(secs => ${seconds}::float8)
      where id = any(${idsOf(list)}::bigint[]) and leased_by = ${ownerOf(list)}`
    },

    /** Puts a notice back unsent for so many seconds; a try that was not made does not count. */
    async postpone({ id, owner }: ClaimedNotice, seconds: number): Promise<void> {
      await db.$executeRaw`
      update notice set leased_by = null, leased_until = null, attempts = attempts - 1,
        retry_at = now() + make_interval(secs => ${seconds}::float8)
      where id = ${id} and leased_by = ${owner}`
    },

    /** Holds a notice back until quiet hours end; the tries begin anew. */
    async hold({ id, owner }: ClaimedNotice, until: Date, heldAt: Date): Promise<void> {
      await db.notice.updateMany({
        where: { id, leasedBy: owner },
        data: { sendAfter: until, heldAt, leasedBy: null, leasedUntil: null, attempts: 0 },
      })
    },

    /** What rests for long after a fault is tried at once: Telegram answers again. */
    async tryAgain(bot: BotName): Promise<void> {
      await db.$executeRaw`
      update notice set retry_at = null
      where bot = ${bot} and done_at is null and not parked
        and retry_at > now() + interval '30 seconds'`
    },

    /** How many notices wait that are due and held up by no block, and for how many seconds the oldest has. */
    async backlog(bot: BotName, now: Date): Promise<{ waiting: number; oldest: number }> {
      const [row] = await db.$queryRaw<{ waiting: bigint; oldest: number | null }[]>`
      select count(*) as waiting,
        extract(epoch from ${now}::timestamptz - min(send_after))::float8 as oldest
      from notice where bot = ${bot} and done_at is null and not parked and send_after <= ${now}`
      return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ?? 0 }
    },
  }
}

/**
 * The notices, alerts or others, that are due and next in their chats: in the order in which they
 * became due. Each row asks for its chat by itself (`limit 1`): as a join, a backlog newer than the
 * planner's statistics would be compared with itself as a whole.
 */
function dueSql({ bot, limit, now, urgent }: Due): Prisma.Sql {
  return Prisma.sql`
    select n.id from notice n
    where n.bot = ${bot} and n.urgent = ${urgent} and n.send_after <= ${now}
      and n.done_at is null and not n.parked
      and (n.leased_until is null or n.leased_until < now())
      and (n.retry_at is null or n.retry_at <= now())
      and coalesce((
        select false from notice e
        where e.bot = n.bot and e.chat_id = n.chat_id and e.done_at is null
          and (e.send_after, e.id) < (n.send_after, n.id) and (e.urgent or not n.urgent)
        limit 1), true)
    order by n.send_after, n.id limit ${limit}::int for update skip locked`
}

type Due = Readonly<{ bot: BotName; limit: number; now: Date; urgent: boolean }>

const columnsSql = Prisma.sql`
  id, bot, to_id, chat_id, kind, facts, attempts, urgent, send_after, held_at, leased_by`

/** Alerts first, then in the order in which they became due. */
function byTurn(one: Row, two: Row): number {
  return (
    Number(two.urgent) - Number(one.urgent) ||
    one.send_after.getTime() - two.send_after.getTime() ||
    Number(one.id - two.id)
  )
}

const idsOf = (list: readonly ClaimedNotice[]) => list.map(({ id }) => id)
const ownerOf = (list: readonly ClaimedNotice[]) => list[0]?.owner ?? ''

type Row = {
  id: bigint
  bot: string
  to_id: number
  chat_id: bigint
  kind: string
  facts: Uint8Array | null
  attempts: number
  urgent: boolean
  send_after: Date
  held_at: Date | null
  leased_by: string
}
