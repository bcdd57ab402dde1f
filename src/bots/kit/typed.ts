import { lengthOf } from '../../domain/member/member.ts'
import type { Translate } from '../../words/texts.ts'
import { count } from '../../words/wording.ts'

/** What is wrong with typed words; where they are too long, by how many characters. */
export function wrongWords(t: Translate, refusal: string, text: string, longest: number): string {
  const over = Math.max(1, lengthOf(text.normalize('NFC').trim()) - longest)
  return t(`refused-${refusal}`, { over, longest: count(t.language, longest) })
}
