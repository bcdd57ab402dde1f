import { setTimeout as pause } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { Bot, webhookCallback } from 'grammy'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { aTelegram } from '../raw-bot.ts'

/** A server for one webhook. */
async function listen(app: Hono) {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
    resolve(port),
  )
  const url = `http://127.0.0.1:${await promise}/hook`
  return { url, [Symbol.asyncDispose]: async () => void server.close() }
}

describe('a webhook', () => {
  it('serves grammY on hono, with the secret', async () => {
    await using world = await aTelegram()
    const bot = new Bot(world.bot.token, { client: { apiRoot: world.telegram.apiRoot } })
    bot.on('message:text', ctx => ctx.reply(`echo ${ctx.msg.text}`))
    const app = new Hono()
    app.post('/hook', webhookCallback(bot, 'hono', { secretToken: 'sesame' }))
    await using server = await listen(app)

    await bot.api.setWebhook(server.url, { secret_token: 'sesame' })
    await world.anna.hears(world.bot, 'echo /start')
    await world.anna.says(world.bot, 'hello')
    await world.anna.hears(world.bot, 'echo hello')
    await world.telegram.settled()
    expect(await bot.api.getWebhookInfo()).toMatchObject({
      url: server.url,
      pending_update_count: 0,
    })
    expect(world.telegram.violations).toEqual([])
  })

  it('retries what failed, with the same update, and says why', async () => {
    await using world = await aTelegram({ webhookRetryMs: 10 })
    const seen: number[] = []
    const app = new Hono()
    app.post('/hook', async c => {
      seen.push((await c.req.json<{ update_id: number }>()).update_id)
      return c.text('', seen.length < 4 ? 500 : 200)
    })
    await using server = await listen(app)
    await world.send('setWebhook', { url: server.url })

    await expect.poll(() => seen.length).toBe(4)
    await world.telegram.settled()
    expect(new Set(seen).size).toBe(1)
    expect((await world.send('getWebhookInfo')).result).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    })
  })

  it('goes in order within a chat and side by side across chats', async () => {
    await using world = await aTelegram()
    const boris = world.telegram.addUser({ firstName: 'Boris' })
    const events: string[] = []
    let active = 0
    let most = 0
    const app = new Hono()
    app.post('/hook', async c => {
      const { message } = await c.req.json<{ message: { text: string; chat: { id: number } } }>()
      most = Math.max(most, ++active)
      await pause(15)
      active -= 1
      if (message.chat.id === world.anna.id) events.push(message.text)
      return c.text('')
    })
    await using server = await listen(app)
    await boris.opens(world.bot)
    await world.anna.says(world.bot, 'two')
    await world.anna.says(world.bot, 'three')
    await world.send('setWebhook', { url: server.url })
    await world.telegram.settled()

    expect(events).toEqual(['/start', 'two', 'three'])
    expect(most).toBe(2)
  })

  it('executes the method in the answer, and complains of a text that should be an object', async () => {
    await using world = await aTelegram()
    const app = new Hono()
    const reply = { method: 'sendMessage', chat_id: world.anna.id, text: 'from the answer' }
    app.post('/hook', async c => {
      const { message } = await c.req.json<{ message: { text: string } }>()
      return message.text === '/start' ? c.json(reply) : c.json(JSON.stringify(reply))
    })
    await using server = await listen(app)
    await world.send('setWebhook', { url: server.url })
    await world.anna.hears(world.bot, 'from the answer')
    await world.anna.says(world.bot, 'again')
    await world.telegram.settled()

    expect(world.telegram.violations).toMatchObject([{ method: 'webhook reply' }])
  })

  it('gives its updates back when it ends', async () => {
    await using world = await aTelegram({ webhookRetryMs: 60_000 })
    await world.send('setWebhook', { url: 'http://127.0.0.1:9/' })
    await world.send('deleteWebhook')

    expect((await world.send('getUpdates')).result).toHaveLength(1)
  })
})
