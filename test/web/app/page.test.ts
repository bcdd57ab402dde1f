import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import { leave, previewLeaving } from '../../../src/actions/member/leaving.ts'
import { writeAbout } from '../../../src/actions/member/profile.ts'
import { choose } from '../../../src/actions/member/settings.ts'
import { withdrawReadiness } from '../../../src/actions/trust/trust.ts'
import type { App, Member } from '../../../src/app.ts'
import type { CardShown, Month, Network, Start, Together } from '../../../src/web/app/shapes.ts'
import { serve } from '../../../src/web/server.ts'
import { anApp } from '../../kit/app.ts'
import { withBlanks } from '../../kit/blanks.ts'
import type { Clock } from '../../kit/clock.ts'
import { atTheEnd } from '../../kit/endings.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { needs, offers } from '../../kit/listing.ts'
import { proposes, votes } from '../../kit/proposing.ts'
import { initData } from '../../kit/signing.ts'
import { aMember, befriend } from '../../kit/trust.ts'

const doors = { isHealthy: async () => true, wakeInbox: () => {}, metrics: async () => '' }
const publicUrl = 'https://bots.example'
let app: App
let clock: Clock
let port: number
/** Anna and Boris trust each other, Boris and Vera; Goran knows nobody; Mila has disconnected from Anna. */
const who: Record<string, Member> = {}

beforeAll(async () => {
  ;({ app, clock } = await anApp({ publicUrl }))
  const server = await serve(app, doors)
  atTheEnd(() => server.stop())
  ;({ port } = server)
  for (const name of ['Anna', 'Boris', 'Vera', 'Goran', 'Mila', 'Ira'])
    who[name] = await aMember(app, name)
  await befriend(app, id('Anna'), id('Boris'))
  await befriend(app, id('Boris'), id('Vera'))
  await befriend(app, id('Anna'), id('Mila'))
  await befriend(app, id('Boris'), id('Mila'))
  await choose(app, id('Vera'), { nameSeenBy: 'confirmed' })
  must(await writeAbout(app, id('Anna'), 'Two children'))
  const support = must(await askForMonthlySupport(app, { memberId: id('Anna'), target: 50_000 }))
  await pledgesTo(app, { giverId: id('Boris'), to: support.collection, amount: 2_500 })
  must(await withdrawReadiness(app, { by: id('Mila'), towards: id('Anna') }))
})

const id = (name: string) => {
  const member = who[name]
  if (!member) throw new Error(`nobody is called ${name}`)
  return member.id
}

/** Asks as somebody would whose page was opened a minute ago. */
async function ask(path: string, name: string, bot: 'commit' | 'arvut-add' = 'commit') {
  const at = new Date(clock.now().getTime() - 60_000)
  const telegramId = who[name]?.telegramId ?? 0
  const raw = initData({ token: app.settings.tokens[bot], at, telegramId })
  return get(`/app/${bot}/data/${path}`, { authorization: `tma ${raw}` })
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' })

const read = async <T>(path: string, name: string) => (await ask(path, name)).json() as Promise<T>

describe('the page', () => {
  it('comes in a few small files that only Telegram frames, with nothing of ours in the address', async () => {
    const page = await get('/app/commit/')
    const html = await page.text()
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('frame-ancestors https://web.telegram.org')
    expect(policy).not.toMatch(/unsafe|\*(?!\.web\.telegram\.org)|data:|blob:/)
    expect(page.headers.get('x-frame-options')).toBeNull()
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(html).not.toMatch(/https?:\/\/(?!web\.telegram\.org)/)
    const files = [...html.matchAll(/\/app\/files\/([\w.-]+)/g)].map(([path]) => path)
    expect(files).toHaveLength(2)
    for (const path of files) {
      const file = await get(path, { 'accept-encoding': 'identity' })
      expect(file.status).toBe(200)
      expect(file.headers.get('cache-control')).toContain('immutable')
      expect(file.headers.get('content-security-policy')).toBe(policy)
    }
  })

  it('weighs less than 150 kB with all its parts', async () => {
    const html = await (await get('/app/commit/')).text()
    const [, main = ''] = /\/app\/files\/(main-\w+\.js)/.exec(html) ?? []
    const script = await (await get(`/app/files/${main}`)).text()
    const parts = [...script.matchAll(/\.\/([\w-]+\.js)/g)].map(([, name]) => `/app/files/${name}`)
    expect(parts.length).toBeGreaterThan(0)
    const all = [...html.matchAll(/\/app\/files\/[\w.-]+/g)].map(([path]) => path)
    const weights = [...all, ...parts].map(async path => {
      const file = await get(path, { 'accept-encoding': 'br' })
      expect(file.headers.get('content-encoding')).toBe('br')
      // What fetch hands out is unpacked already.
      return Number(file.headers.get('content-length'))
    })
    const inAll = (await Promise.all(weights)).reduce((sum, each) => sum + each, 0)
    expect(inAll).toBeGreaterThan(10_000)
    expect(inAll).toBeLessThan(150_000)
  })

  it('leads to its folder, and says of what is not there that it is not', async () => {
    expect((await get('/app/commit')).headers.get('location')).toBe('/app/commit/')
    expect((await get('/app/files/none.js')).status).toBe(404)
    expect((await get('/app/nobot/')).status).toBe(404)
  })
})

describe('a question of the page', () => {
  it.each(['start', 'month', 'network', 'card/1'])(
    '%s is answered to nobody whom Telegram did not sign',
    async path => {
      const at = clock.now()
      const other = initData({
        token: app.settings.tokens['arvut-add'],
        at,
        telegramId: who['Anna']?.telegramId ?? 0,
      })
      for (const authorization of [
        '',
        'tma ',
        'Bearer x',
        'tma user=%7B%7D&hash=00',
        `tma ${other}`,
      ]) {
        const answer = await get(`/app/commit/data/${path}`, { authorization })
        expect(answer.status).toBe(401)
        expect(await answer.json()).toEqual({ error: 'forged' })
      }
      const old = new Date(at.getTime() - 25 * 60 * 60_000)
      const raw = initData({
        token: app.settings.tokens.commit,
        at: old,
        telegramId: who['Anna']?.telegramId ?? 0,
      })
      const stale = await get(`/app/commit/data/${path}`, { authorization: `tma ${raw}` })
      expect([stale.status, await stale.json()]).toEqual([401, { error: 'stale' }])
    },
  )

  it('is kept by nobody', async () => {
    const answer = await ask('month', 'Anna')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('is answered packed where it is long', async () => {
    const at = clock.now()
    const raw = initData({
      token: app.settings.tokens.commit,
      at,
      telegramId: who['Anna']?.telegramId ?? 0,
    })
    const { request } = await import('node:http')
    const bytes = await new Promise<Buffer>(resolve => {
      const headers = { authorization: `tma ${raw}`, 'accept-encoding': 'gzip' }
      request({ port, path: '/app/commit/data/network', headers }, answer => {
        const parts: Buffer[] = []
        answer.on('data', part => parts.push(part))
        answer.on('end', () => resolve(Buffer.concat(parts)))
      }).end()
    })
    expect(JSON.parse(gunzipSync(bytes).toString())).toHaveProperty('people')
  })

  it('asks who is not here, or has left, to start', async () => {
    const raw = initData({ token: app.settings.tokens.commit, at: clock.now(), telegramId: 12345 })
    const unknown = await get('/app/commit/data/month', { authorization: `tma ${raw}` })
    expect([unknown.status, await unknown.json()]).toEqual([403, { error: 'start-first' }])
    expect((await ask('month', 'Ira')).status).toBe(200)
    const { number } = await previewLeaving(app, id('Ira'))
    must(await leave(app, { memberId: id('Ira'), current: null, saw: number }))
    expect((await ask('month', 'Ira')).status).toBe(403)
  })
})

describe('what the page shows', () => {
  it('begins with what goes with the bot, or where a link led', async () => {
    const opened = async (bot: 'commit' | 'arvut-add') =>
      ((await (await ask('start', 'Anna', bot)).json()) as Start).open
    expect(await opened('commit')).toEqual({ page: 'month', card: null })
    expect(await opened('arvut-add')).toEqual({ page: 'network', card: null })
  })

  it('is my month in my words: sums, what waits, and the way to each', async () => {
    const month = await read<Month>('month', 'Anna')
    expect(month.share).toBe(0)
    expect(withBlanks(month.sides[1]?.sums)).toBe('One person helps you · ❤️ 25 € meant')
    expect(month.sides[1]?.rows.map(({ text }) => withBlanks(text))).toEqual(['❤️ 25 € · Boris'])
    expect(month.sides[1]?.rows[0]?.link).toMatch(
      /^https:\/\/t\.me\/exodus_commitbot\?start=p-\d+$/,
    )
    const his = await read<Month>('month', 'Boris')
    expect(withBlanks(his.sides[0]?.sums)).toBe('You help one person · ❤️ 25 € meant')
    expect(his.share).toBeNull()
  })

  it('is who the chats would show, called as there', async () => {
    const named = async (name: string) =>
      (await read<Network>('network', name)).people.map(person => person.name).toSorted()
    expect(await named('Anna')).toEqual(['Anna', 'Boris', 'a friend of Boris'])
    expect(await named('Boris')).toEqual(['Anna', 'Boris', 'Mila', 'Vera'])
    expect(await named('Goran')).toEqual(['Goran'])
    expect(await named('Mila')).toEqual(['Boris', 'Mila', 'a friend of Boris'].toSorted())
  })

  it('is what people near do together, and to nobody else', async () => {
    const bench = await proposes(app, id('Anna'))
    await votes(app, id('Boris'), bench, 20_000)
    await offers(app, id('Anna'))
    await needs(app, id('Vera'), { reach: 1 })
    const lists = async (name: string) =>
      (await read<Together>('together', name)).lists.map(({ rows }) =>
        rows.map(({ text, share }) => `${withBlanks(text)} ${share}`),
      )
    const row = '💡 A bench for the yard · 25 % of 800 € 25'
    const offer = '🛠 I repair bicycles · 20 € null'
    const need = '🙏 Somebody to repair my bicycle · 20 € null'
    expect(await lists('Boris')).toEqual([[row], [row], [], [need, offer], []])
    expect(await lists('Anna')).toEqual([[], [], [row], [], [offer]])
    expect(await lists('Vera')).toEqual([[row], [], [], [offer], [need]])
    expect(await lists('Goran')).toEqual([[], [], [], [], []])
    expect(await lists('Mila')).toEqual([[], [], [], [], []])
  })

  it('draws the real links between those who are shown', async () => {
    const { people, links } = await read<Network>('network', 'Anna')
    const idsOf = new Set(people.map(person => person.id))
    expect(links.flat().every(end => idsOf.has(end))).toBe(true)
    expect(links).toContainEqual([id('Anna'), id('Boris')].toSorted((a, b) => a - b))
    expect(links.flat()).not.toContain(id('Mila'))
    expect(new Set(people.map(({ x, y }) => `${x} ${y}`)).size).toBe(people.length)
  })

  it.each([
    ['Boris', 'Anna', /Two children/, true],
    ['Vera', 'Anna', /Two children/, false],
    ['Anna', 'Vera', /^Vera$/m, false],
    ['Boris', 'Vera', /^Vera$/m, true],
  ])('shows %s of %s what the card in the chat shows', async (viewer, of, words, isSeen) => {
    const card = await read<CardShown>(`card/${id(of)}`, viewer)
    expect(words.test([card.title, ...card.lines].join('\n'))).toBe(isSeen)
  })

  it.each([
    ['Goran', 'Anna'],
    ['Mila', 'Anna'],
    ['Anna', 'Mila'],
    ['Anna', 'nobody'],
  ])('has for %s no card of %s', async (viewer, of) => {
    const asked = of === 'nobody' ? '999999' : String(id(of))
    expect((await ask(`card/${asked}`, viewer)).status).toBe(404)
    expect((await ask('card/1%20or%201', viewer)).status).toBe(404)
  })

  it('gives a pause to whoever asks without end', async () => {
    const statuses = []
    for (let at = 0; at < 130; at++) statuses.push((await ask('start', 'Goran')).status)
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
    clock.travelTo(new Date(clock.now().getTime() + 61_000))
    expect((await ask('start', 'Goran')).status).toBe(200)
  })
})
