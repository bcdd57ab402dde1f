import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedBy, oneInFor, smallShare } from '../../../src/domain/pledge/small-share.ts'

const people = fc.integer({ min: 0, max: 100_000 })
const oneIn = fc.integer({ min: 1, max: 100 })
const missing = fc.integer({ min: 0, max: 100_000_000 })

describe('a small share', () => {
  it.each([
    ['180 of 45 people, one in three', 180_00, 45, 3, 12_00],
    ['rounded up to whole units', 100_00, 9, 3, 34_00],
    ['one at least of many', 100_00, 3_000, 3, 1_00],
    ['of cents, a whole unit', 12_50, 100, 5, 1_00],
  ])('is %s', (_, lacks, around, one, amount) => {
    expect(smallShare({ missing: lacks, people: around, oneIn: one })).toEqual({
      amount,
      oneIn: one,
    })
  })

  it.each([
    ['nobody is around', 100_00, 0],
    ['only one of those around would help', 100_00, 5],
    ['nothing is missing', 0, 45],
    ['a unit is all that is missing', 1_00, 45],
  ])('is none where %s', (_, lacks, around) => {
    expect(smallShare({ missing: lacks, people: around, oneIn: 3 })).toBeNull()
  })

  it('is whole units below what is missing, and brings it together', () => {
    fc.assert(
      fc.property(missing, people, oneIn, (lacks, around, one) => {
        const small = smallShare({ missing: lacks, people: around, oneIn: one })
        if (!small) return
        expect(small.amount % 100).toBe(0)
        expect(small.amount).toBeLessThan(lacks)
        expect(carriedBy(around, small)).toBeGreaterThanOrEqual(lacks)
      }),
    )
  })

  it('asks fewer people where help is needed at once', () => {
    const settings = { monthly: 3, emergency: 5 }
    expect(oneInFor({ kind: 'monthly' }, settings)).toBe(3)
    expect(oneInFor({ kind: 'emergency' }, settings)).toBe(5)
  })

  it.each([
    [0, 0],
    [3, 10_00],
    [12, 20_00],
    [30, 60_00],
  ])('of 10, one in five, lets %i people carry %i cents', (ring, sum) => {
    expect(carriedBy(ring, { amount: 10_00, oneIn: 5 })).toBe(sum)
  })
})
