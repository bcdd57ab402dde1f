import { Composer } from 'grammy'
import { isOperator, noteOpening } from '../../../actions/operators.ts'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { broadcasting } from './broadcast.ts'
import { adminScreen } from './overview.ts'
import { reports } from './reports.ts'
import { suspensions } from './suspensions.ts'
import { adminTap } from './taps.ts'

/**
 * The operators' room. Whoever is none finds nothing here: their command and their taps go on to
 * where every unknown one ends. The dialogues of the room ask again.
 */
export function admin(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  const room = composer.filter(
    ({ chat, member }) => chat?.type === 'private' && isOperator(app, member),
  )
  room.command('admin', async ctx => {
    await noteOpening(app, ctx.member.id)
    await show(ctx, await adminScreen(ctx))
  })
  onTap(room, adminTap, async ctx => show(ctx, await adminScreen(ctx)))
  room.use(reports(app), suspensions(app), broadcasting(app))
  return composer
}
