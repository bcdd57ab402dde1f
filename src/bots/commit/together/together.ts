import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { type Room, together } from '../../kit/room.ts'
import { type Button, rowsOf, type Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { menuTap } from '../menu.ts'
import { clearingTap, togetherTap } from '../taps.ts'
import { clearing } from './clearing/room.ts'

/** 🌱 Together: what a network of trust can do together, a door each. */
export function togetherRoom(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, togetherTap, ctx => show(ctx, togetherScreen(ctx)))
  return together({ composer }, clearing(app))
}

function togetherScreen({ t }: Ctx): Screen {
  const doors: Button[] = [{ text: t('together-clearing'), tap: clearingTap({}) }]
  return {
    text: t('together-title'),
    buttons: [...rowsOf(doors, 2), [{ text: t('back'), tap: menuTap({}) }]],
  }
}
