import type { AmountRefusal } from '../../domain/money.ts'
import { LONGEST_NOTE } from '../../domain/pledge/pledge.ts'
import { noteTyped } from '../../domain/pledge/typed-amount.ts'
import type { Unit } from '../../domain/unit.ts'
import type { Translate } from '../../words/texts.ts'
import { count, unitSign } from '../../words/wording.ts'
import type { Button } from './screen.ts'
import { wrongWords } from './typed.ts'

/** What is wrong with a typed amount, and what would be right. */
export function wrongAmount(
  t: Translate,
  refusal: AmountRefusal | 'note-is-too-long',
  unit: Unit,
  text = '',
): string {
  if (refusal === 'note-is-too-long')
    return wrongWords(t, refusal, noteTyped(text, unit), LONGEST_NOTE)
  return t(`refused-${refusal}`, { unit: unitSign(unit) })
}

/** Sums in whole units as quick answers, in the order given. */
export function quickSums(t: Translate, sums: readonly number[]): Button[] {
  return sums.map(sum => ({
    text: count(t.language, sum),
    answer: String(sum),
  }))
}
