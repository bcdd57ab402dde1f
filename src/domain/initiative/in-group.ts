import { type CircleBinding, resultCycle } from '../circle/room.ts'
import type { Moment } from '../moment.ts'
import type { Initiative } from './initiative.ts'

/** What a group is told of the initiative it shows, as a message of its own. */
export type InitiativeWord = 'started' | 'done'

/** A word that is due, or null where a month had nothing to tell; and the binding once it is said. */
export type InitiativeSaid = Readonly<{ word: InitiativeWord | null; next: CircleBinding }>

/** What a group is told next of its initiative: that it starts, and that it is done, each once. */
export function nextInitiativeWord(
  binding: CircleBinding,
  initiative: Initiative,
  { now, zone }: Moment,
): InitiativeSaid | null {
  const { boundAt, toldOpenedId, toldEndedId, toldCycle } = binding
  const { collectionId, startedAt, endedAt, endedAs } = initiative
  const isSince = (at: Date | null) => at !== null && at >= boundAt
  if (!endedAt && isSince(startedAt) && toldOpenedId !== collectionId)
    return { word: 'started', next: { ...binding, toldOpenedId: collectionId } }
  if (endedAs === 'done' && isSince(endedAt) && toldEndedId !== collectionId)
    return { word: 'done', next: { ...binding, toldEndedId: collectionId } }
  const cycle = resultCycle(now, zone)
  return toldCycle < cycle ? { word: null, next: { ...binding, toldCycle: cycle } } : null
}
