import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeBackup } from '../store/backup.ts'
import type { Store } from '../store/open.ts'
import { errand, NotWritten } from './errand.ts'

/** `npm run backup [file]`: the whole store in one file. It gets its name when it is complete. */
const day = new Date().toISOString().slice(0, 10)
const { 2: file = `backup-${day}.jsonl.gz` } = process.argv

await errand(async store => {
  try {
    const rows = await writeTo(`${file}.part`, store)
    await rename(`${file}.part`, file)
    return `${rows} rows are in ${file}. Keep DATA_KEY apart from it; without the key it is of no use.`
  } catch (fault) {
    if (!(fault instanceof Error && 'syscall' in fault)) throw fault
    throw new NotWritten(`${file} cannot be written: ${fault.message}.`)
  }
})

/** A new file that only its owner reads, whatever an interrupted backup left under its name. */
async function writeTo(name: string, store: Store): Promise<number> {
  await rm(name, { force: true })
  const part = await open(name, 'wx', 0o600)
  const gzip = createGzip()
  const written = finished(gzip.pipe(part.createWriteStream({ flush: true })))
  written.catch(() => gzip.destroy())
  const { rows } = await writeBackup(store, async line => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), written])
  })
  gzip.end()
  await written
  return rows
}
