import { Composer } from 'grammy'
import { exportMyData } from '../../../actions/my-data.ts'
import type { App } from '../../../app.ts'
import { dayOf } from '../../../domain/cycle.ts'
import { closeButton } from '../close.ts'
import type { Ctx } from '../context.ts'
import { showFile } from '../show.ts'
import { onTap } from '../tap.ts'
import { myDataTap } from './screen.ts'

/** Sends everything stored about me as a file. */
export function myData(app: App): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  onTap(composer, myDataTap, send)
  composer.chatType('private').command('mydata', send)
  return composer

  async function send(ctx: Ctx): Promise<void> {
    await ctx.replyWithChatAction('upload_document')
    const json = await exportMyData(app, ctx.member.id)
    const today = dayOf(ctx.now, app.settings.timeZone)
    const file = {
      bytes: Buffer.from(json),
      name: `my-data-${today}.json`,
      caption: ctx.t('settings-my-data-caption'),
    }
    await showFile(ctx, file, [[closeButton(ctx.t)]])
  }
}
