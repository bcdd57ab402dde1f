import type { App, BoardOrder, ListingCounts } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import { memberId } from '../domain/ids.ts'
import { isUp, type Listing } from '../domain/listing/listing.ts'
import { seesListing } from '../domain/listing/seeing.ts'
import type { Talk } from '../domain/listing/talk.ts'
import { areApart } from '../domain/trust/trust.ts'
import { chainTo, commonContacts, loadNames, type NameSeen, nameless } from './names.ts'

/** So many of the nearest people are looked at. */
const MOST_NEAR = 5_000
/** The degrees of the trust list from which something is seen. */
const DEGREES = [1, 2, 3] as const

/** A listing as one viewer sees it. */
export type ListingCard = Readonly<{
  listing: Listing
  isOwner: boolean
  owner: NameSeen
  /** Names from the viewer to the owner, who is the last. */
  chain: readonly NameSeen[]
  /** Names of those whom both trust in person. */
  common: readonly string[]
  /** The viewer's talk about it that goes on. */
  talk: Talk | null
}>

/** The nearest people of a member's trust list with how far they are, nobody who is apart. */
export async function aroundOf(
  app: App,
  me: MemberId,
): Promise<readonly Readonly<{ id: MemberId; degree: number }>[]> {
  const graph = await app.graph()
  const apart = await app.store.trust.apartFrom(me)
  const found: { id: MemberId; degree: number }[] = []
  for (const degree of DEGREES)
    for (const each of graph?.ring(me, degree) ?? []) {
      if (found.length >= MOST_NEAR) return found
      const id = memberId(each)
      if (!apart.has(id)) found.push({ id, degree })
    }
  return found
}

/** Whether a member may see a listing: its owner, who talks about it, and the list as far as it reaches. */
export async function maySeeListing(
  app: App,
  viewerId: MemberId,
  listing: Pick<Listing, 'id' | 'ownerId' | 'endedAt' | 'reach'>,
): Promise<boolean> {
  const { ownerId, reach } = listing
  const degree = (await app.graph())?.degree(viewerId, ownerId) ?? null
  return seesListing({
    isOwner: ownerId === viewerId,
    isUp: isUp(listing),
    areApart: areApart(await app.store.trust.between(viewerId, ownerId)),
    isTalking: await app.store.talks.isTalking(listing.id, viewerId),
    degree,
    reach,
  })
}

/** A listing as a viewer sees it; null for the unknown and the forbidden alike. */
export async function loadListing(
  app: App,
  viewerId: MemberId,
  id: number,
): Promise<ListingCard | null> {
  const listing = await app.store.listings.find(id)
  if (!listing || !(await maySeeListing(app, viewerId, listing))) return null
  const { ownerId } = listing
  const isOwner = ownerId === viewerId
  return {
    listing,
    isOwner,
    owner: (await loadNames(app, viewerId, [ownerId])).get(ownerId) ?? nameless,
    chain: isOwner ? [] : await chainTo(app, viewerId, ownerId),
    common: isOwner ? [] : await commonContacts(app, viewerId, ownerId),
    talk: isOwner ? null : await app.store.talks.openOf(listing.id, viewerId),
  }
}

/** How many offers and needs of somebody so far away are open to a viewer. */
export async function listingCounts(
  { store }: App,
  id: MemberId,
  degree: number | null,
): Promise<ListingCounts> {
  const isNear = degree !== null && degree >= 1 && degree <= 3
  return isNear ? store.listings.countsOf(id, degree) : { offers: 0, needs: 0 }
}

/** A page of the board: what people near offer and need, the nearest first. */
export async function boardPage(
  app: App,
  viewerId: MemberId,
  order: BoardOrder,
): Promise<readonly Listing[]> {
  const near = await aroundOf(app, viewerId)
  return app.store.listings.named(await app.store.listings.page(near, order))
}
