import { Composer } from 'grammy'
import { isFirstHere } from '../kit/arrival.ts'
import type { Ctx } from '../kit/context.ts'
import { show } from '../kit/show.ts'
import { openDoor } from './door.ts'
import { menuScreen } from './menu.ts'
import { preview } from './sos/sender.ts'
import { welcomeScreen } from './welcome.ts'

/** /start: an invitation behind a deep link, a call prepared in Commit, the welcome, or the menu. */
export function start(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.chatType('private').command('start', async ctx => {
    const payload = ctx.match.trim()
    if (payload.startsWith('sos')) return show(ctx, await preview(ctx))
    if (payload !== '' && payload !== 'menu') return openDoor(ctx, payload)
    await show(ctx, isFirstHere(ctx) ? welcomeScreen(ctx) : await menuScreen(ctx))
  })
  return composer
}
