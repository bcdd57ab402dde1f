import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { App, Member } from '../../app.ts'
import { counter } from '../../bots/kit/limit.ts'
import { type BotName, botNames } from '../../domain/bot.ts'
import { textsOf } from '../../words/texts.ts'
import { bundlePage, type Page } from './bundle.ts'
import { cardOf } from './card.ts'
import { readInitData } from './init-data.ts'
import { monthOf, type Reader } from './month.ts'
import { networkOf } from './network.ts'
import { startOf } from './start.ts'
import { togetherOf } from './together.ts'

/** So many questions a minute may somebody's page ask. */
const QUESTIONS_A_MINUTE = 120

/**
 * The page inside Telegram. It only reads: who asks is what Telegram signed for this bot, and who sees
 * what is decided as in the chats. Nothing is kept in between, in no cookie and no cache.
 */
export function appRoutes(app: App): Hono {
  const web = new Hono()
  // It is put together before anybody asks.
  const page = bundlePage()
  page.catch(err => app.log.error({ err }, 'the page could not be put together'))
  const mayAsk = counter(QUESTIONS_A_MINUTE)

  web.use('/app/*', async (ctx, next) => {
    await next()
    for (const [name, value] of Object.entries(guards(app))) ctx.header(name, value)
  })
  web.get('/app/files/:name', async ctx => sendFile(ctx, await page))
  for (const bot of botNames) {
    web.get(`/app/${bot}`, ctx => ctx.redirect(`/app/${bot}/`))
    web.get(`/app/${bot}/`, async ctx => {
      ctx.header('cache-control', 'no-cache')
      return ctx.html((await page).html.replace('{parent}', parentOf(app)))
    })
    web.route(`/app/${bot}`, answers(app, bot, mayAsk))
  }
  return web
}

type MayAsk = (telegramId: number, now: Date) => boolean

/** What the page of one bot asks for. */
function answers(app: App, bot: BotName, mayAsk: MayAsk): Hono {
  const web = new Hono()
  web.use('/data/*', compress())
  const answer = (path: string, of: (reader: Reader, asked: Asked) => unknown) =>
    web.get(`/data/${path}`, async ctx => {
      ctx.header('cache-control', 'no-store')
      const asked = await whoAsks(app, bot, ctx)
      if ('status' in asked) return ctx.json({ error: asked.error }, asked.status)
      if (!mayAsk(asked.telegramId, app.now())) {
        ctx.header('retry-after', '60')
        return ctx.json({ error: 'slow-down' }, 429)
      }
      const t = textsOf('commit', app.settings)(asked.member.language)
      const found = await of(
        { app, member: asked.member, t },
        { ...asked, id: ctx.req.param('id') },
      )
      return found === null ? ctx.json({ error: 'not-there' }, 404) : ctx.json(found)
    })
  answer('start', (reader, { startParam }) => startOf(reader, { bot, startParam }))
  answer('month', reader => monthOf(reader))
  answer('network', reader => networkOf(reader))
  answer('together', reader => togetherOf(reader))
  answer('card/:id{[1-9][0-9]{0,8}}', (reader, { id }) => cardOf(reader, Number(id)))
  return web
}

type Asked = Readonly<{ startParam: string | null; id: string | undefined }>
type Turned = Readonly<{ status: 401 | 403; error: string }>
type Asker = Readonly<{ member: Member; telegramId: number; startParam: string | null }>

/** Who asks, by what Telegram signed; who has never started a bot, or has left, is asked to start. */
async function whoAsks(app: App, bot: BotName, ctx: Context): Promise<Asker | Turned> {
  const [, raw = ''] = /^tma (.+)$/.exec(ctx.req.header('authorization') ?? '') ?? []
  const read = readInitData(raw, { token: app.settings.tokens[bot], now: app.now() })
  if (typeof read === 'string') return { status: 401, error: read }
  const { telegramId, startParam } = read
  const member = await app.store.members.ofTelegram(telegramId)
  if (!member || member.leftAt) return { status: 403, error: 'start-first' }
  return { member, telegramId, startParam }
}

/** Only Telegram frames the page, and it asks nobody but us for anything. */
function guards(app: App): Readonly<Record<string, string>> {
  const framers = ['https://web.telegram.org', 'https://*.web.telegram.org']
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...new Set([...framers, parentOf(app)])].join(' ')}`,
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-resource-policy': 'same-origin',
  }
}

/** The window around the page in a browser: Telegram Web, or a local Telegram. */
function parentOf({ settings: { telegramApiRoot } }: App): string {
  const { origin, hostname } = new URL(telegramApiRoot)
  return hostname === 'api.telegram.org' ? 'https://web.telegram.org' : origin
}

function sendFile(ctx: Context, { files }: Page) {
  const file = files.get(ctx.req.param('name') ?? '')
  if (!file) return ctx.text('', 404)
  const accepted = ctx.req.header('accept-encoding') ?? ''
  const packing = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
  ctx.header('content-type', file.type)
  ctx.header('cache-control', 'public, max-age=31536000, immutable')
  ctx.header('vary', 'accept-encoding')
  if (packing !== 'plain') ctx.header('content-encoding', packing)
  return ctx.body(file[packing])
}
