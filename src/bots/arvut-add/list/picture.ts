import type { Place } from '../../kit/layout.ts'

/** A network to draw: me at degree 0, the people around me by the names I may read. */
export type NetworkPicture = Readonly<{
  nodes: readonly Readonly<{ id: number; degree: number; label: string }>[]
  links: readonly (readonly [number, number])[]
  title: string
  counts: string
  /** What the colours mean, degree by degree: me, 1, 2, 3, further. */
  legend: readonly string[]
}>

/** Whole pixels; people zoom in, so a crowd needs room. */
const SIZE = 1600
const TOP = 110
const BOTTOM = 90
const MARGIN = 70
/** Colours by degree, told apart by people who see red and green alike. */
const colours = ['#d1495b', '#e07a1f', '#2d7dd2', '#5b8e7d', '#8d99ae']
const INK = '#22303c'
const PAPER = '#fbfaf6'

type Box = Readonly<{ x: number; y: number; width: number; height: number }>
type Dot = Readonly<{ id: number; degree: number; label: string; x: number; y: number; r: number }>

/** Draws the network as SVG: the real links, me and degree 1 stressed, labels that do not collide. */
export function pictureOf(picture: NetworkPicture, places: ReadonlyMap<number, Place>): string {
  const dots = framed(picture.nodes, places)
  const at = new Map(dots.map(dot => [dot.id, dot]))
  const lines = picture.links.flatMap(([one, other]) => {
    const [a, b] = [at.get(one), at.get(other)]
    return a && b ? [line(a, b)] : []
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" font-family="DejaVu Sans">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="${PAPER}"/>`,
    ...lines.sort((a, b) => Number(a.isMine) - Number(b.isMine)).map(each => each.svg),
    ...dots.toReversed().map(dotSvg),
    ...labels(dots),
    `<text x="${MARGIN}" y="56" font-size="34" font-weight="bold" fill="${INK}">${safe(picture.title)}</text>`,
    `<text x="${MARGIN}" y="94" font-size="24" fill="${INK}">${safe(picture.counts)}</text>`,
    ...legend(picture.legend),
    '</svg>',
  ].join('\n')
}

/** Scales the places into the frame with me in its centre. */
function framed(nodes: NetworkPicture['nodes'], places: ReadonlyMap<number, Place>): Dot[] {
  const me = nodes.find(node => node.degree === 0)
  const centre = (me && places.get(me.id)) ?? { x: 0, y: 0 }
  const placed = nodes.map(node => {
    const { x, y } = places.get(node.id) ?? centre
    return { ...node, dx: x - centre.x, dy: y - centre.y }
  })
  const farthest = Math.max(1, ...placed.map(({ dx, dy }) => Math.hypot(dx, dy)))
  const width = SIZE / 2 - MARGIN - 60
  const height = (SIZE - TOP - BOTTOM) / 2 - 50
  // The crowd is in the middle: opening it up keeps every direction and makes names readable.
  const spread = (dx: number, dy: number) => (Math.hypot(dx, dy) / farthest) ** 0.7 || 0
  const along = (dx: number, dy: number) => Math.hypot(dx, dy) || 1
  const small = nodes.length > 60 ? 0.7 : 1
  return placed.map(({ id, degree, label, dx, dy }) => ({
    id,
    degree,
    label,
    x: SIZE / 2 + (dx / along(dx, dy)) * spread(dx, dy) * width,
    y: TOP + (SIZE - TOP - BOTTOM) / 2 + (dy / along(dx, dy)) * spread(dx, dy) * height,
    r: (degree === 0 ? 26 : degree === 1 ? 18 : 12) * small,
  }))
}

function line(a: Dot, b: Dot): { svg: string; isMine: boolean } {
  const isMine = a.degree === 0 || b.degree === 0
  const stroke = isMine ? colours[1] : '#b9c1c9'
  const width = isMine ? 3 : 1.5
  const svg = `<line x1="${px(a.x)}" y1="${px(a.y)}" x2="${px(b.x)}" y2="${px(b.y)}" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${isMine ? 0.9 : 0.7}"/>`
  return { svg, isMine }
}

function dotSvg({ x, y, r, degree }: Dot): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" fill="${colourOf(degree)}" stroke="${PAPER}" stroke-width="2"/>`
}

/**
 * Labels, the nearest people first: below, above, right or left of the dot, where there is room. A
 * label that finds none is left out, except mine and those of degree 1.
 */
function labels(dots: readonly Dot[]): string[] {
  const taken: Box[] = dots.map(({ x, y, r }) => ({
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  }))
  const crowd = dots.length
  return dots.flatMap(dot => {
    const size = fontSize(dot.degree, crowd)
    const text = short(dot.label, dot.degree <= 1 ? 22 : 16)
    const width = text.length * size * 0.62
    const free = spots(dot, width, size).find(spot => !taken.some(box => overlap(box, spot)))
    const spot = free ?? (dot.degree <= 1 ? spots(dot, width, size)[0] : undefined)
    if (!spot) return []
    taken.push(spot)
    const weight = dot.degree <= 1 ? ' font-weight="bold"' : ''
    const place = `x="${px(spot.x + width / 2)}" y="${px(spot.y + size * 0.85)}"`
    return [
      `<text ${place} font-size="${size}" text-anchor="middle" fill="${INK}" stroke="${PAPER}" stroke-width="4" paint-order="stroke"${weight}>${safe(text)}</text>`,
    ]
  })
}

function fontSize(degree: number, crowd: number): number {
  const base = crowd > 100 ? 16 : crowd > 50 ? 19 : crowd > 20 ? 23 : 30
  if (degree === 0) return base + 5
  return degree === 1 ? base + 2 : base
}

function spots({ x, y, r }: Dot, width: number, size: number): Box[] {
  const height = size * 1.15
  const beside = (left: number, top: number): Box => ({
    x: Math.min(Math.max(4, left), SIZE - width - 4),
    y: top,
    width,
    height,
  })
  return [
    beside(x - width / 2, y + r + 3),
    beside(x - width / 2, y - r - height - 1),
    beside(x + r + 5, y - height / 2),
    beside(x - r - width - 5, y - height / 2),
    beside(x + r * 0.5, y + r + 2),
    beside(x - r * 0.5 - width, y - r - height),
  ]
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function legend(words: readonly string[]): string[] {
  const y = SIZE - 36
  let x = MARGIN
  return words.flatMap((word, degree) => {
    const svg = [
      `<circle cx="${px(x)}" cy="${y - 8}" r="11" fill="${colourOf(degree)}"/>`,
      `<text x="${px(x + 20)}" y="${y}" font-size="22" fill="${INK}">${safe(word)}</text>`,
    ]
    x += 60 + word.length * 13.5
    return svg
  })
}

function colourOf(degree: number): string {
  return colours[Math.min(degree, 4)] ?? INK
}

function short(label: string, length: number): string {
  const signs = [...label]
  return signs.length > length ? `${signs.slice(0, length - 1).join('')}…` : label
}

function px(value: number): string {
  return value.toFixed(1)
}

function safe(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
