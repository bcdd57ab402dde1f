import { z } from 'zod'
import { parseLetters } from '../../domain/member/finding.ts'
import { isRefused } from '../../domain/outcome.ts'
import type { Translate } from '../../words/texts.ts'
import type { Ctx } from './context.ts'
import { next, type Question, startDialogue } from './dialogue.ts'
import { PAGE } from './list.ts'
import type { Screen } from './screen.ts'

/** A list longer than this is looked through by letters, too. */
export const LONG_LIST = 20

/** What a list is narrowed to: the letters of a name, as a button carries them. */
export type LettersWord = `f.${string}`

/** Letters as a word of callback data. */
export function lettersWord(letters: string): LettersWord {
  return `f.${Buffer.from(letters).toString('base64url')}`
}

/** Whether a button's word holds letters. */
export function isLettersWord(word: string): word is LettersWord {
  return lettersIn(word) !== null
}

/** The letters that a button carries; null where it carries something else. */
export function lettersIn(word: string): string | null {
  if (!word.startsWith('f.')) return null
  const letters = parseLetters(Buffer.from(word.slice(2), 'base64url').toString())
  return isRefused(letters) ? null : letters.done
}

/** A list that people are looked for in. */
export type Searched = Readonly<{
  /** The question's name: one for each list. */
  name: string
  /** The page of those who fit. */
  found(ctx: Ctx, letters: string, page: number): Promise<Screen>
  /** Where a search that is given up leads. */
  back: string
  /** The text that asks, where it is no name that is looked for. */
  question?: string
}>

/** The letters that were looked for, and the page of what was found. */
const search = z.object({ letters: z.string().optional(), page: z.number().optional() })
type Search = Question<z.output<typeof search>>

/** Asks for the first letters of a name. What is found stays a question: other letters search anew. */
export function searchIn({
  name,
  found,
  back,
  question: asked = 'find-question',
}: Searched): Search {
  const question: Search = {
    name,
    shape: search,
    async ask(ctx, { letters, page }) {
      if (letters !== undefined) return found(ctx, letters, page ?? 0)
      return {
        text: ctx.t(asked),
        buttons: [[{ text: ctx.t('cancel'), tap: back }]],
      }
    },
    hear({ t }, _, text) {
      const letters = parseLetters(text)
      if (isRefused(letters)) return { wrong: t(`refused-${letters.refused}`) }
      return next(question, { letters: letters.done, page: 0 })
    },
  }
  return question
}

/** Shows a page of those found before, and goes on listening for other letters. */
export async function searchAgain(
  ctx: Ctx,
  question: Search,
  letters: string,
  page: number,
): Promise<void> {
  await startDialogue(ctx, question, { letters, page })
}

/** The page of what was found, one that exists, and the words above it. */
export function foundPage<Person>(
  t: Translate,
  { people, more }: Readonly<{ people: readonly Person[]; more: boolean }>,
  { letters, page }: Readonly<{ letters: string; page: number }>,
): Readonly<{ people: readonly Person[]; page: number; title: string }> {
  const last = Math.max(0, Math.ceil(people.length / PAGE) - 1)
  const shown = Math.min(page, last)
  const title = [
    t('find-title', { letters, count: people.length }),
    people.length === 0 ? t('find-none') : '',
    more ? t('find-more') : '',
    t('find-again'),
  ]
  return {
    people: people.slice(shown * PAGE, (shown + 1) * PAGE),
    page: shown,
    title: title.filter(Boolean).join('\n'),
  }
}
