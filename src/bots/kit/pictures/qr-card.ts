import { create } from 'qrcode'
import type { BotName } from '../../../domain/bot.ts'
import { colours, faceInside } from './face.ts'
import { drawable, fitting, px, textSvg, widthOf, wrapped } from './lettering.ts'
import { FAINT_INK, INK, MARGIN, PAPER, sheetSvg, WIDTH } from './paper.ts'

/** A link as a card to show on a screen or to print: whose it is, what it is for, and its QR code. */
export type QrCard = Readonly<{
  bot: BotName
  brand: string
  name: string
  sentence: string
  link: string
  foot: string
}>

const INSIDE = WIDTH - 2 * MARGIN
const BAND = 168
/** A module is a whole number of pixels: edges stay sharp for the camera. */
const LARGEST_CODE = 900
/** So many modules stay free around the code, as readers want it. */
const QUIET = 4

/** Draws a card as SVG. A name that our font lacks is left out: the sentence and the code remain. */
export function cardSvg({ bot, brand, name, sentence, link, foot }: QrCard): string {
  const middle = { anchor: 'middle', colour: INK } as const
  const names = wrapped(drawable(name), { width: INSIDE, size: 72, lines: 2, isBold: true })
  const sentences = wrapped(sentence, { width: INSIDE, size: 42, lines: 5 })
  const words = [
    ...names.map(line => ({ line, size: 72, isBold: true })),
    ...sentences.map(line => ({ line, size: 42, isBold: false })),
  ]
  let y = BAND + 24
  const written = words.map(({ line, size, isBold }) => {
    y += size * (size > 50 ? 1.24 : 1.46)
    return textSvg(line, WIDTH / 2, y, { size, isBold, ...middle })
  })
  const code = codeSvg(link, y + 24)
  return sheetSvg(code.bottom + 56 + MARGIN, [
    band(bot, brand),
    ...written,
    code.svg,
    textSvg(fitting(foot, INSIDE, 36), WIDTH / 2, code.bottom + 40, {
      size: 36,
      anchor: 'middle',
      colour: FAINT_INK,
    }),
  ])
}

/** Which bot it is, in its colour and with its face. */
function band(bot: BotName, brand: string): string {
  const size = 60
  const face = 128
  const start = (WIDTH - face - 20 - widthOf(brand, size, true)) / 2
  return [
    `<rect width="${WIDTH}" height="${BAND}" fill="${colours[bot]}"/>`,
    `<g transform="translate(${px(start)} 20) scale(${face / 512})">${faceInside(bot)}</g>`,
    textSvg(brand, start + face + 20, 105, { size, isBold: true, colour: PAPER }),
  ].join('\n')
}

/** The code with its quiet zone: each row's dark modules as runs. */
function codeSvg(link: string, top: number): { svg: string; bottom: number } {
  const { modules } = create(link, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const unit = Math.floor(LARGEST_CODE / (size + 2 * QUIET))
  const left = Math.round((WIDTH - unit * size) / 2)
  const start = Math.ceil(top) + unit * QUIET
  const runs = Array.from({ length: size }, (_, row) => runsOf(row, size, modules)).flat()
  const path = runs.map(
    ({ row, from, length }) =>
      `M${left + from * unit} ${start + row * unit}h${length * unit}v${unit}h${-length * unit}z`,
  )
  return {
    svg: `<path shape-rendering="crispEdges" fill="#000" d="${path.join('')}"/>`,
    bottom: start + unit * (size + QUIET),
  }
}

type Run = Readonly<{ row: number; from: number; length: number }>

function runsOf(
  row: number,
  size: number,
  modules: Readonly<{ get(row: number, column: number): number }>,
): Run[] {
  const runs: { row: number; from: number; length: number }[] = []
  for (let column = 0; column < size; column++) {
    if (!modules.get(row, column)) continue
    const last = runs.at(-1)
    if (last && last.from + last.length === column) last.length++
    else runs.push({ row, from: column, length: 1 })
  }
  return runs
}
