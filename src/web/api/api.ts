import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import type { App } from '../../app.ts'
import { descriptionOf } from './description.ts'
import { gate, type Reader } from './gate.ts'
import { pageOf, style } from './page.ts'
import { problemOf } from './problem.ts'
import { ROOT, type Route } from './route.ts'
import { routes } from './routes.ts'

/** Nothing of an answer runs or is shown inside another page, and nothing is kept on the way. */
const guarded = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
const styleHash = createHash('sha256').update(style).digest('base64')
const pagePolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The members' own data for their own programs: read with a token, described for whoever writes one. */
export function api(app: App): Hono<Reader> {
  const description = descriptionOf(routes)
  const page = pageOf(description)
  const web = new Hono<Reader>()
  web.use(`${ROOT}/*`, async (ctx, next) => {
    const isReading = ['GET', 'HEAD'].includes(ctx.req.method)
    if (isReading) await next()
    else ctx.res = problemOf('only-reading', { allow: 'GET, HEAD' })
    if (ctx.error) ctx.res = problemOf(ctx.res.status === 503 ? 'store-is-away' : 'fault')
    for (const [name, value] of Object.entries(guarded))
      if (!ctx.res.headers.has(name)) ctx.header(name, value)
  })
  web.get(`${ROOT}/openapi.json`, etag(), ctx => ctx.json(description))
  web.get(ROOT, ctx => ctx.redirect(`${ROOT}/`, 301))
  web.get(`${ROOT}/`, etag(), ctx => {
    ctx.header('content-security-policy', pagePolicy)
    return ctx.html(page)
  })
  for (const route of routes)
    web.get(`${ROOT}${route.path}`, gate(app), etag(), async ctx => answer(app, route, ctx))
  web.all(`${ROOT}/*`, () => problemOf('address-is-unknown'))
  return web
}

async function answer(app: App, route: Route, ctx: Context<Reader>): Promise<Response> {
  const asked = route.isPaged ? (ctx.req.query('page') ?? '0') : '0'
  if (!/^\d{1,6}$/.test(asked)) return problemOf('page-is-wrong')
  const reading = { viewer: ctx.get('viewer'), page: Number(asked) }
  if ('shape' in route) return ctx.json(route.shape.parse(await route.read(app, reading)))
  ctx.header('content-type', route.type)
  ctx.header('content-disposition', `attachment; filename="${route.file}"`)
  return ctx.body(await route.read(app, reading))
}
