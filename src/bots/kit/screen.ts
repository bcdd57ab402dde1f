import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types'

/** What a button does: taps carry packed callback data, the others are Telegram's own. */
export type Button = Readonly<{ text: string }> &
  (Readonly<{ tap: string }> | Readonly<{ url: string }> | Readonly<{ copy: string }>)

/** Names in the text that lead to a person without a username. */
export type Mention = Readonly<{ name: string; telegramId: number }>

/** What a member sees, as a value: pure functions make it, `show` brings it to the chat. */
export type Screen = Readonly<{
  text: string
  buttons: readonly (readonly Button[])[]
  mentions?: readonly Mention[]
  /** Show a preview of the first link; off unless the screen is about it. */
  preview?: boolean
}>

/** Telegram takes 4096 characters; what a member wrote never makes a screen longer than that. */
export const LONGEST_TEXT = 4096

/** A screen as parameters of sendMessage and editMessageText. Plain text: nothing to escape. */
export function asMessage(screen: Screen) {
  const text = screen.text.length > LONGEST_TEXT ? cut(screen.text, LONGEST_TEXT) : screen.text
  return {
    text,
    entities: mentionsIn(text, screen.mentions ?? []),
    link_preview_options: { is_disabled: !screen.preview },
    reply_markup: keyboard(screen.buttons),
  }
}

/** The buttons as Telegram's inline keyboard; empty rows are left out. */
export function keyboard(buttons: Screen['buttons']): InlineKeyboardMarkup {
  const rows = buttons.filter(row => row.length > 0)
  return { inline_keyboard: rows.map(row => row.map(inline)) }
}

/** Shortens a text to so many characters, the last of them an ellipsis; never inside a pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const end = /[\uD800-\uDBFF]/.test(text[length - 2] ?? '') ? length - 2 : length - 1
  return `${text.slice(0, end)}…`
}

/** Buttons side by side, so many a row. */
export function rowsOf(buttons: readonly Button[], perRow: number): Button[][] {
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += perRow) rows.push(buttons.slice(at, at + perRow))
  return rows
}

function inline(button: Button) {
  const text = cut(button.text, 60)
  if ('tap' in button) return { text, callback_data: button.tap }
  if ('url' in button) return { text, url: button.url }
  return { text, copy_text: { text: button.copy } }
}

function mentionsIn(text: string, mentions: readonly Mention[]): MessageEntity[] {
  return mentions.flatMap(({ name, telegramId }) => {
    const offset = text.indexOf(name)
    if (offset < 0 || name === '') return []
    const user = { id: telegramId, is_bot: false, first_name: name }
    return [{ type: 'text_mention' as const, offset, length: name.length, user }]
  })
}
