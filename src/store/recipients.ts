import { type MemberId, memberId, type SosCallId, sosCallId } from '../domain/ids.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'
import { EVERYBODY_FAR } from './mutes.ts'

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

/** Whom calls have reached, what they answered, and what they reported. */
export const recipients = (db: Database, cipher: Cipher) => ({
  /** Writes the people of a ring, once each; answers those who are new and want to hear it. */
  async reach(
    call: Readonly<{ id: SosCallId; senderId: MemberId }>,
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

  /** A report, handled or not; null where this member reported nothing. */
  async findReport(callId: SosCallId, id: MemberId) {
    const where = { callId_memberId: { callId, memberId: id } }
    const row = await db.sosRecipient.findUnique({ where })
    if (!row?.reportedAt) return null
    return {
      callId,
      byId: id,
      reportedAt: row.reportedAt,
      handledAt: row.reportHandledAt,
      text: row.report ? cipher.decrypt(row.report) : '',
    }
  },

  /** Notes that an operator has handled a report, or all of a call: how many were open. */
  async handled(callId: SosCallId, id: MemberId | null, reportHandledAt: Date): Promise<number> {
    const { count } = await db.sosRecipient.updateMany({
      where: {
        callId,
        ...(id !== null && { memberId: id }),
        reportedAt: { not: null },
        reportHandledAt: null,
      },
      data: { reportHandledAt },
    })
    return count
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
})
