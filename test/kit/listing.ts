import { putUpListing } from '../../src/actions/listing/listings.ts'
import { answerAsking, askForListing } from '../../src/actions/listing/talks.ts'
import type { App } from '../../src/app.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { Listing } from '../../src/domain/listing/listing.ts'
import type { Talk } from '../../src/domain/listing/talk.ts'
import { must } from './helping.ts'

/** Somebody offers to repair bicycles; a test states what differs. */
export async function offers(
  app: App,
  ownerId: MemberId,
  differs: Partial<
    Pick<Listing, 'side' | 'kind' | 'title' | 'text' | 'value' | 'reach' | 'days' | 'isUrgent'>
  > = {},
): Promise<Listing> {
  return must(
    await putUpListing(app, {
      ownerId,
      side: 'offer',
      kind: 'do',
      title: 'I repair bicycles',
      text: 'Brakes and chains.',
      value: 2_000,
      reach: 3,
      days: 90,
      isUrgent: false,
      ...differs,
    }),
  )
}

/** Somebody needs a bicycle repaired; a test states what differs. */
export async function needs(
  app: App,
  ownerId: MemberId,
  differs: Parameters<typeof offers>[2] = {},
): Promise<Listing> {
  const need = { side: 'need', title: 'Somebody to repair my bicycle', days: 30 } as const
  return offers(app, ownerId, { ...need, ...differs })
}

/** Somebody asks for what another has put up. */
export async function asks(app: App, by: MemberId, { id }: Pick<Listing, 'id'>): Promise<Talk> {
  return must(await askForListing(app, { listingId: id, by }))
}

/** Somebody asks for what another has put up, and is told yes. */
export async function talks(app: App, by: MemberId, listing: Listing): Promise<Talk> {
  const { id } = await asks(app, by, listing)
  return must(await answerAsking(app, { talkId: id, by: listing.ownerId, isYes: true }))
}
