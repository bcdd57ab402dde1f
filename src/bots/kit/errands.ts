import { languages } from '../../domain/language.ts'
import { lengthOf } from '../../domain/member/member.ts'
import type { Texts } from '../../words/texts.ts'
import type { Ctx } from './context.ts'

/** What people come for and say in words, typed or as a command. */
const errands = ['need', 'sos', 'who', 'thanks', 'promises', 'invite', 'menu'] as const
export type Errand = (typeof errands)[number]

/** Where each errand leads in a bot. */
export type Doors = Readonly<Record<Errand, (ctx: Ctx) => Promise<void>>>

/** Longer than this, words are a message to somebody, and no errand. */
const LONGEST_ERRAND = 60

const tables = new WeakMap<Texts, ReadonlyMap<string, Errand>>()

/**
 * The errand that a whole message names, in whichever language; signs, case and the marks above
 * letters do not matter. Null for everything else.
 */
export function errandIn(texts: Texts, message: string): Errand | null {
  if (lengthOf(message) > LONGEST_ERRAND) return null
  const [, command] = /^\/([a-z]+)$/.exec(message) ?? []
  if (command) return errands.find(each => each === command) ?? null
  const table = tables.get(texts) ?? tableOf(texts)
  tables.set(texts, table)
  return table.get(bare(message)) ?? null
}

/** What each phrase of each language asks for. */
function tableOf(texts: Texts): ReadonlyMap<string, Errand> {
  return new Map(
    languages.flatMap(language =>
      errands.flatMap(errand =>
        texts(language)(`words-${errand}`)
          .split('|')
          .map(phrase => [bare(phrase), errand] as const),
      ),
    ),
  )
}

/** Words as they are compared: `Помощь!!!` and `помощь`, `Pomoć` and `pomoc` are the same. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
