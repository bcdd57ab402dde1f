import {
  type CollectionId,
  collectionId,
  type MemberId,
  memberId,
  type SosCallId,
  sosCallId,
} from '../domain/ids.ts'
import type { CallKind, SosCall } from '../domain/sos.ts'
import type { Cipher } from './cipher.ts'
import { BEGINNING, type Database } from './database.ts'
import type { SosCall as Row } from './generated/client.ts'

/** A call as the store keeps it: its text, and how far its rings have come. */
export type KeptCall = SosCall &
  Readonly<{
    text: string
    collectionId: CollectionId | null
    /** The sender's message that shows the countdown and the progress. */
    messageId: number | null
    nextRingAt: Date | null
    /** The greatest member id of the present ring that has been written to. */
    ringCursor: number
  }>

export type NewCall = Pick<
  KeptCall,
  'senderId' | 'kind' | 'text' | 'collectionId' | 'createdAt' | 'sendAt' | 'messageId'
>

type PageOf = Readonly<{ offset: number; limit: number }>
/** Calls to the trust list, and how far their rings have come. */
export function calls(db: Database, cipher: Cipher) {
  const callOf = (row: Row): KeptCall => ({
    ...row,
    id: sosCallId(row.id),
    senderId: memberId(row.senderId),
    kind: row.kind as CallKind,
    text: cipher.decrypt(row.text),
    collectionId: row.collectionId === null ? null : collectionId(row.collectionId),
  })

  return {
    async make(call: NewCall): Promise<KeptCall> {
      const text = cipher.encrypt(call.text)
      return callOf(await db.sosCall.create({ data: { ...call, text, nextRingAt: call.sendAt } }))
    },

    async find(id: number): Promise<KeptCall | null> {
      const row = await db.sosCall.findUnique({ where: { id } })
      return row && callOf(row)
    },

    /** The call, held against other writers until the transaction ends. */
    async hold(id: SosCallId): Promise<KeptCall | null> {
      await db.$queryRaw`select id from sos_call where id = ${id}::int for update`
      const row = await db.sosCall.findUnique({ where: { id } })
      return row && callOf(row)
    },

    /** What a sender has called since the instant, the latest first. */
    async madeSince(senderId: MemberId, since: Date): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { senderId, createdAt: { gte: since } },
        orderBy: { createdAt: 'desc' },
        take: 100,
      })
      return rows.map(callOf)
    },

    /** A sender's calls, the latest first. */
    async of(senderId: MemberId, { offset, limit }: PageOf): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { senderId },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        skip: offset,
        take: limit,
      })
      return rows.map(callOf)
    },

    async count(senderId: MemberId): Promise<number> {
      return db.sosCall.count({ where: { senderId } })
    },

    /** Calls of everybody before an id, the latest first: for looking which of them are near. */
    async before(id: number, limit: number): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { id: { lt: id } },
        orderBy: { id: 'desc' },
        take: limit,
      })
      return rows.map(callOf)
    },

    /** Writes a moment that ends the rings. */
    async end(
      id: SosCallId,
      moment: Readonly<{ stoppedAt: Date } | { coveredAt: Date } | { haltedAt: Date }>,
    ): Promise<void> {
      await db.sosCall.update({ where: { id }, data: { ...moment, nextRingAt: null } })
    },

    /** Writes how far the rings have come. */
    async advance(
      id: SosCallId,
      ring: Readonly<{ ringsSent: number; ringCursor: number; nextRingAt: Date | null }>,
    ): Promise<void> {
      await db.sosCall.update({ where: { id }, data: ring })
    },

    /** The earliest moment after an instant at which a ring is due, by another; null when there is none. */
    async nextRingAt(until: Date, after = BEGINNING): Promise<Date | null> {
      const found = await db.sosCall.aggregate({
        where: { nextRingAt: { lte: until, gt: after } },
        _min: { nextRingAt: true },
      })
      return found._min.nextRingAt
    },

    /** Calls of which a ring is due, the earliest first. */
    async due(now: Date, limit: number): Promise<SosCallId[]> {
      const rows = await db.sosCall.findMany({
        where: { nextRingAt: { lte: now } },
        orderBy: [{ nextRingAt: 'asc' }, { id: 'asc' }],
        take: limit,
        select: { id: true },
      })
      return rows.map(row => sosCallId(row.id))
    },

    /** Calls with a ring ahead, whose senders watch them. */
    async withRingsAhead(limit: number): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { nextRingAt: { not: null }, messageId: { not: null } },
        orderBy: { nextRingAt: 'asc' },
        take: limit,
      })
      return rows.map(callOf)
    },

    /** Notes in which message the sender watches a call; null when they have left it. */
    async watch(id: SosCallId, messageId: number | null): Promise<void> {
      await db.sosCall.update({ where: { id }, data: { messageId } })
    },

    /** Forgets the message in which a sender watched a call: it shows something else now. */
    async leave(senderId: MemberId, messageId: number): Promise<void> {
      await db.sosCall.updateMany({ where: { senderId, messageId }, data: { messageId: null } })
    },

    /** The calls of these ids. */
    async these(ids: readonly number[]): Promise<KeptCall[]> {
      if (ids.length === 0) return []
      const rows = await db.sosCall.findMany({ where: { id: { in: [...ids] } } })
      return rows.map(callOf)
    },
  }
}
