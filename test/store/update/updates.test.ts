import { describe, expect, it } from 'vitest'
import { aStore } from '../../kit/store.ts'

const store = await aStore()
const { updates } = store
const say = (updateId: number, lane: number) => ({ updateId, lane, payload: `{"n":${updateId}}` })
const numbers = (claimed: { updateId: number }[]) => claimed.map(({ updateId }) => updateId)

describe('the inbox', () => {
  it('keeps an update once, hands out the oldest of each lane, and the next when it is done', async () => {
    await updates.keep('commit', [say(1, 10), say(2, 10), say(3, 20)])
    await updates.keep('commit', [say(2, 10), say(3, 20)])

    const first = await updates.claim('commit', 'one', 10, 30)
    expect(numbers(first)).toEqual([1, 3])
    expect(first[0]?.payload).toBe('{"n":1}')
    expect(await updates.claim('commit', 'other', 10, 30)).toEqual([])

    for (const each of first) await updates.finish(each)
    expect(numbers(await updates.claim('commit', 'other', 10, 30))).toEqual([2])
  })

  it('hands out a few of one sender, in however many groups, and all of everybody else', async () => {
    const from = (sender: number) => (updateId: number) => ({
      ...say(updateId, -updateId),
      sender,
    })
    const many = Array.from({ length: 300 }, (_, at) => 1_000 + at)
    await updates.keep('commit', many.map(from(7)))
    await updates.keep('commit', [from(8)(2_000), say(2_001, 2_001), say(2_002, 2_002)])
    const claimed = await updates.claim('commit', 'one', 12, 30)
    expect(numbers(claimed)).toEqual([1_000, 1_001, 1_002, 2_000, 2_001, 2_002])
    expect(numbers(await updates.claim('commit', 'other', 12, 30))).toEqual([])

    const [first] = claimed
    if (first) await updates.finish(first)
    const next = await updates.claim('commit', 'other', 12, 30)
    expect(numbers(next)).toEqual([1_003])
    // What rests, as Telegram asked, takes nobody's hand.
    for (const each of [...claimed.slice(1, 3), ...next]) await updates.postpone(each, 60)
    expect(numbers(await updates.claim('commit', 'other', 12, 30))).toEqual([1_004, 1_005, 1_006])
  })

  it('does not mix the bots', async () => {
    await updates.keep('arvut-add', [say(1, 10)])
    expect(numbers(await updates.claim('arvut-add', 'one', 10, 30))).toEqual([1])
  })

  it('gives away what a dead process held, and counts the tries', async () => {
    await updates.keep('commit', [say(50, 50)])
    await updates.claim('commit', 'dead', 10, 0)
    await new Promise(resolve => setTimeout(resolve, 5))
    const again = (await updates.claim('commit', 'alive', 10, 30)).find(each => each.lane === 50)
    expect(again?.attempts).toBe(2)
  })

  it('leaves to the living what they have claimed meanwhile', async () => {
    await updates.keep('commit', [say(55, 55)])
    const [dead] = await updates.claim('commit', 'asleep', 1, 0)
    await new Promise(resolve => setTimeout(resolve, 5))
    const [alive] = await updates.claim('commit', 'awake', 1, 30)
    if (!dead || !alive) throw new Error('nothing was claimed')
    await updates.retry(dead, 0)
    await updates.prolong([dead], 0)
    await updates.finish(dead)
    expect(numbers(await updates.claim('commit', 'other', 10, 30))).not.toContain(55)
    await updates.finish(alive)
  })

  it('holds a lane while its first update waits for another try', async () => {
    await updates.keep('commit', [say(60, 60), say(61, 60)])
    const [held] = await updates.claim('commit', 'one', 10, 30)
    if (held) await updates.retry(held, 60)
    const lanes = (await updates.claim('commit', 'one', 10, 30)).map(({ lane }) => lane)
    expect(lanes).not.toContain(60)
  })

  it('knows what was begun before, counted as a try or not, and woken or not', async () => {
    await updates.keep('commit', [say(70, 70)])
    const claim = async () =>
      (await updates.claim('commit', 'one', 10, 30)).find(({ lane }) => lane === 70)
    const first = await claim()
    expect(first?.isAgain).toBe(false)
    if (first) await updates.postpone(first, 60)
    expect(await claim()).toBeUndefined()
    await updates.tryAgain('commit')
    expect(await claim()).toMatchObject({ isAgain: true, attempts: 1 })
  })

  it('blanks what is done and forgets its number later', async () => {
    expect(await updates.forget(new Date(Date.now() + 60_000), 100)).toBeGreaterThan(0)
  })
})
