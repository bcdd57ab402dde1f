import { type Context, GrammyError, InputFile } from 'grammy'
import { plain } from '../../words/dress.ts'
import { asMessage, cut, keyboard, type Screen, type Stay } from './screen.ts'

/** What showing needs of a context; private chats and groups both have it. */
type Shown = Context & {
  toast?: string
  answered?: boolean
  stays?: Stay
  greeting?: (screen: Screen) => Screen
}

/**
 * Brings a screen to the chat: a tap edits the message it came from, anything else gets a new
 * message. A message that stays, or can no longer be edited, is followed by a new one. Answers the tap.
 */
export async function show(ctx: Shown, bare: Screen): Promise<void> {
  const screen = ctx.greeting?.(bare) ?? bare
  const message = ctx.callbackQuery?.message
  const isText = message && 'text' in message && message.text !== undefined
  if (!isText || ctx.stays) {
    await Promise.all([showAnew(ctx, screen), answerTap(ctx)])
    if (ctx.stays === 'answered') await ctx.editMessageReplyMarkup().catch(unlessGone)
    return
  }
  await Promise.all([edit(ctx, screen), answerTap(ctx)])
}

/** Sends the screen as a message of its own. */
export async function showAnew(ctx: Shown, screen: Screen): Promise<number> {
  const { text, ...rest } = asMessage(screen)
  const sent = await ctx.reply(text, rest)
  return sent.message_id
}

/** Sends a picture or a file as a message of its own, with buttons such as *Close*. */
export async function showFile(
  ctx: Shown,
  file: { bytes: Uint8Array; name: string; caption?: string; picture?: boolean },
  buttons: Screen['buttons'],
): Promise<void> {
  const input = new InputFile(file.bytes, file.name)
  const rest = {
    ...(file.caption && { caption: plain(file.caption) }),
    reply_markup: keyboard(buttons),
  }
  const send = file.picture ? ctx.replyWithPhoto(input, rest) : ctx.replyWithDocument(input, rest)
  await Promise.all([send, answerTap(ctx)])
}

/** Answers the tap's callback query, once, with the toast if there is one. */
export async function answerTap(ctx: Shown): Promise<void> {
  if (!ctx.callbackQuery || ctx.answered) return
  ctx.answered = true
  const { toast } = ctx
  await ctx.answerCallbackQuery(toast ? { text: cut(plain(toast), 200) } : {}).catch(unlessGone)
}

async function edit(ctx: Shown, screen: Screen): Promise<void> {
  const { text, ...rest } = asMessage(screen)
  try {
    await ctx.editMessageText(text, rest)
  } catch (fault) {
    if (!(fault instanceof GrammyError) || fault.error_code !== 400) throw fault
    if (fault.description.includes('message is not modified')) return
    await showAnew(ctx, screen)
  }
}

/** A tap that waited too long cannot be answered any more; nothing is lost by that. */
function unlessGone(fault: unknown): void {
  if (fault instanceof GrammyError && fault.error_code === 400) return
  throw fault
}
