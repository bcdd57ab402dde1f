import type { ListingCounts } from '../../app.ts'
import type { Translate } from '../../words/texts.ts'

/** How many offers and needs somebody has, on the button that leads to them. */
export function listingsIn(t: Translate, { offers, needs }: ListingCounts): string {
  return t('card-listings', { offers, needs, both: offers > 0 && needs > 0 ? 'yes' : 'no' })
}
