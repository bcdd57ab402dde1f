/** The parts of the trust amount that a giver is offered. */
const PARTS = [0.1, 0.25, 0.5, 1]

/** The sums a giver may choose by a tap, in whole cents: round ones, as parts of the trust amount. */
export function quickSumsOf(trustAmount: number): readonly number[] {
  return PARTS.map(part => Math.round((part * trustAmount) / 100) * 100).filter(sum => sum > 0)
}

/** Those that what is missing has room for; less than the smallest of them is offered whole. */
export function quickSumsFor(trustAmount: number, missing: number): readonly number[] {
  const fitting = quickSumsOf(trustAmount).filter(sum => sum <= missing)
  return fitting.length > 0 || missing <= 0 ? fitting : [missing]
}
