import type { Reach } from './listing.ts'

/** What of the ties between a viewer and a listing decides whether they see it. */
export type ListingTies = Readonly<{
  isOwner: boolean
  isUp: boolean
  /** Either has withdrawn from the other. */
  areApart: boolean
  /** They have asked for it or answered it, and nothing has ended that. */
  isTalking: boolean
  /** On the owner's trust list; null when not on it. */
  degree: number | null
  reach: Reach
}>

/** Whether a viewer sees a listing. Who asked for it sees it to the end of their talk. */
export function seesListing(ties: ListingTies): boolean {
  if (ties.isOwner || ties.isTalking) return true
  if (!ties.isUp || ties.areApart) return false
  return ties.degree !== null && ties.degree <= ties.reach
}
