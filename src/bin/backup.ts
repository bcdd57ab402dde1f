import { once } from 'node:events'
import { open, rename } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeBackup } from '../store/backup.ts'
import { errand, NotWritten } from './errand.ts'

/** `npm run backup [file]`: the whole store in one file. It gets its name when it is complete. */
const day = new Date().toISOString().slice(0, 10)
const { 2: file = `backup-${day}.jsonl.gz` } = process.argv

await errand(async store => {
  const part = await open(`${file}.part`, 'w', 0o600).catch(fault => {
    throw new NotWritten(`${file} cannot be written: ${fault.message}.`)
  })
  const gzip = createGzip()
  const disk = part.createWriteStream({ flush: true })
  const written = finished(gzip.pipe(disk))
  const { rows } = await writeBackup(store, async line => {
    if (!gzip.write(`${line}\n`)) await once(gzip, 'drain')
  })
  gzip.end()
  await written
  await rename(`${file}.part`, file)
  return `${rows} rows are in ${file}. Keep DATA_KEY apart from it; without the key it is of no use.`
})
