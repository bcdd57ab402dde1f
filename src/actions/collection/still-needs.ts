import { type App, momentOf } from '../../app.ts'
import { cycleOf } from '../../domain/cycle.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'

/** "I still need this": the owner of this open collection takes part in the running cycle. */
export async function sayStillNeeded(
  app: App,
  { memberId, collectionId }: Readonly<{ memberId: MemberId; collectionId: CollectionId }>,
) {
  const when = momentOf(app)
  return app.store.transaction(async tx => {
    const { monthly, emergency } = await tx.collections.openOf(memberId)
    if (![monthly?.id, emergency?.id].includes(collectionId)) return refused('collection-is-closed')
    const cycle = cycleOf(when.now, when.zone)
    await tx.stillNeeds.add(memberId, cycle, when.now)
    return done({ cycle })
  })
}
