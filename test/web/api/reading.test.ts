import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../../src/actions/collection/status.ts'
import { revokeApiToken } from '../../../src/actions/member/api-tokens.ts'
import type { App, Member } from '../../../src/app.ts'
import { READS_A_MINUTE } from '../../../src/domain/member/limit.ts'
import { confirmDelivery, deliver } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import type { Clock } from '../../kit/clock.ts'
import { must, pledgesTo } from '../../kit/helping.ts'
import { leave } from '../../kit/looking.ts'
import { aServer, aToken } from '../../kit/reading.ts'
import { aMember } from '../../kit/trust.ts'

let app: App
let clock: Clock
let server: Awaited<ReturnType<typeof aServer>>
let anna: Member
let boris: Member

beforeAll(async () => {
  ;({ app, clock } = await anApp())
  server = await aServer(app)
  anna = await aMember(app, 'Anna')
  boris = await aMember(app, 'Boris')
  const aim = must(await askForMonthlySupport(app, { memberId: anna.id, target: 50_000 }))
  const made = await pledgesTo(app, { giverId: boris.id, to: aim.collection, amount: 1_250 })
  must(await deliver(app, { pledgeId: made.id, by: boris.id }))
  must(await confirmDelivery(app, { pledgeId: made.id, by: anna.id }))
})

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { error: { code: string } }).error.code
}

describe('a token at the door', () => {
  it('opens what is its owner’s', async () => {
    const mine = await server.reads(await aToken(app, anna.id), '/me')
    expect(mine.status).toBe(200)
    expect(await mine.json()).toMatchObject({
      id: anna.id,
      name: 'Anna',
      status: 'orange',
      collection: { targetCents: 50_000, confirmedCents: 1_250, missingCents: 48_750 },
      received: { confirmed: { count: 1, sumCents: 1_250 } },
    })
    const theirs = await server.reads(await aToken(app, boris.id), '/me')
    expect(await theirs.json()).toMatchObject({
      id: boris.id,
      collection: null,
      deeds: { count: 1, inTime: 1, people: 1, sumCents: 1_250 },
    })
  })

  it('is unknown when it is missing, mistyped, another’s, or in the address', async () => {
    const token = await aToken(app, anna.id)
    const [, , secret = ''] = /^arvut_(\d+)_(.*)$/.exec(token) ?? []
    const other = /^arvut_(\d+)_/.exec(await aToken(app, boris.id))?.[1]
    for (const wrong of [
      '',
      'x',
      `${token}x`,
      token.slice(0, -1),
      `arvut_${other}_${secret}`,
      `arvut_999999_${secret}`,
      `arvut_99999999999_${secret}`,
    ]) {
      const answer = await server.reads(wrong, '/me')
      expect([wrong, answer.status, await codeOf(answer)]).toEqual([wrong, 401, 'token-is-unknown'])
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    }
    for (const headers of [{}, { authorization: token }, { authorization: `Basic ${token}` }]) {
      const answer = await server.asks(`/me?token=${token}`, { headers })
      expect(answer.status).toBe(401)
    }
  })

  it('opens nothing once it is revoked or its owner has left; who is suspended reads on', async () => {
    const goran = await aMember(app, 'Goran')
    const token = await aToken(app, goran.id)
    const suspendedUntil = new Date(clock.now().getTime() + 86_400_000)
    await app.store.members.change(goran.id, { suspendedUntil })
    const suspended = await server.reads(token, '/me')
    expect(await suspended.json()).toMatchObject({ suspendedUntil: suspendedUntil.toISOString() })

    const second = await aToken(app, goran.id)
    const [first] = await app.store.apiTokens.of(goran.id)
    must(await revokeApiToken(app, { memberId: goran.id, tokenId: first?.id ?? 0 }))
    expect((await server.reads(token, '/me')).status).toBe(401)
    expect((await server.reads(second, '/me')).status).toBe(200)
    await leave(app, { memberId: goran.id, current: null })
    expect((await server.reads(second, '/me')).status).toBe(401)
  })

  it('reads so often a minute, through however many processes, and each token by itself', async () => {
    const [token, other] = [await aToken(app, boris.id), await aToken(app, boris.id)]
    const second = await aServer(app)
    const answers = await Promise.all(
      Array.from({ length: READS_A_MINUTE + 4 }, (_, at) =>
        (at % 2 ? server : second).reads(token, '/me'),
      ),
    )
    const late = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(READS_A_MINUTE)
    expect(late).toHaveLength(4)
    expect(late.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(4).fill('60'))
    expect((await server.reads(other, '/me')).status).toBe(200)

    clock.travelTo(new Date(clock.now().getTime() + 59_000))
    const soon = await server.reads(token, '/me')
    expect([soon.status, soon.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await codeOf(soon)).toBe('too-many-reads')
    clock.travelTo(new Date(clock.now().getTime() + 1_000))
    expect((await server.reads(token, '/me')).status).toBe(200)
  })
})

describe('an answer', () => {
  it('says whether anything has changed', async () => {
    const token = await aToken(app, boris.id)
    for (const path of [
      '/me',
      '/me/pledges',
      '/me/network',
      '/me/initiatives',
      '/me/archive.csv',
    ]) {
      const answer = await server.reads(token, path)
      const tag = answer.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"\w+"$/)
      const again = await server.reads(token, path, { 'if-none-match': tag })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const tag = (await server.reads(token, '/me')).headers.get('etag') ?? ''
    await app.store.members.change(boris.id, { displayName: 'Boris the second' })
    expect((await server.reads(token, '/me', { 'if-none-match': tag })).status).toBe(200)
  })

  it('is kept by nobody on the way, runs nothing and is shown in no other page', async () => {
    const token = await aToken(app, anna.id)
    for (const path of ['/me', '/me/archive.csv', '/nothing', '/me/pledges?page=x']) {
      const { headers } = await server.reads(token, path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    expect((await server.reads('', '/me')).headers.get('cache-control')).toBe('no-store')
  })

  it('comes in pages that follow each other', async () => {
    const nina = await aMember(app, 'Nina')
    const token = await aToken(app, nina.id)
    const all: number[] = []
    const many = { ...app.store.pledges }
    const few: App = {
      ...app,
      store: {
        ...app.store,
        pledges: {
          ...many,
          everyOf: (me, moment, order) => many.everyOf(me, moment, { ...order, size: 1 }),
        },
      },
    }
    const made: number[] = []
    for (const name of ['Vera', 'Olga', 'Petra']) {
      const { id: memberId } = await aMember(app, name)
      const { collection: to } = must(await askForMonthlySupport(app, { memberId, target: 50_000 }))
      made.push((await pledgesTo(app, { giverId: nina.id, to, amount: 2_000 })).id)
    }
    const paged = await aServer(few)
    let next: string | null = '/api/v1/me/pledges'
    for (let turn = 0; next && turn < 5; turn++) {
      const answer = await paged.reads(token, next.replace('/api/v1', ''))
      const page = (await answer.json()) as { pledges: { id: number }[]; next: string | null }
      all.push(...page.pledges.map(({ id }) => id))
      next = page.next
    }
    expect(next).toBeNull()
    expect(all).toEqual(made)
  })

  it.each([
    ['/me/pledges?page=-1', 'GET', 400, 'page-is-wrong'],
    ['/me/network?page=1.5', 'GET', 400, 'page-is-wrong'],
    ['/me/network?page=9999999', 'GET', 400, 'page-is-wrong'],
    ['/you', 'GET', 404, 'address-is-unknown'],
    ['/me/pledges/1', 'GET', 404, 'address-is-unknown'],
    ['/me', 'POST', 405, 'only-reading'],
    ['/me', 'DELETE', 405, 'only-reading'],
    ['/nothing', 'PUT', 405, 'only-reading'],
  ])('to %s (%s) is a %i that says why', async (path, method, status, code) => {
    const authorization = `Bearer ${await aToken(app, (await aMember(app, 'Mila')).id)}`
    const headers = { authorization }
    const answer = await server.asks(path, { method, headers })
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
  })

  it.each([
    ['a fault', new Error('at postgresql://bots:hidden@db'), 500, 'fault'],
    [
      'an outage',
      Object.assign(new Error('postgresql://bots:hidden@db'), { code: 'ECONNREFUSED' }),
      503,
      'store-is-away',
    ],
  ])('tells nothing of %s but that it was', async (_, fault, status, code) => {
    const token = await aToken(app, (await aMember(app, 'Mira')).id)
    const members = { ...app.store.members, get: () => Promise.reject(fault) }
    const broken = await aServer({ ...app, store: { ...app.store, members } })
    const answer = await broken.reads(token, '/me')
    expect(answer.status).toBe(status)
    const text = await answer.text()
    expect(JSON.parse(text).error.code).toBe(code)
    expect(text).not.toContain('hidden')
  })
})
