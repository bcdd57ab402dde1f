import { done, type Outcome, refused } from './outcome.ts'

/** The code of the unit an amount is in, such as `EUR`; one per deployment, kept with each record. */
export type Unit = string

/** A million units in cents: the most that one amount may say. */
export const LARGEST_AMOUNT = 100_000_000

/** Why a text is not an amount. */
export type AmountRefusal =
  | 'amount-is-empty'
  | 'amount-is-not-understood'
  | 'amount-has-too-many-decimals'
  | 'amount-is-not-positive'
  | 'amount-is-too-large'

/** Blanks that people and phones put between thousands: plain, no-break, thin, narrow, figure. */
const blank = '[ \\u00a0\\u2007\\u2009\\u202f]'
const whole = `\\d{1,3}(?:${blank}\\d{3})+|\\d+`
const amount = new RegExp(`^([-\\u2212]${blank}?)?(${whole})(?:[.,](\\d+))?$`)
const blanks = new RegExp(blank, 'g')

/**
 * Reads what a person typed as whole cents: `12`, `12.5`, `12,50`, `1 000`.
 * More than two decimals, zero, a minus and more than a million each have their own refusal.
 */
export function parseAmount(text: string): Outcome<number, AmountRefusal> {
  const typed = text.trim()
  if (typed === '') return refused('amount-is-empty')

  const match = amount.exec(typed)
  if (!match) return refused('amount-is-not-understood')
  const [, minus, units = '', decimals = ''] = match
  if (decimals.length > 2) return refused('amount-has-too-many-decimals')

  const cents = Number(units.replace(blanks, '')) * 100 + Number(decimals.padEnd(2, '0'))
  if (minus || cents === 0) return refused('amount-is-not-positive')
  if (cents > LARGEST_AMOUNT) return refused('amount-is-too-large')
  return done(cents)
}

/** Whether a number from outside may be kept as an amount: whole cents within the bounds. */
export function isAmount(cents: number): boolean {
  return Number.isSafeInteger(cents) && cents > 0 && cents <= LARGEST_AMOUNT
}

/**
 * Adds whole cents. The store's 64-bit sums fit a number up to 2^53 cents, which is ninety million
 * of the largest amounts; beyond that the sum throws rather than lose a cent.
 */
export function sum(amounts: Iterable<number>): number {
  let total = 0
  for (const cents of amounts) total += cents
  if (!Number.isSafeInteger(total)) throw new RangeError('the sum is beyond exact whole numbers')
  return total
}
