import { expect, it, vi } from 'vitest'
import { openLog } from '../../src/log.ts'
import { secretOf, serve } from '../../src/web/server.ts'
import { anApp } from '../kit/app.ts'

it('an update that cannot be kept is a 500 and one scrubbed line of the log', async () => {
  const webhook = { url: 'https://bots.example', secret: 'a-secret-of-the-deployment' }
  const { app } = await anApp({ webhook })
  const lines: string[] = []
  const log = openLog('info', { write: line => void lines.push(line) })
  const keep = () => Promise.reject(new Error('at postgresql://bots:hidden@db\nwhere text = Hello'))
  const store = { ...app.store, updates: { ...app.store.updates, keep } }
  const doors = { isHealthy: async () => true, wakeInbox: () => {}, metrics: async () => '' }
  const server = await serve({ ...app, log, store }, doors)
  const raw = vi.spyOn(console, 'error').mockImplementation(() => {})

  const headers = { 'x-telegram-bot-api-secret-token': secretOf('commit', webhook.secret) }
  const path = `http://127.0.0.1:${server.port}/telegram/commit`
  const { status } = await fetch(path, { method: 'POST', headers, body: '{"update_id":1}' })
  await server.stop()
  const said = raw.mock.calls.length
  raw.mockRestore()

  expect(status).toBe(500)
  expect(said).toBe(0)
  expect(lines.map(line => JSON.parse(line))).toMatchObject([{ msg: 'a web request failed' }])
  expect(lines.join('')).not.toMatch(/hidden|Hello/)
})
