import { availableParallelism, loadavg } from 'node:os'
import { describe, expect, it } from 'vitest'
import { freePort } from '../../src/bin/free-port.ts'
import { aChild } from '../kit/child.ts'
import { aHousehold } from '../kit/household.ts'
import { onRealServer } from '../kit/store.ts'

/** Whether others use this machine so much that it says nothing about us. */
const isBusy = () => (loadavg()[0] ?? 0) > availableParallelism()

describe('starting', () => {
  it('names every mistake in the settings in one message', async () => {
    const child = aChild('start', { ARVUT_BOT_TOKEN: 'nonsense', TIME_ZONE: 'Moon', PORT: '99999' })
    expect(await child.ended()).toBe(1)
    const said = child.lines.join('\n')
    expect(said).toMatch(/^These settings need attention:/)
    expect(said.match(/^ {2}- \w+/gm)).toEqual([
      '  - ARVUT_BOT_TOKEN',
      '  - COMMIT_BOT_TOKEN',
      '  - TIME_ZONE',
      '  - PORT',
    ])
    expect(said).not.toContain('    at ')
  })

  it('says which token Telegram does not know', async () => {
    const { env } = await aHousehold()
    const other = { ...env, COMMIT_BOT_TOKEN: '1000000009:a-token-that-nobody-has-ever-given-out' }
    const child = aChild('start', other)
    expect(await child.ended()).toBe(1)
    expect(child.lines.join('\n')).toMatch(/^ {2}- COMMIT_BOT_TOKEN is not accepted/m)
    expect(child.lines.join('\n')).not.toContain('nobody-has-ever')
  })
})

describe('a process', async () => {
  const { env, telegram, bots, look } = await aHousehold()
  const port = await freePort()
  const health = () => fetch(`http://127.0.0.1:${port}/healthz`).then(answer => answer.status)
  const start = () => aChild('start', { ...env, PORT: String(port) })
  const child = { current: start() }

  it('is not ready, then ready, within ten seconds', async () => {
    await child.current.says('ready')
    await child.current.end('SIGKILL')
    child.current = start()
    const began = performance.now()
    const seen: number[] = []
    while (seen.at(-1) !== 200 && performance.now() - began < 30_000) {
      const status = await health().catch(() => 0)
      if (status !== seen.at(-1)) seen.push(status)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    expect(seen.filter(Boolean)).toEqual([503, 200])
    const ready = JSON.parse(await child.current.says('"msg":"ready"'))
    expect(ready).toMatchObject({ roles: ['bots', 'worker', 'web'], port })
    expect(child.current.lines.filter(line => line.includes('"msg":"ready"'))).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(isBusy() ? 30_000 : 10_000)
  })

  it('serves both bots', async () => {
    const anna = telegram.addUser({ firstName: 'Anna', languageCode: 'en' })
    for (const bot of [bots.commit, bots['arvut-add']]) {
      await anna.opens(bot)
      await anna.hears(bot, /./, { timeoutMs: 30_000 })
    }
  })

  it.skipIf(onRealServer)('holds its folder: a second one is told so and ends', async () => {
    const second = aChild('start', env)
    expect(await second.ended()).toBe(1)
    expect(second.lines.join('\n')).toMatch(/^The data folder .* is in use by another process/)
  })

  it('keeps texts and tokens out of its log', async () => {
    const boris = telegram.addUser({ firstName: 'Unmistakable', languageCode: 'en' })
    telegram.fault({
      chatId: boris.id,
      method: 'sendMessage',
      times: 1,
      kind: 'status',
      status: 400,
    })
    await boris.opens(bots.commit)
    await boris.says(bots.commit, 'my-secret-words')
    await child.current.says('an update failed')
    const log = child.current.lines.join('\n')
    expect(log).not.toMatch(/Unmistakable|my-secret-words|test-token/)
    const { ref } = JSON.parse(await child.current.says('an update failed'))
    await boris.hears(bots.commit, new RegExp(`code: ${ref}`), { timeoutMs: 20_000 })
  })

  it('finishes what it has in hand and ends well when asked to', async () => {
    const people = Array.from({ length: 10 }, (_, at) =>
      telegram.addUser({ firstName: `P${at}`, languageCode: 'en' }),
    )
    for (const person of people) await person.opens(bots.commit)
    const began = performance.now()
    expect(await child.current.end('SIGTERM')).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    child.current = start()
    for (const person of people) await person.hears(bots.commit, /./, { timeoutMs: 30_000 })
  })

  it('loses nothing and doubles nothing when it is killed', { timeout: 240_000 }, async () => {
    const people = Array.from({ length: 24 }, (_, at) =>
      telegram.addUser({ firstName: `K${at}`, languageCode: 'en' }),
    )
    for (const [at, wait] of [15, 60, 150].entries()) {
      await child.current.says('"msg":"ready"')
      for (const person of people.slice(8 * at, 8 * at + 8)) await person.opens(bots.commit)
      await new Promise(resolve => setTimeout(resolve, wait))
      await child.current.end('SIGKILL')
      child.current = start()
    }
    for (const person of people) await person.hears(bots.commit, /./, { timeoutMs: 60_000 })
    expect(await child.current.end()).toBe(0)
    expect(await look(store => store.members.count())).toBe(1 + 1 + 10 + 24)
    expect(await look(store => store.updates.backlog('commit'))).toMatchObject({ waiting: 0 })
  })

  it('refuses records of another unit', async () => {
    const other = aChild('start', { ...env, UNIT: 'USD' })
    expect(await other.ended()).toBe(1)
    expect(other.lines.join('\n')).toMatch(/^ {2}- UNIT is USD, but the records .* are in EUR/m)
  })
})
