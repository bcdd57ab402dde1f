/**
 * Dress is made with signs of Unicode's private use, which no keyboard has: an opening sign, digits
 * where it carries a number, the text, the closing sign. They never leave: the bots turn them into
 * entities, `plain` drops them.
 */
export const open = {
  bold: '\ue001',
  italic: '\ue002',
  blockquote: '\ue003',
  expandable_blockquote: '\ue004',
  text_mention: '\ue005',
} as const
export const CLOSE = '\ue00f'
export const ZERO = 0xe010

export type Dress = keyof typeof open

const signs = /[\ue000-\ue01f]/g
const tags: Readonly<Record<string, string>> = {
  b: open.bold,
  i: open.italic,
  q: open.blockquote,
  x: open.expandable_blockquote,
}

/** A text whose dress is kept when it is a fact of another; all other facts are taken as bare words. */
export type Dressed = Readonly<{ dressed: string }>

/** The tags of a source, `<b>…</b>`, `<i>…</i>`, `<q>…</q>` and `<x>…</x>`, as signs. */
export function signsFor(source: string): string {
  return source.replace(/<(\/?)([biqx])>/g, (_, slash, tag) => (slash ? CLOSE : (tags[tag] ?? '')))
}

/** Words without any dress, for buttons, captions, files, and for whatever people wrote. */
export function plain(text: string): string {
  return text.replace(signs, '')
}

/** What was made before, kept as it is when it becomes a part of another text. */
export function kept(dressed: string): Dressed {
  return { dressed }
}

/** A title or a sum that is made by hand. */
export const bold = (words: string) => put('bold', '', words)

/** What somebody wrote, as a quotation block. */
export const quote = (words: string) => put('blockquote', '', words)

/** A name that leads to a person without a username; the bare name where the id is not known. */
export function mention(name: string, telegramId: number | null): string {
  return telegramId === null ? plain(name) : put('text_mention', digits(telegramId), name)
}

const put = (dress: Dress, number: string, words: string) =>
  `${open[dress]}${number}${plain(words)}${CLOSE}`

const digits = (number: number) =>
  [...String(number)].map(digit => String.fromCharCode(ZERO + Number(digit))).join('')
