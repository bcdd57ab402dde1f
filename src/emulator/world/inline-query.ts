import type { Bot, Stored } from './chat.ts'
import type { Entity, InlineKeyboard } from './message.ts'

/** One result of an inline query as the bot gave it. */
export type InlineResult = Readonly<{
  type: string
  id: string
  title?: string
  input_message_content?: Readonly<{
    message_text?: string
    parse_mode?: string
    entities?: readonly Entity[]
    link_preview_options?: unknown
  }>
  reply_markup?: InlineKeyboard
}>
/** A message that came into a chat by a bot's inline mode. */
export type InlineMessage = Readonly<{ bot: Bot; message: Stored }>
export type InlineQuery = Readonly<{
  bot: Bot
  resolve: (results: readonly InlineResult[]) => void
}>
