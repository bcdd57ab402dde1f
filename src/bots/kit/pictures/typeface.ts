import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A font of ours: which characters it can draw, and how wide they are in parts of the size. */
export type Typeface = Readonly<{
  file: string
  has(character: string): boolean
  widthOf(character: string): number
}>

const require = createRequire(import.meta.url)

/** Reads a TrueType font: its table of all characters (format 12) and its widths. */
function typeface(name: string): Typeface {
  const file = require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
  const font = readFileSync(file)
  const start = (tag: string) => {
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
    throw new Error(`${name} has no table ${tag}`)
  }
  const glyphs = glyphsOf(font, start('cmap'))
  const [widths, last] = [start('hmtx'), font.readUInt16BE(start('hhea') + 34) - 1]
  const unit = font.readUInt16BE(start('head') + 18)
  const glyph = (character: string) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0
  return {
    file,
    has: character => glyph(character) > 0,
    widthOf: character => font.readUInt16BE(widths + 4 * Math.min(glyph(character), last)) / unit,
  }
}

function glyphsOf(font: Buffer, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  for (let at = cmap + 4; at < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); at += 8) {
    const table = cmap + font.readUInt32BE(at + 4)
    if (font.readUInt16BE(table) !== 12) continue
    const end = table + 16 + 12 * font.readUInt32BE(table + 12)
    for (let group = table + 16; group < end; group += 12) {
      const [from, to, first] = [0, 4, 8].map(part => font.readUInt32BE(group + part))
      for (let code = from ?? 0; code <= (to ?? -1); code++)
        glyphs.set(code, (first ?? 0) + code - (from ?? 0))
    }
  }
  return glyphs
}

/** The fonts of our pictures come with us: Latin with its diacritics, Cyrillic, Greek, Hebrew, Arabic and more. */
export const regular = typeface('DejaVuSans')
export const bold = typeface('DejaVuSans-Bold')
/** The family both belong to. */
export const FAMILY = 'DejaVu Sans'
