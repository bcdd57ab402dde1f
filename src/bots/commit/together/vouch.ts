import { Composer } from 'grammy'
import { takeVouchBack, vouchForInitiative } from '../../../actions/collection/vouches.ts'
import type { App } from '../../../app.ts'
import { initiativeId } from '../../../domain/ids.ts'
import { isRefused } from '../../../domain/outcome.ts'
import type { Ctx } from '../../kit/context.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { initiativeScreen } from './initiative.ts'
import { unvouchTap, vouchTap } from './taps.ts'

/** "I know this is true" of an initiative: one tap on its card, and one that takes it back. */
export function vouchingFor(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, vouchTap, async (ctx, { initiative }) => {
    const order = { memberId: ctx.member.id, initiativeId: initiativeId(initiative) }
    const outcome = await vouchForInitiative(app, order)
    if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  onTap(composer, unvouchTap, async (ctx, { initiative }) => {
    const vouched = { matter: 'initiative', matterId: initiative } as const
    await takeVouchBack(app, { memberId: ctx.member.id, ...vouched })
    await show(ctx, await initiativeScreen(ctx, initiative))
  })
  return { composer }
}
