import type { BotName } from '../../domain/bot.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Broadcast, KeptBroadcast, Listener } from '../../domain/operator/broadcast.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Broadcast as Row } from '../generated/client.ts'

type NewBroadcast = Pick<
  KeptBroadcast,
  'byId' | 'text' | 'createdAt' | 'messageId' | 'upTo' | 'expected'
>

/** Texts of the operators to everybody. There are few: the newest are found by their numbers. */
export const broadcasts = (db: Database, cipher: Cipher) => {
  const read = (row: Row): KeptBroadcast => ({
    ...row,
    byId: memberId(row.byId),
    text: cipher.decrypt(row.text),
  })

  return {
    async make(broadcast: NewBroadcast): Promise<KeptBroadcast> {
      const text = cipher.encrypt(broadcast.text)
      return read(await db.broadcast.create({ data: { ...broadcast, text } }))
    },

    async find(id: number): Promise<KeptBroadcast | null> {
      const row = await db.broadcast.findUnique({ where: { id } })
      return row && read(row)
    },

    /** The broadcast, held against other writers until the transaction ends. */
    async hold(id: number): Promise<KeptBroadcast | null> {
      await db.$queryRaw`select id from broadcast where id = ${id}::int for update`
      const row = await db.broadcast.findUnique({ where: { id } })
      return row && read(row)
    },

    /** The newest, whoever sent them. */
    async newest(limit: number): Promise<KeptBroadcast[]> {
      const rows = await db.broadcast.findMany({ orderBy: { id: 'desc' }, take: limit })
      return rows.map(read)
    },

    /** Which is the earliest that is still being written, begun by this instant, and when it was. */
    async toWrite(until: Date): Promise<{ id: number; createdAt: Date } | null> {
      return db.broadcast.findFirst({
        where: { writtenAt: null, stoppedAt: null, createdAt: { lte: until } },
        orderBy: { createdAt: 'asc' },
        select: { id: true, createdAt: true },
      })
    },

    /** Notes how far it has been written, in the transaction of the batch that came there. */
    async advance(
      id: number,
      { cursor, written, writtenAt }: Pick<Broadcast, 'cursor' | 'written' | 'writtenAt'>,
    ): Promise<void> {
      await db.broadcast.update({ where: { id }, data: { cursor, written, writtenAt } })
    },

    async stop(id: number, stoppedAt: Date): Promise<void> {
      await db.broadcast.update({ where: { id }, data: { stoppedAt } })
    },

    /** Counts one more person it has reached. */
    async arrived(id: number): Promise<void> {
      await db.broadcast.updateMany({ where: { id }, data: { delivered: { increment: 1 } } })
    },

    /** Notes in which message the operator watches it; null when they have left that screen. */
    async watch(id: number, messageId: number | null): Promise<void> {
      await db.broadcast.update({ where: { id }, data: { messageId } })
    },

    /** The next members in id order, with what decides whether and where they are told. */
    async audience({
      after,
      upTo,
      limit,
    }: Readonly<{ after: number; upTo: number; limit: number }>): Promise<Listener[]> {
      const rows = await db.member.findMany({
        where: { id: { gt: after, lte: upTo } },
        orderBy: { id: 'asc' },
        take: limit,
        select: {
          id: true,
          leftAt: true,
          mutedNotices: true,
          chats: { where: { startedAt: { not: null }, blockedAt: null }, select: { bot: true } },
        },
      })
      return rows.map(({ id, chats, ...row }) => ({
        ...row,
        id: memberId(id),
        reachable: chats.map(({ bot }) => bot as BotName),
      }))
    },

    /** How many people can be written to, counted no further than the bound. */
    async reach(bound: number): Promise<number> {
      const [row] = await db.$queryRaw<{ people: bigint }[]>`
        select count(*) as people from (
          select from member m where m.left_at is null and not 'broadcasts' = any(m.muted_notices)
            and exists (select from chat c where c.member_id = m.id
              and c.started_at is not null and c.blocked_at is null)
          limit ${bound}::int) reached`
      return Number(row?.people ?? 0)
    },

    /** How many notices of broadcasts written since the instant wait and are on their way now. */
    async ahead(since: Date): Promise<number> {
      return db.notice.count({
        where: { kind: 'broadcast', doneAt: null, heldAt: null, createdAt: { gte: since } },
      })
    },

    /** Forgets the message in which an operator watched one: it shows something else now. */
    async leave(byId: MemberId, messageId: number): Promise<void> {
      const rows = await db.broadcast.findMany({ orderBy: { id: 'desc' }, take: WATCHED })
      const left = rows.filter(row => row.byId === byId && row.messageId === messageId)
      const id = { in: left.map(row => row.id) }
      await db.broadcast.updateMany({ where: { id }, data: { messageId: null } })
    },
  }
}

/** So many of the newest are watched. */
const WATCHED = 5
