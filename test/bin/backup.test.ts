import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { aChild } from '../kit/child.ts'
import { aHousehold } from '../kit/household.ts'

const { env } = await aHousehold()

it('a backup is read by its owner only, whatever an interrupted one left under its name', async () => {
  const home = await mkdtemp(join(tmpdir(), 'backup-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const file = join(home, 'all.jsonl.gz')
  await writeFile(`${file}.part`, 'half of an older one', { mode: 0o644 })
  await writeFile(file, 'an older one', { mode: 0o644 })
  const child = aChild('backup', env, [file])
  await child.says(/rows are in .*all\.jsonl\.gz/, 100_000)
  expect(await child.ended()).toBe(0)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(home)).toEqual(['all.jsonl.gz'])

  const again = aChild('restore', env, [file])
  await again.says('rows are restored', 100_000)
  expect(await again.ended()).toBe(0)
})
