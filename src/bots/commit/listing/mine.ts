import { Composer } from 'grammy'
import type { App } from '../../../app.ts'
import type { Ctx } from '../../kit/context.ts'
import { openPager, PAGE } from '../../kit/list.ts'
import type { Room } from '../../kit/room.ts'
import type { Screen } from '../../kit/screen.ts'
import { show } from '../../kit/show.ts'
import { onTap } from '../../kit/tap.ts'
import { listingRow, wholeBoard } from './board.ts'
import { myListingsTap, putUpTap } from './taps.ts'

/** What I offer and need, and what I have. */
export function mine(_: App): Room {
  const composer = new Composer<Ctx>()
  onTap(composer, myListingsTap, async (ctx, { page }) =>
    show(ctx, await myListingsScreen(ctx, page)),
  )
  return { composer }
}

/** A page of mine: what is up first, then what has ended. */
export async function myListingsScreen(ctx: Ctx, page: number): Promise<Screen> {
  const { t, app, member } = ctx
  const order = { offset: page * PAGE, limit: PAGE + 1 }
  const found = await app.store.listings.ofOwner(member.id, order)
  return {
    text: t(found.length > 0 ? 'listings-mine' : 'listings-mine-none'),
    buttons: [
      ...found.slice(0, PAGE).map(each => [listingRow(ctx, each)]),
      openPager(page, found.length > PAGE, to => myListingsTap({ page: to })),
      [
        { text: t('board-offer'), tap: putUpTap({ side: 'offer' }) },
        { text: t('board-need'), tap: putUpTap({ side: 'need' }) },
      ],
      [{ text: t('back'), tap: wholeBoard }],
    ],
  }
}
