import type { ListingId } from '../ids.ts'
import type { Manners } from '../told.ts'

/** What is told of offers and needs. Names and titles are looked up at sending. */
export type ListingNotice =
  /** One of mine ends in a week, or a standing one is asked about. */
  | Readonly<{ kind: 'listing-ends'; listingId: ListingId }>
  /** One of mine is off the board. */
  | Readonly<{ kind: 'listing-ended'; listingId: ListingId }>

/** How news of offers and needs are told. */
export const listingManners: Manners<ListingNotice> = {
  'listing-ends': { under: 'reminders' },
  'listing-ended': { under: 'reminders' },
}
