import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawable,
  fitting,
  initialsOf,
  widthOf,
  wrapped,
} from '../../../../src/bots/kit/pictures/lettering.ts'
import { bold, regular } from '../../../../src/bots/kit/pictures/typeface.ts'

describe('what our font draws of a name', () => {
  it.each([
    ['Anna Petrova', 'Anna Petrova', 'AP'],
    ['Ђорђе Јовановић', 'Ђорђе Јовановић', 'ЂЈ'],
    ['Łukasz Żółć', 'Łukasz Żółć', 'ŁŻ'],
    ['Θεοδώρα', 'Θεοδώρα', 'Θ'],
    ['\u2068אבי כהן\u2069', 'אבי כהן', 'א'],
    ['محمد علي', 'محمد علي', 'م'],
    ['𝓕𝓪𝓷𝓬𝔂 𝓝𝓪𝓶𝓮', 'Fancy Name', 'FN'],
    ['Anna 🌸 Rose', 'Anna Rose', 'AR'],
    ['王 Wang', 'Wang', 'W'],
    ['Ana-Marija', 'Ana-Marija', 'AM'],
    ['anna de la vega', 'anna de la vega', 'AV'],
    ['王芳', '', ''],
    ['राहुल', '', ''],
    ['🦊', '', ''],
    ['ㅤ', '', ''],
  ])('%s is drawn as "%s", with "%s" in the dot', (name, drawn, initials) => {
    expect(drawable(name)).toBe(drawn)
    expect(initialsOf(drawn)).toBe(initials)
  })

  it('is never a box', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), name => {
        const drawn = drawable(name) + initialsOf(drawable(name))
        expect([...drawn].filter(each => !regular.has(each) || !bold.has(each))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a line of text', () => {
  it('is as wide as its letters', () => {
    expect(widthOf('', 40)).toBe(0)
    expect(widthOf('iiii', 40)).toBeLessThan(widthOf('WWWW', 40) / 2)
    expect(widthOf('Anna', 40, true)).toBeGreaterThan(widthOf('Anna', 40))
  })

  it('is shortened to the width there is, and wrapped between words', () => {
    expect(fitting('Anna', 500, 40)).toBe('Anna')
    const short = fitting('Konstantin Alexandropoulos', 300, 40)
    expect(short).toMatch(/^Konstantin.*…$/)
    expect(widthOf(short, 40)).toBeLessThanOrEqual(300)
    expect(wrapped('Ana Marija Đorđević', { width: 260, size: 40, lines: 2 })).toEqual([
      'Ana Marija',
      'Đorđević',
    ])
  })
})
