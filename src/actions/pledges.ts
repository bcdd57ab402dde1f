import type { App, Queries } from '../app.ts'
import { type Collection, stateOf } from '../domain/collection.ts'
import { cycleOf } from '../domain/cycle.ts'
import { commit, withdraw } from '../domain/giving.ts'
import type { CollectionId, MemberId } from '../domain/ids.ts'
import { done, type Outcome, refused } from '../domain/outcome.ts'
import type { Pledge } from '../domain/pledge.ts'
import {
  type Aim,
  commitDirectly,
  intend,
  type MonthlyLimit,
  mayPledge,
  type PledgingFacts,
  type PledgingRefusal,
} from '../domain/pledging.ts'
import { allowAgain, decline, forgive } from '../domain/receiving.ts'
import { tellOfMaking } from '../domain/telling.ts'
import { limitOf } from './amounts.ts'
import type { Moment } from './closings.ts'
import { actOn, momentOf, orderOf, type PledgeOrder, settle } from './pledge-moves.ts'
import { sightOf } from './sight.ts'

/** A giver says what they mean to give to a collection. */
export type NewPledgeOrder = Readonly<{
  giverId: MemberId
  collectionId: CollectionId
  /** Whole cents. */
  amount: number
  note?: string | null
}>

/** A collection with what a giver is told before the amount is asked. */
export type Opening = Readonly<{
  collection: Collection
  /** Whole cents that the collection lacks. */
  missing: number
  limit: MonthlyLimit
}>

/** Whether this member may pledge to a collection as things stand: what a screen offers, or why not. */
export async function mayPledgeTo(
  { store }: App,
  giverId: MemberId,
  collection: Collection,
  when: Moment,
): Promise<Outcome<Aim, PledgingRefusal>> {
  return mayPledge(await pledgingFacts(store, giverId, collection, when))
}

/** Whether this member may pledge here, asked before the amount; with what is missing. */
export async function openPledging(
  app: App,
  order: Readonly<{ giverId: MemberId; collectionId: CollectionId }>,
) {
  const when = momentOf(app)
  const ownerId = await ownerSeen(app, order, when)
  if (!ownerId) return refused('receiver-is-unknown')
  return app.store.transaction(async tx => {
    const collection = await aim(tx, order, when)
    if (!collection) return refused('receiver-is-unknown')
    const may = mayPledge(await pledgingFacts(tx, order.giverId, collection, when))
    if ('refused' in may) return may
    return done(await openingOf(tx, order.giverId, collection, when))
  }, ownerId)
}

/**
 * Records help for a collection: an intention for monthly support, a commitment in an emergency.
 * Asked again here is all that was asked before the amount. The receiver and the circle hear of it.
 */
export async function pledge(app: App, order: NewPledgeOrder) {
  const when = momentOf(app)
  const ownerId = await ownerSeen(app, order, when)
  if (!ownerId) return refused('receiver-is-unknown')
  return app.store.transaction(async tx => {
    const collection = await aim(tx, order, when)
    if (!collection) return refused('receiver-is-unknown')
    const facts = await pledgingFacts(tx, order.giverId, collection, when)
    const { missing, limit } = await openingOf(tx, order.giverId, collection, when)
    const { amount, note } = order
    const make = collection.kind === 'monthly' ? intend : commitDirectly
    const outcome = make(facts, { amount, note, ...when, missing, limit })
    if ('refused' in outcome) return outcome

    const circle = await tx.pledges.circleOf(collection.ownerId, when)
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

/** Whose collection it is, if it is open to this member's eyes: the unknown and the forbidden answer alike. */
async function ownerSeen(
  app: App,
  { giverId, collectionId }: Readonly<{ giverId: MemberId; collectionId: CollectionId }>,
  when: Moment,
): Promise<MemberId | null> {
  const collection = await app.store.collections.find(collectionId)
  if (!collection) return null
  const { ownerId } = collection
  if (ownerId === giverId) return ownerId
  const sights = await sightOf(app, giverId, [ownerId], when)
  return sights.get(ownerId)?.seen.target ? ownerId : null
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

async function pledgingFacts(
  tx: Queries,
  giverId: MemberId,
  { id, ownerId, kind, unit, ...collection }: Collection,
  when: Moment,
): Promise<PledgingFacts> {
  const red = await tx.collections.redOf([giverId, ownerId], when)
  const { iWithdrew, theyWithdrew } = await tx.trust.between(giverId, ownerId)
  const state = stateOf({ kind, ...collection }, { ownerIsRed: red.has(ownerId), ...when })
  return {
    giver: { id: giverId, isRed: red.has(giverId) },
    receiver: { id: ownerId },
    collection: { id, kind, state, unit },
    areApart: iWithdrew || theyWithdrew,
    wasDeclined: await tx.pledges.wasDeclined(giverId, ownerId),
    hasOpenPledge: (await openPledge(tx, giverId, { id, kind }, when)) !== null,
  }
}

/** The giver's open pledge in a collection now, or null. */
export async function openPledge(
  tx: Queries,
  giverId: MemberId,
  { id, kind }: Pick<Collection, 'id' | 'kind'>,
  { now, zone }: Moment,
): Promise<Pledge | null> {
  return tx.pledges.openIn(giverId, id, kind === 'monthly' ? cycleOf(now, zone) : null)
}

async function openingOf(
  tx: Queries,
  giverId: MemberId,
  collection: Collection,
  when: Moment,
): Promise<Opening> {
  const bar = (await tx.pledges.progressOf([collection.id], when)).get(collection.id)
  return {
    collection,
    missing: bar?.missing ?? 0,
    limit: await limitOf(tx, giverId, when),
  }
}
