import { plainWords } from '../member/finding.ts'
import { parseText } from '../member/member.ts'
import { done, isRefused, type Outcome, refused } from '../outcome.ts'
import { LONGEST_LISTING_TEXT, LONGEST_LISTING_TITLE } from './listing.ts'

/** What a message says of a listing. */
export type ListingWords = Readonly<{ title: string; text: string | null }>

/** A word of a title with fewer letters says nothing of what is meant. */
const SHORTEST = 3
/** So many words two titles have in common when they mean the same. */
export const WORDS_IN_COMMON = 2
/** What is typed to search is carried by buttons. */
const MOST_BYTES = 24

/** Reads a listing of one message: the first line is its title, the rest its text. */
export function readListing(
  message: string,
): Outcome<ListingWords, 'text-is-empty' | 'listing-title-is-too-long' | 'text-is-too-long'> {
  const [first = '', ...rest] = message.replaceAll('\0', '').trim().split('\n')
  const title = parseText(first.replace(/\s+/g, ' '), LONGEST_LISTING_TITLE)
  if (isRefused(title))
    return title.refused === 'text-is-empty' ? title : refused('listing-title-is-too-long')
  const text = parseText(rest.join('\n'), LONGEST_LISTING_TEXT)
  if (!isRefused(text)) return done({ title: title.done, text: text.done })
  return text.refused === 'text-is-empty' ? done({ title: title.done, text: null }) : text
}

/** A title as it is searched in: its plain words, each once, with a blank before each. */
export function searchedIn(title: string): string {
  return [...new Set(plainWords(title))].map(word => ` ${word}`).join('')
}

/** The plain words that somebody searches for, as long as a button carries them. */
export function searchedFor(typed: string): readonly string[] {
  const words: string[] = []
  for (const word of plainWords(typed))
    if ([...words, word].join(' ').length <= MOST_BYTES) words.push(word)
  return words
}

/** The words by which a title may match another's. */
export function matchedBy(title: string): readonly string[] {
  return [...new Set(plainWords(title))].filter(word => word.length >= SHORTEST)
}

/** Whether an offer and a need of one kind may mean the same. */
export function areAlike(one: string, other: string): boolean {
  const theirs = new Set(matchedBy(other))
  return matchedBy(one).filter(word => theirs.has(word)).length >= WORDS_IN_COMMON
}
