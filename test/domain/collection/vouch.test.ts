import { describe, expect, it } from 'vitest'
import { mayTellNews, parseNews } from '../../../src/domain/collection/news.ts'
import { parseForWhom } from '../../../src/domain/collection/purpose.ts'
import { type VouchFacts, vouch } from '../../../src/domain/collection/vouch.ts'
import { november } from '../../kit/people.ts'

const near: VouchFacts = { isOwner: false, isLinked: true, inCircle: false, isOpen: true }

describe('"I know this is true"', () => {
  it.each([
    ['whoever trusts the owner in person', {}, 'known'],
    ['whoever helps', { isLinked: false, inCircle: true }, 'known'],
    ['the owner', { isOwner: true }, 'own-word-is-no-vouch'],
    ['anybody once it has ended', { isOpen: false }, 'collection-is-closed'],
    ['who is further away', { isLinked: false }, 'only-who-is-near-vouches'],
  ])('is answered to %s', (_, differs, expected) => {
    const outcome = vouch({ ...near, ...differs })
    expect('done' in outcome ? outcome.done : outcome.refused).toBe(expected)
  })
})

describe('news from the helped', () => {
  const now = november(20)
  it.each([
    ['the owner, who never told any', {}, 'may'],
    ['the owner, after 7 days', { lastAt: november(13) }, 'may'],
    ['the owner, before', { lastAt: november(13, 13) }, 'news-were-told-lately'],
    ['the owner, once it has ended', { isOpen: false }, 'collection-is-closed'],
    ['anybody else', { isOwner: false }, 'only-the-owner-decides'],
  ])('are answered to %s', (_, differs, expected) => {
    const outcome = mayTellNews({ isOwner: true, isOpen: true, lastAt: null, now, ...differs })
    expect('done' in outcome ? outcome.done : outcome.refused).toBe(expected)
  })

  it.each([
    [' ', 'text-is-empty'],
    ['x'.repeat(501), 'text-is-too-long'],
  ])('are refused as %j', (text, refused) => {
    expect(parseNews(text)).toEqual({ refused })
  })
})

describe('for whom it is', () => {
  it.each([
    ['', 'text-is-empty'],
    ['x'.repeat(61), 'text-is-too-long'],
    ['my mother\nand my father', 'text-has-several-lines'],
  ])('is refused as %j', (text, refused) => {
    expect(parseForWhom(text)).toEqual({ refused })
  })

  it('is one line', () => {
    expect(parseForWhom(' my mother, 82 ')).toEqual({ done: 'my mother, 82' })
  })
})
