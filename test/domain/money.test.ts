import { describe, expect, it } from 'vitest'
import { LARGEST_AMOUNT, sum } from '../../src/domain/money.ts'

describe('a sum', () => {
  it('adds whole cents exactly', () => {
    expect(sum(Array.from({ length: 1000 }, () => LARGEST_AMOUNT))).toBe(100_000_000_000)
    expect(sum([])).toBe(0)
  })

  it('throws rather than lose a cent', () => {
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })
})
