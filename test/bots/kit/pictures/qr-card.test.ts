import { Resvg } from '@resvg/resvg-js'
import { create } from 'qrcode'
import { describe, expect, it } from 'vitest'
import { cardSvg, type QrCard } from '../../../../src/bots/kit/pictures/qr-card.ts'

const aCard = (differs: Partial<QrCard> = {}): QrCard => ({
  bot: 'commit',
  brand: 'Commit',
  name: 'Anna Petrova',
  sentence: 'I need help. Scan the code to see how you can help.',
  link: 'https://t.me/exodus_commitbot?start=h-abcdefghijklmnop',
  foot: 'Scan it with your phone’s camera',
  ...differs,
})

/** What a camera sees: whether a pixel of the drawn card is dark. */
function camera(svg: string): (x: number, y: number) => boolean {
  const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  return (x, y) => (pixels[4 * (Math.round(y) * width + Math.round(x))] ?? 255) < 128
}

/** The corner of the code and the size of its modules, read off the drawing. */
function codeIn(svg: string) {
  const [, left, top, width] = /d="M(\d+) (\d+)h(\d+)/.exec(svg)?.map(Number) ?? []
  return { left: left ?? 0, top: top ?? 0, unit: (width ?? 0) / 7 }
}

describe('a QR card', () => {
  it.each([
    ['a short link', 'https://t.me/ArvutAddBot?start=abc'],
    ['the longest link', `https://t.me/exodus_commitbot?start=${'Z'.repeat(64)}`],
  ])(
    'shows every module of %s as it is, sharp and in the free room that readers want',
    (_, link) => {
      const svg = cardSvg(aCard({ link }))
      const isDark = camera(svg)
      const { left, top, unit } = codeIn(svg)
      expect(Number.isInteger(unit)).toBe(true)
      const { modules } = create(link, { errorCorrectionLevel: 'M' })
      const wrong: string[] = []
      for (let row = -4; row < modules.size + 4; row++)
        for (let column = -4; column < modules.size + 4; column++) {
          const isInside = [row, column].every(at => at >= 0 && at < modules.size)
          const wanted = isInside && Boolean(modules.get(row, column))
          const [x, y] = [left + (column + 0.5) * unit, top + (row + 0.5) * unit]
          if (isDark(x, y) !== wanted) wrong.push(`${row}, ${column}`)
        }
      expect(wrong).toEqual([])
    },
  )

  it('says whose it is and what it is for', () => {
    const svg = cardSvg(aCard())
    for (const text of ['Commit', 'Anna Petrova', 'Scan it with your phone’s camera'])
      expect(svg).toContain(`>${text}<`)
    expect(svg).toContain('I need help.')
  })

  it('leaves out a name that our font lacks, and still says the rest', () => {
    const svg = cardSvg(aCard({ name: '王芳' }))
    expect(svg).not.toContain('王')
    expect(svg).toContain('I need help.')
  })
})
