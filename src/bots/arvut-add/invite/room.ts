import { Composer } from 'grammy'
import { makeInvitation, revokeInvitation } from '../../../actions/invitations.ts'
import type { App } from '../../../app.ts'
import { invitationId } from '../../../domain/ids.ts'
import { closeButton } from '../../kit/close.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE } from '../../kit/list.ts'
import { qrPicture } from '../../kit/qr.ts'
import { refuse } from '../../kit/retry.ts'
import { show, showAnew, showFile } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { refusedScreen } from '../refusal.ts'
import { inviteTap } from '../taps.ts'
import { linkOf, messageOf } from './link.ts'
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
export function invite(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const { store } = app
  composer.chatType('private').command('invite', showBranch)
  onTap(composer, inviteTap, showBranch)

  onTap(composer, newTap, async (ctx, { kind }) => {
    const order = {
      inviterId: ctx.member.id,
      kind: kind === 'open' ? ('open' as const) : ('personal' as const),
      origin: ctx.origin,
    }
    const outcome = await makeInvitation(app, order)
    if ('refused' in outcome) return show(ctx, refusedScreen(ctx.t, outcome.refused, toBranch(ctx)))
    await show(ctx, invitationScreen(ctx, outcome.done, { waiting: 0, page: 0 }))
    await showAnew(ctx, { text: messageOf(app, ctx.t, outcome.done.token), buttons: [] })
  })

  onTap(composer, mineTap, async (ctx, { page }) => {
    const total = await store.invitations.count(ctx.member.id)
    const shown = Math.min(page, Math.max(0, Math.ceil(total / PAGE) - 1))
    const order = { offset: shown * PAGE, limit: PAGE }
    const mine = await store.invitations.of(ctx.member.id, order)
    await show(ctx, mineScreen(ctx, mine, { page: shown, total }))
  })
  onTap(composer, invitationTap, (ctx, { invitation, page }) => showOne(ctx, invitation, page))

  onTap(composer, messageTap, async (ctx, { invitation }) => {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    await showAnew(ctx, { text: messageOf(app, ctx.t, mine.token), buttons: [] })
  })
  onTap(composer, qrTap, async (ctx, { invitation }) => {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    const link = linkOf(app, mine.token)
    const file = { bytes: await qrPicture(link), name: 'invitation.png', caption: link }
    await showFile(ctx, { ...file, picture: true }, [[closeButton(ctx.t)]])
  })

  onTap(composer, revokeTap, async (ctx, { invitation, page }) => {
    const mine = await find(ctx, invitation)
    if (!mine) return show(ctx, refusedScreen(ctx.t, 'invitation-is-unknown', toBranch(ctx)))
    const waiting = await store.invitations.countWaiting(mine.id)
    await show(ctx, revokeScreen(ctx.t, { invitation, page, waiting }))
  })
  onTap(composer, revokeYesTap, async (ctx, { invitation, page }) => {
    const order = { invitationId: invitationId(invitation), by: ctx.member.id }
    const outcome = await revokeInvitation(app, order)
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('invite-revoked')
    await showOne(ctx, invitation, page)
  })
  return composer

  async function showBranch(ctx: Ctx): Promise<void> {
    const open = await store.invitations.countOpen(ctx.member.id, ctx.now)
    const waiting = await store.invitations.countWaitingFor(ctx.member.id, ctx.now)
    await show(ctx, inviteScreen(ctx, { open, waiting }))
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

function toBranch({ t }: Ctx) {
  return { text: t('back'), tap: inviteTap({}) }
}
