import { Composer } from 'grammy'
import { makeInvitation, revokeInvitation } from '../../../actions/trust/invitations.ts'
import type { App } from '../../../app.ts'
import { invitationId } from '../../../domain/ids.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { links, way } from '../../kit/link.ts'
import { PAGE } from '../../kit/list.ts'
import { showPicture } from '../../kit/pictures/show-picture.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show, showAnew } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { namesFor } from '../naming.ts'
import { refusedScreen } from '../refusal.ts'
import { inviteTap } from '../taps.ts'
import { invitationCard, messageOf } from './link.ts'
import {
  invitationScreen,
  invitationTap,
  inviteScreen,
  messageTap,
  mineScreen,
  mineTap,
  newTap,
  qrTap,
  revokeScreen,
  revokeTap,
  revokeYesTap,
} from './screens.ts'

/** Making invitations, passing them on, taking them back. */
export function invite(app: App): Room {
  const composer = new Composer<Ctx>()
  const { store } = app
  composer.chatType('private').command('invite', showInviting)
  onTap(composer, inviteTap, showInviting)

  onTap(composer, newTap, async (ctx, { kind }) => {
    const order = {
      inviterId: ctx.member.id,
      kind: kind === 'open' ? ('open' as const) : ('personal' as const),
      origin: ctx.origin,
    }
    const outcome = await makeInvitation(app, order)
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused, toBranch(ctx)))
    await show(ctx, invitationScreen(ctx, outcome.done, { waiting: 0, page: 0 }))
    await showAnew(ctx, {
      text: messageOf(app, ctx.t, { ...outcome.done, inviter: ctx.member }),
      buttons: [],
    })
  })

  onTap(composer, mineTap, async (ctx, { page }) => {
    const total = await store.invitations.count(ctx.member.id)
    const shown = Math.min(page, Math.max(0, Math.ceil(total / PAGE) - 1))
    const order = { offset: shown * PAGE, limit: PAGE }
    const mine = await store.invitations.of(ctx.member.id, order)
    const accepted = await store.invitations.acceptedBy(mine.map(each => each.id))
    const known = accepted.map(({ visitorId }) => visitorId)
    const name = await namesFor(app, known, { viewerId: ctx.member.id, t: ctx.t, met: known })
    const came = new Map<number, string[]>()
    for (const { invitationId: id, visitorId } of accepted)
      came.set(id, [...(came.get(id) ?? []), name(visitorId)])
    await show(ctx, mineScreen(ctx, mine, { page: shown, total, came }))
  })
  onTap(composer, invitationTap, (ctx, { invitation, page }) => showOne(ctx, invitation, page))

  onTap(composer, messageTap, async (ctx, { invitation }) => {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    await showAnew(ctx, {
      text: messageOf(app, ctx.t, { ...mine, inviter: ctx.member }),
      buttons: [],
    })
  })
  onTap(composer, qrTap, async (ctx, { invitation }) => {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    await showPicture(ctx, invitationCard(app, ctx, mine), {
      name: 'invitation.png',
      caption: messageOf(app, ctx.t, { ...mine, inviter: ctx.member }),
      buttons: [[closeButton(ctx.t)]],
    })
  })

  onTap(composer, revokeTap, (ctx, { invitation, page }) => askToRevoke(ctx, invitation, page))
  onTap(composer, revokeYesTap, async (ctx, { invitation, page, waiting }) => {
    const order = { invitationId: invitationId(invitation), by: ctx.member.id }
    const outcome = await revokeInvitation(app, { ...order, sawWaiting: waiting })
    if ('refused' in outcome && outcome.refused === 'waiting-has-changed') {
      ctx.toast = ctx.t('refused-waiting-has-changed')
      return askToRevoke(ctx, invitation, page)
    }
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('invite-revoked')
    await showOne(ctx, invitation, page)
  })
  return { composer, links: [way(links.invite, showInviting)] }

  async function askToRevoke(ctx: Ctx, invitation: number, page: number): Promise<void> {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    const waiting = await store.invitations.countWaiting(mine.id)
    await show(ctx, revokeScreen(ctx.t, { invitation, page, waiting }))
  }

  async function showOne(ctx: Ctx, id: number, page: number): Promise<void> {
    const mine = await find(ctx, id)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    const waiting = await store.invitations.countWaiting(mine.id)
    await show(ctx, invitationScreen(ctx, mine, { waiting, page }))
  }

  /** Somebody else's invitation is as unknown as one that never was. */
  async function find(ctx: Ctx, id: number) {
    const invitation = await store.invitations.find(invitationId(id))
    return invitation?.inviterId === ctx.member.id ? invitation : null
  }
}

/** The branch: the ways to invite, and what became of what was made. */
export async function showInviting(ctx: Ctx): Promise<void> {
  const { invitations } = ctx.app.store
  const made = await invitations.count(ctx.member.id)
  const waiting = await invitations.countWaitingFor(ctx.member.id, ctx.now)
  await show(ctx, inviteScreen(ctx, { made, waiting }))
}

function toBranch({ t }: Ctx) {
  return { text: t('back'), tap: inviteTap({}) }
}
