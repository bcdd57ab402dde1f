import { type App, momentOf } from '../../app.ts'
import { vouch } from '../../domain/collection/vouch.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { ownerSeen } from '../../views/pledging.ts'
import { vouchFactsOf } from '../../views/vouches.ts'

/** Somebody's word on an open collection; it is kept once. */
export async function vouchFor(
  app: App,
  { memberId, collectionId }: Readonly<{ memberId: MemberId; collectionId: CollectionId }>,
) {
  const moment = momentOf(app)
  const ownerId = await ownerSeen(app, { giverId: memberId, collectionId }, moment)
  if (!ownerId) return refused('receiver-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId, ownerId)
    const collection = await tx.collections.get(collectionId)
    const near = await tx.network.among(memberId, [ownerId], moment)
    const relations = near.get(ownerId) ?? []
    const outcome = vouch(vouchFactsOf(memberId, collection, relations, moment))
    if (isRefused(outcome)) return outcome

    await tx.vouches.add({ matter: 'collection', matterId: collectionId }, memberId, moment.now)
    return done({ ownerId })
  }, ownerId)
}

/** Takes the word back, at any time. */
export async function takeVouchBack(
  { store }: App,
  { memberId, collectionId }: Readonly<{ memberId: MemberId; collectionId: CollectionId }>,
): Promise<void> {
  await store.vouches.remove({ matter: 'collection', matterId: collectionId }, memberId)
}
