import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { together as asOne, type Room } from '../../kit/room.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wholeBoard } from '../listing/board.ts'
import { listings } from '../listing/room.ts'
import { pools } from '../pool/room.ts'
import { clearingTap, togetherTap } from '../taps.ts'
import { clearing } from './clearing/room.ts'
import { initiatives } from './initiatives.ts'
import { initiativesTap } from './taps.ts'

/** So many talks that wait are counted. */
const MOST_COUNTED = 99

/** What people do together: each door with what waits behind it. */
export function together(app: App): Room {
  const composer = new Composer<Ctx>()
  const open = async (ctx: Ctx) => show(ctx, await togetherScreen(ctx))
  onTap(composer, togetherTap, open)
  composer.chatType('private').command('together', open)
  return asOne({ composer }, initiatives(app), pools(app), listings(app), clearing(app))
}

async function togetherScreen({ t, app, member }: Ctx): Promise<Screen> {
  const shares = await app.store.initiatives.sharesOf(member.id)
  const talks = await app.store.talks.waitingFor(member.id, MOST_COUNTED)
  return {
    text: t('together-screen'),
    buttons: [
      ...rowsOf(
        [
          {
            text: t('together-initiatives', { count: shares.length }),
            tap: initiativesTap({ list: 'near', page: 0 }),
          },
          { text: t('together-board', { count: talks.length }), tap: wholeBoard },
          { text: t('together-clearing'), tap: clearingTap({}) },
        ],
        2,
      ),
      [{ text: t('back'), tap: 'menu' }],
    ],
  }
}
