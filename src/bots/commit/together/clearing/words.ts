import type { Day } from '../../../../domain/cycle.ts'
import type { MemberId } from '../../../../domain/ids.ts'
import type {
  ClearedLine,
  ForeseenLine,
  Preview,
  RunResult,
} from '../../../../domain/notice/clearing.ts'
import type { Translate } from '../../../../words/texts.ts'
import { day, money } from '../../../../words/wording.ts'
import { type Button, cut } from '../../../kit/screen.ts'
import { onlyTap } from '../../taps.ts'

/** So many promises a side are named; the others are counted. */
const NAMED = 8
/** So many of them have a button. */
const BUTTONS = 6

/** What the words about clearing need: names, the unit, and the day on which they are read. */
export type Telling = Readonly<{
  t: Translate
  nameOf(id: MemberId): string
  unit: string
  today: Day
}>

/** What the month's notice says of clearing. */
export function previewWords(telling: Telling, { on, onlyShows, ...lines }: Preview): string {
  const { t } = telling
  const isAny = [...lines.gives, ...lines.gets].some(({ amount }) => amount > 0)
  const key = isAny ? 'clearing-preview' : 'clearing-preview-nothing'
  return [
    t(key, { on: day(t.language, on) }),
    ...foreseenLines(telling, lines),
    t('clearing-why'),
    t(onlyShows ? `clearing-shows-${onlyShows}` : 'clearing-may-differ'),
  ].join('\n')
}

/** Each promise of both sides, and how much of it would be fulfilled. */
export function foreseenLines(
  telling: Telling,
  { gives, gets }: Pick<Preview, 'gives' | 'gets'>,
): readonly string[] {
  return [...someOf(telling, gives, foreseen('gives')), ...someOf(telling, gets, foreseen('gets'))]
}

/** "Boris: only to this person", for each promise of a preview; who is on both sides has an arrow before the name. */
export function onlyButtons(
  { t, nameOf }: Telling,
  { gives, gets }: Pick<Preview, 'gives' | 'gets'>,
): Button[][] {
  const givers = new Set(gets.map(({ otherId }) => otherId))
  const isBoth = new Set(gives.map(({ otherId }) => otherId).filter(id => givers.has(id)))
  const arrow = (id: MemberId, sign: string) => (isBoth.has(id) ? `${sign} ` : '')
  const named = [
    ...gives.map(line => ({ ...line, way: arrow(line.otherId, '→') })),
    ...gets.map(line => ({ ...line, way: arrow(line.otherId, '←') })),
  ]
  return named.slice(0, BUTTONS).map(({ pledgeId, otherId, way }) => [
    {
      text: t('clearing-only', { name: `${way}${cut(nameOf(otherId), 20)}` }),
      tap: onlyTap({ pledge: pledgeId, to: 'only' }),
    },
  ])
}

/** What the reminder says of the morning's run. */
export function resultWords(telling: Telling, { skipped, ...lines }: RunResult): string {
  const { t } = telling
  if (skipped) return t('clearing-result-skipped')
  const worded = clearedLines(telling, lines)
  if (worded.length === 0) return t('clearing-result-nothing')
  return [t('clearing-result'), ...worded, t('clearing-result-why')].join('\n')
}

/** Each promise of which a run has fulfilled something, with what stays. */
export function clearedLines(
  telling: Telling,
  { gave, got }: Pick<RunResult, 'gave' | 'got'>,
): readonly string[] {
  return [...someOf(telling, gave, cleared('gave')), ...someOf(telling, got, cleared('got'))]
}

function someOf<Line>(
  telling: Telling,
  lines: readonly Line[],
  word: (telling: Telling, line: Line) => string,
): readonly string[] {
  const more = lines.length - NAMED
  const words = lines.slice(0, NAMED).map(line => word(telling, line))
  return more > 0 ? [...words, telling.t('digest-more', { count: more })] : words
}

const foreseen =
  (side: 'gives' | 'gets') =>
  ({ t, nameOf, unit }: Telling, { otherId, amount, of }: ForeseenLine): string => {
    const sums = { amount: money(t.language, amount, unit), of: money(t.language, of, unit) }
    const facts = { name: nameOf(otherId), ...sums, isPart: amount < of ? 'yes' : 'no' }
    return t(amount > 0 ? `clearing-${side}` : `clearing-${side}-nothing`, facts)
  }

const cleared =
  (side: 'gave' | 'got') =>
  (telling: Telling, { otherId, amount, rest, dueOn }: ClearedLine): string => {
    const { t, nameOf, unit, today } = telling
    const stays = rest === 0 ? 'no' : dueOn === null ? 'open' : dueOn < today ? 'late' : 'due'
    return t(`clearing-${side}`, {
      name: nameOf(otherId),
      amount: money(t.language, amount, unit),
      rest: money(t.language, rest, unit),
      on: dueOn ? day(t.language, dueOn) : '',
      stays,
    })
  }
