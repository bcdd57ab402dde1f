import type { App } from '../../app.ts'
import { type ListingId, listingId } from '../../domain/ids.ts'
import { nextOf } from '../../domain/listing/listing.ts'
import type { ListingNotice } from '../../domain/listing/notices.ts'
import { forAll } from '../batches.ts'

/** So many in one go. */
const BATCH = 50

/** When something happens to a listing by itself next, if that is due by an instant. */
export async function nextListingMoment(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const [first] = await store.listings.due(until, 1, after)
  return first?.nextAt ?? null
}

/** Asks owners whether what ends soon stays, and ends what has had its last day: one transaction each. */
export async function settleListings(app: App, at: Date): Promise<void> {
  await forAll(
    BATCH,
    limit => app.store.listings.due(at, limit),
    ({ id }) => settle(app, listingId(id), at),
  )
}

async function settle(app: App, id: ListingId, at: Date): Promise<void> {
  const { timeZone: zone } = app.settings
  await app.store.transaction(async tx => {
    const held = await tx.listings.hold(id)
    const due = held && nextOf(held, zone)
    if (!held || !due || due > at) return
    const { remindedAt, ownerId } = held
    const next = remindedAt
      ? { ...held, endedAt: due, endedAs: 'lapsed' as const }
      : { ...held, remindedAt: due }
    await tx.listings.write(next, zone)
    const kind = remindedAt ? 'listing-ended' : 'listing-ends'
    const facts: ListingNotice = { kind, listingId: id }
    await tx.notices.add([{ to: ownerId, bot: 'commit', facts }], at)
  })
}
