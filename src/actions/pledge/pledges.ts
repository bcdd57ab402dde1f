import { type App, momentOf, type Queries } from '../../app.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { tellOfMaking } from '../../domain/notice/telling.ts'
import { done, refused } from '../../domain/outcome.ts'
import type { Collection } from '../../domain/pledge/collection.ts'
import { commit, withdraw } from '../../domain/pledge/giving.ts'
import { traitsOf } from '../../domain/pledge/kinds.ts'
import { commitDirectly, intend } from '../../domain/pledge/pledging.ts'
import { allowAgain, decline, forgive } from '../../domain/pledge/receiving.ts'
import { openingOf, ownerSeen, pledgingFacts } from '../../views/pledging.ts'
import { actOn, circleAround, orderOf, type PledgeOrder, settle } from './moves.ts'

/** A giver says what they mean to give to a collection. */
export type NewPledgeOrder = Readonly<{
  giverId: MemberId
  collectionId: CollectionId
  /** Whole cents. */
  amount: number
  note?: string | null
}>

/**
 * Records help for a collection: an intention for monthly support, a commitment in an emergency.
 * Asked again here is all that was asked before the amount. The receiver and the circle hear of it.
 */
export async function makePledge(app: App, order: NewPledgeOrder) {
  const when = momentOf(app)
  const ownerId = await ownerSeen(app, order, when)
  if (!ownerId) return refused('receiver-is-unknown')
  return app.store.transaction(async tx => {
    const collection = await aim(tx, order, when)
    if (!collection) return refused('receiver-is-unknown')
    const facts = await pledgingFacts(tx, order.giverId, collection, when)
    const { missing, limit } = await openingOf(tx, order.giverId, collection, when)
    const { amount, note } = order
    const make = traitsOf(collection).begins === 'intention' ? intend : commitDirectly
    const outcome = make(facts, { amount, note, ...when, missing, limit })
    if ('refused' in outcome) return outcome

    const circle = await circleAround(tx, collection, when)
    const made = await tx.pledges.insert(outcome.done)
    await tx.notices.add(tellOfMaking(outcome.done, made.id, { ...when, circle }), when.now)
    return done({ pledge: made, words: outcome.done.words })
  }, ownerId)
}

/** The giver takes an intention back; no reason is asked. */
export async function withdrawIntention(app: App, order: PledgeOrder) {
  return actOn(app, order, held => withdraw(held.pledge, orderOf(held, order)))
}

/** The giver commits to an intention; in a month's last days for this month or the next. */
export async function commitIntention(
  app: App,
  order: PledgeOrder & Readonly<{ month?: 'this' | 'next' }>,
) {
  return actOn(app, order, held =>
    commit(held.pledge, { ...orderOf(held, order), around: held, month: order.month }),
  )
}

/** The receiver turns an intention down; the giver is out until allowed to pledge again. */
export async function declineIntention(app: App, order: PledgeOrder) {
  return actOn(app, order, held => decline(held.pledge, orderOf(held, order)))
}

/** The receiver lets a declined giver pledge again. */
export async function allowGiverAgain(app: App, order: PledgeOrder) {
  return actOn(app, order, held =>
    allowAgain(held.pledge, { ...orderOf(held, order), giverLeft: held.giverLeft }),
  )
}

/** The receiver releases the giver from a commitment, overdue ones too; the giver is thanked. */
export async function forgiveCommitment(app: App, order: PledgeOrder) {
  return actOn(app, order, held => forgive(held.pledge, orderOf(held, order)))
}

/** The collection aimed at, both sides locked and an emergency that is over ended; null if unknown. */
async function aim(
  tx: Queries,
  { giverId, collectionId }: Readonly<{ giverId: MemberId; collectionId: CollectionId }>,
  when: Moment,
): Promise<Collection | null> {
  const seen = await tx.collections.find(collectionId)
  if (!seen) return null
  await tx.members.lock(giverId, seen.ownerId)
  await settle(tx, [giverId, seen.ownerId], when)
  return tx.collections.get(collectionId)
}
