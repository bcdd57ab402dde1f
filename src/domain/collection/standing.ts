import { type Cycle, cycleOf, cycleOfDay, firstInstant, lastClosed, type Zone } from '../cycle.ts'
import { isOverdue, type Pledge, type PledgeMoments, stageOf } from '../pledge/pledge.ts'

/** What a member's record allows: the active may open a collection, the others hear what lifts it. */
export type Standing = 'active' | 'dormant' | 'indebted' | 'silent'

/** What stands in the way of a new collection. */
export type AskingRefusal = 'member-is-dormant' | 'member-is-indebted' | 'member-is-silent'

/** After so many closed cycles without an own act a member is dormant, unless set otherwise; 0 = off. */
export const INACTIVE_AFTER_CYCLES = 3

/** The lines of a pledge's history that are an own act of who wrote them; renewals never are. */
export const OWN_ACTS = [
  'committed',
  'raised',
  'confirmed',
  'confirmed-less',
  'not-received',
] as const

/** As much of a pledge as says whether it is owed or waits for a word. */
export type Owed = PledgeMoments & Pick<Pledge, 'dueOn'>

/** What the standing is computed from. */
export type StandingFacts = Readonly<{
  joinedAt: Date
  /** The last own act: a deed confirmed, a commitment, an answer to a delivery or request, a new link. */
  tookPartAt: Date | null
  /** The last cycle closed with an own intention alive, or in which "I still need this" was pressed. */
  tookPartIn: Cycle | null
  /** Pledges by the member; only commitments matter, of them the one due first is enough. */
  given: Iterable<Owed>
  /** Pledges to the member; only deliveries matter, of them the oldest is enough. */
  received: Iterable<Owed>
  /** A red member's commitments are paused and make nobody indebted. */
  isRed: boolean
}>

/** When the standing is asked for, and which cycles do not count. */
export type Calendar = Readonly<{
  now: Date
  zone: Zone
  lost: ReadonlySet<Cycle>
  /** Closed cycles without an act until dormant; 0 = never. */
  inactiveAfter?: number | undefined
}>

/** The standing; of several the one that others suffer from comes first. */
export function standingOf(facts: StandingFacts, calendar: Calendar): Standing {
  if (isIndebted(facts, calendar)) return 'indebted'
  if (isSilent(facts, calendar)) return 'silent'
  return isDormant(facts, calendar) ? 'dormant' : 'active'
}

/** What stands in the way of opening a collection, or null: only the active may. */
export function mayAsk(standing: Standing): AskingRefusal | null {
  return standing === 'active' ? null : `member-is-${standing}`
}

/** Whether nothing of the member's own happened in the last closed cycles, nor since. */
export function isDormant(
  facts: Pick<StandingFacts, 'joinedAt' | 'tookPartAt' | 'tookPartIn'>,
  { now, zone, lost, inactiveAfter = INACTIVE_AFTER_CYCLES }: Calendar,
): boolean {
  const first = lastClosed(inactiveAfter, now, zone, lost).at(-1)
  if (!first) return false
  const since = firstInstant(first, zone)
  if (facts.joinedAt >= since) return false
  if (facts.tookPartAt && facts.tookPartAt >= since) return false
  return facts.tookPartIn === null || facts.tookPartIn < first
}

/** Whether an overdue commitment, not paused, has outlived a whole closed cycle. */
export function isIndebted(
  { given, isRed }: Pick<StandingFacts, 'given' | 'isRed'>,
  { now, zone, lost }: Calendar,
): boolean {
  const [closed] = lastClosed(1, now, zone, lost)
  if (isRed || !closed) return false
  return [...given].some(
    pledge =>
      pledge.dueOn !== null && isOverdue(pledge, now, zone) && cycleOfDay(pledge.dueOn) < closed,
  )
}

/** Whether a delivery to the member has waited for an answer over a whole closed cycle. */
export function isSilent(
  { received }: Pick<StandingFacts, 'received'>,
  { now, zone, lost }: Calendar,
): boolean {
  const [closed] = lastClosed(1, now, zone, lost)
  if (!closed) return false
  return [...received].some(
    pledge =>
      stageOf(pledge) === 'delivered' &&
      pledge.deliveredAt !== null &&
      cycleOf(pledge.deliveredAt, zone) < closed,
  )
}
