import { addDays as addCalendarDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { subMonths } from 'date-fns/subMonths'
import { addDays, type Day, dayOf, endOf, type Zone } from '../cycle.ts'
import type { MemberId, PoolId } from '../ids.ts'
import { MOST_POOLS, type Obstacle, POOL_SIZE } from './pool.ts'

/** Members have so many days for their word on a candidate. */
const ENTER_DAYS = 7
/** Whole links into the pool that it takes, and while it is small. */
const LINKS = { usual: 2, whileSmall: 1 } as const
/** One objection is enough up to so many members; above them one in so many. */
const ONE_IN = 20
/** Whoever left may ask again after so many months, later if they were helped not long before. */
const AGAIN_MONTHS = { usual: 3, helped: 12, helpedWithin: 6 } as const

/** A personal way in is open for so long, and nobody makes more of them a day. */
const INVITATION_DAYS = 30
export const INVITATIONS_A_DAY = 20

/** A personal way into a pool: for one person, once. */
export type PoolInvitation = Readonly<{
  id: number
  poolId: PoolId
  inviterId: MemberId
  /** Who it is for; null: whoever opens its link. */
  toId: MemberId | null
  token: string
  createdAt: Date
  usedAt: Date | null
}>

/** Whether a way in leads anywhere for somebody. */
export function isOpenFor(
  { usedAt, createdAt, toId }: Pick<PoolInvitation, 'usedAt' | 'createdAt' | 'toId'>,
  visitor: MemberId,
  now: Date,
): boolean {
  const isForThem = toId === null || toId === visitor
  return isForThem && !usedAt && now < addCalendarDays(createdAt, INVITATION_DAYS)
}

/** How a candidate's asking ended. The candidate is never told more than whether it came about. */
export type CandidateEnd = 'entered' | 'refused' | 'withdrawn'

/** Somebody who asks to enter, with the maximum they chose. */
export type Candidate = Readonly<{
  id: number
  poolId: PoolId
  memberId: MemberId
  /** Who invited them. */
  inviterId: MemberId
  maximum: number
  askedAt: Date
  decidedAt: Date | null
  decidedAs: CandidateEnd | null
}>

/** What decides whether somebody may ask to enter. */
type Asking = Readonly<{
  maximum: number
  tiers: readonly number[]
  isMember: boolean
  isAsking: boolean
  members: number
  pools: number
  standing: Obstacle | null
  /** Since when they have been out of it, or were refused; null: never. */
  outSince: Date | null
  /** When the pool last helped them; null: never. */
  helpedAt: Date | null
  now: Date
}>

type AskingRefusal =
  | Obstacle
  | 'member-of-the-pool-already'
  | 'candidate-is-asking-already'
  | 'pool-is-full'
  | 'too-many-pools'
  | 'entering-again-is-too-soon'
  | 'maximum-is-no-tier'

/** What stands in the way of asking to enter, or null. */
export function wrongForEntering(order: Asking): AskingRefusal | null {
  if (order.isMember) return 'member-of-the-pool-already'
  if (order.isAsking) return 'candidate-is-asking-already'
  if (order.standing) return order.standing
  if (order.members >= POOL_SIZE.most) return 'pool-is-full'
  if (order.pools >= MOST_POOLS) return 'too-many-pools'
  const from = order.outSince && enterAgainFrom(order.outSince, order.helpedAt)
  if (from && order.now < from) return 'entering-again-is-too-soon'
  return order.tiers.includes(order.maximum) ? null : 'maximum-is-no-tier'
}

/** When whoever has left may ask again. */
export function enterAgainFrom(outSince: Date, helpedAt: Date | null): Date {
  const wasHelped = helpedAt && helpedAt > subMonths(outSince, AGAIN_MONTHS.helpedWithin)
  return addMonths(outSince, wasHelped ? AGAIN_MONTHS.helped : AGAIN_MONTHS.usual)
}

/** The last day for the members' word on a candidate. */
export function enterUntil({ askedAt }: Pick<Candidate, 'askedAt'>, zone: Zone): Day {
  return addDays(dayOf(askedAt, zone), ENTER_DAYS)
}

/** What the members of this moment have said of a candidate. */
export type Words = Readonly<{
  members: number
  /** Those who said anything. */
  answered: number
  /** Those who said welcome, and to whom the candidate has a whole link. */
  welcomes: number
  objections: number
}>

/** Whether it is time to decide: the days are over, or everybody has answered. Never before. */
export function isDecided(
  candidate: Pick<Candidate, 'askedAt'>,
  { answered, members }: Pick<Words, 'answered' | 'members'>,
  now: Date,
  zone: Zone,
): boolean {
  return answered >= members || now >= endOf(enterUntil(candidate, zone), zone)
}

/** What the members' words come to. */
export function decideEntering({ members, welcomes, objections }: Words): 'entered' | 'refused' {
  const tooMany = members <= ONE_IN ? 1 : Math.ceil(members / ONE_IN)
  const isFull = members >= POOL_SIZE.most
  return isFull || objections >= tooMany || welcomes < linksNeeded(members) ? 'refused' : 'entered'
}

/** How many whole links into the pool it takes to enter. */
export function linksNeeded(members: number): number {
  return members < POOL_SIZE.helpsFrom ? LINKS.whileSmall : LINKS.usual
}
