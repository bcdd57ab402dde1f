import { type InvitationId, invitationId, type MemberId, memberId } from '../../domain/ids.ts'
import type { InvitationKind, KeptInvitation } from '../../domain/trust/invitation.ts'
import { touchCardsOf } from '../circle/shared-cards.ts'
import { BEGINNING, type Database } from '../engine/database.ts'
import type { Invitation as Row } from '../generated/client.ts'

export type NewInvitation = Readonly<{
  token: string
  inviterId: MemberId
  kind: InvitationKind
  /** The picked account. */
  forTelegramId: number | null
  /** Names the update that makes it, so that the same update makes it once. */
  origin: string
  createdAt: Date
  expiresAt: Date
}>

/** One page of a list, by how many to leave out before it. */
export type PageOf = Readonly<{ offset: number; limit: number }>

/** An invitation that can still be used. */
export const open = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } })
/** A visitor who waits for approval. */
export const waits = { waitingAt: { not: null }, acceptedAt: null, refusedAt: null, endedAt: null }

/** Invitations, from their making to their end. With its end an invitation forgets whom it was for. */
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
      data: { usedAt, forTelegramId: null },
    })
    if (count === 1) await touchCardsOf(db, id)
    return count === 1
  },

  /** Takes an invitation back: false when it has been used or revoked meanwhile. */
  async revoke(id: InvitationId, revokedAt: Date): Promise<boolean> {
    const { count } = await db.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt, forTelegramId: null },
    })
    if (count === 1) await touchCardsOf(db, id)
    return count === 1
  },

  /** The undecided invitation for a picked contact, whether it has expired or not. */
  async undecidedFor(inviterId: MemberId, forTelegramId: number): Promise<KeptInvitation | null> {
    const row = await db.invitation.findFirst({
      where: { inviterId, forTelegramId, usedAt: null, revokedAt: null },
    })
    return row && invitationOf(row)
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
      data: { expiryToldAt, forTelegramId: null },
    })
    if (count === 1) await touchCardsOf(db, id)
    return count === 1
  },

  /** Revokes the member's invitations and those for this account; answers the visitors who waited. */
  async endAllOf(id: MemberId, telegramId: number, at: Date) {
    const where = { invitation: { inviterId: id }, ...waits }
    const waiting = await db.invitationAnswer.findMany({ where })
    await db.invitationAnswer.updateMany({ where, data: { endedAt: at } })
    await db.invitationAnswer.updateMany({
      where: { visitorId: id, ...waits },
      data: { endedAt: at },
    })

    const undecided = { usedAt: null, revokedAt: null }
    const aboutMe = { OR: [{ inviterId: id }, { forTelegramId: telegramId }] }
    await db.invitation.updateMany({ where: { ...aboutMe, ...undecided }, data: { revokedAt: at } })
    await db.invitation.updateMany({
      where: { ...aboutMe, forTelegramId: { not: null } },
      data: { forTelegramId: null },
    })
    return waiting.map(row => ({
      invitationId: invitationId(row.invitationId),
      visitorId: memberId(row.visitorId),
    }))
  },
})

export function invitationOf(row: Row): KeptInvitation {
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
