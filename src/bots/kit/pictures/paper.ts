/** Colours that hold on a light and on a dark screen: a picture brings its own paper. */
export const PAPER = '#fffdf8'
export const INK = '#1f2a36'
export const FAINT_INK = '#5d6875'
export const LINE = '#aab4bf'
/** Degrees, the nearest first: told apart by people who see red and green alike, white is read on each. */
export const DEGREES = ['#b3263e', '#b85c00', '#1f68b3', '#3b7563', '#66707f'] as const

/** Telegram keeps pictures of this width as they are. */
export const WIDTH = 1280
/** What stays free around everything. */
export const MARGIN = 56

/** The colour of a degree; all who are further have one together. */
export function colourOf(degree: number): string {
  return DEGREES[Math.min(degree, DEGREES.length - 1)] ?? INK
}

/** A sheet of paper with what is drawn on it. */
export function sheetSvg(height: number, parts: readonly string[]): string {
  const size = `width="${WIDTH}" height="${Math.round(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="DejaVu Sans">`,
    `<rect ${size} fill="${PAPER}"/>`,
    ...parts,
    '</svg>',
  ].join('\n')
}
