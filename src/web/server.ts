import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { serve as listen } from '@hono/node-server'
import type { Update } from 'grammy/types'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { type BotName, botNames } from '../domain/bot.ts'
import { isOutage } from '../store/faults.ts'
import { received } from '../worker/intake.ts'

export type Server = Readonly<{ port: number; stop(): Promise<void> }>

type Doors = Readonly<{
  isHealthy(): Promise<boolean>
  wakeInbox(bot: BotName): void
  metrics(): Promise<string>
}>

/** Telegram's largest update is far below this. */
const LARGEST_BODY = 1024 * 1024

/** Somebody who is connected and asks for nothing must not hold up the end of the process. */
const LONGEST_FAREWELL_MS = 2_000

/** Whoever is turned away before their body is read must not use the connection again. */
const unread = { connection: 'close' }

/** Another process listens where this one should. */
export class PortIsTaken extends Error {
  constructor(port: number) {
    super(`PORT ${port} is taken by another process. Stop that one, or set another PORT.`)
    this.name = 'PortIsTaken'
  }
}

/** The HTTP side: health and metrics for whoever watches, and webhooks when they are configured. */
export async function serve(app: App, doors: Doors): Promise<Server> {
  const web = new Hono()
  web.onError((err, ctx) => {
    if (isOutage(err)) {
      app.log.warn({ err }, 'a web request met no store')
      return ctx.text('', 503)
    }
    app.log.error({ err }, 'a web request failed')
    return ctx.text('', 500)
  })
  web.get('/healthz', async ctx =>
    (await doors.isHealthy()) ? ctx.text('ok\n') : ctx.text('not ready\n', 503),
  )
  web.get('/metrics', async ctx => ctx.text(await doors.metrics()))
  if (app.settings.webhook) for (const bot of botNames) web.route('/', webhook(app, bot, doors))

  const { port: wanted } = app.settings
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = listen({ fetch: web.fetch, port: wanted }, info => resolve(info.port))
  server.once('error', fault => reject(isTaken(fault) ? new PortIsTaken(wanted) : fault))
  const port = await promise
  return {
    port,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        setTimeout(() => (server as HttpServer).closeAllConnections(), LONGEST_FAREWELL_MS).unref()
      }),
  }
}

const isTaken = (fault: Error) => 'code' in fault && fault.code === 'EADDRINUSE'

/** The secret Telegram sends back to one bot's webhook: each bot has its own, made from the one set. */
export function secretOf(bot: BotName, secret: string): string {
  return createHmac('sha256', secret).update(bot).digest('hex')
}

/** A bot's own path. The secret is checked before the body is read; a kept update is a 200. */
function webhook({ settings, store, log }: App, bot: BotName, { wakeInbox }: Doors): Hono {
  const web = new Hono()
  const expected = Buffer.from(secretOf(bot, settings.webhook?.secret ?? ''))
  const path = `/telegram/${bot}`
  web.use(path, async (ctx, next) => {
    const given = Buffer.from(ctx.req.header('x-telegram-bot-api-secret-token') ?? '')
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return ctx.text('', 401, unread)
    return next()
  })
  web.use(path, bodyLimit({ maxSize: LARGEST_BODY, onError: ctx => ctx.text('', 413, unread) }))
  web.post(path, async ctx => {
    const update = (await ctx.req.json().catch(() => null)) as Update | null
    if (!Number.isSafeInteger(update?.update_id) || !update) return ctx.text('', 400)
    await store.updates.keep(bot, [received(update)])
    log.trace({ bot, updateId: update.update_id }, 'kept')
    wakeInbox(bot)
    return ctx.text('')
  })
  return web
}
