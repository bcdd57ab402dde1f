import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench graph` runs `bench/graph.ts`; what follows the name belongs to it. */
const [, , name = ''] = process.argv
const file = join(import.meta.dirname, `${name}.ts`)

if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('Say which bench to run, for example: npm run bench graph')
  process.exit(1)
}
await import(file)
