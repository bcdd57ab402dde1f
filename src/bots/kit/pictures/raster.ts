import { Resvg } from '@resvg/resvg-js'
import { bold, FAMILY, regular } from './typeface.ts'

const fontFiles = [regular.file, bold.file]

/** Draws an SVG as a PNG, with our own font whatever the machine has. */
export function png(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY }
  return new Resvg(svg, { font }).render().asPng()
}
