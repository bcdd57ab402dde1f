import { describe, expect, it } from 'vitest'
import { type MonthBars, yearSvg } from '../../../../src/bots/kit/pictures/year.ts'

const aMonth = (label: string, given: number, received: number): MonthBars => ({
  label,
  given,
  received,
  givenText: `${given / 100}`,
  receivedText: `${received / 100}`,
})
const aYear = (months: readonly MonthBars[]) =>
  yearSvg({
    title: 'My year',
    span: 'June 2026 – November 2026',
    given: '↑ given 125 €',
    received: '↓ received 200 €',
    months,
  })
const barsIn = (svg: string) =>
  [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" rx/g)].map(
    ([, y, height]) => ({ y: Number(y), height: Number(height) }),
  )

describe('the picture of my year', () => {
  const svg = aYear([aMonth('Jun', 10_000, 0), aMonth('Jul', 2_500, 20_000), aMonth('Aug', 0, 0)])

  it('has a bar for each sum and none for nothing, all in one scale', () => {
    const [june, july, received, ...more] = barsIn(svg)
    expect(more).toEqual([])
    expect((june?.height ?? 0) / (july?.height ?? 1)).toBeCloseTo(4, 1)
    expect((received?.height ?? 0) / (june?.height ?? 1)).toBeCloseTo(2, 1)
  })

  it('shows what was given above the months and what was received below', () => {
    const [june, july, received] = barsIn(svg)
    expect((june?.y ?? 0) + (june?.height ?? 0)).toBeCloseTo(
      (july?.y ?? 0) + (july?.height ?? 0),
      0,
    )
    expect(received?.y).toBeGreaterThan((june?.y ?? 0) + (june?.height ?? 0))
  })

  it('writes every month, every sum and both totals', () => {
    for (const text of [
      'Jun',
      'Jul',
      'Aug',
      '100',
      '25',
      '200',
      '↑ given 125 €',
      '↓ received 200 €',
    ])
      expect(svg).toContain(`>${text}<`)
  })

  it('keeps a month of very little visible', () => {
    const [least] = barsIn(aYear([aMonth('Jun', 1, 0), aMonth('Jul', 0, 10_000_000)]))
    expect(least?.height).toBeGreaterThanOrEqual(6)
  })
})
