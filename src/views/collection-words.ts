import type { App } from '../app.ts'
import { type CircleNews, NEWS_KEPT } from '../domain/collection/news.ts'
import type { Purpose } from '../domain/collection/purpose.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'
import type { Collection } from '../domain/pledge/collection.ts'
import type { Sight } from './sight.ts'
import { mayVouch, type VouchesSeen, vouchesSeen } from './vouches.ts'

/** What is said about a collection, by its owner and by those who know. */
export type CollectionWords = Readonly<{
  /** For whom it is and in what field; null where nothing is said or seen. */
  purpose: Purpose | null
  /** Whose word stands that it is true; null where nobody's does. */
  vouches: VouchesSeen | null
  /** Whether the viewer may give theirs. */
  mayVouch: boolean
  /** How things are, the newest first: for those who help. */
  news: readonly CircleNews[]
}>

/** Nothing. */
export const noWords: CollectionWords = { purpose: null, vouches: null, mayVouch: false, news: [] }

/** What a viewer reads of what is said about a collection that they see. */
export async function wordsOn(
  app: App,
  viewerId: MemberId,
  collection: Collection,
  { seen, relations }: Sight,
  moment: Moment,
): Promise<CollectionWords> {
  if (!seen.target) return noWords
  const { id, ownerId } = collection
  const { store } = app
  return {
    purpose: seen.about ? ((await store.purposes.of([id])).get(id) ?? null) : null,
    vouches: await vouchesSeen(
      app,
      viewerId,
      { matter: 'collection', matterId: id, ownerId },
      moment,
    ),
    mayVouch: mayVouch(viewerId, collection, relations, moment),
    news: seen.amounts ? await store.circleNews.of(id, NEWS_KEPT) : [],
  }
}
