import { done, type Outcome, refused } from './outcome.ts'

/** To whom of the trust list a member's name is shown; the others see "a friend of …". */
export type NameSeenBy = 'confirmed' | 'near' | 'list'

/** Longest display name and about text, in characters. */
export const LONGEST_NAME = 64
export const LONGEST_ABOUT = 180
/** Longest text of a call to the trust list. */
export const LONGEST_CALL = 1000
/** Longest name and text of a payment detail. */
export const LONGEST_DETAIL_NAME = 40
export const LONGEST_DETAIL = 500

/** Signs that draw nothing or turn the text around: they would let one name pass for another. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u
/** Joins that scripts and emoji need inside a word. */
const joiners = /[\u200c\u200d]/g

/** Reads a display name: one line, 1 to 64 characters, no signs that hide or reorder letters. */
export function parseName(
  text: string,
): Outcome<
  string,
  'name-is-empty' | 'name-is-too-long' | 'name-has-several-lines' | 'name-has-hidden-signs'
> {
  const name = text.normalize('NFC').trim()
  if (/[\n\r\u2028\u2029\v\f]/.test(name)) return refused('name-has-several-lines')
  if (name.replace(joiners, '') === '') return refused('name-is-empty')
  if (lengthOf(name) > LONGEST_NAME) return refused('name-is-too-long')
  if (invisible.test(name.replace(joiners, ''))) return refused('name-has-hidden-signs')
  return done(name.replace(/\s+/g, ' '))
}

/** Reads an about text of 1 to 180 characters. */
export function parseAbout(text: string): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  return parseText(text, LONGEST_ABOUT)
}

/** Reads any free text up to a length; blanks around it are dropped. */
export function parseText(
  text: string,
  longest: number,
): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  const trimmed = text.replaceAll('\0', '').trim()
  if (trimmed === '') return refused('text-is-empty')
  return lengthOf(trimmed) > longest ? refused('text-is-too-long') : done(trimmed)
}

/** The name a member goes by: their own choice, else Telegram's; null when neither is left. */
export function nameOf({
  displayName,
  telegramName,
}: Readonly<{ displayName: string | null; telegramName: string }>): string | null {
  return displayName ?? (telegramName.trim() || null)
}

/** Whether a member lets the trust list see the name at this degree; degree 1 always does. */
export function mayNameBeSeen(seenBy: NameSeenBy, degree: number): boolean {
  if (degree <= 1 || seenBy === 'list') return true
  return seenBy === 'near' && degree <= 3
}

/** Characters as people count them: code points, not halves of them. */
export function lengthOf(text: string): number {
  return [...text].length
}
