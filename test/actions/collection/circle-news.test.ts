import { describe, expect, it } from 'vitest'
import { offerNews, tellNews } from '../../../src/actions/collection/circle-news.ts'
import { NEWS_KEPT } from '../../../src/domain/collection/news.ts'
import { loadCard } from '../../../src/views/cards.ts'
import { anApp } from '../../kit/app.ts'
import { must } from '../../kit/helping.ts'
import { aGiver, collects, deed, gives, told } from '../../kit/ledger.ts'

describe('news from the helped', () => {
  it('stay on the card, the last three of them', async () => {
    const { app, clock } = await anApp()
    const anna = await aGiver(app, 'Anna')
    const boris = await aGiver(app, 'Boris')
    const support = await collects(app, anna)
    await gives(app, boris, support)
    for (const [at, text] of ['one', 'two', 'three', 'four'].entries()) {
      clock.travelTo(new Date(Date.UTC(2026, 10, 1 + at * 7, 12)))
      must(await tellNews(app, { memberId: anna, collectionId: support.id, text }))
    }
    const card = await loadCard(app, boris, anna)
    expect(card?.words.news.map(({ text }) => text)).toEqual(['four', 'three', 'two'])
    expect(NEWS_KEPT).toBe(3)
  })

  it('are offered on a month’s last day, once, to whom help came and who has told nothing', async () => {
    const { app, clock } = await anApp()
    const [anna, vera, mila, boris] = await Promise.all(
      ['Anna', 'Vera', 'Mila', 'Boris'].map(name => aGiver(app, name)),
    )
    if (!anna || !vera || !mila || !boris) throw new Error('nobody is there')
    const [toAnna, toVera] = [await collects(app, anna), await collects(app, vera)]
    await collects(app, mila)
    for (const each of [toAnna, toVera]) await gives(app, boris, each, deed)
    clock.travelTo('2026-11-28T12:00:00Z')
    must(await tellNews(app, { memberId: vera, collectionId: toVera.id, text: 'Better' }))
    const at = new Date('2026-11-30T09:00:00Z')
    clock.travelTo(at)
    for (const _ of ['on time', 'again after a restart']) await offerNews(app, '2026-11', at)
    expect(await told(app, anna, 'news-offered')).toHaveLength(1)
    expect(await told(app, vera, 'news-offered')).toEqual([])
    expect(await told(app, mila, 'news-offered')).toEqual([])
  })
})
