import { describe, expect, it } from 'vitest'
import { invitationId } from '../../../src/domain/ids.ts'
import {
  accept,
  approve,
  declineInvitation,
  type InvitationAnswer,
  isWaitingReminderDue,
  stateOfAnswer,
  turnAway,
  visit,
} from '../../../src/domain/trust/answer.ts'
import {
  type Invitation,
  mayInvite,
  mayInviteContact,
  revoke,
} from '../../../src/domain/trust/invitation.ts'
import { anna, boris, november } from '../../kit/people.ts'

const now = november(10)
const personal: Invitation = {
  id: invitationId(1),
  inviterId: anna,
  kind: 'personal',
  forTelegramId: null,
  createdAt: november(1),
  expiresAt: new Date('2026-12-01T11:00:00Z'),
  usedAt: null,
  revokedAt: null,
}
const open: Invitation = { ...personal, kind: 'open' }
const strangers = { areLinked: false, iWithdrew: false, theyWithdrew: false }
const linked = { ...strangers, areLinked: true }
const visitor = {
  visitorId: boris,
  visitorTelegramId: 2 ** 40,
  between: strangers,
  now,
  answer: null,
  waiting: 0,
  myLinks: 3,
  theirLinks: 3,
}
const answer: InvitationAnswer = {
  invitationId: personal.id,
  visitorId: boris,
  openedAt: november(9),
  acceptedAt: null,
  declinedAt: null,
  waitingAt: november(9),
  refusedAt: null,
  remindedAt: null,
  endedAt: null,
}

describe('visiting an invitation', () => {
  it.each([
    ['an unknown token', null, {}, 'invitation-is-unknown'],
    ['one’s own', personal, { visitorId: anna }, 'invitation-is-mine'],
    ['a used one', { ...personal, usedAt: now }, {}, 'invitation-is-used'],
    ['a revoked one', { ...personal, revokedAt: now }, {}, 'invitation-is-revoked'],
    ['an expired one', { ...personal, expiresAt: now }, {}, 'invitation-is-expired'],
    ['one for another', { ...personal, forTelegramId: 7 }, {}, 'invitation-is-for-somebody-else'],
  ] as const)('%s is refused', (_, invitation, differs, refusal) => {
    const there = { ...visitor, ...differs }
    expect(visit(invitation, there)).toEqual({ refused: refusal })
    expect(accept(invitation, there)).toEqual({ refused: refusal })
    expect(declineInvitation(invitation, there)).toEqual({ refused: refusal })
  })

  it('finds the offer, or the link that is there already', () => {
    expect(visit({ ...personal, forTelegramId: 2 ** 40 }, visitor)).toEqual({ done: 'offer' })
    expect(visit(personal, { ...visitor, between: linked })).toEqual({ done: 'link' })
  })
})

describe('accepting', () => {
  it.each([
    ['a personal one links at once', personal, strangers, 'linked', false, true],
    ['an open one waits', open, strangers, 'waits', false, false],
    ['a crossing one finds the link', personal, linked, 'already-linked', false, true],
    ['an open one finds the link', open, linked, 'already-linked', false, false],
    ['restores my withdrawal', personal, { ...linked, iWithdrew: true }, 'linked', true, true],
    ['mends an approved link', open, { ...linked, iWithdrew: true }, 'linked', true, false],
    [
      'waits if the inviter withdrew',
      personal,
      { ...strangers, theyWithdrew: true },
      'waits',
      false,
      false,
    ],
  ] as const)('%s', (_, invitation, between, found, restores, usesUp) => {
    expect(accept(invitation, { ...visitor, between })).toEqual({
      done: { found, restores, usesUp },
    })
  })

  it('uses up no invitation that was over before the link was found', () => {
    const over = { ...personal, expiresAt: now }
    expect(accept(over, { ...visitor, between: linked })).toMatchObject({ done: { usesUp: false } })
  })

  it('uses up no invitation that a friend of old opens', () => {
    const old = { ...visitor, between: linked, linkedAt: new Date('2026-10-01T11:00:00Z') }
    expect(accept(personal, old)).toMatchObject({ done: { usesUp: false } })
    expect(accept(personal, { ...old, linkedAt: now })).toMatchObject({ done: { usesUp: true } })
  })

  it.each([
    [personal, { myLinks: 3, mostLinks: 3 }, 'my-list-is-full'],
    [personal, { myLinks: 150 }, 'my-list-is-full'],
    [personal, { theirLinks: 150 }, 'their-list-is-full'],
    [open, { waiting: 500 }, 'too-many-visitors-are-waiting'],
    [open, { answer }, 'visitor-is-already-waiting'],
    [open, { answer: { ...answer, refusedAt: now } }, 'inviter-has-refused'],
  ] as const)('is refused (%#)', (invitation, differs, refusal) => {
    expect(accept(invitation, { ...visitor, ...differs })).toEqual({ refused: refusal })
  })

  it('is possible with 149 links on both sides', () => {
    expect('done' in accept(personal, { ...visitor, myLinks: 149, theirLinks: 149 })).toBe(true)
  })
})

describe('declining an invitation', () => {
  it('is told to a personal inviter once, to an open one never', () => {
    expect(declineInvitation(personal, visitor)).toEqual({ done: { tellsInviter: true } })
    const again = { ...visitor, answer: { ...answer, waitingAt: null, declinedAt: now } }
    expect(declineInvitation(personal, again)).toEqual({ done: { tellsInviter: false } })
    expect(declineInvitation(open, visitor)).toEqual({ done: { tellsInviter: false } })
  })
})

describe('approving', () => {
  const facts = { by: anna, answer, now, between: strangers, myLinks: 3, theirLinks: 3 }

  it('links, ends the inviter’s withdrawal and uses up a personal one', () => {
    expect(approve(open, facts)).toEqual({
      done: { found: 'linked', restores: false, usesUp: false },
    })
    const between = { ...linked, iWithdrew: true }
    expect(approve(personal, { ...facts, between })).toEqual({
      done: { found: 'linked', restores: true, usesUp: true },
    })
  })

  it.each([
    [open, { by: boris }, 'only-the-inviter-decides'],
    [open, { answer: { ...answer, waitingAt: null } }, 'visitor-is-not-waiting'],
    [{ ...personal, usedAt: now }, {}, 'invitation-is-used'],
    [{ ...open, revokedAt: now }, {}, 'invitation-is-revoked'],
    [open, { between: { ...strangers, theyWithdrew: true } }, 'visitor-has-withdrawn'],
    [open, { myLinks: 150 }, 'my-list-is-full'],
    [open, { theirLinks: 150 }, 'their-list-is-full'],
  ] as const)('is refused (%#)', (invitation, differs, refusal) => {
    expect(approve(invitation, { ...facts, ...differs })).toEqual({ refused: refusal })
  })

  it('turns away whom the inviter does not know', () => {
    const outcome = turnAway(open, facts)
    expect('done' in outcome && stateOfAnswer(outcome.done)).toBe('refused')
  })
})

describe('inviting', () => {
  it('has a limit of 20 a day and 50 open ones', () => {
    expect(mayInvite({ madeInADay: 19, open: 49 })).toEqual({ done: true })
    expect(mayInvite({ madeInADay: 20, open: 1 })).toEqual({ refused: 'invited-enough-for-today' })
    expect(mayInvite({ madeInADay: 1, open: 50 })).toEqual({
      refused: 'too-many-invitations-are-open',
    })
  })

  it('a contact is possible once, and again 30 days after a no', () => {
    const pair = { isMe: false, hasUndecided: false, lastDeclinedAt: null }
    const month = 30 * 24 * 3_600_000
    const declined = (ago: number) => ({ ...pair, lastDeclinedAt: new Date(now.getTime() - ago) })
    expect(mayInviteContact(pair, now)).toEqual({ done: true })
    expect(mayInviteContact({ ...pair, isMe: true }, now)).toEqual({ refused: 'contact-is-myself' })
    expect(mayInviteContact({ ...pair, hasUndecided: true }, now)).toEqual({
      refused: 'contact-is-already-invited',
    })
    expect(mayInviteContact(declined(month - 1), now)).toEqual({
      refused: 'contact-declined-lately',
    })
    expect(mayInviteContact(declined(month), now)).toEqual({ done: true })
  })

  it('is taken back by the inviter alone, once', () => {
    expect(revoke(open, { by: boris, now })).toEqual({ refused: 'only-the-inviter-decides' })
    const revoked = revoke(open, { by: anna, now })
    expect(revoked).toMatchObject({ done: { revokedAt: now } })
    expect('done' in revoked && revoke(revoked.done, { by: anna, now })).toEqual({
      refused: 'invitation-is-revoked',
    })
  })

  it('is reminded of a visitor who waited for 3 days, once', () => {
    expect(isWaitingReminderDue(answer, november(12, 11, 59))).toBe(false)
    expect(isWaitingReminderDue(answer, november(12))).toBe(true)
    expect(isWaitingReminderDue({ ...answer, remindedAt: now }, november(13))).toBe(false)
    expect(isWaitingReminderDue({ ...answer, acceptedAt: now }, november(13))).toBe(false)
  })
})
