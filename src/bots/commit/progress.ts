import type { Progress } from '../../domain/collection.ts'
import type { Translate } from '../kit/texts.ts'
import { bar, money } from '../kit/wording.ts'

/** A collection's progress in two lines: the bar, and 💰 ❤️ 🤝 👍 🙏. */
export function progressLines(t: Translate, progress: Progress, unit: string): string {
  const { target, intended, committed, delivered, confirmed, missing } = progress
  const amount = (cents: number) => money(t.language, cents, unit)
  const sums = [
    `💰 ${amount(target)}`,
    `❤️ ${amount(intended)}`,
    `🤝 ${amount(committed + delivered)}`,
    `👍 ${amount(confirmed)}`,
    `🙏 ${amount(missing)}`,
  ]
  return `${bar(committed + delivered + confirmed, target)}\n${sums.join('  ')}`
}
