import type { BotName } from '../domain/bot.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import { bundle, type NewNotice, type NoticeFacts } from '../domain/notice.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** A notice in hand: claimed by this process, its facts still JSON. */
export type ClaimedNotice = Readonly<{
  id: bigint
  bot: BotName
  to: MemberId
  chatId: number
  kind: string
  facts: NoticeFacts
  attempts: number
  urgent: boolean
  held: boolean
  createdAt: Date
}>

/** How a notice ended. Written once; a notice that has ended is never sent again. */
export type NoticeResult = 'sent' | 'overtaken' | 'undeliverable' | 'gathered' | 'left'

/** The outbox: written in an action's transaction, worded and sent by the worker in order per chat. */
export function notices(db: Database, cipher: Cipher) {
  const claimed = (row: Row): ClaimedNotice => ({
    id: row.id,
    bot: row.bot as BotName,
    to: memberId(row.to_id),
    chatId: Number(row.chat_id),
    kind: row.kind,
    facts: row.facts ? JSON.parse(cipher.decrypt(row.facts)) : { kind: row.kind },
    attempts: row.attempts,
    urgent: row.urgent,
    held: row.held_at !== null,
    createdAt: row.created_at,
  })

  async function insert(list: readonly NewNotice[], at: Date): Promise<void> {
    await db.$executeRaw`
      insert into notice (bot, to_id, chat_id, kind, facts, key, urgent, created_at, send_after)
      select v.bot, m.id, m.telegram_id, v.kind, v.facts, v.key, v.urgent, ${at}, v.send_after
      from unnest(
        ${list.map(notice => notice.bot)}::text[], ${list.map(notice => notice.to)}::int[],
        ${list.map(notice => notice.facts.kind)}::text[],
        ${list.map(notice => cipher.encrypt(JSON.stringify(notice.facts)))}::bytea[],
        ${list.map(notice => notice.key ?? null)}::text[],
        ${list.map(notice => notice.urgent ?? false)}::bool[],
        ${list.map(notice => notice.after ?? at)}::timestamptz[])
        with ordinality as v (bot, to_id, kind, facts, key, urgent, send_after, position)
      join member m on m.id = v.to_id and m.telegram_id is not null
      order by v.position`
  }

  /**
   * Makes one of each notice and the one of its key that still waits for the same member; nothing
   * may be left to say. A big circle is told in three statements, however many it has.
   */
  async function joinAll(list: readonly NewNotice[], at: Date): Promise<void> {
    const folded = foldByKey(list)
    const rows = await db.notice.findMany({
      where: {
        toId: { in: folded.map(notice => notice.to) },
        key: { in: [...new Set(folded.flatMap(notice => notice.key ?? []))] },
        doneAt: null,
        leasedBy: null,
      },
      orderBy: { id: 'asc' },
    })
    const waiting = new Map(rows.map(row => [`${row.toId}:${row.key}`, row]))
    const joined = folded.flatMap(notice => {
      const row = waiting.get(keyOf(notice))
      return row?.facts ? [{ notice, id: row.id, facts: merged(row.facts, notice) }] : []
    })
    const taken = await overwrite(joined, at)
    const done = new Set(joined.filter(({ id }) => taken.has(id)).map(({ notice }) => notice))
    const fresh = folded.filter(notice => !done.has(notice))
    if (fresh.length > 0) await insert(fresh, at)
  }

  const merged = (facts: Uint8Array, later: NewNotice): NoticeFacts | null =>
    bundle(JSON.parse(cipher.decrypt(facts)), later.facts)

  /** Writes merged facts over waiting notices that nobody has claimed meanwhile; answers which. */
  async function overwrite(joined: readonly Joined[], at: Date): Promise<ReadonlySet<bigint>> {
    if (joined.length === 0) return new Set()
    const rows = await db.$queryRaw<{ id: bigint }[]>`
      update notice n set facts = v.facts, kind = coalesce(v.kind, n.kind),
        send_after = least(n.send_after, v.send_after),
        done_at = case when v.facts is null then ${at}::timestamptz end,
        result = case when v.facts is null then 'overtaken' end
      from unnest(
        ${joined.map(({ id }) => id)}::bigint[],
        ${joined.map(({ facts }) => facts && cipher.encrypt(JSON.stringify(facts)))}::bytea[],
        ${joined.map(({ facts }) => facts?.kind ?? null)}::text[],
        ${joined.map(({ notice }) => notice.after ?? at)}::timestamptz[])
        as v (id, facts, kind, send_after)
      where n.id = v.id and n.done_at is null and n.leased_by is null
      returning n.id`
    return new Set(rows.map(row => row.id))
  }

  return {
    /** Writes notices; somebody who has left gets none. */
    async add(list: readonly NewNotice[], at: Date): Promise<void> {
      const plain = list.filter(notice => notice.key === undefined)
      if (plain.length > 0) await insert(plain, at)
      const keyed = list.filter(notice => notice.key !== undefined)
      if (keyed.length > 0) await joinAll(keyed, at)
    },

    /**
     * Claims the oldest due notice of each free chat. Due counts by the domain's clock, leases and
     * retries by the database's. A chat waits while it blocks the bot, or the other one that would
     * speak for a bot never started. Each row asks by itself (`limit 1`): as a join, a backlog newer
     * than the planner's statistics would be compared with itself as a whole.
     */
    async claim(bot: BotName, owner: string, limit: number, seconds: number, now: Date) {
      const rows = await db.$queryRaw<Row[]>`
      update notice set leased_by = ${owner}, attempts = attempts + 1,
        leased_until = now() + make_interval(secs => ${seconds}::float8)
      where id in (
        select n.id from notice n
        where n.bot = ${bot} and n.done_at is null and n.send_after <= ${now}
          and (n.leased_until is null or n.leased_until < now())
          and (n.retry_at is null or n.retry_at <= now())
          and coalesce((
            select false from chat c where c.member_id = n.to_id and c.blocked_at is not null
              and (c.bot = n.bot or not exists (
                select from chat own where own.member_id = n.to_id and own.bot = n.bot))
            limit 1), true)
          and coalesce((
            select false from notice e
            where e.bot = n.bot and e.chat_id = n.chat_id and e.done_at is null
              and e.id < n.id and e.send_after <= ${now}
              and (e.urgent or not n.urgent or e.held_at is null)
            limit 1), true)
        order by n.id limit ${limit}::int for update skip locked)
      returning id, bot, to_id, chat_id, kind, facts, attempts, urgent, held_at, created_at`
      return rows.map(claimed).sort((one, other) => (one.id < other.id ? -1 : 1))
    },

    /** Ends a notice: its facts are blanked, its number and result stay. */
    async finish(
      ids: readonly bigint[],
      result: NoticeResult,
      mark: { messageId?: number; errorRef?: string } = {},
    ): Promise<void> {
      await db.notice.updateMany({
        where: { id: { in: [...ids] } },
        data: {
          doneAt: new Date(),
          result,
          facts: null,
          leasedBy: null,
          leasedUntil: null,
          ...mark,
        },
      })
    },

    /** Puts a notice back for another try after so many seconds. */
    async retry(id: bigint, seconds: number): Promise<void> {
      await db.$executeRaw`
      update notice set leased_by = null, leased_until = null,
        retry_at = now() + make_interval(secs => ${seconds}::float8)
      where id = ${id} and done_at is null`
    },

    /** Puts a notice back unsent for so many seconds; a try that was not made does not count. */
    async postpone(id: bigint, seconds: number): Promise<void> {
      await db.$executeRaw`
        update notice set leased_by = null, leased_until = null, attempts = attempts - 1,
          retry_at = now() + make_interval(secs => ${seconds}::float8)
        where id = ${id} and done_at is null`
    },

    /** Holds a notice back until quiet hours end; a try that was not made does not count. */
    async hold(id: bigint, until: Date, heldAt: Date): Promise<void> {
      await db.notice.updateMany({
        where: { id, doneAt: null },
        data: { sendAfter: until, heldAt, leasedBy: null, leasedUntil: null, attempts: 0 },
      })
    },

    /** Gives a claimed notice to the other bot, which the member has started. */
    async handOver(id: bigint, bot: BotName): Promise<void> {
      await db.notice.updateMany({
        where: { id, doneAt: null },
        data: { bot, leasedBy: null, leasedUntil: null, attempts: 0 },
      })
    },

    /** What else was held for this chat and is due: they go out as one digest. */
    async heldBeside(notice: ClaimedNotice, now: Date, limit: number): Promise<ClaimedNotice[]> {
      const rows = await db.notice.findMany({
        where: {
          bot: notice.bot,
          chatId: notice.chatId,
          doneAt: null,
          heldAt: { not: null },
          sendAfter: { lte: now },
          id: { gt: notice.id },
        },
        orderBy: { id: 'asc' },
        take: limit,
      })
      return rows.map(row =>
        claimed({
          ...row,
          to_id: row.toId,
          chat_id: row.chatId,
          held_at: row.heldAt,
          created_at: row.createdAt,
        }),
      )
    },

    /** Marks all that waits for this chat as held, so that it comes as one digest. */
    async gather(to: MemberId, bot: BotName, heldAt: Date): Promise<void> {
      await db.notice.updateMany({ where: { toId: to, bot, doneAt: null }, data: { heldAt } })
    },

    async prolong(owner: string, seconds: number): Promise<void> {
      await db.$executeRaw`
      update notice set leased_until = now() + make_interval(secs => ${seconds}::float8)
      where leased_by = ${owner} and done_at is null`
    },

    /** How many notices wait that are due, and for how many seconds the oldest has. */
    async backlog(bot: BotName, now: Date): Promise<{ waiting: number; oldest: number }> {
      const [row] = await db.$queryRaw<{ waiting: bigint; oldest: number | null }[]>`
      select count(*) as waiting,
        extract(epoch from ${now}::timestamptz - min(send_after))::float8 as oldest
      from notice where bot = ${bot} and done_at is null and send_after <= ${now}`
      return { waiting: Number(row?.waiting ?? 0), oldest: row?.oldest ?? 0 }
    },

    /** The earliest instant after now at which a notice becomes due, or null. */
    async nextDue(bot: BotName, now: Date): Promise<Date | null> {
      const found = await db.notice.aggregate({
        where: { bot, doneAt: null, sendAfter: { gt: now } },
        _min: { sendAfter: true },
      })
      return found._min.sendAfter
    },

    /** What was told to whom, for tests and for "my data": kinds and facts of waiting notices. */
    async waitingFor(to: MemberId): Promise<NoticeFacts[]> {
      const rows = await db.notice.findMany({
        where: { toId: to, doneAt: null },
        orderBy: { id: 'asc' },
      })
      return rows.map(row =>
        row.facts ? JSON.parse(cipher.decrypt(row.facts)) : { kind: row.kind },
      )
    },

    /** Forgets what ended before the instant; answers how many. */
    async forget(before: Date, limit: number): Promise<number> {
      return db.$executeRaw`
      delete from notice where id in (
        select id from notice where done_at < ${before} limit ${limit}::int)`
    },
  }
}

type Joined = Readonly<{ notice: NewNotice; id: bigint; facts: NoticeFacts | null }>

const keyOf = ({ to, key }: NewNotice) => `${to}:${key}`

/** Makes one of several notices of one key to one member, in their order. */
function foldByKey(list: readonly NewNotice[]): readonly NewNotice[] {
  const folded = new Map<string, NewNotice>()
  for (const notice of list) {
    const earlier = folded.get(keyOf(notice))
    const facts = earlier ? bundle(earlier.facts, notice.facts) : notice.facts
    if (facts) folded.set(keyOf(notice), { ...notice, facts })
    else folded.delete(keyOf(notice))
  }
  return [...folded.values()]
}

type Row = {
  id: bigint
  bot: string
  to_id: number
  chat_id: bigint
  kind: string
  facts: Uint8Array | null
  attempts: number
  urgent: boolean
  held_at: Date | null
  created_at: Date
}
