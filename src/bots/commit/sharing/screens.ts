import type { SpreadSeen } from '../../../actions/pledge/spreads.ts'
import { traitsOf } from '../../../domain/pledge/kinds.ts'
import type { MonthlyLimit } from '../../../domain/pledge/pledging.ts'
import type { SpreadLineSeen } from '../../../views/spread.ts'
import type { Translate } from '../../../words/texts.ts'
import { money } from '../../../words/wording.ts'
import { rowsOf, type Screen } from '../../kit/screen.ts'
import { calledIn } from '../naming.ts'
import { needingTap, spreadTap } from '../taps.ts'
import { spreadAnewTap, spreadLineTap, spreadSaveTap, spreadYesTap } from './taps.ts'

/** What goes with a spread. */
export type SpreadAround = Readonly<{ unit: string; limit: MonthlyLimit }>

/** How what I can share is divided; each line can be changed, and all of it recorded. */
export function spreadScreen(
  t: Translate,
  { total, lines, number }: SpreadSeen,
  { unit, limit }: SpreadAround,
): Screen {
  const amount = (cents: number) => money(t.language, cents, unit)
  const sum = lines.reduce((all, line) => all + line.amount, 0)
  const isBeyond = limit.limit !== null && limit.pledged + sum > limit.limit
  return {
    text: [
      t('spread-title', { sum: amount(sum) }),
      lines.map((line, at) => lineOf(t, line, { number: at + 1, unit })).join('\n'),
      sum < total ? t('spread-less', { total: amount(total) }) : null,
      isBeyond ? t('give-word-beyond-monthly-limit') : null,
    ]
      .filter(Boolean)
      .join('\n\n'),
    buttons: [
      ...rowsOf(
        lines.map(({ collectionId }, at) => ({
          text: `${at + 1} ✏️`,
          tap: spreadLineTap({ collection: collectionId, draft: number }),
        })),
        4,
      ),
      [{ text: t('spread-save'), style: 'primary', tap: spreadSaveTap({ draft: number }) }],
      [
        { text: t('spread-anew'), tap: spreadAnewTap({}) },
        { text: t('cancel'), tap: needingTap({ page: 0 }) },
      ],
    ],
  }
}

/** Whether one is sure of those lines that must be kept. */
export function spreadSureScreen(
  t: Translate,
  { lines, number }: SpreadSeen,
  unit: string,
): Screen {
  const binding = lines.filter(isBinding)
  return {
    text: [
      t('spread-sure'),
      binding.map(line => lineOf(t, line, { number: 0, unit })).join('\n'),
      t('spread-must-be-kept'),
    ].join('\n\n'),
    buttons: [
      [{ text: t('spread-yes'), style: 'primary', tap: spreadYesTap({ draft: number }) }],
      [{ text: t('no'), tap: spreadTap({}) }],
    ],
  }
}

/** Whether recording a line is a commitment. */
export const isBinding = ({ kind }: Pick<SpreadLineSeen, 'kind'>): boolean =>
  traitsOf({ kind }).begins === 'commitment'

function lineOf(
  t: Translate,
  { name, kind, amount }: SpreadLineSeen,
  { number, unit }: Readonly<{ number: number; unit: string }>,
): string {
  const who = `${traitsOf({ kind }).sign} ${calledIn(t, name)}`
  const sum = money(t.language, amount, unit)
  return number > 0 ? t('spread-line', { number, who, sum }) : t('spread-sure-line', { who, sum })
}
