import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'

const folder = fileURLToPath(new URL('./page/', import.meta.url))

/** Serves the messenger page's files at the root. */
export function pageRoutes(app: Hono): void {
  app.use('*', serveStatic({ root: folder }))
}
