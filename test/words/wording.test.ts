import { describe, expect, it } from 'vitest'
import {
  bar,
  count,
  day,
  moment,
  momentWithYear,
  money,
  month,
  monthAndYear,
  shortDay,
} from '../../src/words/wording.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('wording', () => {
  it.each([
    ['en', '1 400 €', '12,50 €', '1 December', '3 Nov', 'November'],
    ['ru', '1 400 €', '12,50 €', '1 декабря', '3 нояб', 'ноябрь'],
    ['uk', '1 400 €', '12,50 €', '1 грудня', '3 листоп', 'листопад'],
    ['sr', '1 400 €', '12,50 €', '1. decembra', '3. nov', 'novembar'],
  ] as const)('of amounts and days follows the language: %s', (language, ...words) => {
    const [large, exact, on, short, standing] = words
    expect(plain(money(language, 140_000, 'EUR'))).toBe(large)
    expect(plain(money(language, 1_250, 'EUR'))).toBe(exact)
    expect(day(language, '2026-12-01')).toBe(on)
    expect(shortDay(language, '2026-11-03')).toBe(short)
    expect(month(language, '2026-11')).toBe(standing)
  })

  it.each([
    ['en', '5 January 2027', 'January 2027', '20 Nov, 14:05', '20 Nov 2026, 14:05'],
    ['sr', '5. januara 2027.', 'januar 2027.', '20. nov u 14:05', '20. nov 2026. u 14:05'],
  ] as const)('of years and moments follows the language: %s', (language, ...words) => {
    const [on, cycle, at, atOfYear] = words
    const instant = new Date('2026-11-20T14:05:00Z')
    expect(day(language, '2027-01-05', '2026-11-20')).toBe(on)
    expect(monthAndYear(language, '2027-01')).toBe(cycle)
    expect(moment(language, instant, 'UTC')).toBe(at)
    expect(momentWithYear(language, instant, 'UTC')).toBe(atOfYear)
  })

  it('of Serbian days declines each month', () => {
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
    expect(months.map(each => day('sr', `2026-${each}-01`).slice(3)).join(' ')).toBe(
      'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra',
    )
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
    expect(plain(bar(part, whole))).toBe(drawn)
  })
})
