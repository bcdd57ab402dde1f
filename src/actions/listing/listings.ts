import { type App, momentOf, type Queries } from '../../app.ts'
import type { ListingId, MemberId } from '../../domain/ids.ts'
import type { Listing } from '../../domain/listing/listing.ts'
import {
  keepUp,
  mayPutUp,
  type NewListing,
  type PuttingFacts,
  putUp,
  putUpAgain,
  takeDown,
} from '../../domain/listing/putting.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'

/** What a member says of a listing. */
type PuttingOrder = Omit<NewListing, 'putUpAt' | 'until' | 'unit'>

/** Why a member may not put anything up now, or null; asked before the question. */
export async function wrongForPuttingUp(app: App, ownerId: MemberId) {
  return mayPutUp(await factsOf(app.store, ownerId, app.now()))
}

/** Puts an offer or a need up. */
export async function putUpListing(app: App, order: PuttingOrder) {
  return app.store.transaction(async tx => {
    await tx.members.lock(order.ownerId)
    const moment = momentOf(app)
    const facts = await factsOf(tx, order.ownerId, moment.now)
    const outcome = putUp({ ...order, unit: app.settings.unit }, facts, moment)
    if (isRefused(outcome)) return outcome
    return done(await tx.listings.add(outcome.done, moment.zone))
  })
}

/** Whose listing, and who decides. */
type OwnerOrder = Readonly<{ listingId: ListingId; by: MemberId }>

/** An ended one goes up once more. */
export async function putListingUpAgain(app: App, order: OwnerOrder) {
  return changing(app, order, async (held, moment, tx) => {
    const facts = await factsOf(tx, order.by, moment.now)
    const outcome = putUpAgain(held, facts, { ...moment, by: order.by })
    if (!isRefused(outcome)) await tx.listingNews.tellAgain(held.id, moment.now)
    return outcome
  })
}

/** It stays up, for its days once more. */
export async function keepListingUp(app: App, order: OwnerOrder) {
  return changing(app, order, (held, moment) => keepUp(held, { ...moment, by: order.by }))
}

/** It's over. */
export async function takeListingDown(app: App, order: OwnerOrder) {
  return changing(app, order, (held, { now }) => takeDown(held, { by: order.by, now }))
}

/** One change of a listing: its owner and it are held, the rule asked, the change kept. */
async function changing<Refusal extends string>(
  app: App,
  { listingId, by }: OwnerOrder,
  decide: (
    held: Listing,
    moment: Moment,
    tx: Queries,
  ) => Outcome<Listing, Refusal> | Promise<Outcome<Listing, Refusal>>,
): Promise<Outcome<Listing, Refusal | 'listing-is-unknown'>> {
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const held = await tx.listings.hold(listingId)
    if (!held || held.ownerId !== by) return refused('listing-is-unknown')
    const moment = momentOf(app)
    const outcome = await decide(held, moment, tx)
    if (!isRefused(outcome)) await tx.listings.write(outcome.done, moment.zone)
    return outcome
  })
}

async function factsOf(tx: Queries, id: MemberId, now: Date): Promise<PuttingFacts> {
  const { suspendedUntil } = await tx.members.get(id)
  return {
    isSuspended: suspendedUntil !== null && suspendedUntil > now,
    up: await tx.listings.upOf(id),
  }
}
