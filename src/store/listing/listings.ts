import type { Zone } from '../../domain/cycle.ts'
import type { ListingId, MemberId } from '../../domain/ids.ts'
import { type Listing, nextOf } from '../../domain/listing/listing.ts'
import type { NewListing } from '../../domain/listing/putting.ts'
import { searchedIn } from '../../domain/listing/words.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { listingOf } from './row.ts'

/** Which page of a list is wanted. */
type PageOrder = Readonly<{ offset: number; limit: number }>

/** How many offers and needs of somebody are up. */
export type ListingCounts = Readonly<{ offers: number; needs: number }>

/** What members offer and need, each by itself and by its owner. */
export const listings = (db: Database, cipher: Cipher) => ({
  async find(id: number): Promise<Listing | null> {
    const row = await db.listing.findUnique({ where: { id } })
    return row && listingOf(row, cipher)
  },

  /** Listings of these ids, in the order of the ids. */
  async named(ids: readonly number[]): Promise<readonly Listing[]> {
    const rows = await db.listing.findMany({ where: { id: { in: [...ids] } } })
    const found = new Map(rows.map(row => [row.id, listingOf(row, cipher)]))
    return ids.flatMap(id => found.get(id) ?? [])
  },

  /** Holds one until the transaction ends. */
  async hold(id: ListingId): Promise<Listing | null> {
    await db.$queryRaw`select id from listing where id = ${id}::int for update`
    const row = await db.listing.findUnique({ where: { id } })
    return row && listingOf(row, cipher)
  },

  async add(listing: NewListing, zone: Zone): Promise<Listing> {
    const { text, ...rest } = listing
    const row = await db.listing.create({
      data: {
        ...rest,
        text: text === null ? null : cipher.encrypt(text),
        words: searchedIn(listing.title),
        nextAt: nextOf({ ...listing, endedAt: null, remindedAt: null }, zone),
        tellAt: listing.putUpAt,
      },
    })
    return listingOf(row, cipher)
  },

  /** Writes what has become of one, and when something happens to it next. The row is held. */
  async write(next: Listing, zone: Zone): Promise<void> {
    const { id, putUpAt, until, remindedAt, endedAt, endedAs } = next
    const nextAt = nextOf(next, zone)
    const data = { putUpAt, until, remindedAt, endedAt, endedAs, nextAt }
    await db.listing.update({ where: { id }, data })
  },

  /** How many of an owner's are up. */
  async upOf(ownerId: MemberId): Promise<number> {
    return db.listing.count({ where: { ownerId, endedAt: null } })
  },

  /** An owner's, those that are up first, the newest first. */
  async ofOwner(ownerId: MemberId, { offset, limit }: PageOrder): Promise<readonly Listing[]> {
    const rows = await db.listing.findMany({
      where: { ownerId },
      orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { putUpAt: 'desc' }, { id: 'desc' }],
      skip: offset,
      take: limit,
    })
    return rows.map(row => listingOf(row, cipher))
  },

  /** The first moments at which something happens to one by itself, up to an instant. */
  async due(until: Date, limit: number, after: Date = new Date(0)) {
    const where = { nextAt: { lte: until, gt: after } }
    const select = { id: true, nextAt: true }
    return db.listing.findMany({ where, orderBy: { nextAt: 'asc' }, take: limit, select })
  },

  /** Ends all of an owner's that are up. */
  async endAllOf(ownerId: MemberId, at: Date): Promise<void> {
    const data = { endedAt: at, endedAs: 'left', nextAt: null }
    await db.listing.updateMany({ where: { ownerId, endedAt: null }, data })
  },

  /** How many of an owner's that somebody so far away may see are up. */
  async countsOf(ownerId: MemberId, degree: number): Promise<ListingCounts> {
    const where = { ownerId, endedAt: null, reach: { gte: degree } }
    const found = await db.listing.groupBy({ by: ['side'], where, _count: true })
    const of = (side: Listing['side']) => found.find(each => each.side === side)?._count ?? 0
    return { offers: of('offer'), needs: of('need') }
  },
})
