import { type InvitationId, invitationId, type MemberId, memberId } from '../domain/ids.ts'
import type { Invitation, InvitationAnswer, InvitationKind } from '../domain/invitation.ts'
import { BEGINNING, type Database } from './database.ts'
import type { InvitationAnswer as AnswerRow, Invitation as Row } from './generated/client.ts'

/** An invitation with the token of its link. The token is a secret: it never goes to a log. */
export type KeptInvitation = Invitation & Readonly<{ token: string }>

export type NewInvitation = Readonly<{
  token: string
  inviterId: MemberId
  kind: InvitationKind
  /** The picked account, and its member where it is one. */
  forTelegramId: number | null
  forId: MemberId | null
  /** Names the update that makes it, so that the same update makes it once. */
  origin: string
  createdAt: Date
  expiresAt: Date
}>

/** One page of a list, by how many to leave out before it. */
type PageOf = Readonly<{ offset: number; limit: number }>

const open = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } })
const waits = { waitingAt: { not: null }, acceptedAt: null, refusedAt: null, endedAt: null }

/** Invitations and what their visitors answered. */
export const invitations = (db: Database) => ({
  /** Makes an invitation, once per origin; null when an undecided one for this contact is there. */
  async make(invitation: NewInvitation): Promise<KeptInvitation | null> {
    await db.invitation.createMany({ data: [invitation], skipDuplicates: true })
    const row = await db.invitation.findUnique({ where: { origin: invitation.origin } })
    return row && invitationOf(row)
  },

  async ofOrigin(origin: string): Promise<KeptInvitation | null> {
    const row = await db.invitation.findUnique({ where: { origin } })
    return row && invitationOf(row)
  },

  async ofToken(token: string): Promise<KeptInvitation | null> {
    const row = await db.invitation.findUnique({ where: { token } })
    return row && invitationOf(row)
  },

  async find(id: InvitationId): Promise<KeptInvitation | null> {
    const row = await db.invitation.findUnique({ where: { id } })
    return row && invitationOf(row)
  },

  /** A member's invitations that can still be used, the newest first. */
  async openOf(inviterId: MemberId, now: Date, { offset, limit }: PageOf) {
    const rows = await db.invitation.findMany({
      where: { inviterId, ...open(now) },
      orderBy: { id: 'desc' },
      skip: offset,
      take: limit,
    })
    return rows.map(invitationOf)
  },

  /** A member's invitations in every state, the newest first. */
  async of(inviterId: MemberId, { offset, limit }: PageOf): Promise<KeptInvitation[]> {
    const rows = await db.invitation.findMany({
      where: { inviterId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: offset,
      take: limit,
    })
    return rows.map(invitationOf)
  },

  async count(inviterId: MemberId): Promise<number> {
    return db.invitation.count({ where: { inviterId } })
  },

  async countOpen(inviterId: MemberId, now: Date): Promise<number> {
    return db.invitation.count({ where: { inviterId, ...open(now) } })
  },

  async countMadeSince(inviterId: MemberId, since: Date): Promise<number> {
    return db.invitation.count({ where: { inviterId, createdAt: { gt: since } } })
  },

  /** Uses an invitation up, once: false when it has been used or revoked meanwhile. */
  async use(id: InvitationId, usedAt: Date): Promise<boolean> {
    const { count } = await db.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { usedAt },
    })
    return count === 1
  },

  /** Takes an invitation back: false when it has been used or revoked meanwhile. */
  async revoke(id: InvitationId, revokedAt: Date): Promise<boolean> {
    const { count } = await db.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt },
    })
    return count === 1
  },

  /** The undecided invitation for a picked contact, whether it has expired or not. */
  async undecidedFor(inviterId: MemberId, forTelegramId: number): Promise<KeptInvitation | null> {
    const row = await db.invitation.findFirst({
      where: { inviterId, forTelegramId, usedAt: null, revokedAt: null },
    })
    return row && invitationOf(row)
  },

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

  /** Open invitations whose days are over and whose inviter has not been told; one batch. */
  async expired(now: Date, limit: number, after = BEGINNING): Promise<KeptInvitation[]> {
    const rows = await db.invitation.findMany({
      where: {
        expiresAt: { lte: now, gt: after },
        usedAt: null,
        revokedAt: null,
        expiryToldAt: null,
      },
      orderBy: { expiresAt: 'asc' },
      take: limit,
    })
    return rows.map(invitationOf)
  },

  /** Notes that an expiry was told, once: false when it was told meanwhile. */
  async expiryTold(id: InvitationId, expiryToldAt: Date): Promise<boolean> {
    const { count } = await db.invitation.updateMany({
      where: { id, expiryToldAt: null },
      data: { expiryToldAt },
    })
    return count === 1
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

function invitationOf(row: Row): KeptInvitation {
  return {
    id: invitationId(row.id),
    token: row.token,
    inviterId: memberId(row.inviterId),
    kind: row.kind as InvitationKind,
    forTelegramId: row.forTelegramId === null ? null : Number(row.forTelegramId),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    usedAt: row.usedAt,
    revokedAt: row.revokedAt,
  }
}

function answerOf(row: AnswerRow): InvitationAnswer {
  return {
    ...row,
    invitationId: invitationId(row.invitationId),
    visitorId: memberId(row.visitorId),
  }
}
