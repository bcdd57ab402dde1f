import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAmount, LARGEST_AMOUNT, parseAmount, sum } from '../../src/domain/money.ts'

describe('reading an amount', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['12,50', 1250],
    ['0,01', 1],
    [' 7 ', 700],
    ['1 000', 100_000],
    ['1\u00a0000', 100_000],
    ['12\u2009500,50', 1_250_050],
    ['999\u202f999.99', 99_999_999],
    ['1 000 000', LARGEST_AMOUNT],
    ['1000000,00', LARGEST_AMOUNT],
  ])('%j is understood', (text, cents) => {
    expect(parseAmount(text)).toEqual({ done: cents })
  })

  it.each([
    ['', 'amount-is-empty'],
    [' \u00a0 ', 'amount-is-empty'],
    ['1e5', 'amount-is-not-understood'],
    ['inf', 'amount-is-not-understood'],
    ['Infinity', 'amount-is-not-understood'],
    ['NaN', 'amount-is-not-understood'],
    ['²', 'amount-is-not-understood'],
    ['12²', 'amount-is-not-understood'],
    ['١٢', 'amount-is-not-understood'],
    ['1_000', 'amount-is-not-understood'],
    ['0x10', 'amount-is-not-understood'],
    ['1 00', 'amount-is-not-understood'],
    ['12 50', 'amount-is-not-understood'],
    ['1,000.50', 'amount-is-not-understood'],
    ['.5', 'amount-is-not-understood'],
    ['5,', 'amount-is-not-understood'],
    ['12 EUR', 'amount-is-not-understood'],
    ['12\n13', 'amount-is-not-understood'],
    ['12.555', 'amount-has-too-many-decimals'],
    ['1,000', 'amount-has-too-many-decimals'],
    ['0', 'amount-is-not-positive'],
    ['0,00', 'amount-is-not-positive'],
    ['-5', 'amount-is-not-positive'],
    ['−5,50', 'amount-is-not-positive'],
    ['1000000,01', 'amount-is-too-large'],
    ['9'.repeat(400), 'amount-is-too-large'],
  ])('%j is refused: %s', (text, refusal) => {
    expect(parseAmount(text)).toEqual({ refused: refusal })
  })

  it('gives back whatever amount was written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGEST_AMOUNT }), cents => {
        const text = (cents / 100).toFixed(2)
        expect(parseAmount(text)).toEqual({ done: cents })
        expect(parseAmount(text.replace('.', ','))).toEqual({ done: cents })
      }),
    )
  })

  it('never answers with anything but an amount, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const outcome = parseAmount(text)
        expect('refused' in outcome || isAmount(outcome.done)).toBe(true)
      }),
    )
  })
})

describe('a sum', () => {
  it('adds whole cents exactly', () => {
    expect(sum(Array.from({ length: 1000 }, () => LARGEST_AMOUNT))).toBe(100_000_000_000)
    expect(sum([])).toBe(0)
  })

  it('throws rather than lose a cent', () => {
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError)
  })
})
