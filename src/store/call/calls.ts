import type { Day } from '../../domain/cycle.ts'
import {
  type CallId,
  type CollectionId,
  callId,
  collectionId,
  type MemberId,
  memberId,
} from '../../domain/ids.ts'
import type { CallKind, KeptCall } from '../../domain/trust/call.ts'
import type { Cipher } from '../engine/cipher.ts'
import { BEGINNING, type Database } from '../engine/database.ts'
import type { SosCall as Row } from '../generated/client.ts'

export type NewCall = Pick<
  KeptCall,
  'senderId' | 'kind' | 'text' | 'collectionId' | 'createdAt' | 'sendAt' | 'messageId'
> &
  Partial<Pick<KeptCall, 'spokenById'>>

type PageOf = Readonly<{ offset: number; limit: number }>
/** Calls to the trust list, and how far their rings have come. */
export function calls(db: Database, cipher: Cipher) {
  /** Calls with the last day of the emergencies they are for, as it is now. */
  async function callsOf(rows: readonly Row[]): Promise<KeptCall[]> {
    const ids = [...new Set(rows.flatMap(row => row.collectionId ?? []))]
    const where = { id: { in: ids } }
    const select = { id: true, deadlineOn: true } as const
    const found = ids.length > 0 ? await db.collection.findMany({ where, select }) : []
    const deadlines = new Map(found.map(each => [each.id, each.deadlineOn as Day | null]))
    return rows.map(row => ({
      ...row,
      id: callId(row.id),
      senderId: memberId(row.senderId),
      kind: row.kind as CallKind,
      text: cipher.decrypt(row.text),
      collectionId: row.collectionId === null ? null : collectionId(row.collectionId),
      spokenById: row.spokenById === null ? null : memberId(row.spokenById),
      deadlineOn: deadlines.get(row.collectionId ?? 0) ?? null,
    }))
  }

  async function callOf(row: Row | null): Promise<KeptCall | null> {
    return row && ((await callsOf([row]))[0] ?? null)
  }

  return {
    async make(call: NewCall): Promise<KeptCall> {
      const text = cipher.encrypt(call.text)
      const row = await db.sosCall.create({ data: { ...call, text, nextRingAt: call.sendAt } })
      const [made] = await callsOf([row])
      if (!made) throw new Error('a call was made and is not there')
      return made
    },

    async find(id: number): Promise<KeptCall | null> {
      return callOf(await db.sosCall.findUnique({ where: { id } }))
    },

    /** The call, held against other writers until the transaction ends. */
    async hold(id: CallId): Promise<KeptCall | null> {
      await db.$queryRaw`select id from sos_call where id = ${id}::int for update`
      return callOf(await db.sosCall.findUnique({ where: { id } }))
    },

    /** What a sender has called since the instant, the latest first. */
    async madeSince(senderId: MemberId, since: Date): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { senderId, createdAt: { gte: since } },
        orderBy: { createdAt: 'desc' },
        take: 100,
      })
      return callsOf(rows)
    },

    /** A sender's calls, the latest first. */
    async of(senderId: MemberId, { offset, limit }: PageOf): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { senderId },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        skip: offset,
        take: limit,
      })
      return callsOf(rows)
    },

    /** The latest that somebody sent, or that was sent for them. */
    async latestOf(id: MemberId): Promise<KeptCall | null> {
      const where = { OR: [{ senderId: id }, { spokenById: id }] }
      const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const
      return callOf(await db.sosCall.findFirst({ where, orderBy: [...orderBy] }))
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
      return callsOf(rows)
    },

    /** Writes a moment that ends the rings. */
    async end(
      id: CallId,
      moment: Readonly<
        { stoppedAt: Date } | { coveredAt: Date } | { haltedAt: Date } | { endedAt: Date }
      >,
    ): Promise<void> {
      await db.sosCall.update({
        where: { id },
        data: { ...moment, nextRingAt: null, isUnshown: true },
      })
    },

    /** Writes how far the rings have come. */
    async advance(
      id: CallId,
      ring: Readonly<{ ringsSent: number; ringCursor: number; nextRingAt: Date | null }>,
    ): Promise<void> {
      await db.sosCall.update({ where: { id }, data: { ...ring, isUnshown: true } })
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
    async due(now: Date, limit: number): Promise<CallId[]> {
      const rows = await db.sosCall.findMany({
        where: { nextRingAt: { lte: now } },
        orderBy: [{ nextRingAt: 'asc' }, { id: 'asc' }],
        take: limit,
        select: { id: true },
      })
      return rows.map(row => callId(row.id))
    },

    /** Calls whose senders' messages may say what is true no more: they count down, or something has happened. */
    async toShow(limit: number): Promise<KeptCall[]> {
      const rows = await db.sosCall.findMany({
        where: { OR: [{ isUnshown: true }, { nextRingAt: { not: null }, ringsSent: 0 }] },
        orderBy: { id: 'asc' },
        take: limit,
      })
      return callsOf(rows)
    },

    /** Notes whether a call has something that its sender's message does not show yet. */
    async unshown(id: CallId, isUnshown: boolean): Promise<void> {
      await db.sosCall.updateMany({ where: { id, isUnshown: !isUnshown }, data: { isUnshown } })
    },

    /** What the newest call for a collection says to a member it has reached; null where none has. */
    async wordsFor(id: CollectionId, reached: MemberId): Promise<string | null> {
      const row = await db.sosCall.findFirst({
        where: { collectionId: id, haltedAt: null, recipients: { some: { memberId: reached } } },
        orderBy: { id: 'desc' },
      })
      return row && cipher.decrypt(row.text)
    },

    /** The calls for a collection that have not ended, held against other writers. */
    async holdFor(id: CollectionId): Promise<KeptCall[]> {
      await db.$queryRaw`select id from sos_call where collection_id = ${id}::int order by id for update`
      const rows = await db.sosCall.findMany({
        where: {
          collectionId: id,
          stoppedAt: null,
          coveredAt: null,
          haltedAt: null,
          endedAt: null,
        },
        orderBy: { id: 'asc' },
      })
      return callsOf(rows)
    },

    /** Notes in which message whoever sent it watches a call; null when they have left it. */
    async watch(id: CallId, messageId: number | null): Promise<void> {
      await db.sosCall.update({ where: { id }, data: { messageId } })
    },

    /** Forgets the message in which somebody watched a call: it shows something else now. */
    async leave(id: MemberId, messageId: number): Promise<void> {
      const sent = [{ senderId: id, spokenById: null }, { spokenById: id }]
      await db.sosCall.updateMany({ where: { messageId, OR: sent }, data: { messageId: null } })
    },

    /** Ends the calls that have not ended, answers which had gone out: those that still count down are stopped. */
    async endAllOf(id: MemberId, at: Date): Promise<readonly number[]> {
      const running = {
        senderId: id,
        stoppedAt: null,
        coveredAt: null,
        haltedAt: null,
        endedAt: null,
      }
      await db.sosCall.updateMany({
        where: { ...running, ringsSent: 0, sendAt: { gt: at } },
        data: { stoppedAt: at, nextRingAt: null },
      })
      const covered = await db.sosCall.updateManyAndReturn({
        where: running,
        data: { coveredAt: at, nextRingAt: null },
        select: { id: true },
      })
      return covered.map(call => call.id)
    },
  }
}
