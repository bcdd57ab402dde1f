import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { needTap } from '../taps.ts'
import { lightOf } from './status-load.ts'
import { statusScreen } from './status-screens.ts'
import { askTap } from './taps.ts'

/** "I need help": which kind of help; who asks already comes to the traffic light. */
export function need(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, needTap, async ctx => show(ctx, await needScreen(ctx)))
  return { composer }
}

/** The traffic light at its question. */
export async function needScreen(ctx: Ctx): Promise<Screen> {
  const { t } = ctx
  const light = await lightOf(ctx)
  if (light.status !== 'green') return statusScreen(t, light)
  return {
    text: t('need-screen'),
    buttons: [
      [{ text: t('status-ask-monthly'), tap: askTap({ kind: 'monthly' }) }],
      [{ text: t('status-ask-emergency'), tap: askTap({ kind: 'emergency' }) }],
      [{ text: t('open-menu'), tap: 'menu' }],
    ],
  }
}
