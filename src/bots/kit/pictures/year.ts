import { fitting, px, textSvg, widthOf } from './lettering.ts'
import { FAINT_INK, INK, LINE, MARGIN, sheetSvg, WIDTH } from './paper.ts'

/** One month: how much went out and came in, whole cents, and the same in writing. */
export type MonthBars = Readonly<{
  label: string
  given: number
  received: number
  givenText: string
  receivedText: string
}>

/** What I gave, upwards, and what I received, downwards, month by month. */
export type YearPicture = Readonly<{
  title: string
  span: string
  given: string
  received: string
  months: readonly MonthBars[]
}>

const UP = '#1f68b3'
const DOWN = '#b85c00'
const HEAD = 300
/** The longest bar, and the row of months between the two directions. */
const LONGEST = 330
const AXIS = 64
const SIZE = 30
const INSIDE = WIDTH - 2 * MARGIN

/** Draws a year as SVG: bars share one scale, so that both directions can be compared. */
export function yearSvg({ title, span, given, received, months }: YearPicture): string {
  const most = Math.max(1, ...months.flatMap(month => [month.given, month.received]))
  const longest = (sums: readonly number[]) => (LONGEST * Math.max(...sums)) / most
  const rise = Math.max(40, longest(months.map(month => month.given)))
  const fall = Math.max(40, longest(months.map(month => month.received)))
  const axis = HEAD + SIZE + rise
  const step = INSIDE / months.length
  const bars = months.flatMap((month, at) => {
    const x = MARGIN + step * (at + 0.5)
    return [
      ...bar({
        x,
        step,
        from: axis,
        height: -(LONGEST * month.given) / most,
        text: month.givenText,
      }),
      ...bar({
        x,
        step,
        from: axis + AXIS,
        height: (LONGEST * month.received) / most,
        text: month.receivedText,
      }),
      textSvg(fitting(month.label, step - 4, SIZE), x, axis + AXIS / 2 + SIZE * 0.36, {
        size: SIZE,
        colour: INK,
        anchor: 'middle',
      }),
    ]
  })
  return sheetSvg(axis + AXIS + fall + SIZE + MARGIN, [
    textSvg(fitting(title, INSIDE, 56, true), MARGIN, 92, { size: 56, isBold: true, colour: INK }),
    textSvg(fitting(span, INSIDE, 36), MARGIN, 146, { size: 36, colour: FAINT_INK }),
    ...sums(given, received),
    ...[axis, axis + AXIS].map(
      y =>
        `<line x1="${MARGIN}" y1="${px(y)}" x2="${WIDTH - MARGIN}" y2="${px(y)}" stroke="${LINE}" stroke-width="3"/>`,
    ),
    ...bars,
  ])
}

/** Both sums, side by side where there is room. */
function sums(given: string, received: string): string[] {
  const size = 44 * Math.min(1, (INSIDE - 60) / (widthOf(`${given}${received}`, 44, true) + 1))
  const style = { size, isBold: true }
  return [
    textSvg(given, MARGIN, 226, { ...style, colour: UP }),
    textSvg(received, MARGIN + widthOf(given, size, true) + 60, 226, { ...style, colour: DOWN }),
  ]
}

type Bar = Readonly<{ x: number; step: number; from: number; height: number; text: string }>

/** A bar upwards (a negative height) or downwards, its sum beyond its end. */
function bar({ x, step, from, height, text }: Bar): string[] {
  if (height === 0) return []
  const isUp = height < 0
  const length = Math.max(6, Math.abs(height))
  const width = Math.min(96, step * 0.66)
  const top = isUp ? from - length : from
  const end = isUp ? top - 10 : from + length + SIZE
  const size = Math.min(SIZE, (SIZE * (step - 6)) / Math.max(1, widthOf(text, SIZE)))
  return [
    `<rect x="${px(x - width / 2)}" y="${px(top)}" width="${px(width)}" height="${px(length)}" rx="6" fill="${isUp ? UP : DOWN}"/>`,
    textSvg(text, x, end, { size, colour: INK, anchor: 'middle' }),
  ]
}
