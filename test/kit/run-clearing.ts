import { runClearing } from '../../src/actions/clearing/run.ts'
import { openApp } from '../../src/app.ts'
import { readSettings } from '../../src/config.ts'
import { november } from './people.ts'

/** A process of its own that runs November's clearing and says when it has, for tests that kill it. */
const settings = readSettings(process.env)
const app = await openApp(settings, { now: () => november(28, 6) })
console.log('running')
await runClearing(app, '2026-11')
await app.store.close()
console.log('has run')
