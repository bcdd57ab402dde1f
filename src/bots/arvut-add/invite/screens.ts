import type { KeptInvitation } from '../../../actions/invitations.ts'
import type { App, Member } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { stateOfInvitation } from '../../../domain/invitation.ts'
import { addToGroup } from '../../kit/group-link.ts'
import { PAGE, pager } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { id as recordId, tap, whole, word } from '../../kit/tap.ts'
import type { Translate } from '../../kit/texts.ts'
import { day } from '../../kit/wording.ts'
import { fullName } from '../naming.ts'
import { inviteTap, waitingTap } from '../taps.ts'
import { linkOf, shareUrl } from './link.ts'

export const newTap = tap('invnew', { kind: word })
export const pickTap = tap('invpick')
export const mineTap = tap('invs', { page: whole })
export const invitationTap = tap('inv', { invitation: recordId, page: whole })
export const messageTap = tap('invmsg', { invitation: recordId })
export const qrTap = tap('invqr', { invitation: recordId })
export const revokeTap = tap('invask', { invitation: recordId, page: whole })
export const revokeYesTap = tap('invend', { invitation: recordId, page: whole })
export const approveTap = tap('letin', { invitation: recordId, visitor: recordId, page: whole })
export const turnAwayTap = tap('turn', { invitation: recordId, visitor: recordId, page: whole })

/** What an invitation's screens are made of. */
export type Seat = Readonly<{ app: App; t: Translate; now: Date }>

/** The branch: three ways to invite, and what became of them. */
export function inviteScreen(
  { app, t }: Pick<Seat, 'app' | 't'>,
  { open, waiting }: Readonly<{ open: number; waiting: number }>,
): Screen {
  const waits = { text: t('invite-waiting', { count: waiting }), tap: waitingTap({ page: 0 }) }
  return {
    text: t('invite-screen', { days: app.settings.invitationDays }),
    buttons: [
      [{ text: t('invite-personal'), tap: newTap({ kind: 'personal' }) }],
      [{ text: t('invite-pick'), tap: pickTap({}) }],
      [{ text: t('invite-open'), tap: newTap({ kind: 'open' }) }],
      [{ text: t('invite-mine', { count: open }), tap: mineTap({ page: 0 }) }, waits],
      [addToGroup(t, app.usernames['arvut-add'], 'roll')],
      [{ text: t('back'), tap: 'menu' }],
    ],
  }
}

/** One invitation: until when, what has become of it, and every way to pass it on. */
export function invitationScreen(
  { app, t, now }: Seat,
  invitation: KeptInvitation,
  { waiting, page }: Readonly<{ waiting: number; page: number }>,
): Screen {
  const state = stateOfInvitation(invitation, now)
  const { timeZone } = app.settings
  const kind = invitation.forTelegramId === null ? invitation.kind : 'picked'
  const until = day(t.language, dayOf(invitation.expiresAt, timeZone), dayOf(now, timeZone))
  const lines = [t(`invite-is-${kind}`), t(`invite-state-${state}`, { until })]
  if (waiting > 0) lines.push(t('invite-waiting', { count: waiting }))
  const back = [{ text: t('back'), tap: mineTap({ page }) }]
  if (state !== 'open') return { text: lines.join('\n'), buttons: [back] }

  const { id, token } = invitation
  const waits =
    waiting > 0
      ? [{ text: t('invite-waiting', { count: waiting }), tap: waitingTap({ page: 0 }) }]
      : []
  return {
    text: [...lines, '', linkOf(app, token)].join('\n'),
    buttons: [
      [
        { text: t('invite-share'), url: shareUrl(app, t, token) },
        { text: t('invite-copy'), copy: linkOf(app, token) },
      ],
      [
        { text: t('invite-forward'), tap: messageTap({ invitation: id }) },
        { text: t('invite-qr'), tap: qrTap({ invitation: id }) },
      ],
      waits,
      [{ text: t('invite-revoke'), tap: revokeTap({ invitation: id, page }) }],
      back,
    ],
  }
}

/** My invitations, the newest first. */
export function mineScreen(
  { app, t, now }: Seat,
  invitations: readonly KeptInvitation[],
  { page, total }: Readonly<{ page: number; total: number }>,
): Screen {
  const { timeZone } = app.settings
  const rows = invitations.map((invitation, at): Button[] => {
    const kind = invitation.forTelegramId === null ? invitation.kind : 'picked'
    const facts = {
      number: page * PAGE + at + 1,
      kind: t(`invite-kind-${kind}`),
      made: day(t.language, dayOf(invitation.createdAt, timeZone), dayOf(now, timeZone)),
      state: t(`invite-mark-${stateOfInvitation(invitation, now)}`),
    }
    return [
      { text: t('invite-row', facts), tap: invitationTap({ invitation: invitation.id, page }) },
    ]
  })
  const pages = Math.max(1, Math.ceil(total / PAGE))
  return {
    text: total === 0 ? t('invite-none') : t('invite-mine-title', { count: total }),
    buttons: [
      ...rows,
      pager(page, pages, to => mineTap({ page: to })),
      [{ text: t('back'), tap: inviteTap({}) }],
    ],
  }
}

/** Asked before an invitation is taken back. */
export function revokeScreen(
  t: Translate,
  { invitation, page, waiting }: Readonly<{ invitation: number; page: number; waiting: number }>,
): Screen {
  return {
    text: t('invite-revoke-question', { count: waiting }),
    buttons: [
      [{ text: t('invite-revoke-yes'), tap: revokeYesTap({ invitation, page }) }],
      [{ text: t('back'), tap: invitationTap({ invitation, page }) }],
    ],
  }
}

/** A visitor of an open invitation, as the inviter sees them before a word is given. */
export type Waiting = Readonly<{ invitationId: number; visitor: Member }>

/** Who waits for my word, each with yes and no. */
export function waitingScreen(
  t: Translate,
  waiting: readonly Waiting[],
  { page, total }: Readonly<{ page: number; total: number }>,
): Screen {
  const numbered = waiting.map((each, at) => ({ ...each, number: page * PAGE + at + 1 }))
  const lines = numbered.map(({ visitor, number }) => {
    const username = visitor.username ? ` @${visitor.username}` : ''
    return `${number}. ${fullName(visitor, t)}${username}`
  })
  const rows = numbered.map(({ invitationId: invitation, visitor, number }): Button[] => [
    {
      text: t('invite-let-in', { number, name: fullName(visitor, t) }),
      tap: approveTap({ invitation, visitor: visitor.id, page }),
    },
    {
      text: t('invite-turn-away', { number }),
      tap: turnAwayTap({ invitation, visitor: visitor.id, page }),
    },
  ])
  const pages = Math.max(1, Math.ceil(total / PAGE))
  return {
    text:
      total === 0
        ? t('invite-nobody-waits')
        : [t('invite-waiting-title', { count: total }), ...lines].join('\n'),
    mentions: waiting.flatMap(({ visitor }) =>
      visitor.telegramId ? [{ name: fullName(visitor, t), telegramId: visitor.telegramId }] : [],
    ),
    buttons: [
      ...rows,
      pager(page, pages, to => waitingTap({ page: to })),
      [{ text: t('back'), tap: inviteTap({}) }],
    ],
  }
}
