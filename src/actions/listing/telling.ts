import { min } from 'date-fns'
import type { App, Queries } from '../../app.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { DIGEST_LINES, MOST_MATCHES, URGENT_REST_DAYS } from '../../domain/listing/digest.ts'
import { isUp, type Listing } from '../../domain/listing/listing.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { aroundOf, boardPage } from '../../views/board.ts'
import { forAll, inBatches } from '../batches.ts'

const AROUND = 'tell around a listing'
/** So many readers in one transaction. */
const BATCH = 1_000
/** So many listings or digests in one go. */
const TURN = 100

/** When somebody is to hear of the board next, if that is due by an instant; after another one. */
export async function nextBoardNews({ store }: App, until: Date, after?: Date) {
  const [listing] = await store.listingNews.toTell(until, 1, after)
  const [reader] = await store.listingNews.toDigest(until, 1, after)
  const moments = [listing?.tellAt, reader?.dueAt].flatMap(each => each ?? [])
  return moments.length > 0 ? min(moments) : null
}

/** Tells of what was put up: an urgent need and matches at once, the rest in the digests that are due. */
export async function tellOfBoard(app: App, now: Date): Promise<void> {
  await forAll(
    TURN,
    limit => app.store.listingNews.toTell(now, limit),
    ({ id, tellAt }) => tellAround(app, id, tellAt ?? now),
  )
  await forAll(
    TURN,
    limit => app.store.listingNews.toDigest(now, limit),
    ({ memberId: id, since }) => digest(app, id, since, now),
  )
}

/** Those who may see a new one have more to read; those who fit are told of each other. */
async function tellAround(app: App, id: number, at: Date): Promise<void> {
  const listing = await app.store.listings.find(id)
  if (listing && isUp(listing)) {
    const around = await aroundOf(app, listing.ownerId)
    const near = around.filter(({ degree }) => degree <= listing.reach)
    const isAtOnce = await app.store.transaction(tx => tellAtOnce(tx, listing, near, at))
    const readers = near
      .filter(({ degree }) => !(isAtOnce && degree === 1))
      .map(each => each.id)
      .sort((one, other) => one - other)
    await inBatches(app, { name: AROUND, key: `${id}:${at.getTime()}`, at }, async (tx, cursor) => {
      const some = readers.filter(each => each > cursor).slice(0, BATCH)
      await tx.listingNews.freshen(some, at)
      return some.length < BATCH ? null : (some.at(-1) ?? null)
    })
    await app.store.transaction(tx => tellMatches(tx, listing, around, at))
  }
  await app.store.listingNews.told(id)
}

/** One urgent need of an owner's a week goes to degree 1 at once; answers whether this one does. */
async function tellAtOnce(
  tx: Queries,
  { id, ownerId, isUrgent }: Listing,
  near: readonly Readonly<{ id: MemberId; degree: number }>[],
  at: Date,
): Promise<boolean> {
  if (!isUrgent) return false
  await tx.members.lock(ownerId)
  const since = new Date(at.getTime() - URGENT_REST_DAYS * 86_400_000)
  if (await tx.listingNews.wasToldAtOnce(ownerId, since)) return false
  await tx.listingNews.tellAtOnce(id, at)
  const facts = { kind: 'listing-urgent', listingId: id } as const
  const first = near.filter(({ degree }) => degree === 1)
  await tx.notices.add(
    first.map(({ id: to }) => ({ to, bot: 'commit', facts })),
    at,
  )
  return true
}

/** An offer and a need that fit are told to both, once. */
async function tellMatches(
  tx: Queries,
  listing: Listing,
  around: Awaited<ReturnType<typeof aroundOf>>,
  at: Date,
): Promise<void> {
  const found = await tx.listings.named(await tx.listingNews.alike(listing, around, MOST_MATCHES))
  for (const other of found) {
    const [offer, need] = listing.side === 'offer' ? [listing, other] : [other, listing]
    if (!(await tx.listingNews.matched(offer.id, need.id, at))) continue
    await tx.notices.add([matchTo(offer, need), matchTo(need, offer)], at)
  }
}

function matchTo(mine: Listing, theirs: Listing): NewNotice {
  const facts = { kind: 'listing-match', mine: mine.id, theirs: theirs.id } as const
  return { to: mine.ownerId, bot: 'commit', facts }
}

/** What is new for one reader, once. */
async function digest(app: App, id: MemberId, since: Date, at: Date): Promise<void> {
  const order = { side: null, kind: null, words: [], since, offset: 0, limit: 100 }
  const found = await boardPage(app, memberId(id), order)
  await app.store.transaction(async tx => {
    await tx.listingNews.digested(id, at)
    if (found.length === 0) return
    const listingIds = found.slice(0, DIGEST_LINES).map(each => each.id)
    const facts = {
      kind: 'listings-digest',
      listingIds,
      more: found.length - listingIds.length,
    } as const
    await tx.notices.add([{ to: id, bot: 'commit', facts }], at)
  })
}
