import { Composer } from 'grammy'
import { sayStillNeeded } from '../../../actions/collection/still-needs.ts'
import { switchRenewal } from '../../../actions/pledge/renewals.ts'
import { thankEverybody, thankGiver } from '../../../actions/pledge/thanks.ts'
import type { App } from '../../../app.ts'
import { cycleOf, parseCycle } from '../../../domain/cycle.ts'
import { collectionId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { onTap } from '../../kit/tap.ts'
import { renewalTap, stillNeedTap, thankAllTap, thankTap } from '../taps.ts'
import { showPledge } from './show-pledge.ts'
import { loadPledge } from './view.ts'

/** What is said beside the records: thanks, a need that goes on, whether deeds renew. */
export function wishes(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, thankTap, async (ctx, { pledge }) => {
    const view = await loadPledge(ctx, pledge)
    if (view?.pledge.confirmedAt && !view.isGiver) {
      const cycle = cycleOf(view.pledge.confirmedAt, view.zone)
      const giverId = view.pledge.giverId
      const outcome = await thankGiver(app, { by: ctx.member.id, giverId, cycle })
      if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
      else ctx.toast = ctx.t('done-thank')
    }
    await showPledge(ctx, pledge)
  })
  onTap(composer, thankAllTap, async (ctx, values) => {
    const cycle = parseCycle(values.cycle)
    const people = cycle ? await thankEverybody(app, { by: ctx.member.id, cycle }) : 0
    if (people === 0) refuse(ctx, ctx.t('refused-giver-is-already-thanked'))
    else ctx.toast = ctx.t('done-thank-all', { people })
  })
  onTap(composer, stillNeedTap, async (ctx, { collection, cycle }, next) => {
    if (cycle !== cycleOf(ctx.now, ctx.moment.zone)) return next()
    const order = { memberId: ctx.member.id, collectionId: collectionId(collection) }
    const outcome = await sayStillNeeded(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t('done-still-need')
  })
  onTap(composer, renewalTap, async (ctx, { pledge, to }) => {
    const view = await loadPledge(ctx, pledge)
    if (view?.isGiver) {
      const { giverId, receiverId } = view.pledge
      const on = to === 'on'
      await switchRenewal(app, { giverId, receiverId, on })
      ctx.toast = ctx.t(on ? 'done-renewal-on' : 'done-renewal-off')
    }
    await showPledge(ctx, pledge)
  })
  return { composer }
}
