export type { Unit } from './unit.ts'

/** A million units in cents: the most that one amount may say. */
export const LARGEST_AMOUNT = 100_000_000

/** Why a text is not an amount. */
export type AmountRefusal =
  | 'amount-is-empty'
  | 'amount-is-not-understood'
  | 'amount-has-too-many-decimals'
  | 'amount-is-not-positive'
  | 'amount-is-too-large'
  | 'amount-is-in-another-unit'

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
