import { Composer } from 'grammy'
import type { Translate } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import type { Button } from './screen.ts'
import { onTap, tap } from './tap.ts'

const closeTap = tap('close')

/** The button under pictures and files: they cannot become text again, so they go. */
export function closeButton(t: Translate): Button {
  return { text: t('close'), tap: closeTap({}) }
}

/** Takes a picture or a file away; one too old to be deleted loses its buttons. */
export function closing(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, closeTap, async ctx => {
    await ctx.deleteMessage().catch(() => ctx.editMessageReplyMarkup().catch(() => {}))
  })
  return composer
}
