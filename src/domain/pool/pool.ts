import type { AskingRefusal } from '../collection/standing.ts'
import type { MemberId, PoolId } from '../ids.ts'
import { lengthOf } from '../member/member.ts'
import type { Unit } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type PoolRules, type RulesRefusal, wrongRules } from './rules.ts'

/** Why a pool ended. */
export type PoolEnd = 'too-few'

/** People who agreed beforehand to carry each other's fires and illnesses. Nobody owns it. */
export type Pool = Readonly<{
  id: PoolId
  name: string
  /** What it is for and how it helps, in its founder's words. */
  purpose: string
  rules: PoolRules
  unit: Unit
  foundedAt: Date
  endedAt: Date | null
  endedAs: PoolEnd | null
}>

/** A pool before the store has named it. */
export type NewPool = Pick<Pool, 'name' | 'purpose' | 'rules' | 'unit' | 'foundedAt'>

export const LONGEST_NAME = 60
export const LONGEST_PURPOSE = 600
/** Members of a pool: below the least it ends; it helps from so many on. */
export const POOL_SIZE = { least: 2, helpsFrom: 5, most: 50 } as const
/** So many pools a member may be in. */
export const MOST_POOLS = 5

/** What a founder says, and what decides whether it may be founded. */
type Founding = Readonly<{
  name: string
  purpose: string
  rules: PoolRules
  maximum: number
  unit: Unit
  /** What stands in the founder's way as for any help that is asked for; null: nothing. */
  standing: Obstacle | null
  /** In how many pools the founder is. */
  pools: number
  now: Date
}>

/** What stands in the way of whoever founds or enters. */
export type Obstacle = AskingRefusal | 'member-is-suspended'

type FoundingRefusal =
  | Obstacle
  | 'too-many-pools'
  | 'pool-name-is-out-of-bounds'
  | 'purpose-is-out-of-bounds'
  | 'maximum-is-no-tier'
  | RulesRefusal

/** A new pool with its founder's rules; the others agree to them by entering. */
export function found(order: Founding): Outcome<NewPool, FoundingRefusal> {
  const { name, purpose, rules, unit, now } = order
  if (order.standing) return refused(order.standing)
  if (order.pools >= MOST_POOLS) return refused('too-many-pools')
  if (!isWithin(name, LONGEST_NAME)) return refused('pool-name-is-out-of-bounds')
  if (!isWithin(purpose, LONGEST_PURPOSE)) return refused('purpose-is-out-of-bounds')
  const wrong = wrongRules(rules)
  if (wrong) return refused(wrong)
  if (!rules.tiers.includes(order.maximum)) return refused('maximum-is-no-tier')
  return done({ name, purpose, rules, unit, foundedAt: now })
}

const isWithin = (text: string, longest: number) => text !== '' && lengthOf(text) <= longest

/** How somebody stopped being a member: by their own will, or with the pool's end. */
export type Parting = 'left' | 'ended'

/** A member's time in a pool. */
export type Membership = Readonly<{
  id: number
  poolId: PoolId
  memberId: MemberId
  enteredAt: Date
  /** The waiting period counts from here. */
  waitsFrom: Date
  leftAt: Date | null
  leftAs: Parting | null
}>
