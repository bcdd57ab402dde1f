import { type App, momentOf, type Queries } from '../app.ts'
import { cycleOf } from '../domain/cycle.ts'
import type { CollectionId, MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'
import { done, type Outcome, refused } from '../domain/outcome.ts'
import { type Collection, stateOf } from '../domain/pledge/collection.ts'
import { isNeed, traitsOf } from '../domain/pledge/kinds.ts'
import type { Pledge } from '../domain/pledge/pledge.ts'
import {
  type Aim,
  type MonthlyLimit,
  mayPledge,
  type PledgingFacts,
  type PledgingRefusal,
} from '../domain/pledge/pledging.ts'
import { areApart } from '../domain/trust/trust.ts'
import { sightOf } from './sight.ts'

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

/** Whether this member may pledge here, asked before the amount; with what is missing. Locks nothing: saving asks again. */
export async function openPledging(
  app: App,
  order: Readonly<{ giverId: MemberId; collectionId: CollectionId }>,
) {
  const when = momentOf(app)
  const ownerId = await ownerSeen(app, order, when)
  if (!ownerId) return refused('receiver-is-unknown')
  const collection = await app.store.collections.get(order.collectionId)
  const may = await mayPledgeTo(app, order.giverId, collection, when)
  return 'refused' in may ? may : done(await openingOf(app.store, order.giverId, collection, when))
}

/** Whose collection it is, if it is open to this member's eyes: the unknown and the forbidden answer alike. */
export async function ownerSeen(
  app: App,
  { giverId, collectionId }: Readonly<{ giverId: MemberId; collectionId: CollectionId }>,
  when: Moment,
): Promise<MemberId | null> {
  const collection = await app.store.collections.find(collectionId)
  if (!collection || !isNeed(collection.kind)) return null
  const { ownerId } = collection
  if (ownerId === giverId) return ownerId
  const sights = await sightOf(app, giverId, [ownerId], when)
  return sights.get(ownerId)?.seen.target ? ownerId : null
}

/** A giver's private limit for a month and what counts against it, one pledge left aside. */
export async function limitOf(
  tx: Queries,
  giverId: MemberId,
  when: Moment,
  beside?: Pledge,
): Promise<MonthlyLimit> {
  const { monthlyLimit } = await tx.members.get(giverId)
  if (monthlyLimit === null) return { limit: null, pledged: 0 }
  return { limit: monthlyLimit, pledged: await tx.pledges.pledgedFor(giverId, when, beside?.id) }
}

/** What decides whether a giver may pledge to a collection; read under lock by who then writes. */
export async function pledgingFacts(
  tx: Queries,
  giverId: MemberId,
  { id, ownerId, kind, unit, ...collection }: Collection,
  when: Moment,
): Promise<PledgingFacts> {
  const red = await tx.collections.redOf([giverId, ownerId], when)
  const state = stateOf({ kind, ...collection }, { ownerIsRed: red.has(ownerId), ...when })
  return {
    giver: { id: giverId, isRed: red.has(giverId) },
    receiver: { id: ownerId },
    collection: { id, kind, state, unit },
    areApart: areApart(await tx.trust.between(giverId, ownerId)),
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
  return tx.pledges.openIn(giverId, id, traitsOf({ kind }).isByMonth ? cycleOf(now, zone) : null)
}

/** A collection with what a giver is told before the amount is asked. */
export async function openingOf(
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
