import { addDays, dayOf, startOf, type Zone } from '../cycle.ts'
import { lengthOf } from '../member/member.ts'
import { isAmount } from '../money.ts'
import { isExpected, type PoolEvent } from './events.ts'
import type { Obstacle } from './pool.ts'
import type { PoolRules } from './rules.ts'

export const LONGEST_CASE = 1_000
/** What is seen coming waits so many times as long. */
const EXPECTED_TIMES = 6

/** When a member may first tell a case of an event. */
export function mayTellFrom(
  rules: Pick<PoolRules, 'waitingDays'>,
  event: PoolEvent,
  waitsFrom: Date,
  zone: Zone,
): Date {
  const days = rules.waitingDays * (isExpected(event) ? EXPECTED_TIMES : 1)
  return days === 0 ? waitsFrom : startOf(addDays(dayOf(waitsFrom, zone), days), zone)
}

/** What a member says of a case, and what decides whether it may be told. */
type Telling = Readonly<{
  event: PoolEvent
  text: string
  amount: number
  rules: PoolRules
  waitsFrom: Date
  isResting: boolean
  standing: Obstacle | null
  hasOpenCase: boolean
  isTooOften: boolean
  /** Members who could help: not the owner, nor anybody apart from them. */
  electors: number
  /** The most their maximum lets them ask for. */
  most: number
  now: Date
  zone: Zone
}>

type TellingRefusal =
  | Obstacle
  | 'member-is-resting'
  | 'case-is-open-already'
  | 'event-is-not-of-this-pool'
  | 'waiting-is-not-over'
  | 'event-is-asked-too-often'
  | 'nobody-could-help'
  | 'text-is-out-of-bounds'
  | 'amount-is-out-of-bounds'
  | 'case-asks-too-much'

/** What stands in the way of telling a case, or null. */
export function wrongForTelling(order: Telling): TellingRefusal | null {
  const { rules, event, now, zone, text, amount } = order
  if (order.standing) return order.standing
  if (order.isResting) return 'member-is-resting'
  if (order.hasOpenCase) return 'case-is-open-already'
  if (!rules.events.includes(event)) return 'event-is-not-of-this-pool'
  if (now < mayTellFrom(rules, event, order.waitsFrom, zone)) return 'waiting-is-not-over'
  if (order.isTooOften) return 'event-is-asked-too-often'
  if (order.electors === 0) return 'nobody-could-help'
  if (text === '' || lengthOf(text) > LONGEST_CASE) return 'text-is-out-of-bounds'
  if (!isAmount(amount)) return 'amount-is-out-of-bounds'
  return amount > order.most ? 'case-asks-too-much' : null
}
