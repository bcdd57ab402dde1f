import { type InvitationId, invitationId, type MemberId, memberId } from '../../domain/ids.ts'
import type { InvitationAnswer } from '../../domain/trust/answer.ts'
import { BEGINNING, type Database } from '../engine/database.ts'
import type { InvitationAnswer as AnswerRow } from '../generated/client.ts'
import { invitationOf, open, type PageOf, waits } from './invitations.ts'

/** What the visitors of invitations answered, and who waits for approval. */
export const answers = (db: Database) => ({
  /** When a visitor last declined a personal invitation of this inviter. */
  async lastDeclined(inviterId: MemberId, visitorId: MemberId): Promise<Date | null> {
    const found = await db.invitationAnswer.aggregate({
      where: { visitorId, acceptedAt: null, invitation: { inviterId, kind: 'personal' } },
      _max: { declinedAt: true },
    })
    return found._max.declinedAt
  },

  async answer(id: InvitationId, visitorId: MemberId): Promise<InvitationAnswer | null> {
    const row = await db.invitationAnswer.findUnique({
      where: { invitationId_visitorId: { invitationId: id, visitorId } },
    })
    return row && answerOf(row)
  },

  /** Notes that a visitor has seen an invitation; the first time counts. */
  async open(id: InvitationId, visitorId: MemberId, openedAt: Date): Promise<void> {
    await db.invitationAnswer.createMany({
      data: [{ invitationId: id, visitorId, openedAt }],
      skipDuplicates: true,
    })
  },

  /** Writes moments of a visitor's answer. */
  async note(
    id: InvitationId,
    visitorId: MemberId,
    moments: Partial<Omit<InvitationAnswer, 'invitationId' | 'visitorId'>>,
  ): Promise<void> {
    await db.invitationAnswer.update({
      where: { invitationId_visitorId: { invitationId: id, visitorId } },
      data: moments,
    })
  },

  /** Who has come onto the inviter's list by these invitations, the first first. */
  async acceptedBy(ids: readonly InvitationId[]) {
    const rows = await db.invitationAnswer.findMany({
      where: { invitationId: { in: [...ids] }, acceptedAt: { not: null } },
      orderBy: [{ acceptedAt: 'asc' }, { visitorId: 'asc' }],
      select: { invitationId: true, visitorId: true },
    })
    return rows.map(row => ({
      invitationId: invitationId(row.invitationId),
      visitorId: memberId(row.visitorId),
    }))
  },

  /** How many have come onto the inviter's list by an invitation. */
  async countAccepted(id: InvitationId): Promise<number> {
    return db.invitationAnswer.count({ where: { invitationId: id, acceptedAt: { not: null } } })
  },

  async isWaiting(id: InvitationId, visitorId: MemberId): Promise<boolean> {
    return (
      (await db.invitationAnswer.count({ where: { invitationId: id, visitorId, ...waits } })) > 0
    )
  },

  async countWaiting(id: InvitationId): Promise<number> {
    return db.invitationAnswer.count({ where: { invitationId: id, ...waits } })
  },

  /** Who waits for a member's approval, over all open invitations, the longest first. */
  async waitingFor(inviterId: MemberId, now: Date, { offset, limit }: PageOf) {
    const rows = await db.invitationAnswer.findMany({
      where: { ...waits, invitation: { inviterId, ...open(now) } },
      orderBy: [{ waitingAt: 'asc' }, { visitorId: 'asc' }],
      skip: offset,
      take: limit,
    })
    return rows.map(answerOf)
  },

  async countWaitingFor(inviterId: MemberId, now: Date): Promise<number> {
    return db.invitationAnswer.count({
      where: { ...waits, invitation: { inviterId, ...open(now) } },
    })
  },

  /** Ends all waiting for an invitation; answers who waited. */
  async endWaiting(id: InvitationId, endedAt: Date): Promise<MemberId[]> {
    const where = { invitationId: id, ...waits }
    const rows = await db.invitationAnswer.findMany({ where, select: { visitorId: true } })
    await db.invitationAnswer.updateMany({ where, data: { endedAt } })
    return rows.map(row => memberId(row.visitorId))
  },

  /** Visitors who have waited since before the instant without a reminder; one batch. */
  async waitingSinceBefore(instant: Date, limit: number, after = BEGINNING) {
    const rows = await db.invitationAnswer.findMany({
      where: { ...waits, waitingAt: { lte: instant, gt: after }, remindedAt: null },
      orderBy: { waitingAt: 'asc' },
      take: limit,
      include: { invitation: true },
    })
    return rows.map(row => ({ answer: answerOf(row), invitation: invitationOf(row.invitation) }))
  },

  /** Notes a reminder, once: false when it was sent meanwhile. */
  async reminded(id: InvitationId, visitorId: MemberId, remindedAt: Date): Promise<boolean> {
    const { count } = await db.invitationAnswer.updateMany({
      where: { invitationId: id, visitorId, remindedAt: null },
      data: { remindedAt },
    })
    return count === 1
  },
})

function answerOf(row: AnswerRow): InvitationAnswer {
  return {
    ...row,
    invitationId: invitationId(row.invitationId),
    visitorId: memberId(row.visitorId),
  }
}
