import type { App, Queries } from '../../app.ts'
import type { InvitationId, MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import { WAITING_REMINDED_MS } from '../../domain/trust/answer.ts'
import {
  type InvitationKind,
  type KeptInvitation,
  mayInvite,
  mayInviteContact,
  revoke,
  stateOfInvitation,
} from '../../domain/trust/invitation.ts'
import { forAll } from '../batches.ts'

/** An invitation to be made; `contactTelegramId` is whom Telegram's picker named. */
export type Inviting = Readonly<{
  inviterId: MemberId
  kind: InvitationKind
  contactTelegramId?: number
  origin: string
}>

const DAY_MS = 24 * 3_600_000
/** What the calendar does at a time. */
const BATCH = 200

/**
 * A member makes an invitation, once per origin. A picked contact who is a member hears of it; the
 * answer is the same when they are none.
 */
export async function makeInvitation(app: App, order: Inviting) {
  const { store, settings, newToken } = app
  const now = app.now()
  return store.transaction(async tx => {
    await tx.members.lock(order.inviterId)
    const made = await tx.invitations.ofOrigin(order.origin)
    if (made) return done(made)

    const limit = mayInvite({
      madeInADay: await tx.invitations.countMadeSince(
        order.inviterId,
        new Date(now.getTime() - DAY_MS),
      ),
      open: await tx.invitations.countOpen(order.inviterId, now),
    })
    if ('refused' in limit) return limit
    const contact = await contactOf(tx, order, now)
    if ('refused' in contact) return contact

    const invitation = await tx.invitations.make({
      token: newToken(),
      inviterId: order.inviterId,
      kind: order.kind,
      forTelegramId: order.contactTelegramId ?? null,
      origin: order.origin,
      createdAt: now,
      expiresAt: new Date(now.getTime() + settings.invitationDays * DAY_MS),
    })
    if (!invitation) return refused('contact-is-already-invited')
    if (contact.done) await tx.notices.add([received(invitation, contact.done)], now)
    return done(invitation)
  })
}

/** Whether the picked contact may be invited; answers their member, or null for a stranger or nobody. */
async function contactOf(tx: Queries, { inviterId, contactTelegramId }: Inviting, now: Date) {
  if (contactTelegramId === undefined) return done(null)
  const contact = await tx.members.ofTelegram(contactTelegramId)
  const undecided = await tx.invitations.undecidedFor(inviterId, contactTelegramId)
  const answer = undecided && contact && (await tx.invitations.answer(undecided.id, contact.id))
  const isOpen = undecided !== null && stateOfInvitation(undecided, now) === 'open'

  const allowed = mayInviteContact(
    {
      isMe: contact?.id === inviterId,
      hasUndecided: isOpen && !answer?.declinedAt,
      lastDeclinedAt: contact && (await tx.invitations.lastDeclined(inviterId, contact.id)),
    },
    now,
  )
  if ('refused' in allowed) return allowed
  if (contact) {
    const { areLinked, iWithdrew, theyWithdrew } = await tx.trust.between(inviterId, contact.id)
    if (areLinked && !iWithdrew && !theyWithdrew) return refused('members-are-already-linked')
  }
  if (undecided) await tx.invitations.revoke(undecided.id, now)
  return done(contact?.id ?? null)
}

/** The inviter takes an invitation back; whoever waits is told that it ended. */
export async function revokeInvitation(
  app: App,
  {
    invitationId,
    by,
    sawWaiting,
  }: Readonly<{
    invitationId: InvitationId
    by: MemberId
    /** How many the inviter saw waiting; ending the waiting of others is refused. */
    sawWaiting: number
  }>,
) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const invitation = await tx.invitations.find(invitationId)
    if (!invitation) return refused('only-the-inviter-decides')
    const outcome = revoke(invitation, { by, now })
    if ('refused' in outcome) return outcome
    if ((await tx.invitations.countWaiting(invitationId)) !== sawWaiting)
      return refused('waiting-has-changed')

    if (!(await tx.invitations.revoke(invitationId, now))) return refused('invitation-is-used')
    const waiting = await tx.invitations.endWaiting(invitationId, now)
    await tx.notices.add(ended(invitation, waiting, 'revoked'), now)
    return done(invitation)
  })
}

/** Tells of invitations whose days are over: the inviter, and whoever waited. Answers how many ended. */
export async function expireInvitations(app: App): Promise<number> {
  const now = app.now()
  return forAll(
    BATCH,
    limit => app.store.invitations.expired(now, limit),
    invitation => expire(app, invitation, now),
  )
}

async function expire({ store }: App, invitation: KeptInvitation, now: Date): Promise<void> {
  await store.transaction(async tx => {
    if (!(await tx.invitations.expiryTold(invitation.id, now))) return
    const waiting = await tx.invitations.endWaiting(invitation.id, now)
    const { id: invitationId, inviterId } = invitation
    const facts = { kind: 'invitation-expired', invitationId } as const
    const toInviter: NewNotice = { to: inviterId, bot: 'arvut-add', facts }
    await tx.notices.add([toInviter, ...ended(invitation, waiting, 'expired')], now)
  })
}

/** Reminds inviters of visitors who have waited for three days, once. Answers how many. */
export async function remindOfWaiting({ store, now: clock }: App): Promise<number> {
  const now = clock()
  const before = new Date(now.getTime() - WAITING_REMINDED_MS)
  return forAll(
    BATCH,
    limit => store.invitations.waitingSinceBefore(before, limit),
    ({ answer, invitation }) =>
      store.transaction(async tx => {
        const { invitationId, visitorId } = answer
        if (!(await tx.invitations.reminded(invitationId, visitorId, now))) return
        if (stateOfInvitation(invitation, now) !== 'open') return
        await tx.notices.add([visitorWaits(invitation, visitorId, true)], now)
      }),
  )
}

/** The inviter hears that somebody waits; of several unread ones the last stands for all. */
export function visitorWaits(
  { id: invitationId, inviterId }: KeptInvitation,
  visitorId: MemberId,
  isReminder: boolean,
): NewNotice {
  return {
    to: inviterId,
    bot: 'arvut-add',
    facts: { kind: 'visitor-waits', invitationId, visitorId, isReminder },
    key: `waits:${invitationId}`,
  }
}

function received({ id: invitationId, inviterId }: KeptInvitation, to: MemberId): NewNotice {
  return { to, bot: 'arvut-add', facts: { kind: 'invitation-received', invitationId, inviterId } }
}

function ended(
  { id: invitationId, inviterId }: KeptInvitation,
  waiting: readonly MemberId[],
  because: 'expired' | 'revoked',
): NewNotice[] {
  const facts = { kind: 'waiting-ended', invitationId, inviterId, because } as const
  return waiting.map(to => ({ to, bot: 'arvut-add', facts }))
}
