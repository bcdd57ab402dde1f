import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'
import { loadNames, type NameSeen, nameless } from './names.ts'

/** That somebody can't answer for a while, as a viewer reads it. */
export type RestSeen = Readonly<{ by: NameSeen; saidAt: Date }>

/** What was said for a member by their voices, as a viewer reads it. */
export type SpokenSeen = Readonly<{
  /** Who opened what runs now; null where the member did. */
  opener: NameSeen | null
  rest: RestSeen | null
}>

/** What of a member is looked at; who may not see how far their help is does not read that they can't answer. */
type Looked = Readonly<{ memberId: MemberId; collectionId: number | null; seesRest: boolean }>

/** Who has spoken for a member: by opening what runs now, or by saying that they can't answer. */
export async function spokenSeen(
  app: App,
  viewerId: MemberId,
  { memberId, collectionId, seesRest }: Looked,
  { now }: Moment,
): Promise<SpokenSeen> {
  const { collections, rests } = app.store
  const [openerId, resting] = await Promise.all([
    collectionId === null ? null : collections.spokenBy(collectionId),
    rests.of(seesRest ? [memberId] : [], now),
  ])
  const rest = resting.get(memberId)
  const ids = [openerId, rest?.byId].filter(id => id !== null && id !== undefined)
  if (ids.length === 0) return { opener: null, rest: null }
  const names = await loadNames(app, viewerId, ids)
  const called = (id: MemberId) => names.get(id) ?? nameless
  return {
    opener: openerId === null ? null : called(openerId),
    rest: rest ? { by: called(rest.byId), saidAt: rest.saidAt } : null,
  }
}
