import { min } from 'date-fns'
import type { App, Queries } from '../../app.ts'
import { type ListingId, listingId, type MemberId, type TalkId, talkId } from '../../domain/ids.ts'
import { nextOf } from '../../domain/listing/listing.ts'
import type { ListingNotice } from '../../domain/listing/notices.ts'
import { otherOf, talkEndsAt } from '../../domain/listing/talk.ts'
import { forAll } from '../batches.ts'
import { newsTo } from './talks.ts'

/** So many in one go. */
const BATCH = 50

/** When something happens to a listing or a talk by itself next, if that is due by an instant. */
export async function nextListingMoment(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const [listing] = await store.listings.due(until, 1, after)
  const [talk] = await store.talks.due(until, 1, after)
  const moments = [listing?.nextAt, talk?.nextAt].flatMap(each => each ?? [])
  return moments.length > 0 ? min(moments) : null
}

/** Asks owners whether what ends soon stays, and ends what has had its last day: one transaction each. */
export async function settleListings(app: App, at: Date): Promise<void> {
  await forAll(
    BATCH,
    limit => app.store.listings.due(at, limit),
    ({ id }) => settle(app, listingId(id), at),
  )
  await forAll(
    BATCH,
    limit => app.store.talks.due(at, limit),
    ({ id }) => settleTalk(app, talkId(id), at),
  )
}

/** Nobody answered, or nobody minded that nothing came of it. */
async function settleTalk(app: App, id: TalkId, at: Date): Promise<void> {
  const seen = await app.store.talks.find(id)
  if (!seen) return
  await app.store.transaction(async tx => {
    await tx.members.lock(seen.ownerId, seen.askerId)
    const held = await tx.talks.hold(id)
    const due = held && talkEndsAt(held)
    if (!held || !due || due > at) return
    const endedAs = held.answeredAt ? 'nothing' : 'unanswered'
    await tx.talks.write({ ...held, endedAt: due, endedAs })
    const to = held.answeredAt ? [held.ownerId, held.askerId] : [held.askerId]
    await tx.notices.add(
      to.map(each => newsTo(held, each, endedAs)),
      at,
    )
  })
}

/** Inside leaving: what the member offers and needs ends, and whoever talked with them hears of it. */
export async function endListingsByLeaving(tx: Queries, id: MemberId, now: Date): Promise<void> {
  await tx.listings.endAllOf(id, now)
  for (;;) {
    const open = await tx.talks.openWith(id, BATCH)
    for (const talk of open) {
      await tx.talks.write({ ...talk, endedAt: now, endedAs: 'left' })
      await tx.notices.add([newsTo(talk, otherOf(talk, id), 'left')], now)
    }
    if (open.length < BATCH) return
  }
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
