import type { Ctx } from '../context.ts'
import { withoutHand } from '../hand.ts'
import type { Screen } from '../screen.ts'
import { answerTap, showFile } from '../show.ts'
import { paint } from './painter.ts'
import type { Sheet } from './sheet.ts'

/** What stands beside a picture: its words are the picture for whoever cannot see it. */
type Beside = Readonly<{ name: string; caption: string; buttons: Screen['buttons'] }>

/**
 * Draws a sheet and sends it as a message of its own. The tap is answered at once and nobody else
 * waits for the drawing; where too many are being drawn, one is asked to come again.
 */
export async function showPicture(ctx: Ctx, sheet: Sheet, beside: Beside): Promise<void> {
  const drawing = paint(sheet)
  if (!drawing) return comeAgain(ctx)
  ctx.toast = ctx.t('picture-drawing')
  const told = Promise.all([answerTap(ctx), ctx.replyWithChatAction('upload_photo')])
  const [bytes] = await withoutHand(ctx, Promise.all([drawing, told]))
  const { buttons, ...rest } = beside
  await showFile(ctx, { bytes, picture: true, ...rest }, buttons)
}

async function comeAgain(ctx: Ctx): Promise<void> {
  const word = ctx.t('picture-line-is-full')
  if (ctx.callbackQuery) ctx.toast = word
  else await ctx.reply(word)
}
