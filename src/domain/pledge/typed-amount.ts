import { type AmountRefusal, LARGEST_AMOUNT } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Unit, writtenAs, writtenOtherwise } from '../unit.ts'
import { LONGEST_NOTE } from './pledge.ts'

/** What a person types: an amount, and after it what it is, as in `200 € two days of roofing`. */
export type TypedAmount = Readonly<{ amount: number; note: string | null }>

type Said = Readonly<{
  isNegative: boolean
  number: string
  times: string
  rest: string
  hasUnit: boolean
}>

/** What phones and screens put into a text without showing it: directions, joiners, marks. */
const unseen = /[\u200b\u200e\u200f\u2066-\u2069\ufeff]/g
/** Blanks that people and phones put between thousands: plain, no-break, thin, narrow, figure. */
const blank = '[ \\u00a0\\u2007\\u2009\\u202f]'
const digits = `\\d+(?:(?:${blank}|[.,'’])\\d+)*`
const minus = `[-\\u2212]${blank}?`
/** `25.`, `25,-` and `25.—` mean no cents. */
const noCents = `(?:[.,](?:${blank}?[-–—]+)?(?!\\d))?`
const thousand = `${blank}?(?:тыс(?:яч[аиу]?)?|тис(?:яч[аіуи]?)?|thousand|hilj(?:ad[aeu])?|хиљ(?:ад[аеу])?)`
const times = `(?:(?:[kк]|${thousand})\\.?(?![\\p{L}\\d]))?`

/** Thousands kept apart by one separator all along; what follows another one is cents. */
const grouped = new RegExp(
  `^[1-9]\\d{0,2}(?<gap>${blank}|[.,'’])\\d{3}(?:\\k<gap>\\d{3})*(?=$|(?!\\k<gap>)[.,])`,
)
const ungrouped = /^\d+/

/**
 * Reads what a person typed as whole cents, in whatever language it was written: `12`, `12.5`,
 * `12,50`, `1 000`, `25 €`, `€25`, `25,-`, `2 тыс. евро`. Three digits after a dot or a comma are
 * thousands (`1.400`), one or two are cents (`1.40`). A note, more than two decimals, zero, a minus,
 * more than a million and another unit are refused.
 */
export function parseAmount(text: string, unit: Unit): Outcome<number, AmountRefusal> {
  const offer = read(text, unit)
  if ('refused' in offer) return offer
  return offer.done.note === null ? done(offer.done.amount) : refused('amount-is-not-understood')
}

/** Reads an amount and, after it and its unit, the note. */
export function parseTyped(
  text: string,
  unit: Unit,
): Outcome<TypedAmount, AmountRefusal | 'note-is-too-long'> {
  const offer = read(text, unit)
  if ('refused' in offer) return offer
  const isTooLong = [...(offer.done.note ?? '')].length > LONGEST_NOTE
  return isTooLong ? refused('note-is-too-long') : offer
}

/** The words after a typed amount, however long they are. */
export function noteTyped(text: string, unit: Unit): string {
  const typed = read(text, unit)
  return 'done' in typed ? (typed.done.note ?? '') : ''
}

function read(text: string, unit: Unit): Outcome<TypedAmount, AmountRefusal> {
  const typed = text.replace(unseen, '').trim()
  if (typed === '') return refused('amount-is-empty')
  const said = partsOf(typed, unit)
  const note = said && noteIn(said, unit)
  if (!said || note === undefined) return refused(wrongWith(typed, unit))

  const amount = centsOf(said)
  if ('refused' in amount) return amount
  if (said.isNegative || amount.done === 0) return refused('amount-is-not-positive')
  if (amount.done > LARGEST_AMOUNT) return refused('amount-is-too-large')
  return done({ amount: amount.done, note })
}

function partsOf(typed: string, unit: Unit): Said | null {
  const parts = readerOf(unit).own.exec(typed)?.groups
  if (!parts) return null
  const { first, second, before, after, number = '', times = '', rest = '' } = parts
  return {
    isNegative: Boolean(first || second),
    number,
    times,
    rest,
    hasUnit: Boolean(before || after),
  }
}

function centsOf({ number, times }: Said): Outcome<number, AmountRefusal> {
  const [units = ''] = grouped.exec(number) ?? ungrouped.exec(number) ?? []
  const [, cents = ''] = /^[.,](\d+)$/.exec(number.slice(units.length)) ?? []
  if (units.length + (cents ? cents.length + 1 : 0) < number.length) {
    return refused('amount-is-not-understood')
  }
  if (cents.length > 2) return refused('amount-has-too-many-decimals')
  const whole = Number(units.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'))
  return done(times ? whole * 1000 : whole)
}

/** The note, null where there is none, undefined where what follows the number is no note. */
function noteIn({ rest, hasUnit }: Said, unit: Unit): string | null | undefined {
  if (isNothing(rest)) return null
  const [, words] = /^(?:[\s,;:–—-]+|(?=\())(\S.*)$/su.exec(rest) ?? []
  if (!words || !/\p{L}/u.test(words)) return undefined
  const { own, otherwise } = readerOf(unit)
  const startsPlainly = /^[\p{L}\p{Extended_Pictographic}("«„“'#]/u.test(words)
  const isAnotherSum = isNothing(own.exec(words)?.groups?.['rest'] ?? 'words')
  if (!startsPlainly && (!hasUnit || isAnotherSum)) return undefined
  if (!hasUnit && otherwise.startsNote.test(words)) return undefined
  return words.replace(/\s+/g, ' ').trim()
}

function isNothing(rest: string): boolean {
  return /^[\s.!]*$/.test(rest)
}

/** Where it is not understood: whether a sum is meant, only in something else. */
function wrongWith(typed: string, unit: Unit): AmountRefusal {
  const isOther = readerOf(unit).otherwise.isWhole.test(typed)
  return isOther ? 'amount-is-in-another-unit' : 'amount-is-not-understood'
}

type Reader = Readonly<{
  own: RegExp
  otherwise: Readonly<{ startsNote: RegExp; isWhole: RegExp }>
}>
const readers = new Map<Unit, Reader>()

function readerOf(unit: Unit): Reader {
  const made = readers.get(unit) ?? makeReader(unit)
  readers.set(unit, made)
  return made
}

function makeReader(unit: Unit): Reader {
  const own = writtenAs(unit)
  const other = writtenOtherwise(unit)
  return {
    own: new RegExp(
      `^(?<first>${minus})?(?:(?<before>${own})${blank}*)?(?<second>${minus})?(?<number>${digits})` +
        `${noCents}(?<times>${times})(?:${blank}*(?<after>${own}))?(?<rest>.*)$`,
      'isu',
    ),
    otherwise: {
      startsNote: new RegExp(`^(?:${other})`, 'iu'),
      isWhole: new RegExp(
        `^(?:(?:${other})\\s*${digits}|${digits}${noCents}${times}\\s*(?:${other}))`,
        'iu',
      ),
    },
  }
}
