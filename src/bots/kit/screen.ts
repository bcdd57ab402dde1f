import { createHash } from 'node:crypto'
import type { InlineKeyboardMarkup } from 'grammy/types'
import { lengthOf } from '../../domain/member/member.ts'
import { plain } from '../../words/dress.ts'
import { undress, within } from './entities.ts'

/** The one main act of a screen is coloured; what does harm is red (`danger`). */
type Style = 'primary' | 'success' | 'danger'

/**
 * What a button does: taps carry packed callback data, answers belong to the question that shows
 * them and to no other, the rest is Telegram's own.
 */
export type Button = Readonly<{ text: string; style?: Style }> &
  (
    | Readonly<{ tap: string }>
    | Readonly<{ answer: string }>
    | Readonly<{ url: string }>
    | Readonly<{ copy: string }>
    /** Opens a page inside Telegram; in private chats alone. */
    | Readonly<{ page: string }>
    /** Asks for a chat, and this bot there for the card that the words name. */
    | Readonly<{ share: string }>
  )

/** What stays to be read: `answered` loses its buttons at the first tap, `open` keeps them. */
export type Stay = 'answered' | 'open'

/** What a member sees, as a value: pure functions make it, `show` brings it to the chat. */
export type Screen = Readonly<{
  text: string
  buttons: readonly (readonly Button[])[]
  /** Show a preview of the first link; off unless the screen is about it. */
  preview?: boolean
  /** It stays to be read again, and what its buttons lead to comes below it. */
  stays?: Stay
}>

/** Telegram takes 4096 characters; what a member wrote never makes a screen longer than that. */
export const LONGEST_TEXT = 4096

/** A screen as parameters of sendMessage and editMessageText. Dress goes as entities: nothing to escape. */
export function asMessage(screen: Screen) {
  const whole = undress(screen.text)
  const text = cut(whole.text, LONGEST_TEXT)
  return {
    text,
    entities: text === whole.text ? whole.entities : within(text.length - 1, whole.entities),
    link_preview_options: { is_disabled: !screen.preview },
    reply_markup: keyboard(screen.buttons, screen.stays),
  }
}

/** A screen as what is compared before an edit. */
export function digestOf(screen: Screen): string {
  return createHash('sha256')
    .update(JSON.stringify(asMessage(screen)))
    .digest('base64url')
}

/** The buttons as Telegram's inline keyboard; empty rows are left out. */
export function keyboard(buttons: Screen['buttons'], stays?: Stay): InlineKeyboardMarkup {
  const rows = buttons.filter(row => row.length > 0)
  return { inline_keyboard: rows.map(row => row.map(button => inline(button, stays))) }
}

/** What a tap on a message that stays begins with: no name of a tap does. */
const marks = { answered: '!', open: '+' } as const

/** Takes the mark off a tap. */
export function unmarked(data: string): Readonly<{ data: string; stays?: Stay }> {
  if (data.startsWith(marks.answered)) return { data: data.slice(1), stays: 'answered' }
  return data.startsWith(marks.open) ? { data: data.slice(1), stays: 'open' } : { data }
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The beginning of a text in at most so many units; never inside what is read as one sign. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text
  let end = 0
  for (const { index, segment } of signs.segment(text)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

/** Shortens a text to so many units, the last of them an ellipsis. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${beginningOf(text, length - 1)}…`
}

/** Telegram cuts a longer label where two share a row. */
const LONGEST_SHARED_LABEL = 20

/** Buttons side by side, so many a row; a long label has a row of its own. */
export function rowsOf(buttons: readonly Button[], perRow: number): Button[][] {
  const rows: Button[][] = []
  let isOpen = false
  for (const button of buttons) {
    const isLong = lengthOf(button.text) > LONGEST_SHARED_LABEL
    const row = rows.at(-1)
    if (row && isOpen && !isLong && row.length < perRow) row.push(button)
    else rows.push([button])
    isOpen = !isLong
  }
  return rows
}

const anyChat = (query: string) => ({
  query,
  allow_user_chats: true,
  allow_group_chats: true,
  allow_channel_chats: true,
})

function inline(button: Button, stays?: Stay) {
  const face = { text: cut(plain(button.text), 60), ...(button.style && { style: button.style }) }
  if ('tap' in button)
    return { ...face, callback_data: `${stays ? marks[stays] : ''}${button.tap}` }
  if ('url' in button) return { ...face, url: button.url }
  if ('page' in button) return { ...face, web_app: { url: button.page } }
  if ('share' in button) return { ...face, switch_inline_query_chosen_chat: anyChat(button.share) }
  if ('answer' in button) throw new Error(`"${button.answer}" is shown without its question`)
  return { ...face, copy_text: { text: plain(button.copy) } }
}
