import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../src/bin/free-port.ts'
import { run } from '../../src/bin/run.ts'
import { startTelegram } from '../../src/emulator/telegram.ts'
import { catchUp } from '../../src/worker/calendar.ts'
import { anApp } from '../kit/app.ts'
import { aChild } from '../kit/child.ts'
import { aHousehold } from '../kit/household.ts'
import { onRealServer } from '../kit/store.ts'

describe.runIf(onRealServer)('roles in processes of their own', async () => {
  const { env, telegram, bots, look } = await aHousehold()

  it('start together on an empty database and share the work', { timeout: 240_000 }, async () => {
    const port = await freePort()
    const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}`, WEBHOOK_SECRET: 'a-secret-of-ours' }
    const children = [
      aChild('start', { ...env, ...webhook, ROLES: 'web', PORT: String(port) }),
      aChild('start', { ...env, ...webhook, ROLES: 'bots' }),
      aChild('start', { ...env, ...webhook, ROLES: 'worker' }),
    ]
    for (const child of children) await child.says('"msg":"ready"', 100_000)

    const anna = telegram.addUser({ firstName: 'Anna', languageCode: 'en' })
    for (const bot of [bots.commit, bots['arvut-add']]) {
      await anna.opens(bot)
      await anna.hears(bot, /./, { timeoutMs: 30_000 })
    }
    for (const child of children) expect(await child.end()).toBe(0)
    const facts = { kind: 'broadcast' as const, broadcastId: 1, text: 'from the worker' }
    await look(async store => {
      const member = await store.members.ofTelegram(anna.id)
      if (member) await store.notices.add([{ to: member.id, bot: 'commit', facts }], new Date())
    })
    const worker = aChild('start', { ...env, ROLES: 'worker' })
    await anna.hears(bots.commit, 'from the worker', { timeoutMs: 30_000 })
    expect(await worker.end()).toBe(0)
  })
})

describe('a process that only answers', () => {
  /** An app with a Telegram, which the test starts and stops. */
  async function aBotsApp() {
    const telegram = await startTelegram()
    onTestFinished(() => telegram.close())
    const { app, clock } = await anApp({ telegramApiRoot: telegram.apiRoot, roles: ['bots'] })
    const { tokens } = app.settings
    telegram.addBot({ username: 'ArvutAddBot', name: 'A', token: tokens['arvut-add'] })
    telegram.addBot({ username: 'exodus_commitbot', name: 'C', token: tokens.commit })
    return { app, clock }
  }

  it('does what was missed before the first answer', async () => {
    const { app, clock } = await aBotsApp()
    await catchUp(app)
    clock.travelTo('2026-12-01T12:00:00Z')
    const running = await run(app)
    const isClosed = await app.store.jobs.isDone({ name: 'close the cycle', key: '2026-11' })
    await running.stop()
    expect(isClosed).toBe(true)
  })

  it('is not healthy while the store says nothing', async () => {
    const { app } = await aBotsApp()
    let ping = app.store.settings.ping
    const settings = { ...app.store.settings, ping: () => ping() }
    const running = await run({ ...app, store: { ...app.store, settings } })
    await expect.poll(() => running.isHealthy()).toBe(true)
    ping = () => new Promise(() => {})
    const isHealthy = await running.isHealthy()
    await running.stop()
    expect(isHealthy).toBe(false)
  })
})
