import type { App, Queries } from '../../app.ts'
import type { LinkChange } from '../../domain/graph/graph.ts'
import type { InvitationId, MemberId } from '../../domain/ids.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import {
  type Acceptance,
  accept,
  approve,
  declineInvitation as decline,
  isCrossing,
  stateOfAnswer,
  turnAway,
  visit,
} from '../../domain/trust/answer.ts'
import type { KeptInvitation } from '../../domain/trust/invitation.ts'
import { visitorWaits } from './invitations.ts'
import { mend } from './trust.ts'

/** A visitor at the door, with the token of the link they came through. */
export type Visiting = Readonly<{ token: string; visitorId: MemberId }>
/** The inviter's word on a visitor who waits. */
export type Deciding = Readonly<{ invitationId: InvitationId; visitorId: MemberId; by: MemberId }>

/** A visitor opens an invitation: the offer, with what they answered before, or the link there is. */
export async function visitInvitation(app: App, { token, visitorId }: Visiting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const invitation = await invitationAt(tx, token)
    const facts = await visitFacts(tx, invitation, visitorId, now)
    const outcome = visit(invitation, facts)
    if ('refused' in outcome) return outcome
    if (!invitation) return refused('invitation-is-unknown')

    await tx.invitations.open(invitation.id, visitorId, now)
    const isUsedUp = outcome.done === 'link' && isCrossing(invitation, facts)
    if (isUsedUp) await tx.invitations.use(invitation.id, now)
    const answer = await tx.invitations.answer(invitation.id, visitorId)
    return done({ found: outcome.done, invitation, answer: answer ? stateOfAnswer(answer) : null })
  })
}

/**
 * A visitor says yes. Both member rows are locked, so that limits, crossing invitations and
 * withdrawals are decided one after another. The inviter is told; the visitor sees it.
 */
export async function acceptInvitation(app: App, { token, visitorId }: Visiting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const seen = await invitationAt(tx, token)
    if (seen) await tx.members.lock(seen.inviterId, visitorId)
    const invitation = await invitationAt(tx, token)
    const facts = await visitFacts(tx, invitation, visitorId, now)
    const { between } = facts
    if (!invitation) return refused('invitation-is-unknown')
    const { id, inviterId } = invitation
    const answer = await tx.invitations.answer(id, visitorId)
    if (answer?.acceptedAt && between.areLinked && !between.iWithdrew && !between.theyWithdrew)
      return done({ found: 'linked', inviterId, isFirst: false } as const)

    const outcome = accept(invitation, {
      ...facts,
      answer,
      waiting: await tx.invitations.countWaiting(id),
      ...(await fullness(app, tx, { me: visitorId, other: inviterId })),
    })
    if ('refused' in outcome) return outcome
    const { found, usesUp } = outcome.done
    if (usesUp && !(await tx.invitations.use(id, now))) return refused('invitation-is-used')
    await tx.invitations.open(id, visitorId, now)

    const isFirst = found === 'linked' && (await tx.trust.countWhole(visitorId)) === 0
    const changes = await save(tx, outcome.done, { me: visitorId, other: inviterId, between }, now)
    if (found === 'waits') {
      const waiting = { waitingAt: now, declinedAt: null, endedAt: null, remindedAt: null }
      await tx.invitations.note(id, visitorId, waiting)
      await tx.notices.add([visitorWaits(invitation, visitorId, false)], now)
    } else {
      await tx.invitations.note(id, visitorId, { acceptedAt: now })
      if (found === 'linked') await tx.notices.add([linkMade(inviterId, visitorId)], now)
    }
    await tx.trust.changed(changes, now)
    return done({ found, inviterId, isFirst })
  })
}

/** A visitor says no; nothing is used up. */
export async function declineInvitation(app: App, { token, visitorId }: Visiting) {
  const now = app.now()
  return app.store.transaction(async tx => {
    const invitation = await invitationAt(tx, token)
    if (!invitation) return refused('invitation-is-unknown')
    await tx.members.lock(invitation.inviterId, visitorId)
    const facts = await visitFacts(tx, invitation, visitorId, now)
    const answer = await tx.invitations.answer(invitation.id, visitorId)
    const outcome = decline(invitation, { ...facts, answer })
    if ('refused' in outcome) return outcome

    await tx.invitations.open(invitation.id, visitorId, now)
    const wasWaiting = answer && stateOfAnswer(answer) === 'waiting'
    await tx.invitations.note(invitation.id, visitorId, {
      declinedAt: answer?.declinedAt ?? now,
      ...(wasWaiting && { waitingAt: null }),
    })
    if (outcome.done.tellsInviter) await tx.notices.add([declined(invitation, visitorId)], now)
    return done({ inviterId: invitation.inviterId })
  })
}

/** The inviter lets a waiting visitor in; the visitor is told. */
export async function approveVisitor(app: App, { invitationId, visitorId, by }: Deciding) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(by, visitorId)
    const invitation = await tx.invitations.find(invitationId)
    const answer = await tx.invitations.answer(invitationId, visitorId)
    if (!invitation || !answer) return refused('visitor-is-not-waiting')
    const between = await tx.trust.between(by, visitorId)
    const facts = await fullness(app, tx, { me: by, other: visitorId })
    const outcome = approve(invitation, { by, answer, now, between, ...facts })
    if ('refused' in outcome) return outcome
    const { found, usesUp } = outcome.done
    if (usesUp && !(await tx.invitations.use(invitationId, now)))
      return refused('invitation-is-used')

    const changes = await save(tx, outcome.done, { me: by, other: visitorId, between }, now)
    await tx.invitations.note(invitationId, visitorId, { acceptedAt: now })
    if (found === 'linked') await tx.notices.add([approved(by, visitorId)], now)
    await tx.trust.changed(changes, now)
    return done({ found })
  })
}

/** The inviter turns a waiting visitor away, who is told without a reason. */
export async function turnVisitorAway(app: App, { invitationId, visitorId, by }: Deciding) {
  const now = app.now()
  return app.store.transaction(async tx => {
    await tx.members.lock(by, visitorId)
    const invitation = await tx.invitations.find(invitationId)
    const answer = await tx.invitations.answer(invitationId, visitorId)
    if (!invitation || !answer) return refused('visitor-is-not-waiting')
    const outcome = turnAway(invitation, { by, answer, now })
    if ('refused' in outcome) return outcome

    await tx.invitations.note(invitationId, visitorId, { refusedAt: now })
    const facts = { kind: 'waiting-ended', invitationId, inviterId: by } as const
    const told = { ...facts, because: 'turned-away' } as const
    await tx.notices.add([{ to: visitorId, bot: 'arvut-add', facts: told }], now)
    return done({ visitorId })
  })
}

/** The invitation of a token; one whose inviter has left is unknown. */
async function invitationAt(tx: Queries, token: string): Promise<KeptInvitation | null> {
  const invitation = await tx.invitations.ofToken(token)
  const inviter = invitation && (await tx.members.find(invitation.inviterId))
  return inviter && !inviter.leftAt ? invitation : null
}

async function visitFacts(
  tx: Queries,
  invitation: KeptInvitation | null,
  visitorId: MemberId,
  now: Date,
) {
  const visitor = await tx.members.get(visitorId)
  const { linkedAt, ...between } = await tx.trust.between(
    visitorId,
    invitation?.inviterId ?? visitorId,
  )
  return { visitorId, visitorTelegramId: visitor.telegramId ?? 0, between, linkedAt, now }
}

type Pair = Readonly<{ me: MemberId; other: MemberId }>

async function fullness({ settings }: App, tx: Queries, { me, other }: Pair) {
  return {
    myLinks: await tx.trust.countWhole(me),
    theirLinks: await tx.trust.countWhole(other),
    mostLinks: settings.dunbarLimit,
  }
}

type Between = Awaited<ReturnType<typeof visitFacts>>['between']

/** Writes what a yes does to the link and to my withdrawal; answers what changed for the graph. */
async function save(
  tx: Queries,
  { found, restores }: Acceptance,
  { me, other, between }: Pair & Readonly<{ between: Between }>,
  now: Date,
): Promise<LinkChange[]> {
  const changes: LinkChange[] = []
  if (restores) {
    await mend(tx, { by: me, towards: other }, now)
    if (!between.theyWithdrew) changes.push({ kind: 'shown', a: me, b: other })
  }
  if (found === 'linked' && !between.areLinked) {
    await tx.trust.link(me, other, now)
    changes.push({ kind: 'linked', a: me, b: other })
  }
  return changes
}

function linkMade(inviterId: MemberId, visitorId: MemberId): NewNotice {
  const facts = { kind: 'trust-link-made', otherId: visitorId, how: 'invitation' } as const
  return { to: inviterId, bot: 'arvut-add', facts: { ...facts, isInviter: true } }
}

function approved(inviterId: MemberId, visitorId: MemberId): NewNotice {
  const facts = { kind: 'trust-link-made', otherId: inviterId, how: 'approval' } as const
  return { to: visitorId, bot: 'arvut-add', facts: { ...facts, isInviter: false } }
}

function declined({ id, inviterId }: KeptInvitation, visitorId: MemberId): NewNotice {
  const facts = { kind: 'invitation-declined', invitationId: id, visitorId } as const
  return { to: inviterId, bot: 'arvut-add', facts }
}
