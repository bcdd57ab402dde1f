import type { InvitationId, MemberId } from '../ids.ts'
import { WAITING_VISITORS } from '../member/limit.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Invitation, stateOfInvitation } from './invitation.ts'
import { type Between, type Fullness, isWhole, whoIsFull } from './trust.ts'

/** After so long a visitor's waiting is called to the inviter's mind, once. */
export const WAITING_REMINDED_MS = 3 * 24 * 3_600_000

/** One visitor's dealings with an invitation. */
export type InvitationAnswer = Readonly<{
  invitationId: InvitationId
  visitorId: MemberId
  openedAt: Date
  acceptedAt: Date | null
  declinedAt: Date | null
  waitingAt: Date | null
  refusedAt: Date | null
  remindedAt: Date | null
  endedAt: Date | null
}>

export type AnswerState = 'opened' | 'declined' | 'waiting' | 'refused' | 'ended' | 'accepted'

/** Reads the state of a visitor's answer off its moments; a yes after a no counts. */
export function stateOfAnswer(answer: InvitationAnswer): AnswerState {
  if (answer.acceptedAt) return 'accepted'
  if (answer.endedAt) return 'ended'
  if (answer.refusedAt) return 'refused'
  if (answer.waitingAt) return 'waiting'
  return answer.declinedAt ? 'declined' : 'opened'
}

/** A visitor at the door, seen from the visitor: `iWithdrew` is the visitor, `they` the inviter. */
export type Visit = Readonly<{
  visitorId: MemberId
  visitorTelegramId: number
  between: Between
  /** When the two were linked: a friend of old who opens my link uses nothing up. */
  linkedAt?: Date | null
  now: Date
}>

export type VisitRefusal =
  | 'invitation-is-unknown'
  | 'invitation-is-mine'
  | 'invitation-is-used'
  | 'invitation-is-revoked'
  | 'invitation-is-expired'
  | 'invitation-is-for-somebody-else'

/** What a visitor finds: the offer, or the link which is there already (a crossing invitation is used up). */
export type Found = 'offer' | 'link'

/** Looks at an invitation as its visitor does, before any yes or no. */
export function visit(
  invitation: Invitation | null,
  { visitorId, visitorTelegramId, between, now }: Visit,
): Outcome<Found, VisitRefusal> {
  if (!invitation) return refused('invitation-is-unknown')
  if (invitation.inviterId === visitorId) return refused('invitation-is-mine')
  if (isWhole(between)) return done('link')
  const state = stateOfInvitation(invitation, now)
  if (state !== 'open') return refused(`invitation-is-${state}`)
  const { forTelegramId } = invitation
  if (forTelegramId !== null && forTelegramId !== visitorTelegramId) {
    return refused('invitation-is-for-somebody-else')
  }
  return done('offer')
}

/** What a yes writes. `restores`: the visitor's own withdrawal ends; `usesUp`: nobody else may use it. */
export type Acceptance = Readonly<{
  found: 'linked' | 'already-linked' | 'waits'
  restores: boolean
  usesUp: boolean
}>

/**
 * A visitor says yes. A personal invitation links at once, unless the inviter had withdrawn; an open
 * one waits for approval, unless only the visitor's own withdrawal lay between. Of two crossing ones the second finds the link and is used up.
 */
export function accept(
  invitation: Invitation | null,
  facts: Visit &
    Fullness &
    Readonly<{
      /** The visitor's earlier answer to this invitation. */
      answer: InvitationAnswer | null
      waiting: number
    }>,
): Outcome<
  Acceptance,
  | VisitRefusal
  | 'visitor-is-already-waiting'
  | 'inviter-has-refused'
  | 'too-many-visitors-are-waiting'
  | 'my-list-is-full'
  | 'their-list-is-full'
> {
  const visited = visit(invitation, facts)
  if ('refused' in visited) return visited
  const isPersonal = invitation?.kind === 'personal'
  if (visited.done === 'link') {
    return done({ found: 'already-linked', restores: false, usesUp: isCrossing(invitation, facts) })
  }

  const { areLinked, iWithdrew, theyWithdrew } = facts.between
  // A link that only the visitor's own withdrawal keeps from being whole was approved long ago.
  const isApproved = areLinked && !theyWithdrew
  if (theyWithdrew || !(isPersonal || isApproved)) {
    const state = facts.answer && stateOfAnswer(facts.answer)
    if (state === 'waiting') return refused('visitor-is-already-waiting')
    if (state === 'refused') return refused('inviter-has-refused')
    if (facts.waiting >= WAITING_VISITORS) return refused('too-many-visitors-are-waiting')
    return done({ found: 'waits', restores: iWithdrew, usesUp: false })
  }
  const full = whoIsFull(facts)
  if (full) return refused(full)
  return done({ found: 'linked', restores: iWithdrew, usesUp: isPersonal })
}

/** A visitor says no: it uses nothing up. A personal inviter hears of it once per visitor, without a reason. */
export function declineInvitation(
  invitation: Invitation | null,
  facts: Visit & Readonly<{ answer: InvitationAnswer | null }>,
): Outcome<Readonly<{ tellsInviter: boolean }>, VisitRefusal | 'members-are-already-linked'> {
  const visited = visit(invitation, facts)
  if ('refused' in visited) return visited
  if (visited.done === 'link') return refused('members-are-already-linked')
  const isFirst = !facts.answer?.declinedAt
  return done({ tellsInviter: invitation?.kind === 'personal' && isFirst })
}

type Deciding =
  | 'only-the-inviter-decides'
  | 'invitation-is-used'
  | 'invitation-is-revoked'
  | 'invitation-is-expired'
  | 'visitor-is-not-waiting'

type Decision = Readonly<{ by: MemberId; answer: InvitationAnswer; now: Date }>

/**
 * The inviter lets a waiting visitor in; it ends the inviter's own withdrawal. While either side is
 * full it is refused and the visitor goes on waiting. `between` is seen from the inviter.
 */
export function approve(
  invitation: Invitation,
  facts: Decision & Fullness & Readonly<{ between: Between }>,
): Outcome<
  Acceptance,
  Deciding | 'visitor-has-withdrawn' | 'my-list-is-full' | 'their-list-is-full'
> {
  const wrong = wrongDecision(invitation, facts)
  if (wrong) return refused(wrong)
  const { iWithdrew, theyWithdrew } = facts.between
  const usesUp = invitation.kind === 'personal'
  if (isWhole(facts.between)) return done({ found: 'already-linked', restores: false, usesUp })
  if (theyWithdrew) return refused('visitor-has-withdrawn')
  const full = whoIsFull(facts)
  if (full) return refused(full)
  return done({ found: 'linked', restores: iWithdrew, usesUp })
}

/** The inviter turns a waiting visitor away. */
export function turnAway(
  invitation: Invitation,
  decision: Decision,
): Outcome<InvitationAnswer, Deciding> {
  const wrong = wrongDecision(invitation, decision)
  if (wrong) return refused(wrong)
  return done({ ...decision.answer, refusedAt: decision.now })
}

/** Whether the inviter is to be reminded of a visitor who has waited for 3 days. */
export function isWaitingReminderDue(answer: InvitationAnswer, now: Date): boolean {
  if (stateOfAnswer(answer) !== 'waiting' || answer.remindedAt || !answer.waitingAt) return false
  return now.getTime() - answer.waitingAt.getTime() >= WAITING_REMINDED_MS
}

/** Whether a link was made after this personal invitation, which its visitor could still have taken. */
export function isCrossing(
  invitation: Invitation | null,
  { visitorTelegramId, linkedAt, now }: Omit<Visit, 'visitorId' | 'between'>,
): boolean {
  if (invitation?.kind !== 'personal' || stateOfInvitation(invitation, now) !== 'open') return false
  if (linkedAt && linkedAt < invitation.createdAt) return false
  return invitation.forTelegramId === null || invitation.forTelegramId === visitorTelegramId
}

function wrongDecision(invitation: Invitation, { by, answer, now }: Decision): Deciding | null {
  if (by !== invitation.inviterId) return 'only-the-inviter-decides'
  if (stateOfAnswer(answer) !== 'waiting') return 'visitor-is-not-waiting'
  const state = stateOfInvitation(invitation, now)
  return state === 'open' ? null : `invitation-is-${state}`
}
