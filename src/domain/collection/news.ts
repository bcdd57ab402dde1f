import { parseText } from '../member/member.ts'
import { done, type Outcome, refused } from '../outcome.ts'

/** So long may news to the circle be, and so many of them a card keeps. */
export const LONGEST_NEWS = 500
export const NEWS_KEPT = 3

/** How things are, told by whoever is helped. */
export type CircleNews = Readonly<{ id: number; text: string; toldAt: Date }>

/** They are told once in so many days at most. */
export const NEWS_REST_DAYS = 7

/** What decides whether whoever is helped may tell those who help how things are. */
export type NewsFacts = Readonly<{
  isOwner: boolean
  isOpen: boolean
  lastAt: Date | null
  now: Date
}>

/** Whether news may be told now. */
export function mayTellNews({
  isOwner,
  isOpen,
  lastAt,
  now,
}: NewsFacts): Outcome<
  'may',
  'only-the-owner-decides' | 'collection-is-closed' | 'news-were-told-lately'
> {
  if (!isOwner) return refused('only-the-owner-decides')
  if (!isOpen) return refused('collection-is-closed')
  const rests = NEWS_REST_DAYS * 24 * 3_600_000
  const isEarly = lastAt !== null && now.getTime() - lastAt.getTime() < rests
  return isEarly ? refused('news-were-told-lately') : done('may')
}

/** Reads news: 1 to 500 characters. */
export function parseNews(text: string): Outcome<string, 'text-is-empty' | 'text-is-too-long'> {
  return parseText(text, LONGEST_NEWS)
}
