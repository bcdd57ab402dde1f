import type { Progress } from '../../domain/pledge/collection.ts'
import { type Dressed, kept } from '../../words/dress.ts'
import type { Translate } from '../../words/texts.ts'
import { bar, glued, money } from '../../words/wording.ts'

/** How far a collection is: the bar, what is missing, and what came together, without zeros. */
export function progressLines(t: Translate, progress: Progress, unit: string): string {
  const { intended, committed, delivered, confirmed, cleared } = progress
  const sums = [
    cleared > 0
      ? t('progress-arrived-cleared', {
          sum: glued('👍', money(t.language, confirmed, unit)),
          cleared: money(t.language, cleared, unit),
        })
      : sumOf(t, 'arrived', '👍', confirmed, unit),
    sumOf(t, 'promised', '🤝', committed + delivered, unit),
    sumOf(t, 'meant', '❤️', intended, unit),
  ].filter(sum => sum !== null)
  return [barOf(progress), missingLine(t, progress, unit), sums.join(' · ')]
    .filter(line => line !== '')
    .join('\n')
}

/** What no longer is missing, of the target: all of it is 100 %. */
export function barOf({ target, committed, delivered, confirmed }: Progress): string {
  return bar(committed + delivered + confirmed, target)
}

/** "250 € of 300 € still missing", or that nothing is. */
export function missingLine(
  t: Translate,
  { target, missing }: Pick<Progress, 'target' | 'missing'>,
  unit: string,
): string {
  const amount = (cents: number) => money(t.language, cents, unit)
  if (missing === 0) return t('progress-complete', { target: amount(target) })
  return t(missing < target ? 'progress-missing' : 'progress-missing-all', {
    missing: glued('🙏', amount(missing)),
    target: amount(target),
  })
}

/** "200 € of 500 € arrived", or that nothing has. */
export function arrivedOf(
  t: Translate,
  { confirmed, target }: Readonly<{ confirmed: number; target: number }>,
  unit: string,
): Dressed {
  const facts = {
    confirmed: money(t.language, confirmed, unit),
    target: money(t.language, target, unit),
  }
  return kept(t(confirmed === 0 ? 'arrived-nothing' : 'arrived', facts))
}

function sumOf(
  t: Translate,
  what: 'arrived' | 'promised' | 'meant',
  sign: string,
  cents: number,
  unit: string,
): string | null {
  if (cents === 0) return null
  return t(`progress-${what}`, { sum: glued(sign, money(t.language, cents, unit)) })
}
