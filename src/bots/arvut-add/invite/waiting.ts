import { Composer } from 'grammy'
import { approveVisitor, turnVisitorAway } from '../../../actions/trust/invitation-answers.ts'
import type { App } from '../../../app.ts'
import { invitationId, memberId } from '../../../domain/ids.ts'
import type { Ctx } from '../../kit/context.ts'
import { PAGE } from '../../kit/list.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { nameIn } from '../naming.ts'
import { waitingTap } from '../taps.ts'
import { approveTap, turnAwayTap, waitingScreen } from './screens.ts'

/** Visitors of my open invitations, and my word on each. */
export function waiting(app: App): Room {
  const composer = new Composer<Ctx>()
  const { store } = app
  onTap(composer, waitingTap, (ctx, { page }) => showWaiting(ctx, page))
  onTap(composer, approveTap, async (ctx, { invitation, visitor, page }) => {
    const outcome = await approveVisitor(app, decision(ctx, invitation, visitor))
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    const name = nameIn(ctx.t, await store.members.find(visitor))
    const done = 'done' in outcome ? ctx.t('invite-let-in-done', { name }) : null
    await showWaiting(ctx, page, done)
  })
  onTap(composer, turnAwayTap, async (ctx, { invitation, visitor, page }) => {
    const outcome = await turnVisitorAway(app, decision(ctx, invitation, visitor))
    if ('refused' in outcome) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    const name = nameIn(ctx.t, await store.members.find(visitor))
    const done = 'done' in outcome ? ctx.t('invite-turned-away', { name }) : null
    await showWaiting(ctx, page, done)
  })
  return { composer }

  /** `done`: the word on what was just decided. */
  async function showWaiting(ctx: Ctx, page: number, done: string | null = null): Promise<void> {
    const total = await store.invitations.countWaitingFor(ctx.member.id, ctx.now)
    const shown = Math.min(page, Math.max(0, Math.ceil(total / PAGE) - 1))
    const order = { offset: shown * PAGE, limit: PAGE }
    const answers = await store.invitations.waitingFor(ctx.member.id, ctx.now, order)
    const visitors = await store.members.named(answers.map(answer => answer.visitorId))
    const list = answers.flatMap(answer => {
      const visitor = visitors.get(answer.visitorId)
      return visitor ? [{ invitationId: answer.invitationId, visitor }] : []
    })
    await show(ctx, waitingScreen(ctx.t, list, { page: shown, total, done }))
  }
}

function decision(ctx: Ctx, invitation: number, visitor: number) {
  return {
    invitationId: invitationId(invitation),
    visitorId: memberId(visitor),
    by: ctx.member.id,
  }
}
