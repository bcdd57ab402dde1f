import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openApp } from '../src/app.ts'
import { readSettings } from '../src/config.ts'
import { serve } from '../src/web/server.ts'
import { aBrowser } from '../test/kit/browser.ts'
import { initData } from '../test/kit/signing.ts'
import { count, duration, table, timesOf } from './measured.ts'
import { fillStreet, streetLinks } from './page-street.ts'

/**
 * What the page inside Telegram costs: its weight, the server's answers, the first picture on a slow
 * phone (the processor 4× slower), and frames a second while the network is moved, beside a plain SVG of
 * the same network. `--people 150,3000`. It keeps its store in memory.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string', default: '150,3000' } },
})
const token = '1000000002:bench-token-of-the-commit-bot-0000'
const now = new Date('2026-11-20T12:00:00Z')
const doors = { isHealthy: async () => true, wakeInbox: () => {}, metrics: async () => '' }
const settings = {
  ...readSettings({
    ARVUT_BOT_TOKEN: '1000000001:bench-token-of-the-arvut-bot-00000',
    COMMIT_BOT_TOKEN: token,
    PUBLIC_URL: 'http://127.0.0.1:1',
    LISTEN_HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'error',
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  }),
}

const rows: string[][] = []
for (const people of values.people.split(',').map(Number)) rows.push(await measure(people))
console.log(
  `\n${table([
    [
      'people',
      'links',
      'my month',
      'network',
      'as JSON',
      'packed',
      'first picture',
      'drawn',
      'frames/s',
      'plain SVG',
    ],
    ...rows,
  ])}\n`,
)
process.exit(0)

async function measure(people: number): Promise<string[]> {
  const app = await openApp(settings, { now: () => now, place: { memory: true } })
  await fillStreet(app, people)
  const server = await serve(app, doors)
  await app.graph()
  const base = `http://127.0.0.1:${server.port}/app/commit/`
  const signed = initData({ token, at: now, telegramId: 1_000_001, more: { signature: 'x' } })
  const month = await answers(`${base}data/month`, signed)
  const network = await answers(`${base}data/network`, signed)
  if (rows.length === 0)
    console.log(`\nthe page, packed: ${count(await weight(base))} bytes in all\n`)
  const seen = await look(base, signed, people)
  await server.stop()
  await app.store.close()
  return [
    count(people),
    count(streetLinks(people).length),
    duration(month.p50),
    duration(network.p50),
    `${count(Math.round(network.plain / 1000))} kB`,
    `${count(Math.round(network.packed / 1000))} kB`,
    duration(seen.first),
    duration(seen.drawn),
    seen.frames.toFixed(0),
    seen.plain.toFixed(0),
  ]
}

/** How long the same question takes, asked often, and how long its answer is. */
async function answers(url: string, signed: string) {
  const times: number[] = []
  let body = ''
  for (let at = 0; at < 20; at++) {
    const start = performance.now()
    const answer = await fetch(url, { headers: { authorization: `tma ${signed}` } })
    body = await answer.text()
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${body}`)
    times.push(performance.now() - start)
  }
  const { gzipSync } = await import('node:zlib')
  return { ...timesOf(times), plain: body.length, packed: gzipSync(body).byteLength }
}

async function weight(base: string): Promise<number> {
  const html = await (await fetch(base)).text()
  const paths = [...html.matchAll(/\/app\/files\/[\w.-]+/g)].map(([path]) => path)
  const main = paths.find(path => path.includes('main-')) ?? ''
  const script = await (await fetch(new URL(main, base))).text()
  const parts = [...script.matchAll(/\.\/([\w-]+\.js)/g)].map(([, name]) => `/app/files/${name}`)
  const sizes = [...paths, ...parts].map(async path => {
    const file = await fetch(new URL(path, base), { headers: { 'accept-encoding': 'br' } })
    return Number(file.headers.get('content-length'))
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, html.length)
}

/** The page in a browser, its processor 4× slower until the first picture stands. */
async function look(base: string, signed: string, people: number) {
  const launch = new URLSearchParams({
    tgWebAppData: signed,
    tgWebAppVersion: '9.1',
    tgWebAppPlatform: 'web',
    tgWebAppThemeParams: '{}',
  })
  const browser = await aBrowser()
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const start = performance.now()
  await page.goto(`${base}#${launch}`)
  await page.locator('h1').waitFor()
  const first = performance.now() - start
  const turned = performance.now()
  await page.locator('[data-page=network]').click()
  await page.locator('.drawing canvas').first().waitFor()
  const drawn = performance.now() - turned
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.waitForTimeout(1_000)
  const frames = await moving(page, '.drawing')
  await page.setContent(plainDrawing(people))
  const plain = await moving(page, 'svg')
  await browser.close()
  return { first, drawn, frames, plain }
}

/** Frames a second while the drawing is dragged to and fro for three seconds. */
async function moving(page: Page, place: string): Promise<number> {
  const box = await page.locator(place).first().boundingBox()
  if (!box) throw new Error(`no ${place}`)
  await page.evaluate(
    `window.frames_ = 0; window.count_ = () => { window.frames_++; requestAnimationFrame(window.count_) }; requestAnimationFrame(window.count_)`,
  )
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 600) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const start = performance.now()
  const before = Number(await page.evaluate('window.frames_'))
  for (let at = 0; performance.now() - start < 3_000; at++)
    await page.mouse.move(x + 80 * Math.sin(at / 6), y + 80 * Math.cos(at / 6))
  const frames = Number(await page.evaluate('window.frames_')) - before
  const took = (performance.now() - start) / 1000
  await page.mouse.up()
  return frames / took
}

/** The same network as lines and circles, moved by its transform: what a plain SVG of d3 does. */
function plainDrawing(people: number): string {
  const at = (id: number) => [Math.cos(id) * (20 + id / 8), Math.sin(id) * (20 + id / 8)] as const
  const lines = streetLinks(people).map(([one, other]) => {
    const [[x1, y1], [x2, y2]] = [at(one), at(other)]
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#aaa"/>`
  })
  const dots = Array.from({ length: people }, (_, id) => {
    const [x, y] = at(id + 1)
    return `<g><circle cx="${x}" cy="${y}" r="4"/><text x="${x + 5}" y="${y}" font-size="8">Member ${id + 1}</text></g>`
  })
  return `<svg width="390" height="700" viewBox="-200 -350 400 700"><g id="all">${lines.join('')}${dots.join('')}</g></svg>
    <script>let down = null
    addEventListener('mousedown', e => { down = [e.clientX, e.clientY] })
    addEventListener('mousemove', e => { if (down) all.setAttribute('transform', 'translate(' + (e.clientX - down[0]) + ' ' + (e.clientY - down[1]) + ')') })</script>`
}
