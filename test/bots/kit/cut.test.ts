import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, cut } from '../../../src/bots/kit/screen.ts'

const signs = ['a', 'ж', '🙂', '👩‍🌾', '🇷🇸', 'é', '❤️', 'נ']

describe('a text that is cut', () => {
  it('ends between two signs as people see them', () => {
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 20 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (all, length) => {
        const short = cut(all.join(''), length)
        expect(short.length).toBeLessThanOrEqual(length)
        const kept = beginningOf(all.join(''), length)
        const whole = all.map((_, at) => all.slice(0, at).join(''))
        expect([...whole, all.join('')]).toContain(kept)
        expect([...whole.map(part => `${part}…`), all.join('')]).toContain(short)
      }),
    )
  })
})
