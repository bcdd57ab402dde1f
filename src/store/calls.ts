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
import type { Database } from './database.ts'
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

/** What became of a call, in people. */
export type CallProgress = Readonly<{
  recipients: number
  delivered: number
  read: number
  helping: number
}>

/** Somebody a call has reached, and what they answered. */
export type Recipient = Readonly<{
  callId: SosCallId
  memberId: MemberId
  degree: number
  deliveredAt: Date | null
  readAt: Date | null
  helpAt: Date | null
  reportedAt: Date | null
}>

type PageOf = Readonly<{ offset: number; limit: number }>
/** Mutes everybody beyond degree 1. */
const EVERYBODY_FAR = 0

/** Calls to the trust list, whom they reached, and who does not want to hear them. */
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

    /** The earliest moment at which a ring is due, by this instant or ever; null when there is none. */
    async nextRingAt(until?: Date): Promise<Date | null> {
      const found = await db.sosCall.aggregate({
        where: { nextRingAt: until ? { lte: until } : { not: null } },
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

    /** Writes the people of a ring, once each; answers those who are new and want to hear it. */
    async reach(
      call: Pick<KeptCall, 'id' | 'senderId'>,
      ring: Readonly<{ degree: number; memberIds: readonly number[]; at: Date }>,
    ): Promise<MemberId[]> {
      const rows = await db.$queryRaw<{ member_id: number }[]>`
        insert into sos_recipient (call_id, member_id, degree, created_at)
        select ${call.id}::int, m.id, ${ring.degree}::int, ${ring.at} from member m
        where m.id = any(${[...ring.memberIds]}::int[]) and m.left_at is null
          and not exists (select from sos_mute s where s.member_id = m.id
            and (s.sender_id = ${call.senderId}::int
              or (s.sender_id = ${EVERYBODY_FAR}::int and ${ring.degree}::int > 1)))
        order by m.id
        on conflict do nothing
        returning member_id`
      return rows.map(row => memberId(row.member_id))
    },

    /** Whoever found a call by themself counts among those it reached, muted or not. */
    async come(callId: SosCallId, id: MemberId, degree: number, createdAt: Date): Promise<void> {
      await db.sosRecipient.createMany({
        data: [{ callId, memberId: id, degree, createdAt, deliveredAt: createdAt }],
        skipDuplicates: true,
      })
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

    async recipient(callId: SosCallId, id: MemberId): Promise<Recipient | null> {
      const where = { callId_memberId: { callId, memberId: id } }
      const row = await db.sosRecipient.findUnique({ where })
      return row && { ...row, callId: sosCallId(row.callId), memberId: memberId(row.memberId) }
    },

    /** Notes that a call's message has arrived; the first time counts. */
    async delivered(callId: SosCallId, id: MemberId, deliveredAt: Date): Promise<void> {
      await db.sosRecipient.updateMany({
        where: { callId, memberId: id, deliveredAt: null },
        data: { deliveredAt },
      })
    },

    /** Notes an answer, once: false when it was given before. */
    async answered(
      callId: SosCallId,
      id: MemberId,
      moment: Readonly<{ readAt: Date } | { helpAt: Date }>,
    ): Promise<boolean> {
      const unanswered = 'helpAt' in moment ? { helpAt: null } : { readAt: null }
      const { count } = await db.sosRecipient.updateMany({
        where: { callId, memberId: id, ...unanswered },
        data: moment,
      })
      return count === 1
    },

    /** Writes a report of abuse, one a call and recipient: false when there is one. */
    async report(callId: SosCallId, id: MemberId, text: string, reportedAt: Date) {
      const { count } = await db.sosRecipient.updateMany({
        where: { callId, memberId: id, reportedAt: null },
        data: { reportedAt, report: cipher.encrypt(text) },
      })
      return count === 1
    },

    /** Reports no operator has handled yet, the oldest first. */
    async openReports({ offset, limit }: PageOf) {
      const rows = await db.sosRecipient.findMany({
        where: { reportedAt: { not: null }, reportHandledAt: null },
        orderBy: { reportedAt: 'asc' },
        skip: offset,
        take: limit,
      })
      return rows.map(row => ({
        callId: sosCallId(row.callId),
        byId: memberId(row.memberId),
        reportedAt: row.reportedAt,
        text: row.report ? cipher.decrypt(row.report) : '',
      }))
    },

    /** Notes that an operator has handled a report. */
    async handled(callId: SosCallId, id: MemberId, reportHandledAt: Date): Promise<void> {
      await db.sosRecipient.updateMany({
        where: { callId, memberId: id, reportHandledAt: null },
        data: { reportHandledAt },
      })
    },

    async progress(callId: SosCallId): Promise<CallProgress> {
      const { _count } = await db.sosRecipient.aggregate({
        where: { callId },
        _count: { callId: true, deliveredAt: true, readAt: true, helpAt: true },
      })
      return {
        recipients: _count.callId,
        delivered: _count.deliveredAt,
        read: _count.readAt,
        helping: _count.helpAt,
      }
    },

    /** Who can help, the first first. */
    async helpers(callId: SosCallId, { offset, limit }: PageOf): Promise<MemberId[]> {
      const rows = await db.sosRecipient.findMany({
        where: { callId, helpAt: { not: null } },
        orderBy: [{ helpAt: 'asc' }, { memberId: 'asc' }],
        skip: offset,
        take: limit,
        select: { memberId: true },
      })
      return rows.map(row => memberId(row.memberId))
    },

    /** Mutes one sender, or everybody beyond degree 1 with null. */
    async mute(id: MemberId, senderId: MemberId | null, mutedAt: Date): Promise<void> {
      await db.sosMute.createMany({
        data: [{ memberId: id, senderId: senderId ?? EVERYBODY_FAR, mutedAt }],
        skipDuplicates: true,
      })
    },

    async unmute(id: MemberId, senderId: MemberId | null): Promise<void> {
      await db.sosMute.deleteMany({
        where: { memberId: id, senderId: senderId ?? EVERYBODY_FAR },
      })
    },

    /** Whether a member mutes everybody beyond degree 1. */
    async mutesFar(id: MemberId): Promise<boolean> {
      const where = { memberId_senderId: { memberId: id, senderId: EVERYBODY_FAR } }
      return (await db.sosMute.findUnique({ where })) !== null
    },

    /** The senders a member has muted. */
    async muted(id: MemberId, { offset, limit }: PageOf): Promise<MemberId[]> {
      const rows = await db.sosMute.findMany({
        where: { memberId: id, senderId: { not: EVERYBODY_FAR } },
        orderBy: { senderId: 'asc' },
        skip: offset,
        take: limit,
      })
      return rows.map(row => memberId(row.senderId))
    },
  }
}
