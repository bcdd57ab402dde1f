import { afterAll, describe, expect, it } from 'vitest'
import { aStreet } from '../kit/street.ts'

const street = await aStreet(ctx => ctx.reply(`heard ${ctx.message?.text}`))
const { telegram, bots } = street
const process = await street.open('one')
afterAll(process.close)

const QUICK = { timeoutMs: 2_000 }

/** Answers to these chats are refused with 429 so many times. */
function refuse(chatIds: readonly number[], retryAfter: number, times: number): void {
  for (const chatId of chatIds)
    telegram.fault({
      method: 'sendMessage',
      chatId,
      times,
      kind: 'status',
      status: 429,
      retryAfter,
    })
}

describe('whoever must wait for Telegram', () => {
  it('gives the hand back: others are answered at once, and the own answer comes later', async () => {
    const waiting = Array.from({ length: 20 }, (_, at) => telegram.addUser({ firstName: `W${at}` }))
    const anna = telegram.addUser({ firstName: 'Anna' })
    refuse(
      waiting.map(({ id }) => id),
      4,
      1,
    )
    for (const person of waiting) await person.opens(bots.commit)
    await process.idle()
    await anna.opens(bots.commit)
    await anna.hears(bots.commit, 'heard /start', QUICK)
    expect(waiting.some(person => person.chat(bots.commit).messages.length > 1)).toBe(false)
    for (const person of waiting) {
      const heard = await person.hears(bots.commit, 'heard /start', { timeoutMs: 10_000 })
      expect(heard.text).toBe('heard /start')
    }
  })

  it('keeps the order of its chat meanwhile', async () => {
    const boris = telegram.addUser({ firstName: 'Boris' })
    refuse([boris.id], 1, 1)
    await boris.opens(bots.commit)
    await boris.says(bots.commit, 'and this')
    await boris.hears(bots.commit, 'heard and this', { timeoutMs: 10_000 })
    const answers = boris.chat(bots.commit).messages.filter(({ from }) => from.isBot)
    expect(answers.map(({ text }) => text)).toEqual(['heard /start', 'heard and this'])
  })
})
