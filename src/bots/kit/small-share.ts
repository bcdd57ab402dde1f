import type { SmallShare } from '../../domain/pledge/small-share.ts'
import type { Translate } from '../../words/texts.ts'
import { money } from '../../words/wording.ts'

/** What little each would give if one in so many helped; its owner also reads of how many people. */
export function smallShareLine(
  t: Translate,
  { amount, oneIn, people }: SmallShare & Readonly<{ people: number | null }>,
  unit: string,
): string {
  const facts = { amount: money(t.language, amount, unit), oneIn }
  return people === null ? t('small-share', facts) : t('small-share-own', { ...facts, people })
}
