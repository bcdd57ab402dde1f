import { createHmac } from 'node:crypto'
import type { Server as HttpServer } from 'node:http'
import { type HttpBindings, serve as listen } from '@hono/node-server'
import type { Update } from 'grammy/types'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../app.ts'
import { type BotName, botNames } from '../domain/bot.ts'
import { isOutage } from '../store/engine/faults.ts'
import { received } from '../worker/intake.ts'
import { api } from './api/api.ts'
import { appRoutes } from './app/routes.ts'
import { isSame } from './same.ts'

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

/** This process cannot listen where it should: a sentence for whoever starts it. */
export class CannotListen extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'CannotListen'
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
  web.get('/metrics', async ctx =>
    maySeeMetrics(app.settings, ctx)
      ? ctx.text(await doors.metrics())
      : ctx.text('metrics are for this machine, or for who shows METRICS_TOKEN\n', 403),
  )
  web.route('/', api(app))
  if (app.settings.publicUrl) web.route('/', appRoutes(app))
  if (app.settings.webhook) for (const bot of botNames) web.route('/', webhook(app, bot, doors))

  const { port: wanted, listenHost } = app.settings
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const place = { port: wanted, ...(listenHost && { hostname: listenHost }) }
  const server = listen({ fetch: web.fetch, ...place }, info => resolve(info.port))
  server.once('error', fault => reject(explained(fault, app.settings)))
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

function explained(fault: Error, { port, listenHost }: App['settings']): Error {
  const code = 'code' in fault ? String(fault.code) : ''
  if (code === 'EADDRINUSE')
    return new CannotListen(
      `PORT ${port} is taken by another process. Stop that one, or set another PORT.`,
    )
  if (code === 'EACCES')
    return new CannotListen(`PORT ${port} is not for this user. Set one from 1024 to 65535.`)
  if (listenHost && /^(EADDRNOTAVAIL|EINVAL|ENOTFOUND|EAI_AGAIN)$/.test(code))
    return new CannotListen(
      `LISTEN_HOST ${listenHost} is no address of this machine. Set one that is, 0.0.0.0 for all, or none.`,
    )
  return fault
}

/**
 * Numbers about everybody are nobody's business: they are for this machine, and not through a proxy on
 * it; for whoever shows the token; or, where the operator chose the address to listen on, for who reaches it.
 */
function maySeeMetrics({ metricsToken, listenHost }: App['settings'], ctx: Context): boolean {
  if (metricsToken) return isSame(ctx.req.header('authorization') ?? '', `Bearer ${metricsToken}`)
  if (listenHost) return true
  const { incoming } = ctx.env as HttpBindings
  const isHanded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some(
    name => ctx.req.header(name) !== undefined,
  )
  return !isHanded && /^(::1|(::ffff:)?127\.)/.test(incoming.socket.remoteAddress ?? '')
}

/** The secret Telegram sends back to one bot's webhook: each bot has its own, made from the one set. */
export function secretOf(bot: BotName, secret: string): string {
  return createHmac('sha256', secret).update(bot).digest('hex')
}

/** A bot's own path. The secret is checked before the body is read; a kept update is a 200. */
function webhook({ settings, store, log }: App, bot: BotName, { wakeInbox }: Doors): Hono {
  const web = new Hono()
  const expected = secretOf(bot, settings.webhook?.secret ?? '')
  const path = `/telegram/${bot}`
  web.use(path, async (ctx, next) => {
    const given = ctx.req.header('x-telegram-bot-api-secret-token') ?? ''
    return isSame(given, expected) ? next() : ctx.text('', 401, unread)
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
