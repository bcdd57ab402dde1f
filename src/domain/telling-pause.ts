import type { Collection } from './collection.ts'
import type { MemberId } from './ids.ts'
import type { Move } from './move.ts'
import type { NewNotice } from './notice.ts'
import type { Surrounded } from './pause.ts'
import { stageOf } from './pledge.ts'
import { alertKeys, factsOf } from './telling.ts'

/** Told of what resumes when a member returns from red: the other side of each. */
export function tellOfResuming(moves: readonly Move[], ownerId: MemberId): readonly NewNotice[] {
  return moves.map(({ next }) => ({
    to: next.giverId === ownerId ? next.receiverId : next.giverId,
    bot: 'commit',
    facts: { kind: 'pledge-resumed', ...factsOf(next, next.id) },
    key: `resumed:${next.id}`,
  }))
}

/**
 * Asked when orange turns red: each holder of an intention, for a commitment to the emergency. The
 * paused intention stays as it is. Nobody asks a giver who is red.
 */
export function askForEmergencyHelp(
  emergency: Collection,
  toward: Iterable<Surrounded>,
): readonly NewNotice[] {
  const [key] = alertKeys(emergency)
  const asked = new Set<MemberId>()
  return [...toward].flatMap(({ pledge, giverIsRed }) => {
    if (giverIsRed || stageOf(pledge) !== 'intention' || asked.has(pledge.giverId)) return []
    asked.add(pledge.giverId)
    const facts = factsOf(pledge, pledge.id)
    return {
      to: pledge.giverId,
      bot: 'commit',
      facts: { kind: 'emergency-help-asked', ...facts, emergencyId: emergency.id },
      key,
      urgent: true,
    }
  })
}
