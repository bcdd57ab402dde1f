import { afterAll, describe, expect, it, vi } from 'vitest'
import { aStreet } from '../kit/street.ts'

const heard: string[] = []
let bugs = 0
let faults = 0

const street = await aStreet(async ctx => {
  const text = ctx.message?.text ?? ''
  if (text === 'bug' && bugs++ >= 0) throw new TypeError('a bug')
  if (text === 'flaky' && faults++ < 2)
    throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  if (text.startsWith('slow')) await new Promise(resolve => setTimeout(resolve, 30))
  heard.push(`${ctx.from?.first_name} ${text}`)
  await ctx.reply(`heard ${text}`)
})
const { telegram, bots } = street
const process = await street.open('one')
afterAll(process.close)

describe('the inbox at work', () => {
  it('answers each chat in its order, several chats at once', async () => {
    const [anna, boris] = ['Anna', 'Boris'].map(firstName => telegram.addUser({ firstName }))
    await anna?.opens(bots.commit)
    await boris?.opens(bots.commit)
    for (const text of ['slow 1', '2', 'slow 3', '4']) {
      await anna?.says(bots.commit, text)
      await boris?.says(bots.commit, text)
    }
    await process.idle()
    for (const name of ['Anna', 'Boris']) {
      const own = heard.filter(line => line.startsWith(name)).slice(1)
      expect(own).toEqual(['slow 1', '2', 'slow 3', '4'].map(text => `${name} ${text}`))
    }
  })

  it('apologizes for a bug with a reference, and the next message is answered', async () => {
    const vera = telegram.addUser({ firstName: 'Vera', languageCode: 'en' })
    await vera.opens(bots.commit)
    await vera.says(bots.commit, 'bug')
    await vera.says(bots.commit, 'well')
    const apology = await vera.hears(bots.commit, /code: [0-9A-F]{8}/)
    expect(apology.text).toContain('Nothing you recorded is lost')
    await vera.hears(bots.commit, 'heard well')
    expect(bugs).toBe(1)
  })

  it('tries again what passes by itself, without a word', async () => {
    const goran = telegram.addUser({ firstName: 'Goran' })
    await goran.opens(bots.commit)
    await goran.says(bots.commit, 'flaky')
    await goran.hears(bots.commit, 'heard flaky', { timeoutMs: 10_000 })
    expect(faults).toBe(3)
    expect(goran.chat(bots.commit).find(message => /sorry/.test(message.text ?? ''))).toBeNull()
  })

  it('waits as long as Telegram asks, and does not count that as a try', async () => {
    const mila = telegram.addUser({ firstName: 'Mila', languageCode: 'en' })
    await mila.opens(bots.commit)
    await mila.hears(bots.commit, /heard/)
    const fault = { method: 'sendMessage', chatId: mila.id, kind: 'status', status: 429 } as const
    telegram.fault({ ...fault, times: 1, retryAfter: 21 })
    const postpone = vi.spyOn(street.app.store.updates, 'postpone').mockResolvedValueOnce()
    await mila.says(bots.commit, 'pause')
    await vi.waitFor(() => expect(postpone).toHaveBeenCalled(), 10_000)
    const [claimed, seconds] = postpone.mock.lastCall ?? []
    expect(seconds).toBe(21)
    expect(claimed?.attempts).toBe(1)
    postpone.mockRestore()
    if (claimed) await street.app.store.updates.postpone(claimed, 0)
    await mila.hears(bots.commit, 'heard pause', { timeoutMs: 10_000 })
  })

  it('shares lanes between processes without doing a thing twice', async () => {
    const other = await street.open('two')
    const people = Array.from({ length: 10 }, (_, at) => telegram.addUser({ firstName: `P${at}` }))
    for (const person of people) await person.opens(bots.commit)
    for (const text of ['slow a', 'slow b', 'slow c'])
      await Promise.all(people.map(person => person.says(bots.commit, text)))
    await process.idle()
    await other.idle()
    await other.close()
    for (const { firstName } of people) {
      const own = heard.filter(line => line.startsWith(`${firstName} slow`))
      expect(own).toEqual(['a', 'b', 'c'].map(letter => `${firstName} slow ${letter}`))
    }
  })
})
