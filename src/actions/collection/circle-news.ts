import { type App, momentOf, type Queries } from '../../app.ts'
import { mayTellNews, NEWS_REST_DAYS, parseNews } from '../../domain/collection/news.ts'
import { type Cycle, cycleOf, firstInstant } from '../../domain/cycle.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { runs } from '../../domain/pledge/collection.ts'
import { inBatches } from '../batches.ts'

type Order = Readonly<{ memberId: MemberId; collectionId: CollectionId }>

/** Whoever is helped tells those who help how things are, from what was typed. */
export async function tellNews(app: App, { text, ...order }: Order & Readonly<{ text: string }>) {
  const read = parseNews(text)
  if (isRefused(read)) return read
  const moment = momentOf(app)
  return app.store.transaction(async tx => {
    await tx.members.lock(order.memberId)
    const outcome = await mayTell(tx, order, moment)
    const collection = await tx.collections.find(order.collectionId)
    if (isRefused(outcome) || !collection) return outcome

    const { id: collectionId, ownerId } = collection
    const newsId = await tx.circleNews.add(collection, read.done, moment.now)
    const facts = { kind: 'circle-news', ownerId, collectionId, newsId } as const
    const circle = await tx.pledges.circleOf(ownerId, moment)
    const notices = [...circle].map((to): NewNotice => ({ to, bot: 'commit', facts }))
    await tx.notices.add(notices, moment.now)
    return done('may')
  }, order.memberId)
}

/** Whether news of a collection may be told now, before they are written. */
export async function mayTellNewsNow(app: App, order: Order) {
  return mayTell(app.store, order, momentOf(app))
}

/** So many owners are looked at in one transaction. */
const OWNERS = 1_000

/** The last day of a month: whoever was helped in it, and has told nothing for a week, is offered to. */
export async function offerNews(app: App, cycle: Cycle, at: Date): Promise<void> {
  const { timeZone: zone } = app.settings
  if (cycleOf(app.now(), zone) > cycle) return
  const since = firstInstant(cycle, zone)
  const lately = new Date(at.getTime() - NEWS_REST_DAYS * 24 * 3_600_000)
  await inBatches(app, { name: 'news-offered', key: cycle, at }, async (tx, after) => {
    const helped = await tx.circleNews.helpedSince(since, lately, { after, limit: OWNERS })
    const notices = helped
      .filter(({ isSilent }) => isSilent)
      .map(({ ownerId, collectionId }): NewNotice => {
        return { to: ownerId, bot: 'commit', facts: { kind: 'news-offered', collectionId } }
      })
    await tx.notices.add(notices, at)
    return helped.length < OWNERS ? null : (helped.at(-1)?.ownerId ?? null)
  })
}

async function mayTell(
  tx: Pick<Queries, 'collections' | 'circleNews'>,
  { memberId, collectionId }: Order,
  { now, zone }: Moment,
) {
  const collection = await tx.collections.find(collectionId)
  if (!collection) return refused('only-the-owner-decides')
  const [last] = await tx.circleNews.of(collectionId, 1)
  return mayTellNews({
    isOwner: collection.ownerId === memberId,
    isOpen: runs(collection, now, zone),
    lastAt: last?.toldAt ?? null,
    now,
  })
}
