import { isRightToLeft, unmarked } from '../../../domain/member/shown-name.ts'
import { beginningOf } from '../screen.ts'
import { bold, regular } from './typeface.ts'

/** How a line of text is drawn. */
export type Style = Readonly<{
  size: number
  isBold?: boolean
  colour: string
  anchor?: 'start' | 'middle' | 'end'
}>

const canDraw = (character: string) => regular.has(character) && bold.has(character)
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * What our font can draw of a text: fancy letters become plain ones, other scripts and emoji are left
 * out. Empty where no letter or digit remains.
 */
export function drawable(text: string): string {
  const bare = unmarked(text).normalize('NFC')
  const plain = [...bare].every(canDraw) ? bare : bare.normalize('NFKC')
  const drawn = [...signs.segment(plain)]
    .map(({ segment }) => segment)
    .filter(sign => [...sign].every(canDraw))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  return /[\p{L}\p{N}]/u.test(drawn) ? drawn : ''
}

/** The first letters of a name's first and last word; one where two would be joined in writing. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  const ends = words.length > 1 && !isRightToLeft(name) ? [words[0], words.at(-1)] : [words[0]]
  return ends.map(word => upper([...(word ?? '')][0] ?? '')).join('')
}

/** A capital, where our font has it: it lacks those of some scripts. */
function upper(letter: string): string {
  const capital = letter.toLocaleUpperCase()
  return [...capital].every(canDraw) ? capital : letter
}

/** How wide a line is, in pixels. */
export function widthOf(text: string, size: number, isBold = false): number {
  const face = isBold ? bold : regular
  return [...text].reduce((width, character) => width + face.widthOf(character), 0) * size
}

/** A line no wider than so many pixels; what is longer ends with an ellipsis. */
export function fitting(text: string, width: number, size: number, isBold = false): string {
  if (widthOf(text, size, isBold) <= width) return text
  for (let length = text.length - 1; length > 0; length--) {
    const shorter = `${beginningOf(text, length).trimEnd()}…`
    if (widthOf(shorter, size, isBold) <= width) return shorter
  }
  return '…'
}

/** Words in lines no wider than so many pixels, at most so many lines. */
export function wrapped(
  text: string,
  {
    width,
    size,
    lines,
    isBold = false,
  }: Readonly<{ width: number; size: number; lines: number; isBold?: boolean }>,
): string[] {
  const done: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (!line || done.length === lines - 1 || widthOf(longer, size, isBold) <= width) line = longer
    else {
      done.push(line)
      line = word
    }
  }
  return [...done, line].filter(Boolean).map(each => fitting(each, width, size, isBold))
}

/** A line of text as SVG, its baseline at `y`. */
export function textSvg(text: string, x: number, y: number, style: Style): string {
  const { size, isBold, colour, anchor = 'start' } = style
  const weight = isBold ? ' font-weight="bold"' : ''
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}" text-anchor="${anchor}" fill="${colour}"${weight}>${safe(text)}</text>`
}

/** A number of pixels as SVG writes it. */
export function px(value: number): string {
  return value.toFixed(1)
}

/** A line in XML, without what our font would draw as a box. */
function safe(text: string): string {
  return [...text]
    .filter(canDraw)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
