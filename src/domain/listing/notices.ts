import type { ListingId, TalkId } from '../ids.ts'
import type { Manners } from '../told.ts'
import type { TalkEnd } from './talk.ts'

/** What is told of offers and needs. Names and titles are looked up at sending. */
export type ListingNotice =
  /** One of mine ends in a week, or a standing one is asked about. */
  | Readonly<{ kind: 'listing-ends'; listingId: ListingId }>
  /** One of mine is off the board. */
  | Readonly<{ kind: 'listing-ended'; listingId: ListingId }>
  /** "I'd like it", "I can do it": somebody asks for mine. */
  | Readonly<{ kind: 'listing-asked'; talkId: TalkId }>
  /** Somebody in person needs something urgently. */
  | Readonly<{ kind: 'listing-urgent'; listingId: ListingId }>
  /** What is new on the board. */
  | Readonly<{ kind: 'listings-digest'; listingIds: readonly ListingId[]; more: number }>
  /** Mine and another's fit. */
  | Readonly<{ kind: 'listing-match'; mine: ListingId; theirs: ListingId }>
  /** What comes of it. */
  | Readonly<{ kind: 'talk-news'; talkId: TalkId; what: TalkNews }>

/** What happens to a talk and is told to the other of the two. */
export type TalkNews = 'yes' | 'proposed' | TalkEnd

/** How news of offers and needs are told. */
export const listingManners: Manners<ListingNotice> = {
  'listing-ends': { under: 'reminders' },
  'listing-ended': { under: 'reminders' },
  'listing-urgent': { under: 'listings' },
  'listings-digest': { under: 'listings' },
  'listing-match': { under: 'listings' },
  'listing-asked': { under: null },
  'talk-news': { under: null },
}
