import { isAmount } from '../money.ts'
import { isPoolEvent, type PoolEvent, poolEvents } from './events.ts'

/** What the members of a pool agreed on. */
export type PoolRules = Readonly<{
  events: readonly PoolEvent[]
  /** What a maximum may be, in whole cents, the lowest first. */
  tiers: readonly number[]
  /** Days from entering until a case may be told. */
  waitingDays: number
  /** So many must know that a case is true. */
  vouches: number
}>

/** How many tiers, how long a wait and how many vouches a pool may have. */
export const RULE_BOUNDS = {
  tiers: { least: 2, most: 6 },
  waitingDays: { least: 0, most: 180 },
  vouches: { least: 0, most: 5 },
} as const

/** Maxima a month that a pool begins with, in whole cents. */
export const USUAL_TIERS = [1_000, 2_500, 5_000, 10_000] as const

/** Sets of rules to begin from; the names are stored in buttons. */
export const readySets = {
  trouble: {
    events: ['fire', 'illness', 'accident', 'death', 'work', 'other'],
    tiers: USUAL_TIERS,
    waitingDays: 30,
    vouches: 2,
  },
  family: {
    events: ['illness', 'death', 'birth', 'wedding', 'study'],
    tiers: USUAL_TIERS,
    waitingDays: 30,
    vouches: 1,
  },
  everything: {
    events: poolEvents,
    tiers: USUAL_TIERS,
    waitingDays: 60,
    vouches: 2,
  },
} as const satisfies Record<string, PoolRules>

/** Whether a word from outside names a set of rules. */
export function isReadySet(word: string): word is keyof typeof readySets {
  return Object.hasOwn(readySets, word)
}

/** Why rules are none. */
export type RulesRefusal =
  | 'events-are-missing'
  | 'tiers-are-out-of-bounds'
  | 'waiting-is-out-of-bounds'
  | 'vouches-are-out-of-bounds'

/** The first thing wrong with rules, or null. */
export function wrongRules({ events, tiers, ...rules }: PoolRules): RulesRefusal | null {
  const isOnce = new Set(events).size === events.length
  if (events.length === 0 || !isOnce || !events.every(isPoolEvent)) return 'events-are-missing'
  const isRising = tiers.every((tier, at) => isAmount(tier) && tier > (tiers[at - 1] ?? 0))
  if (!isIn(tiers.length, RULE_BOUNDS.tiers) || !isRising) return 'tiers-are-out-of-bounds'
  if (!isIn(rules.waitingDays, RULE_BOUNDS.waitingDays)) return 'waiting-is-out-of-bounds'
  return isIn(rules.vouches, RULE_BOUNDS.vouches) ? null : 'vouches-are-out-of-bounds'
}

function isIn(number: number, { least, most }: Readonly<{ least: number; most: number }>): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}
