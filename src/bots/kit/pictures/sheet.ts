import { type NetworkPicture, pictureOf } from './network.ts'
import { cardSvg, type QrCard } from './qr-card.ts'
import { type YearPicture, yearSvg } from './year.ts'

/** What the painter can draw: plain facts, so that they travel to its thread. */
export type Sheet =
  | (Readonly<{ kind: 'network' }> & NetworkPicture)
  | (Readonly<{ kind: 'year' }> & YearPicture)
  | (Readonly<{ kind: 'qr-card' }> & QrCard)

/** A sheet as SVG. */
export function svgOf(sheet: Sheet): string {
  if (sheet.kind === 'network') return pictureOf(sheet)
  return sheet.kind === 'year' ? yearSvg(sheet) : cardSvg(sheet)
}
