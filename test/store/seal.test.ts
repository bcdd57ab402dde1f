import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStoreOf } from '../../src/app.ts'
import { openStore } from '../../src/store/open.ts'
import { rotate } from '../../src/store/rotation.ts'
import { theSettings } from '../kit/app.ts'
import { aPlace } from '../kit/store.ts'

const key = (id: string, fill: number) => ({ id, bytes: new Uint8Array(32).fill(fill) })

describe('a store', () => {
  it('opens with a key that it knows, and with no other', async () => {
    const place = await aPlace()
    const open = async (...keys: Parameters<typeof openStore>[0]['keys']) =>
      (await openStore({ keys, place })).close()
    await open(key('old', 1))
    await expect(open(key('new', 2))).rejects.toThrow(/lacks the key "old"/)
    await expect(open(key('old', 3))).rejects.toThrow(/lacks the key "old"/)
    await open(key('new', 2), key('old', 1))
    await open(key('old', 1))
  })

  it('opens with the new key alone once everything is under it', async () => {
    const place = await aPlace()
    const both = await openStore({ keys: [key('new', 2), key('old', 1)], place })
    await rotate(both)
    await both.close()
    await (await openStore({ keys: [key('new', 2)], place })).close()
    await expect(openStore({ keys: [key('old', 1)], place })).rejects.toThrow(/lacks the key "new"/)
  })
})

describe('a folder of data', () => {
  it('is nobody else’s, and gets no second key when the first is lost', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sealed-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const settings = theSettings({ dataDir: folder, dataKey: null })
    const open = () => openStoreOf(settings, pino({ level: 'silent' }))
    await (await open()).close()
    expect((await stat(join(folder, 'postgres'))).mode & 0o077).toBe(0)
    await rm(join(folder, 'data.key'))
    await expect(open()).rejects.toThrow(/DATA_KEY is not set and .*data\.key is missing/)
  })
})
