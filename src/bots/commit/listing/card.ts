import { Composer } from 'grammy'
import {
  keepListingUp,
  putListingUpAgain,
  takeListingDown,
} from '../../../actions/listing/listings.ts'
import type { App } from '../../../app.ts'
import { listingId } from '../../../domain/ids.ts'
import { isUp, type Listing } from '../../../domain/listing/listing.ts'
import { isRefused, type Outcome } from '../../../domain/outcome.ts'
import { type ListingCard, loadListing } from '../../../views/board.ts'
import type { Ctx } from '../../kit/context.ts'
import { links, way } from '../../kit/link.ts'
import { refuse } from '../../kit/retry.ts'
import type { Room } from '../../kit/room.ts'
import type { Button, Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { wholeBoard } from './board.ts'
import { listingText } from './card-text.ts'
import {
  askTap,
  keepUpTap,
  listingTap,
  myListingsTap,
  takeDownTap,
  talkTap,
  upAgainTap,
} from './taps.ts'

/** A listing's card with what its viewer may do. */
export function listingCards(app: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, listingTap, async (ctx, { listing }) =>
    show(ctx, await listingScreen(ctx, listing)),
  )
  const orderOf = (ctx: Ctx, listing: number) => ({
    listingId: listingId(listing),
    by: ctx.member.id,
  })
  onTap(composer, keepUpTap, async (ctx, { listing, since }) => {
    if (await isOld(ctx, listing, since)) return
    await tell(ctx, listing, await keepListingUp(app, orderOf(ctx, listing)), 'listing-kept')
  })
  onTap(composer, takeDownTap, async (ctx, { listing, since }) => {
    if (await isOld(ctx, listing, since)) return
    await tell(ctx, listing, await takeListingDown(app, orderOf(ctx, listing)), 'listing-down')
  })
  onTap(composer, upAgainTap, async (ctx, { listing }) => {
    const outcome = await putListingUpAgain(app, orderOf(ctx, listing))
    await tell(ctx, listing, outcome, 'listing-up-again')
  })
  const one = way(links.listing, async (ctx, { listing }) =>
    show(ctx, await listingScreen(ctx, listing)),
  )
  return { composer, links: [one] }
}

/** The moment a listing was put up, as a button carries it. */
export const sinceOf = ({ putUpAt }: Pick<Listing, 'putUpAt'>): number =>
  Math.floor(putUpAt.getTime() / 1_000)

/** Whether it has been put up anew since the button was shown: then the card is shown as it is. */
export async function isOld(ctx: Ctx, id: number, since: number): Promise<boolean> {
  const listing = await ctx.app.store.listings.find(id)
  if (!listing || sinceOf(listing) === since) return false
  ctx.toast = ctx.t('refused-listing-has-changed')
  await show(ctx, await listingScreen(ctx, id))
  return true
}

/** Says what was done, or why not, and shows the card as it is now. */
async function tell(
  ctx: Ctx,
  id: number,
  outcome: Outcome<unknown, string>,
  word: string,
): Promise<void> {
  if (isRefused(outcome)) refuse(ctx, ctx.t(`refused-${outcome.refused}`))
  else ctx.toast = ctx.t(word)
  await show(ctx, await listingScreen(ctx, id))
}

/** The card with what its viewer may do now. */
export async function listingScreen(ctx: Ctx, id: number, word?: string): Promise<Screen> {
  const { t, app, member } = ctx
  const card = await loadListing(app, member.id, id)
  if (!card)
    return { text: t('listing-unknown'), buttons: [[{ text: t('back'), tap: wholeBoard }]] }
  const text = listingText(t, card)
  const back = card.isOwner ? myListingsTap({ page: 0 }) : wholeBoard
  return {
    text: word ? `${word}\n\n${text}` : text,
    buttons: [
      ...(card.isOwner ? ownerRows(t, card) : viewerRows(t, card)),
      [{ text: t('back'), tap: back }],
    ],
  }
}

function ownerRows(t: Ctx['t'], { listing }: ListingCard): Button[][] {
  if (!isUp(listing))
    return [[{ text: t('listing-again'), tap: upAgainTap({ listing: listing.id }) }]]
  return [keepRow(t, listing)]
}

/** "I'd like it", "I can do it"; or what came of it. */
function viewerRows(t: Ctx['t'], { listing, talk }: ListingCard): Button[][] {
  const { id, side } = listing
  if (talk) return [[{ text: t('listing-talk'), tap: talkTap({ talk: talk.id }) }]]
  const ask = askTap({ listing: id, since: sinceOf(listing) })
  return [[{ text: t(`listing-ask-${side}`), style: 'primary', tap: ask }]]
}

/** Whether it stays. */
export function keepRow(t: Ctx['t'], listing: Listing): Button[] {
  const what = { listing: listing.id, since: sinceOf(listing) }
  return [
    { text: t('listing-keep'), tap: keepUpTap(what) },
    { text: t('listing-over'), tap: takeDownTap(what) },
  ]
}
