import { describe, expect, it } from 'vitest'
import { bar, count, day, money, month, shortDay } from '../../src/bots/kit/wording.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('wording', () => {
  it.each([
    ['en', '1 400 €', '12,50 €', '1 December', '3 Nov', 'November'],
    ['ru', '1 400 €', '12,50 €', '1 декабря', '3 нояб', 'ноябрь'],
    ['uk', '1 400 €', '12,50 €', '1 грудня', '3 листоп', 'листопад'],
    ['sr', '1.400 €', '12,50 €', '1. decembar', '3. nov', 'novembar'],
  ] as const)('of amounts and days follows the language: %s', (language, ...words) => {
    const [large, exact, on, short, standing] = words
    expect(plain(money(language, 140_000, 'EUR'))).toBe(large)
    expect(plain(money(language, 1_250, 'EUR'))).toBe(exact)
    expect(day(language, '2026-12-01')).toBe(on)
    expect(shortDay(language, '2026-11-03')).toBe(short)
    expect(month(language, '2026-11')).toBe(standing)
  })

  it('of a unit without a sign is its code', () => {
    expect(plain(money('en', 500, 'LETS'))).toBe('5 LETS')
    expect(plain(count('en', 3_375_000))).toBe('3 375 000')
  })

  it.each([
    [0, 500, '░░░░░░░░░░ 0 %'],
    [290, 500, '▓▓▓▓▓░░░░░ 58 %'],
    [499, 500, '▓▓▓▓▓▓▓▓▓░ 99 %'],
    [800, 500, '▓▓▓▓▓▓▓▓▓▓ 100 %'],
  ])('of %i out of %i is a bar', (part, whole, drawn) => {
    expect(bar(part, whole)).toBe(drawn)
  })
})
