import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/cycle.ts'
import { languages } from '../../src/domain/language.ts'
import { readDay } from '../../src/domain/typed-day.ts'
import { day, shortDay } from '../../src/words/wording.ts'

const TODAY = '2026-11-10'

describe('a day as people type it', () => {
  it.each([
    ['24.12', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['1/12', '2026-12-01'],
    ['5.1', '2027-01-05'],
    ['10.11', TODAY],
    ['9.11', '2026-11-09'],
    ['24.12.2026', '2026-12-24'],
    ['24.12.26', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['7 days', '2026-11-17'],
    ['in 7 days', '2026-11-17'],
    ['7 дней', '2026-11-17'],
    ['через 3 дня', '2026-11-13'],
    ['за 7 днів', '2026-11-17'],
    ['za 7 dana', '2026-11-17'],
    ['a week', '2026-11-17'],
    ['через неделю', '2026-11-17'],
    ['2 тижні', '2026-11-24'],
    ['nedelju dana', '2026-11-17'],
    ['today', TODAY],
    ['Завтра', '2026-11-11'],
    ['сьогодні', TODAY],
    ['prekosutra', '2026-11-12'],
    ['24 December', '2026-12-24'],
    ['24th december', '2026-12-24'],
    ['Dec 24', '2026-12-24'],
    ['до 24 декабря', '2026-12-24'],
    ['24 грудня 2026', '2026-12-24'],
    ['24. decembra', '2026-12-24'],
    ['24. децембра', '2026-12-24'],
    ['31.2', null],
    ['2026-02-30', null],
    ['24 smarch', null],
    ['soon', null],
    ['-3', null],
    ['1e1', null],
    ['', null],
  ])('reads %j as %j', (text, read) => {
    expect(readDay(text, TODAY, 'days')).toBe(read)
    expect(readDay(text, TODAY, 'date')).toBe(read)
  })

  it.each([
    ['7', '2026-11-17', '2026-12-07'],
    [' 31 ', '2026-12-11', '2026-12-31'],
    ['25', '2026-12-05', '2026-11-25'],
    ['32', '2026-12-12', null],
  ] as const)('reads a lone %j as days or as a date', (text, days, date) => {
    expect(readDay(text, TODAY, 'days')).toBe(days)
    expect(readDay(text, TODAY, 'date')).toBe(date)
  })

  it('is read back as any screen writes it, in every language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -150, max: 150 }),
        fc.constantFrom(...languages),
        (ahead, language) => {
          const on = addDays(TODAY, ahead)
          expect(readDay(day(language, on, TODAY), TODAY, 'days')).toBe(on)
          expect(readDay(shortDay(language, on), TODAY, 'days')).toBe(on)
        },
      ),
    )
  })
})
