import { Composer } from 'grammy'
import { whatIfNow } from '../../../../actions/clearing/now.ts'
import { sayOnlyToThisPerson } from '../../../../actions/clearing/wishes.ts'
import { choose } from '../../../../actions/member/settings.ts'
import type { App } from '../../../../app.ts'
import { pledgeId } from '../../../../domain/ids.ts'
import { isRefused } from '../../../../domain/outcome.ts'
import type { Ctx } from '../../../kit/context.ts'
import { refuse } from '../../../kit/retry.ts'
import type { Room } from '../../../kit/room.ts'
import { renew } from '../../../kit/settings/renew.ts'
import { show } from '../../../kit/show.ts'
import { onTap } from '../../../kit/tap.ts'
import { showPledge } from '../../organizer/show-pledge.ts'
import { clearingNowTap, clearingTap, onlyTap, takePartTap } from '../../taps.ts'
import { nowScreen } from './now.ts'
import { clearingScreen } from './screen.ts'

/** ⚖️ Clearing, and the wishes about it. */
export function clearing(app: App): Room {
  const composer = new Composer<Ctx>()
  const now = whatIfNow(app)
  onTap(composer, clearingTap, async ctx => show(ctx, await clearingScreen(ctx)))
  onTap(composer, clearingNowTap, async ctx => show(ctx, await nowScreen(ctx, await now())))
  onTap(composer, takePartTap, async (ctx, { to }) => {
    await choose(app, ctx.member.id, { inClearing: to === 'on' })
    await show(ctx, await clearingScreen(await renew(ctx)))
  })
  onTap(composer, onlyTap, async (ctx, { pledge, to }) => {
    const isOnly = to === 'only'
    const order = { pledgeId: pledgeId(pledge), by: ctx.member.id, isOnly }
    const outcome = await sayOnlyToThisPerson(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    else ctx.toast = ctx.t(isOnly ? 'done-only' : 'done-any')
    await showPledge(ctx, pledge)
  })
  return { composer }
}
