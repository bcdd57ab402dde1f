import { Composer } from 'grammy'
import { isOperator } from '../../../actions/operator/operators.ts'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Room, together } from '../../kit/room.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { broadcasting } from './broadcast.ts'
import { clearings } from './clearings.ts'
import { adminScreen } from './overview.ts'
import { reports } from './reports.ts'
import { suspensions } from './suspensions.ts'
import { adminTap } from './taps.ts'

/**
 * The operators' room. Whoever is none finds nothing here: their command and their taps go on to
 * where every unknown one ends. The dialogues of the room ask again.
 */
export function admin(app: App): Room {
  const composer = new Composer<Ctx>()
  const room = composer.filter(
    ({ chat, member }) => chat?.type === 'private' && isOperator(app, member),
  )
  room.command('admin', async ctx => show(ctx, await adminScreen(ctx)))
  onTap(room, adminTap, async ctx => show(ctx, await adminScreen(ctx)))
  const corners = together(reports(app), suspensions(app), broadcasting(app), clearings(app))
  room.use(corners.composer)
  return { ...corners, composer }
}
