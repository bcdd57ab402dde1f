import { type Day, dueOnFor, isPast, type Zone } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import type { Moment } from '../moment.ts'
import type { CollectionKind } from '../pledge/kinds.ts'
import { due, type Move } from '../pledge/move.ts'
import {
  isOpen,
  isPaused,
  type Pledge,
  type PledgeSurroundings,
  stageOf,
} from '../pledge/pledge.ts'

/** A pledge with what around it pauses it, keeps it without a last day, or leaves it without a giver. */
export type Surrounded = PledgeSurroundings &
  Readonly<{
    pledge: Pledge
    /** What it is for. */
    kind: CollectionKind
    /** It is to an emergency that still runs. */
    emergencyRuns: boolean
    /** The last day of the emergency it is to, where that has passed and nobody has written the end. */
    unwrittenEndOn: Day | null
    giverLeft: boolean
  }>

/**
 * What going red pauses: what the member gives, and the intentions in favour of the member's monthly
 * collection. Those still in time lose their last day; lapsed and overdue ones keep it.
 */
export function pausesOnRed(
  memberId: MemberId,
  pledges: Iterable<Pledge>,
  now: Date,
  zone: Zone,
): readonly Move[] {
  return [...pledges]
    .filter(pledge => isTouchedByRed(memberId, pledge))
    .filter(pledge => pledge.dueOn !== null && !isPast(pledge.dueOn, now, zone))
    .map(pledge => due(pledge, null, now))
}

/**
 * What returning from red resumes: whatever has no reason left to be paused, due at the end of this
 * cycle or the next. `around` is as it is after the return.
 */
export function resumesOnReturn(
  memberId: MemberId,
  around: Iterable<Surrounded>,
  now: Date,
  zone: Zone,
): readonly Move[] {
  const dueOn = dueOnFor(now, zone)
  return [...around]
    .filter(({ pledge }) => isTouchedByRed(memberId, pledge) && pledge.dueOn === null)
    .filter(each => !each.emergencyRuns && !isPaused(each.pledge, each, now, zone))
    .map(({ pledge }) => due(pledge, dueOn, now))
}

/**
 * A pledge as the rules have it at an instant. Between the end of an emergency, its own or its
 * giver's, and the writing of that end it has its last day already: the emergency's, or that of
 * what resumes. Written ends are decided on what is stored, screens and counts on this.
 */
export function asItStands<T extends Surrounded>(around: T, { now, zone }: Moment): T {
  const { pledge, emergencyRuns, unwrittenEndOn } = around
  if (pledge.dueOn !== null || !isOpen(pledge) || emergencyRuns) return around
  if (isPaused(pledge, around, now, zone)) return around
  if (unwrittenEndOn) return { ...around, pledge: { ...pledge, dueOn: unwrittenEndOn } }
  // A delivery to an emergency that has reached its target waits for the word without a last day.
  if (stageOf(pledge) === 'delivered') return around
  return { ...around, pledge: { ...pledge, dueOn: dueOnFor(now, zone) } }
}

function isTouchedByRed(memberId: MemberId, pledge: Pledge): boolean {
  const stage = stageOf(pledge)
  if (pledge.giverId === memberId) return stage === 'intention' || stage === 'committed'
  return pledge.receiverId === memberId && stage === 'intention' && pledge.cycle !== null
}
