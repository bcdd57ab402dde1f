import { Composer } from 'grammy'
import type { Ctx } from './context.ts'
import { keyboard } from './screen.ts'

/** Groups end here: a command is answered with the way into the private chat, talk with nothing. */
export function groupDoor(): Composer<Ctx> {
  const composer = new Composer<Ctx>()
  composer.chatType(['group', 'supergroup', 'channel'], async ctx => {
    if (!ctx.message?.text?.startsWith('/')) return
    const url = `https://t.me/${ctx.me.username}?start=menu`
    await ctx.reply(ctx.t('only-in-private'), {
      reply_markup: keyboard([[{ text: ctx.t('open-private'), url }]]),
      reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true },
    })
  })
  return composer
}
