/** What a pool carries in a month if everybody keeps their word, and how often that falls short. */
export type Strength = Readonly<{
  /** Cases a month of the usual size. */
  cases: number
  /** What a case asks, in whole cents. */
  usual: number
  /** The chance that a month falls short, between 0 and 1. */
  chance: number
}>

/** Before anything was asked, a case is taken to be so many times the lower middle tier. */
const TIERS_ASKED = 10

/**
 * The strength of a pool: `members` and the sum of their maxima, what its last cases asked, its tiers,
 * and how many members there are to one who needs help at any time.
 */
export function strengthOf(
  order: Readonly<{
    members: number
    sum: number
    asked: readonly number[]
    tiers: readonly number[]
    oneIn: number
  }>,
): Strength {
  const { members, sum, asked, tiers, oneIn } = order
  const usual = Math.max(1, usualOf(asked, tiers))
  const cases = members > 0 ? Math.floor((sum * (members - 1)) / (members * usual)) : 0
  return { cases, usual, chance: chanceOfMore(cases, members, 1 / oneIn) }
}

function usualOf(asked: readonly number[], tiers: readonly number[]): number {
  if (asked.length > 0) return Math.round(asked.reduce((all, each) => all + each, 0) / asked.length)
  const sorted = [...tiers].sort((a, b) => a - b)
  return TIERS_ASKED * (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0)
}

/** The chance that of so many people, each with the same chance, more than so many are struck. */
function chanceOfMore(than: number, people: number, each: number): number {
  let term = (1 - each) ** people
  let upTo = 0
  for (let struck = 0; struck <= Math.min(than, people); struck++) {
    upTo += term
    term *= ((people - struck) / (struck + 1)) * (each / (1 - each))
  }
  return than >= people ? 0 : Math.max(0, 1 - upTo)
}

/** A chance as "1 in so many" with one significant figure; null where it never comes. */
export function oneMonthIn(chance: number): number | null {
  return chance > 0 ? Number((1 / chance).toPrecision(1)) : null
}
