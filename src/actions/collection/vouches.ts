import { type App, momentOf } from '../../app.ts'
import { type Vouched, vouch } from '../../domain/collection/vouch.ts'
import type { CollectionId, InitiativeId, MemberId } from '../../domain/ids.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { maySee } from '../../views/initiatives.ts'
import { ownerSeen } from '../../views/pledging.ts'
import { initiativeVouchFacts, vouchFactsOf } from '../../views/vouches.ts'

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

/** Somebody's word on an initiative that goes on; it is kept once. */
export async function vouchForInitiative(
  app: App,
  { memberId, initiativeId }: Readonly<{ memberId: MemberId; initiativeId: InitiativeId }>,
) {
  const moment = momentOf(app)
  const seen = await app.store.initiatives.find(initiativeId)
  if (!seen || !(await maySee(app, memberId, seen, moment))) return refused('initiative-is-unknown')
  const { ownerId } = seen
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId, ownerId)
    const initiative = await tx.initiatives.get(initiativeId)
    const near = await tx.network.among(memberId, [ownerId], moment)
    const vote = await tx.initiatives.voteOf(initiativeId, memberId)
    const ties = { relations: near.get(ownerId) ?? [], vote }
    const outcome = vouch(initiativeVouchFacts(memberId, initiative, ties))
    if (isRefused(outcome))
      return outcome.refused === 'collection-is-closed' ? refused('initiative-is-over') : outcome

    await tx.vouches.add({ matter: 'initiative', matterId: initiativeId }, memberId, moment.now)
    return done({ ownerId })
  }, ownerId)
}

/** Takes the word back, at any time. */
export async function takeVouchBack(
  { store }: App,
  { memberId, ...vouched }: Vouched & Readonly<{ memberId: MemberId }>,
): Promise<void> {
  await store.vouches.remove(vouched, memberId)
}
