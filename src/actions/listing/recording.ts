import type { App, Queries } from '../../app.ts'
import { listingKinds } from '../../domain/listing/kinds.ts'
import { isUp, type Listing } from '../../domain/listing/listing.ts'
import {
  agree,
  collectionOfTalk,
  pledgeOfTalk,
  propose,
  type ReceiverFacts,
} from '../../domain/listing/recording.ts'
import { type Proposal, receiverOf, type Talk } from '../../domain/listing/talk.ts'
import type { Moment } from '../../domain/moment.ts'
import { areApart } from '../../domain/trust/trust.ts'
import { standingNow } from '../../views/standing.ts'
import { changingTalk, newsTo, type TalkOrder } from './talks.ts'

/** So many others who asked for a thing are told at once that it is gone. */
const BATCH = 100

/** One of the two says how to record it: as a gift, as an exchange, or not at all. */
export async function proposeRecord(app: App, order: TalkOrder & Pick<Proposal, 'as' | 'amount'>) {
  return changingTalk(app, order, 'proposed', async (talk, moment, tx) =>
    propose(talk, await factsOf(app, tx, talk, moment), { ...order, now: moment.now }),
  )
}

/** The other agrees, to the very proposal they saw: now it is written. */
export async function agreeToRecord(app: App, order: TalkOrder & Readonly<{ saw: number }>) {
  const { by, saw } = order
  const before = await app.store.talks.find(order.talkId)
  return changingTalk(
    app,
    order,
    before?.proposal?.as ?? 'nothing',
    async (talk, moment, tx) =>
      agree(talk, await factsOf(app, tx, talk, moment), { by, saw, now: moment.now }),
    (talk, moment, tx, listing) => record(app, tx, { talk, listing }, moment),
  )
}

/** What of whoever received it bounds an exchange; their row is locked by then. */
async function factsOf(app: App, tx: Queries, talk: Talk, moment: Moment): Promise<ReceiverFacts> {
  const receiver = receiverOf(talk)
  return {
    areApart: areApart(await tx.trust.between(talk.ownerId, talk.askerId)),
    isRed: (await tx.collections.redOf([receiver], moment)).has(receiver),
    isIndebted: (await standingNow(app, receiver, moment, tx)) === 'indebted',
    open: await tx.talks.owedBy(receiver),
    limit: app.settings.exchangeLimit,
  }
}

/** Writes what was agreed on; a thing that was handed over is off the board. */
async function record(
  app: App,
  tx: Queries,
  { talk, listing }: Readonly<{ talk: Talk; listing: Listing }>,
  moment: Moment,
): Promise<Talk> {
  const { proposal } = talk
  const opened = proposal && collectionOfTalk({ ...talk, proposal }, app.settings.unit, moment)
  if (!opened) return talk
  const collection = await tx.collections.open(opened)
  const made = pledgeOfTalk(talk, collection, moment)
  await tx.pledges.insert(made, made.more)
  if (isUp(listing) && listingKinds[listing.kind].goesAway)
    await handOver(tx, talk, listing, moment)
  return { ...talk, collectionId: collection.id }
}

/** Whoever else asked for it hears that it is gone. */
async function handOver(
  tx: Queries,
  talk: Talk,
  listing: Listing,
  { now, zone }: Moment,
): Promise<void> {
  await tx.listings.write({ ...listing, endedAt: now, endedAs: 'taken' }, zone)
  for (const other of await tx.talks.openAbout(listing.id, BATCH)) {
    if (other.id === talk.id) continue
    await tx.talks.write({ ...other, endedAt: now, endedAs: 'elsewhere' })
    await tx.notices.add([newsTo(other, other.askerId, 'elsewhere')], now)
  }
}
