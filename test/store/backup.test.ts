import { describe, expect, it } from 'vitest'
import { memberId } from '../../src/domain/ids.ts'
import { NotRestored, readBackup, writeBackup } from '../../src/store/backup.ts'
import type { DataKey } from '../../src/store/engine/cipher.ts'
import type { Store } from '../../src/store/open.ts'
import { rotate } from '../../src/store/rotation.ts'
import { testKeys } from '../kit/keys.ts'
import { aStore, embeddedPlace, onRealServer } from '../kit/store.ts'

const now = new Date('2026-11-10T10:00:00.123Z')
const newKey: DataKey = { id: 'new', bytes: new Uint8Array(32).fill(9) }

/** A store in this process, wherever the others are, so that a backup crosses over. */
async function inMemory(keys: [DataKey, ...DataKey[]] = testKeys): Promise<Store> {
  return aStore({ keys, place: await embeddedPlace() })
}

/** A store with something of every kind of column: texts, bytes, days, big numbers, arrays, nulls. */
async function fill(store: Store, people = 3): Promise<void> {
  for (let at = 0; at < people; at++)
    await store.members.register(
      {
        telegramId: 4_503_599_627_370_000 + at,
        telegramName: `Ána "quote" \\ ${at}\u2028`,
        username: at % 2 ? null : `anna_${at}`,
        language: 'ru',
      },
      now,
    )
  await store.members.change(memberId(1), { mutedNotices: ['moves', 'a,b "c"'] })
  await store.members.changeAbout(memberId(1), 'мой текст')
  await store.members.started(memberId(1), 'commit', now)
  await store.paymentDetails.add(memberId(1), { name: 'card', value: '4111' }, now)
  const facts = { kind: 'broadcast' as const, broadcastId: 1, text: 'secret' }
  await store.notices.add([{ to: memberId(1), bot: 'commit', facts }], now)
  await store.updates.keep('commit', [{ updateId: 2 ** 40, lane: -7, payload: '{"a":1}' }])
  await store.settings.keep('unit', 'EUR')
}

async function backupOf(store: Store): Promise<string[]> {
  const lines: string[] = []
  await writeBackup(store, async line => void lines.push(line))
  return lines
}

async function* from(lines: readonly string[]) {
  yield* lines
}

const withoutSeal = (lines: string[]) => lines.map(line => line.replace(/"seal":"[^"]+"/, ''))

describe('a backup', () => {
  it('brings every row to another store and back again', async () => {
    const first = await aStore()
    const second = await inMemory()
    const third = await aStore()
    await fill(first)
    const lines = await backupOf(first)
    expect(lines.join()).not.toMatch(/secret|4111|мой/)

    await readBackup(second, from(lines))
    await readBackup(third, from(await backupOf(second)))
    expect(withoutSeal(await backupOf(second))).toEqual(withoutSeal(lines))
    expect(withoutSeal(await backupOf(third))).toEqual(withoutSeal(lines))
    expect(await third.members.about(memberId(1))).toBe('мой текст')
  })

  it('goes on counting where the old store was', async () => {
    const first = await aStore()
    const second = await aStore()
    await fill(first)
    await readBackup(second, from(await backupOf(first)))
    await second.members.register(
      { telegramId: 7, telegramName: 'Vera', username: null, language: 'en' },
      now,
    )
    expect((await second.members.ofTelegram(7))?.id).toBe(4)
  })

  it.runIf(onRealServer)('is the store of one moment, whatever happens meanwhile', async () => {
    const store = await aStore()
    await fill(store, 2)
    const lines: string[] = []
    await writeBackup(store, async line => {
      if (lines.length === 0) await fill(store, 5).catch(() => {})
      lines.push(line)
    })
    expect(lines.find(line => line.startsWith('{"table":"member"'))).toBe(
      '{"table":"member","rows":2}',
    )
  })

  it('comes in pages', async () => {
    const first = await aStore()
    const second = await aStore()
    await fill(first, 1203)
    const lines = await backupOf(first)
    await readBackup(second, from(lines))
    expect(await second.members.count()).toBe(1203)
    expect(withoutSeal(await backupOf(second))).toEqual(withoutSeal(lines))
  })

  it('is not restored over records unless told so', async () => {
    const store = await aStore()
    await fill(store)
    const lines = await backupOf(store)
    await store.members.changeAbout(memberId(1), 'newer')
    await expect(readBackup(store, from(lines))).rejects.toThrow(/holds members already.*--replace/)
    expect(await store.members.about(memberId(1))).toBe('newer')
    await readBackup(store, from(lines), { replace: true })
    expect(await store.members.about(memberId(1))).toBe('мой текст')
  })

  it.each([
    [
      'of another migration',
      (lines: string[]) => edit(lines, /"migration":"[^"]+"/, '"migration":"another"'),
      /made at migration/,
    ],
    ['that ends too early', (lines: string[]) => lines.slice(0, -3), /not whole/],
    ['that is no backup', () => ['hello'], /not a backup/],
    ['of nothing', () => ['null'], /not a backup/],
    ['of a head alone', (lines: string[]) => edit(lines, /,"seal":"[^"]+"/, ''), /can read/],
    [
      'with a broken row',
      (lines: string[]) => lines.map(line => line.replace(/("telegram_id"):.*/, '$1:')),
      /damaged, in the table member/,
    ],
    [
      'with a value of another kind',
      (lines: string[]) => lines.map(line => line.replace(/("joined_at"):"[^"]+"/, '$1:"soon"')),
      /damaged, in the table member/,
    ],
    ['of a newer format', (lines: string[]) => edit(lines, /"format":1/, '"format":2'), /can read/],
  ])('%s is refused, and nothing of it stays', async (_, spoil, sentence) => {
    const first = await aStore()
    const second = await aStore()
    await fill(first)
    const spoiled = from(spoil(await backupOf(first)))
    await expect(readBackup(second, spoiled)).rejects.toThrow(sentence)
    expect(await second.members.count()).toBe(0)
  })

  it('under a key that is not here is refused', async () => {
    const first = await aStore()
    await fill(first)
    const second = await inMemory([newKey])
    await expect(readBackup(second, from(await backupOf(first)))).rejects.toThrow(NotRestored)
  })
})

const edit = (lines: string[], what: RegExp, by: string) =>
  lines.map((line, at) => (at === 0 ? line.replace(what, by) : line))

describe('rotating the key', () => {
  it('puts everything under the first key, so that the old one may go', async () => {
    const old = await aStore()
    await fill(old, 450)
    for (let at = 1; at <= 450; at++) await old.members.changeAbout(memberId(at), `about ${at}`)
    const lines = await backupOf(old)

    const both = await inMemory([newKey, ...testKeys])
    await readBackup(both, from(lines))
    expect(await rotate(both)).toBe(450 + 2 + 1 + 1)
    expect(await rotate(both)).toBe(0)
    const rotated = await backupOf(both)

    const fresh = await inMemory([newKey])
    await readBackup(fresh, from(rotated))
    expect(await fresh.members.about(memberId(450))).toBe('about 450')
    expect(await fresh.members.about(memberId(1))).toBe('about 1')
  })
})
