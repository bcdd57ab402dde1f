import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it, vi } from 'vitest'
import { openLog } from '../../src/log.ts'
import { secretOf, serve } from '../../src/web/server.ts'
import { anApp } from '../kit/app.ts'

const bug = new Error('at postgresql://bots:hidden@db\nwhere text = Hello')
const doors = { isHealthy: async () => true, wakeInbox: () => {}, metrics: async () => '' }
const outage = Object.assign(new Error('postgresql://bots:hidden@db'), { code: 'ECONNREFUSED' })

it.each([
  ['a 500', bug, 500, { level: 50, msg: 'a web request failed' }],
  ['a 503 while the store is away', outage, 503, { level: 40, msg: 'a web request met no store' }],
])(
  'an update that cannot be kept is %s and one scrubbed line of the log',
  async (_, fault, code, line) => {
    const webhook = { url: 'https://bots.example', secret: 'a-secret-of-the-deployment' }
    const { app } = await anApp({ webhook })
    const lines: string[] = []
    const log = openLog('info', { write: text => void lines.push(text) })
    const keep = () => Promise.reject(fault)
    const store = { ...app.store, updates: { ...app.store.updates, keep } }
    const server = await serve({ ...app, log, store }, doors)
    const raw = vi.spyOn(console, 'error').mockImplementation(() => {})

    const headers = { 'x-telegram-bot-api-secret-token': secretOf('commit', webhook.secret) }
    const path = `http://127.0.0.1:${server.port}/telegram/commit`
    const { status } = await fetch(path, { method: 'POST', headers, body: '{"update_id":1}' })
    await server.stop()
    const said = raw.mock.calls.length
    raw.mockRestore()

    expect(status).toBe(code)
    expect(said).toBe(0)
    expect(lines.map(text => JSON.parse(text))).toMatchObject([line])
    expect(lines.join('')).not.toMatch(/hidden|Hello/)
  },
)

it('an end waits for nobody who is connected and asks for nothing', async () => {
  const { app } = await anApp()
  const server = await serve(app, doors)
  const line = connect(server.port, '127.0.0.1')
  await once(line, 'connect')
  line.write('GET /healthz HT')
  const gone = once(line, 'close')
  await server.stop()
  await gone
})

it('a port that is taken is one clear sentence', async () => {
  const { app } = await anApp()
  const server = await serve(app, doors)
  const settings = { ...app.settings, port: server.port }
  await expect(serve({ ...app, settings }, doors)).rejects.toThrow(/PORT \d+ is taken/)
  await server.stop()
})

describe('the metrics', () => {
  const token = 'a-token-of-sixteen'
  const shown = { authorization: `Bearer ${token}` }
  const through = { 'x-forwarded-for': '203.0.113.7' }
  it.each([
    ['this machine', {}, {}, 200],
    ['somebody through a proxy on it', {}, through, 403],
    ['who shows the token', { metricsToken: token }, { ...shown, ...through }, 200],
    ['who shows another', { metricsToken: token }, { authorization: `Bearer ${token}x` }, 403],
    ['this machine without the token', { metricsToken: token }, {}, 403],
    ['whoever reaches the chosen address', { listenHost: '127.0.0.1' }, through, 200],
  ])('for %s', async (_, differ, headers, status) => {
    const { app } = await anApp(differ)
    const server = await serve(app, { ...doors, metrics: async () => 'arvut_waiting 1' })
    const answer = await fetch(`http://127.0.0.1:${server.port}/metrics`, { headers })
    await server.stop()
    expect(answer.status).toBe(status)
    expect((await answer.text()).includes('arvut_')).toBe(status === 200)
  })

  const outside = Object.values(networkInterfaces())
    .flatMap(list => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  it.runIf(outside)('are for no other machine', async () => {
    const { app } = await anApp()
    const server = await serve(app, doors)
    const answer = await fetch(`http://${outside?.address}:${server.port}/metrics`)
    await server.stop()
    expect(answer.status).toBe(403)
  })
})

it('an address that is not of this machine is one clear sentence', async () => {
  const { app } = await anApp({ listenHost: '203.0.113.9' })
  await expect(serve(app, doors)).rejects.toThrow(/LISTEN_HOST 203.0.113.9 is no address/)
})
