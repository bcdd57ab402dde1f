import { type App, openApp } from '../app.ts'
import { readSettings, WrongSettings } from '../config.ts'
import { openLog } from '../log.ts'
import { FolderIsTaken } from '../store/lock.ts'
import { KeyDoesNotFit } from '../store/seal.ts'
import { PortIsTaken } from '../web/server.ts'
import { type Running, run } from './run.ts'

/** What whoever starts the bots can put right by what it says. */
const expected = [WrongSettings, FolderIsTaken, KeyDoesNotFit, PortIsTaken]

let work: Readonly<{ app: App; running: Running }> | null = null
let stopping = false

/** Ends in good order; a second signal (npm passes Ctrl-C on beside the terminal) changes nothing. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 10_000).unref()
  work?.app.log.info('stopping')
  await work?.running.stop()
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

/** `npm start`: both bots, with whatever the environment says. */
try {
  const settings = readSettings(process.env)
  const app = await openApp(settings, { now: () => new Date() })
  const running = await run(app)
  work = { app, running }
  app.log.info({ roles: settings.roles, port: running.port }, 'ready')
} catch (fault) {
  if (expected.some(kind => fault instanceof kind)) console.error((fault as Error).message)
  else openLog('info').fatal({ err: fault }, 'could not start')
  process.exit(1)
}
