import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/domain/language.ts'
import { isAmount, LARGEST_AMOUNT } from '../../../src/domain/money.ts'
import { parseAmount, parseTyped } from '../../../src/domain/pledge/typed-amount.ts'
import { money, plainMoney } from '../../../src/words/wording.ts'

const anAmount = fc.oneof(
  fc.integer({ min: 1, max: LARGEST_AMOUNT }),
  fc.integer({ min: 1, max: LARGEST_AMOUNT / 100 }).map(units => units * 100),
)

describe('an amount as people type it', () => {
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
    ['25 €', 2500],
    ['25€', 2500],
    ['€25', 2500],
    ['€ 25,50', 2550],
    ['EUR 25', 2500],
    ['EUR25', 2500],
    ['25 EUR', 2500],
    ['25 eur.', 2500],
    ['300€', 30_000],
    ['25 euros', 2500],
    ['25 евро', 2500],
    ['25 Евро.', 2500],
    ['25 євро', 2500],
    ['25 evra', 2500],
    ['25e', 2500],
    ['1 400 €', 140_000],
    ['1.400', 140_000],
    ['1,400', 140_000],
    ['12.555', 1_255_500],
    ['1.400,50', 140_050],
    ['1,400.50', 140_050],
    ['1’400', 140_000],
    ['1.000.000', LARGEST_AMOUNT],
    ['1.40', 140],
    ['25.', 2500],
    ['25,', 2500],
    ['25,-', 2500],
    ['25,— €', 2500],
    ['25!', 2500],
    ['2k', 200_000],
    ['2,5 тыс. евро', 250_000],
    ['3 тисячі', 300_000],
    ['2 hiljade evra', 200_000],
    ['\u200f25\u00a0€', 2500],
  ])('%j is understood', (text, cents) => {
    expect(parseAmount(text, 'EUR')).toEqual({ done: cents })
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
    ['1.000.50', 'amount-is-not-understood'],
    ['1 000.000', 'amount-has-too-many-decimals'],
    ['.5', 'amount-is-not-understood'],
    ['€', 'amount-is-not-understood'],
    ['20-30', 'amount-is-not-understood'],
    ['12\n13', 'amount-is-not-understood'],
    ['20 for the roof', 'amount-is-not-understood'],
    ['1234.555', 'amount-has-too-many-decimals'],
    ['0,555', 'amount-has-too-many-decimals'],
    ['0', 'amount-is-not-positive'],
    ['0,00 €', 'amount-is-not-positive'],
    ['-5', 'amount-is-not-positive'],
    ['−5,50', 'amount-is-not-positive'],
    ['€ -5', 'amount-is-not-positive'],
    ['1000000,01', 'amount-is-too-large'],
    ['1.000.001', 'amount-is-too-large'],
    ['1001k', 'amount-is-too-large'],
    ['9'.repeat(400), 'amount-is-too-large'],
    ['$25', 'amount-is-in-another-unit'],
    ['25 долларов', 'amount-is-in-another-unit'],
    ['2000 динара', 'amount-is-in-another-unit'],
    ['2 days', 'amount-is-in-another-unit'],
    ['3 години', 'amount-is-in-another-unit'],
    ['50 %', 'amount-is-in-another-unit'],
  ])('%j is refused: %s', (text, refusal) => {
    expect(parseAmount(text, 'EUR')).toEqual({ refused: refusal })
  })

  it.each([
    ['RSD', '2.000 dinara'],
    ['RSD', '2000 дин.'],
    ['RUB', '2 000 р.'],
    ['RUB', '2000 рублей'],
    ['UAH', '2000 гривень'],
    ['UAH', '₴2000'],
    ['USD', '$2,000'],
    ['CHF', '2’000 chf'],
    ['HOUR', '2000 hour'],
  ])('is in %s: %j', (unit, text) => {
    expect(parseAmount(text, unit)).toEqual({ done: 200_000 })
  })

  it('is read back as any screen writes it, in every language and unit', () => {
    fc.assert(
      fc.property(
        anAmount,
        fc.constantFrom(...languages),
        fc.constantFrom('EUR', 'USD', 'RSD', 'UAH', 'RUB', 'CHF', 'HOUR'),
        (cents, language, unit) => {
          const shown = money(language, cents, unit)
          expect(parseAmount(shown, unit)).toEqual({ done: cents })
          expect(parseAmount(plainMoney(language, cents), unit)).toEqual({ done: cents })
          expect(parseTyped(`${shown} roof`, unit)).toEqual({
            done: { amount: cents, note: 'roof' },
          })
        },
      ),
    )
  })

  it('is read back as machines and neighbours write it', () => {
    const styles = ['en', 'ru', 'uk', 'sr-Latn', 'de', 'de-CH', 'fr', 'he', 'pl', 'es', 'tr']
    fc.assert(
      fc.property(anAmount, fc.constantFrom(...styles), (cents, style) => {
        const written = new Intl.NumberFormat(style, { minimumFractionDigits: 2 })
        expect(parseAmount(written.format(cents / 100), 'EUR')).toEqual({ done: cents })
        expect(parseAmount((cents / 100).toFixed(2), 'EUR')).toEqual({ done: cents })
      }),
    )
  })

  it('is an amount within the bounds or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'0159 .,-−’€$eкtыс\u00a0\n²٣') }),
        ),
        text => {
          const outcome = parseAmount(text, 'EUR')
          expect('refused' in outcome || isAmount(outcome.done)).toBe(true)
        },
      ),
    )
  })
})

describe('an offer as givers type it', () => {
  it.each([
    ['25', 2_500, null],
    ['25 €', 2_500, null],
    ['200 two days of roofing', 20_000, 'two days of roofing'],
    ['1 000, дрова', 100_000, 'дрова'],
    ['50 евро починка крана', 5_000, 'починка крана'],
    ['50€: кран', 5_000, 'кран'],
    ['50 (roof)', 5_000, '(roof)'],
    ['50 dinner', 5_000, 'dinner'],
    ['50 к празднику', 5_000, 'к празднику'],
    ['50 EUR 2 days of roofing', 5_000, '2 days of roofing'],
    ['20,5 by cash', 2_050, 'by cash'],
    ['25,- за дрова', 2_500, 'за дрова'],
  ])('reads %j', (text, amount, note) => {
    expect(parseTyped(text, 'EUR')).toEqual({ done: { amount, note } })
  })

  it.each([
    ['1e5', 'amount-is-not-understood'],
    ['-5 bricks', 'amount-is-not-positive'],
    ['bricks', 'amount-is-not-understood'],
    ['20 eur - 30 eur', 'amount-is-not-understood'],
    ['20-30 for the roof', 'amount-is-not-understood'],
    ['2 days of roofing', 'amount-is-in-another-unit'],
    ['50 dollars for the roof', 'amount-is-in-another-unit'],
    [`5 ${'b'.repeat(121)}`, 'note-is-too-long'],
  ])('refuses %j', (text, refused) => {
    expect(parseTyped(text, 'EUR')).toEqual({ refused })
  })
})
