/** Signs that draw nothing or turn the text around: they would let one name pass for another. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5/u
/** Joins that scripts and emoji need inside a word. */
const joiners = /[\u200c\u200d]/g
/** Scripts that run from right to left: unmarked, they turn around what stands beside them. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
/** What Telegram makes links, mentions, commands and tags of. */
const linking = /([@#$/.:])(?=[\p{L}\p{N}_/])/gu
/** What `shownName` adds: seen by nobody, and in the way of files and pictures. */
const marks = /[\u2060\u2068\u2069]/g

/** Whether a text holds a sign that hides or reorders letters. */
export function hasHiddenSigns(text: string): boolean {
  return hidden.test(text.replace(joiners, ''))
}

/** Whether a name is one that people can read out: with a letter or a digit. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutHidden(text))
}

/**
 * A name as it may stand in any text: without signs that nobody sees, never a link or a mention, and
 * closed in itself where its script runs the other way. Null where nothing of it is seen.
 */
export function shownName(text: string): string | null {
  const name = withoutHidden(text).replace(/\s+/gu, ' ').trim()
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return null
  const plain = name.replace(linking, '$1\u2060')
  return isRightToLeft(plain) ? `\u2068${plain}\u2069` : plain
}

/** A text without the marks of shown names, for files and pictures. */
export function unmarked(text: string): string {
  return text.replace(marks, '')
}

/** Whether a text has letters that run from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

function withoutHidden(text: string): string {
  return [...text].filter(sign => !hidden.test(sign) || /[\u200c\u200d]/.test(sign)).join('')
}
