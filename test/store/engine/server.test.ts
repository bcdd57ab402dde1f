import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CannotOpen } from '../../../src/store/engine/cannot-open.ts'
import { anApp } from '../../kit/app.ts'
import { atTheEnd } from '../../kit/endings.ts'
import { aGiver, collects, gives } from '../../kit/ledger.ts'
import { aPooler } from '../../kit/pooler.ts'
import { onServer } from '../../kit/prepare.ts'
import { aStore, emptyPlace, onRealServer } from '../../kit/store.ts'

const now = new Date('2026-11-10T10:00:00Z')

/** An empty database on the server: its address. */
async function anEmptyDatabase(): Promise<string> {
  const place = await emptyPlace()
  if (!('databaseUrl' in place)) throw new Error('there is no server')
  return place.databaseUrl
}

const opened = (databaseUrl: string, silenceMs = 60_000) =>
  aStore({ place: { databaseUrl }, silenceMs })

describe.runIf(onRealServer)('a database behind a pooler in transaction mode', () => {
  it('is migrated and used, though it takes no options and forgets its sessions', async () => {
    const store = await opened(await aPooler(await anEmptyDatabase()))
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        store.transaction(tx =>
          tx.members.register(
            { telegramId: at, telegramName: `P${at}`, username: null, language: 'en' },
            now,
          ),
        ),
      ),
    )
    expect(await store.members.count()).toBe(20)
    expect((await store.members.ofTelegram(7))?.joinedAt).toEqual(now)
  })

  it('is refused with a line where its sessions are in another zone', async () => {
    const databaseUrl = await anEmptyDatabase()
    const name = new URL(databaseUrl).pathname.slice(1)
    await onServer(databaseUrl, `alter database ${name} set timezone = 'Europe/Belgrade'`)
    await expect(opened(await aPooler(databaseUrl))).rejects.toThrow(
      /^DATABASE_URL leads to a pooler .* zone Europe\/Belgrade\. Run once: alter role "postgres"/,
    )
  })
})

describe.runIf(onRealServer)('a connection', () => {
  it('takes one query after another, whatever is asked at once in a transaction', async () => {
    const { app } = await anApp()
    const [giverId, ownerId] = [await aGiver(app, 'Boris'), await aGiver(app, 'Anna')]
    await gives(app, giverId, await collects(app, ownerId), {})
    const warned = vi.spyOn(process, 'emitWarning')
    onTestFinished(() => warned.mockRestore())
    const moment = { now: app.now(), zone: app.settings.timeZone }
    const seen = await app.store.transaction(tx => tx.pledges.openFrom(giverId, moment))
    expect(seen).toHaveLength(1)
    expect(warned).not.toHaveBeenCalled()
  })
})

describe.runIf(onRealServer)('a user without rights', () => {
  it.each([
    ['an empty database', async () => anEmptyDatabase()],
    [
      'the tables of somebody else',
      async () => {
        const databaseUrl = await anEmptyDatabase()
        await (await opened(databaseUrl)).close()
        return databaseUrl
      },
    ],
  ])('hears in one line what to grant, on %s', async (_, prepare) => {
    const databaseUrl = await prepare()
    const url = new URL(databaseUrl)
    url.username = `limited_${url.pathname.slice(1)}`
    await onServer(databaseUrl, 'revoke create on schema public from public')
    await onServer(databaseUrl, `create role ${url.username} login`)
    atTheEnd(() => onServer(databaseUrl, `drop role ${url.username}`))
    const fault = await opened(url.href).catch((reason: unknown) => reason)
    expect(fault).toBeInstanceOf(CannotOpen)
    expect(String(fault)).toMatch(/^CannotOpen: The user of DATABASE_URL may not .* grant usage/)
    expect(String(fault)).not.toContain('\n')
  })
})

describe('the way to a database', () => {
  it('that ends at another service is one line that names the setting', async () => {
    const mute = createServer(socket => socket.resume().end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>(resolve => mute.listen(0, '127.0.0.1', resolve))
    atTheEnd(() => mute.close())
    const { port } = mute.address() as { port: number }
    await expect(opened(`postgresql://me@127.0.0.1:${port}/bots`, 1000)).rejects.toThrow(
      /^DATABASE_URL leads to 127\.0\.0\.1:\d+, which does not answer as a database does/,
    )
    await new Promise(resolve => mute.close(resolve))
    await expect(opened(`postgresql://me@127.0.0.1:${port}/bots`, 1000)).rejects.toThrow(
      /^DATABASE_URL leads to 127\.0\.0\.1:\d+, where no database listens/,
    )
  })
})
