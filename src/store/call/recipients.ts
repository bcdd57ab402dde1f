import { type CallId, callId, type MemberId, memberId } from '../../domain/ids.ts'
import type { CallProgress, Recipient, Report } from '../../domain/trust/call.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { SosRecipient as Row } from '../generated/client.ts'
import { EVERYBODY_FAR } from './mutes.ts'

type PageOf = Readonly<{ offset: number; limit: number }>

/** Whom calls have reached, what they answered, and what they reported. */
export const recipients = (db: Database, cipher: Cipher) => ({
  /** Writes the people of a ring, once each; answers those who are new and want to hear it. */
  async reach(
    call: Readonly<{ id: CallId; senderId: MemberId }>,
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
  async come(callId: CallId, id: MemberId, degree: number, createdAt: Date): Promise<void> {
    await db.sosRecipient.createMany({
      data: [{ callId, memberId: id, degree, createdAt, deliveredAt: createdAt }],
      skipDuplicates: true,
    })
    await showAnew(db, callId)
  },

  async recipient(callId: CallId, id: MemberId): Promise<Recipient | null> {
    const where = { callId_memberId: { callId, memberId: id } }
    const row = await db.sosRecipient.findUnique({ where })
    return row && { ...row, callId, memberId: memberId(row.memberId) }
  },

  /** Notes that a call's message has arrived; the first time counts. */
  async delivered(callId: CallId, id: MemberId, deliveredAt: Date): Promise<void> {
    await db.sosRecipient.updateMany({
      where: { callId, memberId: id, deliveredAt: null },
      data: { deliveredAt },
    })
    await showAnew(db, callId)
  },

  /** Notes that these have had a call's alarm already. */
  async deliveredTo(callId: CallId, ids: readonly MemberId[], deliveredAt: Date): Promise<void> {
    if (ids.length === 0) return
    await db.sosRecipient.updateMany({
      where: { callId, memberId: { in: [...ids] }, deliveredAt: null },
      data: { deliveredAt },
    })
  },

  /** Notes an answer, once: false when it was given before. */
  async answered(
    callId: CallId,
    id: MemberId,
    moment: Readonly<{ readAt: Date } | { helpAt: Date }>,
  ): Promise<boolean> {
    const unanswered = 'helpAt' in moment ? { helpAt: null } : { readAt: null }
    const { count } = await db.sosRecipient.updateMany({
      where: { callId, memberId: id, ...unanswered },
      data: moment,
    })
    await showAnew(db, callId)
    return count === 1
  },

  /** Writes a report of abuse, one a call and recipient: false when there is one. */
  async report(callId: CallId, id: MemberId, text: string, reportedAt: Date) {
    const { count } = await db.sosRecipient.updateMany({
      where: { callId, memberId: id, reportedAt: null },
      data: { reportedAt, report: cipher.encrypt(text) },
    })
    return count === 1
  },

  /** Reports no operator has handled yet, the oldest first. */
  async openReports({ offset, limit }: PageOf): Promise<Report[]> {
    const rows = await db.sosRecipient.findMany({
      where: { reportedAt: { not: null }, reportHandledAt: null },
      orderBy: { reportedAt: 'asc' },
      skip: offset,
      take: limit,
    })
    return rows.map(row => reportOf(row, cipher)).filter(each => each !== null)
  },

  /** A report, handled or not; null where this member reported nothing. */
  async findReport(callId: CallId, id: MemberId): Promise<Report | null> {
    const where = { callId_memberId: { callId, memberId: id } }
    const row = await db.sosRecipient.findUnique({ where })
    return row && reportOf(row, cipher)
  },

  /** Notes that an operator has handled a report, or all of a call: how many were open. */
  async handled(callId: CallId, id: MemberId | null, reportHandledAt: Date): Promise<number> {
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

  async progress(callId: CallId): Promise<CallProgress> {
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
  async helpers(callId: CallId, { offset, limit }: PageOf): Promise<MemberId[]> {
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

/** The sender's message does not show yet what has happened. */
async function showAnew(db: Database, id: CallId): Promise<void> {
  await db.sosCall.updateMany({ where: { id, isUnshown: false }, data: { isUnshown: true } })
}

function reportOf(row: Row, cipher: Cipher): Report | null {
  if (!row.reportedAt) return null
  return {
    callId: callId(row.callId),
    byId: memberId(row.memberId),
    reportedAt: row.reportedAt,
    handledAt: row.reportHandledAt,
    text: row.report ? cipher.decrypt(row.report) : '',
  }
}
