import type { MemberId } from '../ids.ts'
import { isAmount } from '../money.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { isUp, type Listing, lastDayOf, MOST_LISTINGS, TERMS } from './listing.ts'

/** Who acts, and when. */
type By = Readonly<{ by: MemberId; now: Date; zone: string }>

/** What stands in the way of putting something up: the owner's standing, or how much is up already. */
export type PuttingFacts = Readonly<{ isSuspended: boolean; up: number }>

type PuttingRefusal =
  | 'suspended-puts-nothing-up'
  | 'too-many-listings'
  | 'amount-is-out-of-bounds'
  | 'listing-days-are-out-of-bounds'

/** A listing before the store has named it. */
export type NewListing = Omit<Listing, 'id' | 'endedAt' | 'endedAs' | 'remindedAt'>

/** Puts something up: those who may see it find it on the board. */
export function putUp(
  listing: Omit<NewListing, 'until' | 'putUpAt'>,
  facts: PuttingFacts,
  { now, zone }: Pick<By, 'now' | 'zone'>,
): Outcome<NewListing, PuttingRefusal> {
  const wrong = mayPutUp(facts)
  if (wrong) return refused(wrong)
  if (listing.value !== null && !isAmount(listing.value)) return refused('amount-is-out-of-bounds')
  if (!(TERMS as readonly (number | null)[]).includes(listing.days))
    return refused('listing-days-are-out-of-bounds')
  return done({ ...listing, putUpAt: now, until: lastDayOf(listing, now, zone) })
}

/** Whether a member may put up one more, asked before the question and again with the answer. */
export function mayPutUp({
  isSuspended,
  up,
}: PuttingFacts): 'suspended-puts-nothing-up' | 'too-many-listings' | null {
  if (isSuspended) return 'suspended-puts-nothing-up'
  return up >= MOST_LISTINGS ? 'too-many-listings' : null
}

/** An ended one goes up once more, for as long as the first time. */
export function putUpAgain(
  listing: Listing,
  facts: PuttingFacts,
  { by, now, zone }: By,
): Outcome<Listing, 'only-the-owner-decides' | 'listing-is-up' | NonNullable<PuttingRefusal>> {
  if (by !== listing.ownerId) return refused('only-the-owner-decides')
  if (isUp(listing)) return refused('listing-is-up')
  const wrong = mayPutUp(facts)
  if (wrong) return refused(wrong)
  return done({
    ...listing,
    putUpAt: now,
    until: lastDayOf(listing, now, zone),
    remindedAt: null,
    endedAt: null,
    endedAs: null,
  })
}

/** It stays up, for its days once more. */
export function keepUp(
  listing: Listing,
  { by, now, zone }: By,
): Outcome<Listing, 'only-the-owner-decides' | 'listing-is-over'> {
  if (by !== listing.ownerId) return refused('only-the-owner-decides')
  if (!isUp(listing)) return refused('listing-is-over')
  return done({ ...listing, until: lastDayOf(listing, now, zone), remindedAt: null })
}

/** The owner takes it down: it's over. */
export function takeDown(
  listing: Listing,
  { by, now }: Omit<By, 'zone'>,
): Outcome<Listing, 'only-the-owner-decides' | 'listing-is-over'> {
  if (by !== listing.ownerId) return refused('only-the-owner-decides')
  if (!isUp(listing)) return refused('listing-is-over')
  return done({ ...listing, endedAt: now, endedAs: 'hand' })
}
