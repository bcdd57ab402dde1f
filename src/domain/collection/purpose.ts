import { parseText } from '../member/member.ts'
import { done, isRefused, type Outcome, refused } from '../outcome.ts'

/** What help is needed for: so those who treat, teach and create are found. */
export const fields = ['basics', 'health', 'learning', 'creating', 'cause', 'other'] as const
export type Field = (typeof fields)[number]

/** For whom a collection is, in its owner's words (null: for themself), and in what field. */
export type Purpose = Readonly<{ forWhom: string | null; field: Field | null }>

/** So long may the words for whom it is be. */
export const LONGEST_FOR_WHOM = 60

/** Whether a word from outside names a field. */
export function isField(word: unknown): word is Field {
  return fields.some(field => field === word)
}

/** Reads for whom a collection is: one line of 1 to 60 characters. */
export function parseForWhom(
  text: string,
): Outcome<string, 'text-is-empty' | 'text-is-too-long' | 'text-has-several-lines'> {
  const read = parseText(text, LONGEST_FOR_WHOM)
  if (isRefused(read)) return read
  return /[\n\r\u2028\u2029\v\f]/.test(read.done)
    ? refused('text-has-several-lines')
    : done(read.done)
}
