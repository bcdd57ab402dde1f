import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

/** The font of our pictures: Latin with its diacritics, Cyrillic, Greek. It comes with us. */
export const PICTURE_FONT = 'DejaVu Sans'

const require = createRequire(import.meta.url)
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map(name =>
  require.resolve(`dejavu-fonts-ttf/ttf/${name}`),
)

/** Draws an SVG as a PNG, with our own font whatever the machine has. */
export function png(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: PICTURE_FONT }
  return new Resvg(svg, { font }).render().asPng()
}
