import { type Cycle, cycleOf, cycleOfDay, type Day, lastDay, type Zone } from '../cycle.ts'
import type { CollectionId, MemberId, PledgeId } from '../ids.ts'
import { LARGEST_AMOUNT, sum, type Unit } from '../money.ts'
import { eventOf, type Making } from './move.ts'
import {
  isInTime,
  type NewPledge,
  noMoments,
  type Pledge,
  stageOf,
  untouchedByClearing,
} from './pledge.ts'

/** Why deeds were not renewed; each is told to the giver in a word. */
export type LeftOut =
  | 'collection-is-closed'
  | 'giver-already-pledged'
  | 'giver-left'
  | 'members-are-apart'
  | 'renewal-is-off'
  | 'giver-was-declined'

/** What stands between one giver and one receiver at a close. */
export type RenewalFacts = Readonly<{
  giverId: MemberId
  receiverId: MemberId
  /** The receiver's monthly collection open or paused now; null when there is none. */
  collection: Readonly<{ id: CollectionId; unit: Unit; isPaused: boolean }> | null
  hasPledged: boolean
  giverLeft: boolean
  giverIsRed: boolean
  areApart: boolean
  isOff: boolean
  wasDeclined: boolean
}>

/** One giver's deeds for one receiver that a close renews, merged. */
export type Deeds = Readonly<{
  giverId: MemberId
  receiverId: MemberId
  amount: number
  pledgeIds: readonly PledgeId[]
}>

/** One intention for the new cycle with the deeds it renews, or the word why there is none. */
export type Renewal =
  | Readonly<{ deeds: Deeds; making: Making }>
  | Readonly<{ deeds: Deeds; leftOut: LeftOut }>

/**
 * The deeds of a cycle that renew: to a monthly collection, due in that cycle, delivered in time,
 * confirmed and not renewed yet; one sum for each giver and receiver.
 */
export function deedsToRenew(
  pledges: Iterable<Pledge>,
  cycle: Cycle,
  zone: Zone,
): readonly Deeds[] {
  const pairs = new Map<string, Pledge[]>()
  for (const pledge of pledges) {
    if (!isRenewable(pledge, zone) || pledge.dueOn === null) continue
    if (cycleOfDay(pledge.dueOn) !== cycle) continue
    const key = `${pledge.giverId}-${pledge.receiverId}`
    pairs.set(key, [...(pairs.get(key) ?? []), pledge])
  }
  return [...pairs.values()].flatMap(merged)
}

/** Whether a deed calls for renewal: confirmed, monthly, in time, not renewed before. */
export function isRenewable(pledge: Pledge, zone: Zone): boolean {
  return (
    stageOf(pledge) === 'confirmed' &&
    pledge.cycle !== null &&
    pledge.renewedAt === null &&
    isInTime(pledge, zone)
  )
}

/**
 * Renews merged deeds into a cycle: the next one at a close, the running one when a deed of an
 * earlier cycle is confirmed late. It is born paused if the giver is red or the collection paused.
 */
export function renew(
  deeds: Deeds,
  facts: RenewalFacts,
  { into, of, at }: Readonly<{ into: Cycle; of: Cycle; at: Date }>,
): Renewal {
  const leftOut = leftOutBy(facts)
  if (leftOut) return { deeds, leftOut }
  const { collection } = facts
  if (!collection) return { deeds, leftOut: 'collection-is-closed' }

  const dueOn = facts.giverIsRed || collection.isPaused ? null : lastDay(into)
  const pledge = intention(deeds, collection, { cycle: into, dueOn, renewalOf: of, at })
  const event = eventOf(null, pledge, { byId: null, at, what: 'renewed' })
  return { deeds, making: { pledge, event, words: [] } }
}

/** The cycle a deed confirmed now renews into at once; null while its own cycle still runs. */
export function renewsNowInto(pledge: Pledge, now: Date, zone: Zone): Cycle | null {
  if (!isRenewable(pledge, zone) || pledge.dueOn === null) return null
  const running = cycleOf(now, zone)
  return cycleOfDay(pledge.dueOn) < running ? running : null
}

function leftOutBy(facts: RenewalFacts): LeftOut | null {
  if (facts.giverLeft) return 'giver-left'
  if (facts.areApart) return 'members-are-apart'
  if (facts.isOff) return 'renewal-is-off'
  if (facts.wasDeclined) return 'giver-was-declined'
  return facts.hasPledged ? 'giver-already-pledged' : null
}

function merged(deeds: readonly Pledge[]): readonly Deeds[] {
  const [first] = deeds
  if (!first) return []
  const { giverId, receiverId } = first
  const amount = Math.min(LARGEST_AMOUNT, sum(deeds.map(deed => deed.amount)))
  return [{ giverId, receiverId, amount, pledgeIds: deeds.map(deed => deed.id) }]
}

function intention(
  { giverId, receiverId, amount }: Deeds,
  collection: Readonly<{ id: CollectionId; unit: Unit }>,
  { cycle, dueOn, renewalOf, at }: { cycle: Cycle; dueOn: Day | null; renewalOf: Cycle; at: Date },
): NewPledge {
  return {
    giverId,
    receiverId,
    collectionId: collection.id,
    amount,
    unit: collection.unit,
    cycle,
    dueOn,
    partOfId: null,
    renewalOf,
    note: null,
    ...untouchedByClearing,
    ...noMoments,
    createdAt: at,
  }
}
