import { addCycles, type Cycle, nextCycle } from '../cycle.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** A member's maximum from a cycle on, and the lowest it was within that cycle; in whole cents. */
export type Maximum = Readonly<{ cycle: Cycle; amount: number; lowest: number }>

/** A case may ask for so many times the lowest maximum of so many cycles. */
const TIMES = 10
const CYCLES = 3

/** What a member is ready to give in a cycle: the last that was said for it or an earlier one. */
export function maximumIn(maxima: readonly Maximum[], cycle: Cycle): number {
  return latest(maxima, cycle)?.amount ?? 0
}

/** What is left of a maximum after the shares of its cycle; never below nothing. */
export const unusedOf = (maximum: number, shares: number): number => Math.max(0, maximum - shares)

/**
 * Another maximum: a higher one counts at once, a lower one from the next cycle. What was said for later is
 * forgotten by it.
 */
export function chooseMaximum(
  maxima: readonly Maximum[],
  tiers: readonly number[],
  { amount, cycle }: Readonly<{ amount: number; cycle: Cycle }>,
): Outcome<readonly Maximum[], 'maximum-is-no-tier' | 'maximum-is-the-same'> {
  if (!tiers.includes(amount)) return refused('maximum-is-no-tier')
  const said = maxima.filter(each => each.cycle <= cycle)
  const now = maximumIn(said, cycle)
  if (amount === now && said.length === maxima.length) return refused('maximum-is-the-same')
  if (amount === now) return done(said)
  if (amount < now) return done([...said, { cycle: nextCycle(cycle), amount, lowest: amount }])
  const held = said.find(each => each.cycle === cycle)?.lowest ?? (now > 0 ? now : amount)
  const others = said.filter(each => each.cycle !== cycle)
  return done([...others, { cycle, amount, lowest: Math.min(held, amount) }])
}

/** The most that a member's case may ask for: ten times the lowest maximum held in the last three cycles. */
export function mostToAsk(maxima: readonly Maximum[], cycle: Cycle): number {
  const since = addCycles(cycle, 1 - CYCLES)
  const before = latest(maxima, since)
  const within = maxima.filter(each => each.cycle > since && each.cycle <= cycle)
  const lowest = before ? (before.cycle === since ? before.lowest : before.amount) : null
  const held = [...(lowest === null ? [] : [lowest]), ...within.map(each => each.lowest)]
  return held.length > 0 ? TIMES * Math.min(...held) : 0
}

function latest(maxima: readonly Maximum[], cycle: Cycle): Maximum | null {
  return maxima.reduce<Maximum | null>(
    (last, each) =>
      each.cycle <= cycle && (last === null || each.cycle > last.cycle) ? each : last,
    null,
  )
}
