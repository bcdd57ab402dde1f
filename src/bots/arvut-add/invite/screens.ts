import type { App, Member } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { type KeptInvitation, stateOfInvitation } from '../../../domain/trust/invitation.ts'
import { mention } from '../../../words/dress.ts'
import type { Translate } from '../../../words/texts.ts'
import { day } from '../../../words/wording.ts'
import { addToGroup } from '../../kit/group/link.ts'
import { PAGE, pager } from '../../kit/list.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { pageNumber, id as recordId, tap, whole, word } from '../../kit/tap.ts'
import { fullName } from '../naming.ts'
import { inviteTap, waitingTap } from '../taps.ts'
import { linkOf, type Shared, shareUrl } from './link.ts'

export const newTap = tap('invnew', { kind: word })
export const pickTap = tap('invpick')
export const mineTap = tap('invs', { page: pageNumber })
export const invitationTap = tap('inv', { invitation: recordId, page: pageNumber })
export const messageTap = tap('invmsg', { invitation: recordId })
export const qrTap = tap('invqr', { invitation: recordId })
export const revokeTap = tap('invask', { invitation: recordId, page: pageNumber })
export const revokeYesTap = tap('invend', {
  invitation: recordId,
  page: pageNumber,
  waiting: whole,
})
export const approveTap = tap('letin', {
  invitation: recordId,
  visitor: recordId,
  page: pageNumber,
})
export const turnAwayTap = tap('turn', {
  invitation: recordId,
  visitor: recordId,
  page: pageNumber,
})

/** What an invitation's screens are made of. */
export type Seat = Readonly<{ app: App; t: Translate; now: Date; member: Member }>

/** The branch: three ways to invite, and what became of them. */
export function inviteScreen(
  { app, t }: Pick<Seat, 'app' | 't'>,
  { made, waiting }: Readonly<{ made: number; waiting: number }>,
): Screen {
  const waits = { text: t('invite-waiting', { count: waiting }), tap: waitingTap({ page: 0 }) }
  return {
    text: t('invite-screen', { days: app.settings.invitationDays }),
    buttons: [
      [{ text: t('invite-personal'), style: 'primary', tap: newTap({ kind: 'personal' }) }],
      [{ text: t('invite-pick'), tap: pickTap({}) }],
      [{ text: t('invite-open'), tap: newTap({ kind: 'open' }) }],
      [{ text: t('invite-mine', { count: made }), tap: mineTap({ page: 0 }) }, waits],
      [addToGroup(t, app.usernames['arvut-add'], 'roll')],
      [{ text: t('back'), tap: 'menu' }],
    ],
  }
}

/** One invitation: until when, what has become of it, and every way to pass it on. */
export function invitationScreen(
  { app, t, now, member }: Seat,
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
        shareButton(app, t, { ...invitation, inviter: member }),
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

/** A card with a button where inline mode is on; else Telegram's window for the bare link. */
function shareButton(app: App, t: Translate, shared: KeptInvitation & Shared): Button {
  const text = t('invite-share')
  const isCard = app.takesInline['arvut-add'] && shared.forTelegramId === null
  return isCard ? { text, share: String(shared.id) } : { text, url: shareUrl(app, t, shared) }
}

/** Who has come by which invitation, by name. */
export type Came = ReadonlyMap<number, readonly string[]>

/** Who has come by an invitation: the one by name, several by their number. */
function whoCame(t: Translate, { id }: KeptInvitation, came: Came): string {
  const [first, ...others] = came.get(id) ?? []
  if (!first) return ''
  return ` · ${others.length > 0 ? t('invite-came', { count: others.length + 1 }) : first}`
}

/** My invitations, the newest first. */
export function mineScreen(
  { app, t, now }: Seat,
  invitations: readonly KeptInvitation[],
  { page, total, came }: Readonly<{ page: number; total: number; came: Came }>,
): Screen {
  const { timeZone } = app.settings
  const rows = invitations.map((invitation, at): Button[] => {
    const kind = invitation.forTelegramId === null ? invitation.kind : 'picked'
    const facts = {
      number: page * PAGE + at + 1,
      kind: t(`invite-kind-${kind}`),
      made: day(t.language, dayOf(invitation.createdAt, timeZone), dayOf(now, timeZone)),
      state: t(`invite-mark-${stateOfInvitation(invitation, now)}`),
      who: whoCame(t, invitation, came),
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
      [
        {
          text: t('invite-revoke-yes'),
          style: 'danger',
          tap: revokeYesTap({ invitation, page, waiting }),
        },
      ],
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
  { page, total, done }: Readonly<{ page: number; total: number; done: string | null }>,
): Screen {
  const numbered = waiting.map((each, at) => ({ ...each, number: page * PAGE + at + 1 }))
  const lines = numbered.map(({ visitor, number }) => {
    const username = visitor.username ? ` @${visitor.username}` : ''
    return `${number}. ${mention(fullName(visitor, t), visitor.telegramId)}${username}`
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
    text: [
      done,
      total === 0
        ? t('invite-nobody-waits')
        : [t('invite-waiting-title', { count: total }), ...lines].join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      ...rows,
      pager(page, pages, to => waitingTap({ page: to })),
      [{ text: t('back'), tap: inviteTap({}) }],
    ],
  }
}
