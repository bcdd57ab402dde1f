import { dueOnFor, isPast, type Zone } from './cycle.ts'
import type { MemberId } from './ids.ts'
import { due, type Move } from './move.ts'
import { isPaused, type Pledge, type PledgeSurroundings, stageOf } from './pledge.ts'

/** A pledge with what around it pauses it, keeps it without a last day, or leaves it without a giver. */
export type Surrounded = PledgeSurroundings &
  Readonly<{
    pledge: Pledge
    /** It is to an emergency that still runs. */
    emergencyRuns: boolean
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

function isTouchedByRed(memberId: MemberId, pledge: Pledge): boolean {
  const stage = stageOf(pledge)
  if (pledge.giverId === memberId) return stage === 'intention' || stage === 'committed'
  return pledge.receiverId === memberId && stage === 'intention' && pledge.cycle !== null
}
