import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'

const folder = fileURLToPath(new URL('./page/', import.meta.url))

/** Where the font with the signs lies: asked for only by a page, so tests without one do without it. */
const signs = () =>
  fileURLToPath(new URL('.', import.meta.resolve('@infolektuell/noto-color-emoji')))

/** Serves the messenger page's files at the root, and a font for signs that the reader's system may lack. */
export function pageRoutes(app: Hono): void {
  const rewriteRequestPath = (path: string) => path.replace('/signs/', '/')
  app.use('/signs/*', (c, next) => serveStatic({ root: signs(), rewriteRequestPath })(c, next))
  app.use('*', serveStatic({ root: folder }))
}
