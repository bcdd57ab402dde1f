import type { BotName } from '../../domain/bot.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** One account has so many updates of groups in hand at a time, in however many groups it writes. */
const HANDS_FOR_ONE = 3

/** What a bot received: Telegram's number of it, the chat whose lane it waits in, its JSON. */
export type Received = Readonly<{
  updateId: number
  lane: number
  /** Who sent it, in a group; in private the lane is the sender's own. */
  sender?: number | null
  payload: string
}>
/** An update in hand: by whom it was claimed, with the count of tries including this one. */
export type Claimed = Readonly<{
  bot: BotName
  updateId: number
  lane: number
  /** Null: it cannot be read here. */
  payload: string | null
  /** The payload is under a key that this process lacks. */
  isForeign: boolean
  attempts: number
  /** It was begun before, whether that counted as a try or not. */
  isAgain: boolean
  receivedAt: Date
  /** The process that claimed it: what another has claimed since is left to that one. */
  owner: string
}>

/**
 * The durable inbox. An update is kept before Telegram is told so, and handled in the order of its
 * chat, whichever process does it. Leases count by the database's clock.
 */
export const updates = (db: Database, cipher: Cipher) => {
  return {
    /** Keeps updates; one that is there already is not kept twice. */
    async keep(bot: BotName, received: readonly Received[]): Promise<void> {
      const receivedAt = new Date()
      await db.update.createMany({
        data: received.map(({ updateId, lane, sender = null, payload }) => ({
          bot,
          updateId,
          lane,
          sender,
          payload: cipher.encrypt(payload),
          receivedAt,
        })),
        skipDuplicates: true,
      })
    },

    /**
     * Claims the oldest waiting update of each free lane, for so many seconds; of one sender in many
     * lanes only a few at a time, beside those in hand. Each row asks for its lane by itself
     * (`limit 1`), whatever the planner thinks of a backlog that is quite new.
     */
    async claim(bot: BotName, owner: string, limit: number, seconds: number): Promise<Claimed[]> {
      const rows = await db.$queryRaw<Row[]>`
      update "update" set leased_by = ${owner}, attempts = attempts + 1,
        leased_until = now() + make_interval(secs => ${seconds}::float8)
      where (bot, update_id) in (
        select u.bot, u.update_id from "update" u
        where u.bot = ${bot} and u.done_at is null
          and (u.leased_until is null or u.leased_until < now())
          and (u.retry_at is null or u.retry_at <= now())
          and coalesce((
            select false from "update" e where e.bot = u.bot and e.lane = u.lane
              and e.done_at is null and e.update_id < u.update_id
            limit 1), true)
          and (u.sender is null or ${HANDS_FOR_ONE}::int > (
            select count(*) from (
              select from "update" s where s.bot = u.bot and s.sender = u.sender
                and s.done_at is null and s.update_id <> u.update_id
                and (s.leased_until >= now() or (s.update_id < u.update_id
                  and (s.retry_at is null or s.retry_at <= now())
                  and not exists (select from "update" e where e.bot = s.bot and e.lane = s.lane
                    and e.done_at is null and e.update_id < s.update_id)))
              order by s.update_id limit ${HANDS_FOR_ONE}::int) others))
        order by u.update_id limit ${limit}::int for update skip locked)
      returning update_id, lane, payload, attempts, retry_at, received_at`
      return rows
        .map(row => ({
          bot,
          updateId: Number(row.update_id),
          lane: Number(row.lane),
          payload: cipher.read(row.payload),
          isForeign: cipher.isForeign(row.payload),
          attempts: row.attempts,
          isAgain: row.attempts > 1 || row.retry_at !== null,
          receivedAt: row.received_at,
          owner,
        }))
        .sort((one, other) => one.updateId - other.updateId)
    },

    /** Keeps the claims of a process that is still at work on them. */
    async prolong(list: readonly Claimed[], seconds: number): Promise<void> {
      await db.$executeRaw`
      update "update" set leased_until = now() + make_interval(secs => ${seconds}::float8)
      where bot = ${list[0]?.bot} and leased_by = ${list[0]?.owner}
        and update_id = any(${list.map(({ updateId }) => updateId)}::bigint[])`
    },

    /** Completes an update and blanks it: only its number stays. */
    async finish({ bot, updateId, owner }: Claimed, errorRef: string | null = null): Promise<void> {
      await db.$executeRaw`
      update "update" set done_at = now(), payload = null, sender = null, leased_by = null,
        leased_until = null, error_ref = ${errorRef}
      where bot = ${bot} and update_id = ${updateId}::bigint and leased_by = ${owner}`
    },

    /** Puts an update back for another try after so many seconds. */
    async retry({ bot, updateId, owner }: Claimed, seconds: number): Promise<void> {
      await db.$executeRaw`
      update "update" set leased_by = null, leased_until = null,
        retry_at = now() + make_interval(secs => ${seconds}::float8)
      where bot = ${bot} and update_id = ${updateId}::bigint and leased_by = ${owner}`
    },

    /** Puts an update back as `retry` does, for a try that does not count. */
    async postpone({ bot, updateId, owner }: Claimed, seconds: number): Promise<void> {
      await db.$executeRaw`
      update "update" set leased_by = null, leased_until = null, attempts = attempts - 1,
        retry_at = now() + make_interval(secs => ${seconds}::float8)
      where bot = ${bot} and update_id = ${updateId}::bigint and leased_by = ${owner}`
    },

    /** What rests for long after a fault is tried at once: Telegram answers again. It stays known as begun. */
    async tryAgain(bot: BotName): Promise<void> {
      await db.$executeRaw`
      update "update" set retry_at = now()
      where bot = ${bot} and done_at is null and retry_at > now() + interval '30 seconds'`
    },

    /** How many updates wait, and for how many seconds the oldest has. */
    async backlog(bot: BotName): Promise<{ waiting: number; oldest: number }> {
      const [row] = await db.$queryRaw<{ waiting: bigint; oldest: number | null }[]>`
      select count(*) as waiting, extract(epoch from now() - min(received_at))::float8 as oldest
      from "update" where bot = ${bot} and done_at is null`
      return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ?? 0 }
    },

    /** How many updates a bot answered in the last second: what its sender leaves to them. */
    async answeredLately(bot: BotName): Promise<number> {
      const [row] = await db.$queryRaw<{ answered: bigint }[]>`
      select count(*) as answered from "update"
      where bot = ${bot} and done_at > now() - interval '1 second'`
      return Number(row?.answered ?? 0)
    },

    /** Forgets the numbers of what was done before the instant; answers how many. */
    async forget(before: Date, limit: number): Promise<number> {
      return db.$executeRaw`
      delete from "update" where (bot, update_id) in (
        select bot, update_id from "update" where done_at < ${before} limit ${limit}::int)`
    },
  }
}

type Row = {
  update_id: bigint
  lane: bigint
  payload: Uint8Array | null
  attempts: number
  retry_at: Date | null
  received_at: Date
}
