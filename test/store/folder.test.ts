import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pino } from 'pino'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openStoreOf } from '../../src/app.ts'
import { CannotOpen } from '../../src/store/engine/cannot-open.ts'
import { lockFolder } from '../../src/store/engine/lock.ts'
import { theSettings } from '../kit/app.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'folder ž '))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
})

const open = (dataDir: string, differ = {}) =>
  openStoreOf(theSettings({ dataDir, ...differ }), pino({ level: 'silent' }))
const kept = async (dataDir: string, differ = {}) => (await open(dataDir, differ)).close()

describe('a folder that cannot hold the data is one sentence', () => {
  const cases: [string, (folder: string) => Promise<unknown>, RegExp][] = [
    ['a file', folder => writeFile(folder, ''), /DATA_DIR cannot be used.*a file is in its way/],
    [
      'a lock that is none',
      async folder => {
        await mkdir(folder)
        await writeFile(join(folder, 'lock'), 'x'.repeat(1000))
      },
      /the file "lock" in it is something else; remove that file/,
    ],
    [
      'a database whose files are cut',
      async folder => {
        await kept(folder)
        await truncate(join(folder, 'postgres/global/pg_control'), 10)
      },
      /its files are damaged.*put your last backup in: npm run restore/,
    ],
    [
      'a database that is none',
      async folder => {
        await mkdir(join(folder, 'postgres'), { recursive: true })
        await writeFile(join(folder, 'postgres/PG_VERSION'), '9')
      },
      /its files are damaged/,
    ],
  ]
  it.each(cases)('%s', async (_, spoil, sentence) => {
    const folder = join(home, 'data')
    await spoil(folder)
    const fault = await open(folder).catch((caught: unknown) => caught)
    expect(fault).toBeInstanceOf(CannotOpen)
    expect((fault as Error).message).toMatch(sentence)
    expect((fault as Error).message).not.toContain('\n')
  })

  it('below a file, and where nothing can be made', async () => {
    await writeFile(join(home, 'file'), '')
    for (const folder of [join(home, 'file/data'), '/proc/data'])
      for (const dataKey of [null, theSettings().dataKey])
        await expect(open(folder, { dataKey })).rejects.toThrow(/DATA_DIR cannot be used/)
  })

  it('is taken only where somebody has it', async () => {
    const lock = lockFolder(home)
    await expect(open(home)).rejects.toThrow(/is in use by another process/)
    lock.release()
    const full = new DatabaseSync(join(home, 'lock'))
    full.close()
    await kept(home)
  })
})

describe('a first start that was killed', () => {
  it('is done anew where the database was not made to its end', async () => {
    await mkdir(join(home, 'postgres/base'), { recursive: true })
    await writeFile(join(home, 'postgres/PG_VERSION'), '17')
    await writeFile(join(home, 'postgres.unfinished'), '')
    await kept(home)
    await expect(stat(join(home, 'postgres.unfinished'))).rejects.toThrow('ENOENT')
    await kept(home)
  })
})

describe('the key beside the data', () => {
  const noKey = { dataKey: null }

  it('is made once, whole, for nobody else, over what a killed start left beside it', async () => {
    await writeFile(join(home, 'data.key.part'), 'half', { mode: 0o644 })
    await kept(home, noKey)
    const file = join(home, 'data.key')
    const key = await readFile(file, 'utf8')
    expect(Buffer.from(key, 'base64')).toHaveLength(32)
    expect((await stat(file)).mode & 0o077).toBe(0)
    await kept(home, noKey)
    expect(await readFile(file, 'utf8')).toBe(key)
  })

  it.each(['', 'c2hvcnQ=', 'x'.repeat(44)])('that reads %j is explained', async text => {
    await writeFile(join(home, 'data.key'), text)
    await expect(open(home, noKey)).rejects.toThrow(/data\.key holds no key: .* Put your copy/)
  })
})
