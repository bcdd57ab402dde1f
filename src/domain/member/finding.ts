import { done, type Outcome, refused } from '../outcome.ts'

/** With fewer letters nearly everybody is found. */
const FEWEST_LETTERS = 2
/** What is typed is carried by buttons; a name is known by its beginning. */
const MOST_BYTES = 24

/** Cyrillic letters as Latin ones, so that Борис and Boris are one name to whoever looks for him. */
const latin: Readonly<Record<string, string>> = {
  ...lettersOf('абвгдезиклмнопрстуфцчш', 'abvgdeziklmnoprstufccs'),
  ...{ ё: 'e', є: 'e', э: 'e', ж: 'z', ѕ: 'z', і: 'i', ї: 'i', ы: 'i', й: 'j', ј: 'j', х: 'h' },
  ...{ ґ: 'g', ђ: 'dj', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', щ: 's', ъ: '', ь: '', ю: 'ju', я: 'ja' },
  ...{ đ: 'dj', ł: 'l', ß: 'ss', '’': '', "'": '' },
}

function lettersOf(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((letter, at) => [letter, to[at] ?? '']))
}

/** Reads what somebody typed to find a person by: a few letters of the name, or of each of its words. */
export function parseLetters(text: string): Outcome<string, 'letters-are-too-few'> {
  const typed = text.replace(/[^\p{L}\p{M}\p{N}'’]+/gu, ' ').trim()
  const letters = beginning(typed)
  if ([...letters.replaceAll(' ', '')].length < FEWEST_LETTERS)
    return refused('letters-are-too-few')
  return done(letters)
}

function beginning(typed: string): string {
  let kept = ''
  for (const letter of typed) {
    if (new TextEncoder().encode(kept + letter).length > MOST_BYTES) break
    kept += letter
  }
  return kept.trim()
}

/** Whether each typed word begins a word of the name, in whatever script and with whatever accents. */
export function isFoundBy(letters: string, name: string): boolean {
  const words = plainWords(name)
  return plainWords(letters).every(typed => words.some(word => word.startsWith(typed)))
}

/** The words of a text without case, accents and script: what is searched in and for. */
export function plainWords(text: string): string[] {
  const plain = [...text.normalize('NFC').toLowerCase()]
    .map(letter => latin[letter] ?? letter)
    .join('')
  return plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
