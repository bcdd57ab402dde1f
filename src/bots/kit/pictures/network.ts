import { isRightToLeft } from '../../../domain/member/shown-name.ts'
import { fitting, px, textSvg, widthOf, wrapped } from './lettering.ts'
import { colourOf, FAINT_INK, INK, LINE, MARGIN, PAPER, sheetSvg, WIDTH } from './paper.ts'
import { type Place, placed, type Room } from './places.ts'
import { directions } from './sectors.ts'

/** Somebody on the picture: the name as our font can draw it, and what stands in the dot. */
export type Dot = Readonly<{
  id: number
  degree: number
  /** Empty where the name is not to be seen, or our font lacks its letters. */
  name: string
  /** Initials, or the number that the caption explains; empty for whom I may not name. */
  mark: string
}>

/** A network to draw: me first, at degree 0, the nearest people before the others. */
export type NetworkPicture = Readonly<{
  nodes: readonly Dot[]
  links: readonly (readonly [number, number])[]
  title: string
  counts: string
  /** What the colours mean: the degrees that are there; null is a ring without a name. */
  legend: readonly Readonly<{ degree: number | null; text: string }>[]
}>

type Label = Readonly<{ dot: Dot; r: number; size: number; lines: readonly string[] }>
type Frame = Readonly<{ scale: number; left: number; top: number; height: number }>

/** Names have this size before everything is scaled to the paper. */
const SIZE = 40
const LARGEST_SCALE = 1.45
const HEAD = 176
const HIGHEST = 1360
/** A crowd has room for one line a name. */
const CROWD = 24

/** Draws the network as SVG: rings for degrees, the real links, initials in the dots, names below. */
export function pictureOf(picture: NetworkPicture): string {
  const { nodes, links } = picture
  const labels = nodes.map(dot => labelOf(dot, nodes.length))
  const { places, reach } = placed(labels.map(roomOf), directions(picture))
  const at = new Map(labels.map(label => [label.dot.id, { label, ...placeOf(places, label) }]))
  const frame = frameOf([...at.values()])
  const feet = legend(picture.legend, HEAD + frame.height + 30)
  const network = [
    ...rings(reach),
    ...links.flatMap(([one, other]) => {
      const [a, b] = [at.get(one), at.get(other)]
      return a && b ? [lineSvg(a, b, nodes[0]?.id)] : []
    }),
    ...[...at.values()].toReversed().flatMap(({ label, x, y }) => dotSvg(label, x, y)),
  ]
  const { scale, left, top } = frame
  return sheetSvg(feet.bottom + MARGIN, [
    `<clipPath id="frame"><rect x="0" y="${HEAD}" width="${WIDTH}" height="${px(frame.height)}"/></clipPath>`,
    '<g clip-path="url(#frame)">',
    `<g transform="translate(${px(left)} ${px(top)}) scale(${scale.toFixed(4)})">`,
    ...network,
    '</g></g>',
    textSvg(fitting(picture.title, WIDTH - 2 * MARGIN, 56, true), MARGIN, 92, {
      size: 56,
      isBold: true,
      colour: INK,
    }),
    textSvg(fitting(picture.counts, WIDTH - 2 * MARGIN, 36), MARGIN, 146, {
      size: 36,
      colour: FAINT_INK,
    }),
    ...feet.parts,
  ])
}

function labelOf(dot: Dot, people: number): Label {
  const isCrowded = people > CROWD
  const size = dot.degree <= 1 || !isCrowded ? SIZE : SIZE * 0.82
  const isBold = dot.degree <= 1
  const lines = isCrowded
    ? [fitting(shortly(dot.name), 5.2 * size, size, isBold)]
    : wrapped(dot.name, { width: 7.5 * size, size, lines: 2, isBold })
  const r = (dot.degree === 0 ? 52 : dot.degree === 1 ? 44 : 36) * (isCrowded ? 0.8 : 1)
  return { dot, size, r, lines: lines.filter(line => dot.name && line) }
}

/** In a crowd a first name and an initial tell people apart. */
function shortly(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const [initial] = rest.at(-1) ?? ''
  if (!initial) return first
  // A dot would stand on the wrong side of letters that run from right to left.
  return isRightToLeft(name) ? `${first} ${initial}` : `${first} ${initial}.`
}

function roomOf({ dot, r, size, lines }: Label): Room {
  const widths = lines.map(line => widthOf(line, size, dot.degree <= 1))
  return {
    id: dot.id,
    degree: dot.degree,
    half: Math.max(r, ...widths.map(width => width / 2 + 8)),
    above: r,
    below: r + lines.length * size * 1.12 + (lines.length > 0 ? 10 : 0),
  }
}

function placeOf(places: ReadonlyMap<number, Place>, { dot }: Label): Place {
  return places.get(dot.id) ?? { x: 0, y: 0 }
}

/** The part of the plane where people stand, as large as the paper allows. */
function frameOf(people: readonly (Place & { label: Label })[]): Frame {
  const rooms = people.map(({ label, x, y }) => ({ ...roomOf(label), x, y }))
  const west = Math.min(...rooms.map(({ x, half }) => x - half))
  const east = Math.max(...rooms.map(({ x, half }) => x + half))
  const north = Math.min(...rooms.map(({ y, above }) => y - above)) - 30
  const south = Math.max(...rooms.map(({ y, below }) => y + below)) + 30
  const fit = Math.min((WIDTH - 2 * MARGIN) / (east - west), HIGHEST / (south - north))
  const scale = Math.min(LARGEST_SCALE, fit)
  return {
    scale,
    left: WIDTH / 2 - (scale * (west + east)) / 2,
    top: HEAD - scale * north,
    height: scale * (south - north),
  }
}

/** A light disc for each degree, the largest below. */
function rings(reach: readonly number[]): string[] {
  return reach
    .map(
      (radius, degree) =>
        `<circle r="${px(radius)}" fill="${PAPER}"/><circle r="${px(radius)}" fill="${colourOf(degree)}" fill-opacity="${degree === 0 ? 0.18 : 0.12}"/>`,
    )
    .toReversed()
}

type Point = Place & { label: Label }

function lineSvg(a: Point, b: Point, me: number | undefined): string {
  const isMine = a.label.dot.id === me || b.label.dot.id === me
  const stroke = isMine
    ? `stroke="${colourOf(1)}" stroke-width="6"`
    : `stroke="${LINE}" stroke-width="4"`
  return `<line x1="${px(a.x)}" y1="${px(a.y)}" x2="${px(b.x)}" y2="${px(b.y)}" ${stroke}/>`
}

function dotSvg({ dot, r, size, lines }: Label, x: number, y: number): string[] {
  const isBold = dot.degree <= 1
  const colour = colourOf(dot.degree)
  const circle = dot.mark
    ? `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="${colour}" stroke="${PAPER}" stroke-width="4"/>`
    : `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r * 0.7)}" fill="${PAPER}" stroke="${colour}" stroke-width="7"/>`
  const markSize = (r * 1.56) / Math.max(1.9, widthOf(dot.mark, 1, true))
  const mark = textSvg(dot.mark, x, y + markSize * 0.36, {
    size: markSize,
    isBold: true,
    colour: PAPER,
    anchor: 'middle',
  })
  const names = lines.flatMap((line, at) => {
    const baseline = y + r + 10 + size * (0.86 + 1.12 * at)
    const width = widthOf(line, size, isBold) + 14
    return [
      `<rect x="${px(x - width / 2)}" y="${px(baseline - size * 0.84)}" width="${px(width)}" height="${px(size * 1.12)}" rx="10" fill="${PAPER}"/>`,
      textSvg(line, x, baseline, { size, isBold, colour: INK, anchor: 'middle' }),
    ]
  })
  return [...names, circle, dot.mark ? mark : '']
}

/** The degrees in a row below, in a second one where they do not fit. */
function legend(
  entries: NetworkPicture['legend'],
  start: number,
): { parts: readonly string[]; bottom: number } {
  const size = 34
  let [x, y] = [MARGIN, start + size]
  const parts = entries.flatMap(({ degree, text }) => {
    const width = widthOf(text, size) + 96
    if (x > MARGIN && x + width - 40 > WIDTH - MARGIN) [x, y] = [MARGIN, y + size * 1.6]
    const centre = `cx="${px(x + 16)}" cy="${px(y - 12)}"`
    const drawn = [
      degree === null
        ? `<circle ${centre} r="12" fill="${PAPER}" stroke="${FAINT_INK}" stroke-width="6"/>`
        : `<circle ${centre} r="16" fill="${colourOf(degree)}"/>`,
      textSvg(text, x + 44, y, { size, colour: INK }),
    ]
    x += width
    return drawn
  })
  return { parts, bottom: entries.length > 0 ? y + 8 : start }
}
