import { type BotName, botNames } from '../../domain/bot.ts'
import type { MemberId } from '../../domain/ids.ts'
import { bundle, type NewNotice, type NoticeFacts } from '../../domain/notice/notice.ts'
import { kindsThatAre } from '../../domain/notice/switches.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** Notices as actions write them, in the transaction of the change; `outbox` sends them. */
export function notices(db: Database, cipher: Cipher) {
  /** One that is in hand counts as sent: whatever waited under its key has been joined. */
  async function insert(list: readonly NewNotice[], at: Date): Promise<void> {
    await db.$executeRaw`
      with blocked as (
        select member_id, bot from chat
        where member_id = any(${list.map(notice => notice.to)}::int[]) and blocked_at is not null
        for share)
      insert into notice (bot, to_id, chat_id, kind, facts, key, urgent, created_at, send_after, parked)
      select v.bot, m.id, m.telegram_id, v.kind, v.facts, v.key, v.urgent, ${at},
        case when v.since is not null and coalesce((
          select true from notice e where e.to_id = v.to_id and e.key = v.key
            and e.kind = 'status-changed' and e.send_after >= v.since
            and coalesce(e.result, 'sent') in ('sent', 'gathered')
          limit 1), false) then v.until else v.send_after end,
        exists (select from blocked b where b.member_id = m.id and (b.bot = v.bot or not exists (
          select from chat own where own.member_id = m.id and own.bot = v.bot)))
      from unnest(
        ${list.map(notice => notice.bot)}::text[], ${list.map(notice => notice.to)}::int[],
        ${list.map(notice => notice.facts.kind)}::text[],
        ${list.map(notice => cipher.encrypt(JSON.stringify(notice.facts)))}::bytea[],
        ${list.map(notice => notice.key ?? null)}::text[],
        ${list.map(notice => notice.urgent ?? false)}::bool[],
        ${list.map(notice => notice.after ?? at)}::timestamptz[],
        ${list.map(notice => notice.spaced?.since ?? null)}::timestamptz[],
        ${list.map(notice => notice.spaced?.until ?? null)}::timestamptz[])
        with ordinality
        as v (bot, to_id, kind, facts, key, urgent, send_after, since, until, position)
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
      const earlier = row && cipher.read(row.facts)
      return earlier
        ? [{ notice, id: row.id, facts: bundle(JSON.parse(earlier), notice.facts) }]
        : []
    })
    const taken = await overwrite(joined, at)
    const done = new Set(joined.filter(({ id }) => taken.has(id)).map(({ notice }) => notice))
    const fresh = folded.filter(notice => !done.has(notice))
    if (fresh.length > 0) await insert(fresh, at)
  }

  /**
   * Writes merged facts over waiting notices that nobody has claimed meanwhile; answers which. One
   * that quiet hours held back and that has become an alert is held no more. Empty bytes stand for
   * nothing left to say: in a list that begins with null Prisma would write all bytes as base64.
   */
  async function overwrite(joined: readonly Joined[], at: Date): Promise<ReadonlySet<bigint>> {
    if (joined.length === 0) return new Set()
    const rows = await db.$queryRaw<{ id: bigint }[]>`
      update notice n set facts = nullif(v.facts, ''::bytea), kind = coalesce(v.kind, n.kind),
        urgent = v.urgent, held_at = case when not v.urgent then n.held_at end,
        send_after = least(n.send_after, v.send_after),
        done_at = case when v.kind is null then ${at}::timestamptz end,
        result = case when v.kind is null then 'overtaken' end
      from unnest(
        ${joined.map(({ id }) => id)}::bigint[],
        ${joined.map(({ facts }) => (facts ? cipher.encrypt(JSON.stringify(facts)) : NOTHING))}::bytea[],
        ${joined.map(({ facts }) => facts?.kind ?? null)}::text[],
        ${joined.map(({ notice }) => notice.urgent ?? false)}::bool[],
        ${joined.map(({ notice }) => notice.spaced?.until ?? notice.after ?? at)}::timestamptz[])
        as v (id, facts, kind, urgent, send_after)
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
     * Parks what waits for a chat where a block holds it up. What none holds up any more waits again,
     * as held, so that it comes as one digest.
     */
    async park(chatId: number, heldAt: Date): Promise<void> {
      await db.$executeRaw`
        update notice n set parked = not n.parked,
          held_at = case when n.parked then ${heldAt}::timestamptz else n.held_at end
        where n.chat_id = ${chatId}::bigint and n.bot = any(${[...botNames]}::text[])
          and n.done_at is null and n.parked <> exists (
            select from chat c where c.member_id = n.to_id and c.blocked_at is not null
              and (c.bot = n.bot or not exists (
                select from chat own where own.member_id = n.to_id and own.bot = n.bot)))`
    },

    /** What quiet hours hold back until later is looked at anew: they were changed. */
    async reconsider(to: MemberId, now: Date): Promise<void> {
      await db.$executeRaw`
        update notice n set send_after = ${now} from member m
        where m.id = ${to}::int and n.chat_id = m.telegram_id and n.bot = any(${[...botNames]}::text[])
          and n.done_at is null and n.held_at is not null and n.send_after > ${now}`
    },

    /** Takes back what waits and was written at a moment after this one. */
    async takeBack(kinds: readonly NoticeFacts['kind'][], after: Date): Promise<void> {
      await db.notice.deleteMany({
        where: { kind: { in: [...kinds] }, createdAt: { gt: after }, doneAt: null, leasedBy: null },
      })
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

    /**
     * Forgets what ended before the instant; answers how many. Alerts that still stand in a chat stay
     * for as long as what they tell of may last: they are to be edited at its end.
     */
    async forget(before: Date, standing: Date, limit: number): Promise<number> {
      return db.$executeRaw`
      delete from notice where id in (
        select id from notice where done_at < ${before}
          and (message_id is null or kind = any(${[...edited]}::text[])
            or done_at < ${standing}) limit ${limit}::int)`
    },
  }
}

const NOTHING = new Uint8Array()
const edited = kindsThatAre('edited')

type Joined = Readonly<{ notice: NewNotice; id: bigint; facts: NoticeFacts | null }>

const keyOf = ({ to, key }: NewNotice) => `${to}:${key}`

/** Makes one of several notices of one key to one member, in their order. */
function foldByKey(list: readonly NewNotice[]): readonly NewNotice[] {
  const folded = new Map<string, NewNotice>()
  for (const notice of list) {
    const earlier = folded.get(keyOf(notice))
    const facts = earlier ? bundle(earlier.facts, notice.facts) : notice.facts
    // Notices of one key belong to one noun, and so to one bot.
    if (facts) folded.set(keyOf(notice), { ...notice, facts } as NewNotice)
    else folded.delete(keyOf(notice))
  }
  return [...folded.values()]
}
