import type { InvitationId, MemberId } from '../ids.ts'
import { INVITATIONS_A_DAY, OPEN_INVITATIONS } from '../member/limit.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** Personal: one use, for the first other who says yes. Open: many uses, each with approval. */
export type InvitationKind = 'personal' | 'open'
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

const DAY_MS = 24 * 3_600_000
/** How long an invitation is valid, and a declined pair rests. */
export const INVITATION_LASTS_MS = 30 * DAY_MS

/** An invitation and its moments. */
export type Invitation = Readonly<{
  id: InvitationId
  inviterId: MemberId
  kind: InvitationKind
  /** The one Telegram account it was made for with the picker; null for whoever has the link. */
  forTelegramId: number | null
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}>

/** An invitation with the token of its link. The token is a secret: it never goes to a log. */
export type KeptInvitation = Invitation & Readonly<{ token: string }>

/** Reads an invitation's state off its moments. */
export function stateOfInvitation(invitation: Invitation, now: Date): InvitationState {
  if (invitation.usedAt) return 'used'
  if (invitation.revokedAt) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}

/** Whether a member may make another invitation. */
export function mayInvite({
  madeInADay,
  open,
}: Readonly<{ madeInADay: number; open: number }>): Outcome<
  true,
  'invited-enough-for-today' | 'too-many-invitations-are-open'
> {
  if (madeInADay >= INVITATIONS_A_DAY) return refused('invited-enough-for-today')
  return open >= OPEN_INVITATIONS ? refused('too-many-invitations-are-open') : done(true)
}

/** Whether a contact may be invited by the picker; says nothing of whether they are a member. */
export function mayInviteContact(
  pair: Readonly<{ isMe: boolean; hasUndecided: boolean; lastDeclinedAt: Date | null }>,
  now: Date,
): Outcome<true, 'contact-is-myself' | 'contact-is-already-invited' | 'contact-declined-lately'> {
  if (pair.isMe) return refused('contact-is-myself')
  if (pair.hasUndecided) return refused('contact-is-already-invited')
  const { lastDeclinedAt } = pair
  const rests =
    lastDeclinedAt !== null && now.getTime() - lastDeclinedAt.getTime() < INVITATION_LASTS_MS
  return rests ? refused('contact-declined-lately') : done(true)
}

/** The inviter takes an open invitation back; who waits is told that it ended. */
export function revoke(
  invitation: Invitation,
  { by, now }: Readonly<{ by: MemberId; now: Date }>,
): Outcome<
  Invitation,
  | 'only-the-inviter-decides'
  | 'invitation-is-used'
  | 'invitation-is-revoked'
  | 'invitation-is-expired'
> {
  if (by !== invitation.inviterId) return refused('only-the-inviter-decides')
  const state = stateOfInvitation(invitation, now)
  if (state !== 'open') return refused(`invitation-is-${state}`)
  return done({ ...invitation, revokedAt: now })
}
