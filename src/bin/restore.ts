import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { NotRestored, readBackup } from '../store/backup.ts'
import { errand } from './errand.ts'

/** `npm run restore <file> [-- --replace]`: fills the store from a backup, all of it or nothing. */
const words = process.argv.slice(2)
const file = words.find(word => !word.startsWith('--'))

await errand(async store => {
  if (!file) throw new NotRestored('Say which file: npm run restore backup.jsonl.gz')
  const { rows } = await readBackup(store, linesOf(file), { replace: words.includes('--replace') })
  return `${rows} rows are restored.`
})

/** Lines end with a newline and nothing else: a name may hold what other readers take for an end. */
async function* linesOf(name: string): AsyncGenerator<string> {
  const plain = pipeline(createReadStream(name), createGunzip(), () => {})
  let rest = ''
  try {
    for await (const piece of plain.setEncoding('utf8')) {
      const lines = `${rest}${piece}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault)
      throw new NotRestored(`${name} cannot be read: ${fault.message}.`)
    throw fault
  }
}
