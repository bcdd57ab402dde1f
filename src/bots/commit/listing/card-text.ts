import { listingKinds } from '../../../domain/listing/kinds.ts'
import type { Listing } from '../../../domain/listing/listing.ts'
import type { ListingCard } from '../../../views/board.ts'
import type { Translate } from '../../../words/texts.ts'
import { day, money } from '../../../words/wording.ts'
import { calledIn, chainIn } from '../naming.ts'

/** So many contacts in common are named. */
const NAMED = 5

/** What a viewer reads of a listing. */
export function listingText(t: Translate, card: ListingCard): string {
  const { listing } = card
  return [
    headOf(t, listing),
    card.isOwner ? null : ownerLines(t, card),
    listing.text ? t('quoted', { text: listing.text }) : null,
    factsOf(t, listing),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What it is, and whether it is offered or needed. */
export function headOf(
  t: Translate,
  { side, kind, title }: Pick<Listing, 'side' | 'kind' | 'title'>,
): string {
  const what = t(`listing-kind-${kind}`)
  return t(`listing-head-${side}`, { sign: listingKinds[kind].sign, kind: what, title })
}

function ownerLines(t: Translate, { owner, chain, common }: ListingCard): string {
  const lines = [chain.length > 1 ? chainIn(t, chain) : calledIn(t, owner)]
  const more = common.length - NAMED
  if (common.length > 0)
    lines.push(
      t('listing-common', {
        names: common.slice(0, NAMED).join(', '),
        more: Math.max(0, more),
      }),
    )
  return lines.join('\n')
}

/** Its value, who sees it, how long it stays. */
export function factsOf(
  t: Translate,
  listing: Pick<Listing, 'side' | 'value' | 'unit' | 'reach' | 'isUrgent' | 'days'> &
    Partial<Pick<Listing, 'until' | 'endedAs'>>,
): string {
  const { value, unit, reach, isUrgent, days, until, endedAs } = listing
  return [
    isUrgent ? t('listing-urgent') : null,
    value === null
      ? t('listing-agree')
      : t('listing-value', { value: money(t.language, value, unit) }),
    t(`listing-reach-${reach}`),
    endedAs ? t(`listing-end-${endedAs}`) : termOf(t, days, until),
  ]
    .filter(Boolean)
    .join('\n')
}

function termOf(t: Translate, days: number | null, until: string | undefined): string {
  if (days === null) return t('listing-standing')
  return until ? t('listing-until', { until: day(t.language, until) }) : t('listing-days', { days })
}
