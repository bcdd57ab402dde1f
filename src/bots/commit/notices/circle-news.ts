import type { CollectionNotice } from '../../../domain/collection/notices.ts'
import { runs } from '../../../domain/pledge/collection.ts'
import type { Screen } from '../../kit/screen.ts'
import { cardTap, tellNewsTap } from '../taps.ts'
import { nameSeen } from './change.ts'
import type { Desk } from './desk.ts'

type Facts<Kind extends CollectionNotice['kind']> = Extract<CollectionNotice, { kind: Kind }>

/** How things are with whom the addressee helps; nothing once they help no more, or it has ended. */
export async function wordCircleNews(
  desk: Desk,
  { ownerId, newsId }: Facts<'circle-news'>,
): Promise<Screen | null> {
  const { app, t, to, now, zone } = desk
  const news = await app.store.circleNews.find(newsId)
  const circle = await app.store.pledges.circleOf(ownerId, { now, zone })
  const name = await nameSeen(desk, ownerId)
  if (!news || !name || !circle.has(to.id)) return null
  return {
    text: `${t('notice-circle-news', { name })}\n${t('quoted', { text: news.text })}`,
    buttons: [[{ text: `👤 ${name}`, tap: cardTap({ member: ownerId }) }]],
  }
}

/** To whoever was helped this month. */
export async function wordNewsOffered(
  { app, t, now, zone }: Desk,
  { collectionId }: Facts<'news-offered'>,
): Promise<Screen | null> {
  const collection = await app.store.collections.find(collectionId)
  if (!collection || !runs(collection, now, zone)) return null
  return {
    text: t('notice-news-offered'),
    buttons: [[{ text: t('news-tell'), tap: tellNewsTap({ collection: collectionId }) }]],
  }
}
