import { type App, momentOf, type Queries } from '../../app.ts'
import type { ListingId, MemberId, TalkId } from '../../domain/ids.ts'
import { answer, ask, takeBackAsking } from '../../domain/listing/asking.ts'
import { listingKinds } from '../../domain/listing/kinds.ts'
import type { Listing } from '../../domain/listing/listing.ts'
import type { TalkNews } from '../../domain/listing/notices.ts'
import { otherOf, type Talk } from '../../domain/listing/talk.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { areApart } from '../../domain/trust/trust.ts'
import { maySeeListing } from '../../views/board.ts'

/** "I'd like it", or "I can do it": the owner is told. */
export async function askForListing(
  app: App,
  { listingId, by }: Readonly<{ listingId: ListingId; by: MemberId }>,
) {
  const seen = await app.store.listings.find(listingId)
  if (!seen || !(await maySeeListing(app, by, seen))) return refused('listing-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(by, seen.ownerId)
    const listing = await tx.listings.hold(listingId)
    if (!listing) return refused('listing-is-unknown')
    const { now } = momentOf(app)
    if (areApart(await tx.trust.between(by, listing.ownerId))) return refused('listing-is-unknown')
    const outcome = ask(listing, await factsOf(tx, listing, by, now), { by, now })
    if (isRefused(outcome)) return outcome
    const talk = await tx.talks.add(outcome.done)
    const facts = { kind: 'listing-asked', talkId: talk.id } as const
    await tx.notices.add([{ to: talk.ownerId, bot: 'commit', facts }], now)
    return done(talk)
  })
}

async function factsOf(tx: Queries, listing: Listing, by: MemberId, now: Date) {
  const { suspendedUntil } = await tx.members.get(by)
  return {
    isSuspended: suspendedUntil !== null && suspendedUntil > now,
    isTalking: await tx.talks.isTalking(listing.id, by),
    wasDeclined: await tx.talks.wasDeclined(listing.id, by, listing.putUpAt),
    isPromised: await isPromised(tx, listing),
    open: await tx.talks.begunBy(by),
  }
}

/** One thing can be promised to one at a time; the listing is held. */
async function isPromised(tx: Queries, { id, kind }: Listing): Promise<boolean> {
  return listingKinds[kind].isSingle && tx.talks.isPromised(id)
}

/** Which talk, and who acts. */
export type TalkOrder = Readonly<{ talkId: TalkId; by: MemberId }>

/** The owner's answer: yes opens the talk, no ends it. */
export async function answerAsking(app: App, order: TalkOrder & Readonly<{ isYes: boolean }>) {
  const { by, isYes } = order
  return changingTalk(app, order, isYes ? 'yes' : 'declined', async (talk, { now }, tx, listing) =>
    answer(talk, {
      by,
      isYes,
      now,
      isPromised: await isPromised(tx, listing),
      areApart: areApart(await tx.trust.between(by, talk.askerId)),
    }),
  )
}

/** Whoever asked takes it back, while there is no answer. */
export async function takeAskingBack(app: App, order: TalkOrder) {
  const { by } = order
  return changingTalk(app, order, null, (talk, { now }) => takeBackAsking(talk, { by, now }))
}

/**
 * One change of a talk: its two and its listing are held, the rule asked, the change kept, the other told.
 * A talk is nobody's business but theirs.
 */
export async function changingTalk<Refusal extends string>(
  app: App,
  { talkId, by }: TalkOrder,
  what: TalkNews | null,
  decide: (
    talk: Talk,
    moment: Moment,
    tx: Queries,
    listing: Listing,
  ) => Outcome<Talk, Refusal> | Promise<Outcome<Talk, Refusal>>,
  afterwards: (
    talk: Talk,
    moment: Moment,
    tx: Queries,
    listing: Listing,
  ) => Promise<Talk> = async talk => talk,
): Promise<Outcome<Talk, Refusal | 'talk-is-unknown'>> {
  const seen = await app.store.talks.find(talkId)
  if (!seen || (by !== seen.ownerId && by !== seen.askerId)) return refused('talk-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(seen.ownerId, seen.askerId)
    const listing = await tx.listings.hold(seen.listingId)
    const talk = await tx.talks.hold(talkId)
    if (!talk || !listing) return refused('talk-is-unknown')
    const moment = momentOf(app)
    const outcome = await decide(talk, moment, tx, listing)
    if (isRefused(outcome)) return outcome
    const next = await afterwards(outcome.done, moment, tx, listing)
    await tx.talks.write(next)
    if (what) await tx.notices.add([newsTo(next, otherOf(next, by), what)], moment.now)
    return done(next)
  })
}

/** What one of the two hears. */
export function newsTo({ id }: Talk, to: MemberId, what: TalkNews): NewNotice {
  const facts = { kind: 'talk-news', talkId: id, what } as const
  return { to, bot: 'commit', facts, key: `talk:${id}:${what}` }
}
