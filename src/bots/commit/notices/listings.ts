import { isUp } from '../../../domain/listing/listing.ts'
import type { ListingNotice } from '../../../domain/listing/notices.ts'
import { day } from '../../../words/wording.ts'
import type { Words } from '../../kit/notices.ts'
import type { Screen } from '../../kit/screen.ts'
import { keepRow } from '../listing/card.ts'
import { listingTap, upAgainTap } from '../listing/taps.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends ListingNotice['kind']> = Extract<ListingNotice, { kind: Kind }>

/** What is told of offers and needs. */
export const listingWords: Words<Desk, ListingNotice> = {
  'listing-ends': wordEnds,
  'listing-ended': wordEnded,
}

/** Whether it stays: asked a week before its end. */
async function wordEnds({ app, t }: Desk, facts: Facts<'listing-ends'>): Promise<Screen | null> {
  const listing = await app.store.listings.find(facts.listingId)
  if (!listing || !isUp(listing) || !listing.remindedAt) return null
  const { title, days, until } = listing
  const key = days === null ? 'notice-listing-standing' : 'notice-listing-ends'
  return {
    text: t(key, { title, until: day(t.language, until) }),
    buttons: [keepRow(t, listing)],
  }
}

async function wordEnded({ app, t }: Desk, facts: Facts<'listing-ended'>): Promise<Screen | null> {
  const listing = await app.store.listings.find(facts.listingId)
  if (listing?.endedAs !== 'lapsed') return null
  const { id, title } = listing
  return {
    text: t('notice-listing-ended', { title }),
    buttons: [
      [
        { text: t('listing-again'), tap: upAgainTap({ listing: id }) },
        { text: t('notice-listing-look'), tap: listingTap({ listing: id }) },
      ],
    ],
  }
}
