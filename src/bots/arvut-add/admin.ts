import { Composer } from 'grammy'
import { isOperator } from '../../actions/operators.ts'
import type { App } from '../../app.ts'
import type { Ctx } from '../kit/context.ts'
import { show } from '../kit/show.ts'

/** Shows operators the way to their room, which is in Commit; for anybody else there is none. */
export function admin(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer
    .filter(({ chat, member }) => chat?.type === 'private' && isOperator(app, member))
    .command('admin', async ctx => {
      const url = `https://t.me/${app.usernames.commit}?start=menu`
      const text = ctx.t('admin-in-commit')
      await show(ctx, { text, buttons: [[{ text: ctx.t('open-bot'), url }]] })
    })
  return composer
}
