import { Composer } from 'grammy'
import { isOperator } from '../../actions/operator/operators.ts'
import type { App } from '../../app.ts'
import type { Ctx } from '../kit/context.ts'
import { addressOf, links } from '../kit/link.ts'
import type { Room } from '../kit/room.ts'
import { show } from '../kit/show.ts'

/** Shows operators the way to their room, which is in Commit; for anybody else there is none. */
export function admin(app: App): Room {
  const composer = new Composer<Ctx>()
  composer
    .filter(({ chat, member }) => chat?.type === 'private' && isOperator(app, member))
    .command('admin', async ctx => {
      const url = addressOf(app.usernames.commit, links.menu({}))
      const text = ctx.t('admin-in-commit')
      await show(ctx, { text, buttons: [[{ text: ctx.t('open-bot'), url }]] })
    })
  return { composer }
}
