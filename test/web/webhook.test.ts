import { request } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort } from '../../src/bin/free-port.ts'
import { secretOf } from '../../src/web/server.ts'
import { aStreet } from '../kit/street.ts'

const heard: string[] = []
const port = await freePort()
const secret = 'a-secret-of-the-deployment'
const url = `http://127.0.0.1:${port}`
const street = await aStreet(
  async ctx => {
    heard.push(ctx.message?.text ?? '')
    await ctx.reply('heard')
  },
  { port, webhook: { url, secret } },
)
const { telegram, bots, houses } = street
const process = await street.open('one')
afterAll(process.close)

const path = `${url}/telegram/commit`
const key = { 'x-telegram-bot-api-secret-token': secretOf('commit', secret) }
const post = (body: string, headers: Record<string, string> = key) =>
  fetch(path, { method: 'POST', body, headers })

/** An update as Telegram would send it for somebody who writes. */
async function anUpdate(text: string) {
  const anna = telegram.addUser({ firstName: 'Anna' })
  await anna.opens(bots.commit)
  await process.idle()
  const from = { id: anna.id, is_bot: false, first_name: 'Anna' }
  const chat = { id: anna.id, type: 'private', first_name: 'Anna' }
  const message = { message_id: 900, date: 1_795_000_000, from, chat, text }
  return JSON.stringify({ update_id: 1, message })
}

describe('a webhook', () => {
  it('is told to Telegram with its own path, secret, kinds of updates and connections', async () => {
    for (const house of Object.values(houses)) {
      const info = await house.api.getWebhookInfo()
      expect(info).toMatchObject({
        url: `${url}/telegram/${house.name}`,
        allowed_updates: [
          'message',
          'edited_message',
          'callback_query',
          'my_chat_member',
          'inline_query',
          'chosen_inline_result',
        ],
        max_connections: 40,
      })
    }
    expect(secretOf('commit', secret)).not.toBe(secretOf('arvut-add', secret))
  })

  it('hears each bot', async () => {
    const vera = telegram.addUser({ firstName: 'Vera' })
    for (const bot of [bots.commit, bots['arvut-add']]) {
      await vera.opens(bot)
      await vera.hears(bot, 'heard')
    }
  })

  it('turns a wrong secret away before the body is read', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': 'guessed', 'content-length': 500_000 }
    const answered = new Promise<number | undefined>((resolve, reject) => {
      const call = request(path, { method: 'POST', headers }, answer => resolve(answer.statusCode))
      call.on('error', reject).write('{"update_id":')
    })
    expect(await answered).toBe(401)
    expect((await post('{}', {})).status).toBe(401)
    const ofOther = { 'x-telegram-bot-api-secret-token': secretOf('arvut-add', secret) }
    expect((await post('{}', ofOther)).status).toBe(401)
  })

  it('refuses a body that is too large', async () => {
    const { status } = await post(JSON.stringify({ update_id: 1, padding: 'x'.repeat(1_100_000) }))
    expect(status).toBe(413)
  })

  it.each(['', 'not json', '[]', 'null', '{"update_id":"1"}', '{"update_id":1.5}'])(
    'refuses %j, which is no update',
    async body => {
      expect((await post(body)).status).toBe(400)
    },
  )

  it('handles an update once, however often it is delivered', async () => {
    const update = await anUpdate('only once')
    const statuses = await Promise.all([post(update), post(update), post(update)])
    await process.idle()
    statuses.push(await post(update))
    await process.idle()
    expect(statuses.map(answer => answer.status)).toEqual([200, 200, 200, 200])
    expect(heard.filter(text => text === 'only once')).toHaveLength(1)
  })

  it('is beside the metrics, which count and name nobody', async () => {
    const mila = telegram.addUser({ firstName: 'Mila Unmistakable', username: 'mila_u' })
    await mila.opens(bots.commit)
    await mila.hears(bots.commit, 'heard')
    await process.idle()
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toMatch(/arvut_updates_total\{bot="commit",result="answered"\} [1-9]/)
    expect(text).toMatch(/arvut_update_seconds_bucket\{le="30",bot="commit"\} [1-9]/)
    expect(text).toMatch(/arvut_waiting\{bot="commit",queue="out"\} 0/)
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toMatch(new RegExp(`Unmistakable|mila_u|${mila.id}`))
  })
})
