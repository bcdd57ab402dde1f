import type { Surrounded } from '../collection/pause.ts'
import type { Zone } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import type { Collection } from '../pledge/collection.ts'
import type { Move } from '../pledge/move.ts'
import { isLapsed, type Pledge, stageOf } from '../pledge/pledge.ts'
import type { NewNotice } from './notice.ts'
import { factsOf } from './telling.ts'
import { alertKeys } from './telling-collection.ts'

/** Told of what resumes when a member returns from red: the other side of each. */
export function tellOfResuming(moves: readonly Move[], ownerId: MemberId): readonly NewNotice[] {
  return moves.map(({ next }) => ({
    to: next.giverId === ownerId ? next.receiverId : next.giverId,
    bot: 'commit',
    facts: { kind: 'pledge-resumed', ...factsOf(next, next.id) },
    key: `resumed:${next.id}`,
  }))
}

/** Who is asked when a member turns red, and what decides it. */
type Asking = Readonly<{
  /** Open pledges toward the member. */
  toward: Iterable<Surrounded>
  /** Who is apart from the member. */
  apart: ReadonlySet<MemberId>
  now: Date
  zone: Zone
}>

/**
 * The intentions whose givers are asked for an emergency commitment when a member turns red, one for
 * each: those still in time. Nobody asks a giver who is red, nor across a withdrawal.
 */
export function intentionsToAsk({ toward, apart, now, zone }: Asking): readonly Pledge[] {
  const byGiver = new Map<MemberId, Pledge>()
  for (const { pledge, giverIsRed } of toward) {
    if (stageOf(pledge) !== 'intention' || isLapsed(pledge, now, zone)) continue
    if (giverIsRed || apart.has(pledge.giverId) || byGiver.has(pledge.giverId)) continue
    byGiver.set(pledge.giverId, pledge)
  }
  return [...byGiver.values()]
}

/** Asked when orange turns red; the paused intention stays as it is. */
export function askForEmergencyHelp(
  emergency: Collection,
  intentions: readonly Pledge[],
): readonly NewNotice[] {
  const [key] = alertKeys(emergency)
  return intentions.map(pledge => ({
    to: pledge.giverId,
    bot: 'commit',
    facts: {
      kind: 'emergency-help-asked',
      ...factsOf(pledge, pledge.id),
      emergencyId: emergency.id,
    },
    key,
    urgent: true,
  }))
}
