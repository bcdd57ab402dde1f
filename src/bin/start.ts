import { type App, openApp } from '../app.ts'
import { readSettings, WrongSettings } from '../config.ts'
import { openLog } from '../log.ts'
import { CannotOpen } from '../store/engine/cannot-open.ts'
import { FolderIsTaken } from '../store/engine/lock.ts'
import { KeyDoesNotFit } from '../store/seal.ts'
import { CannotListen } from '../web/server.ts'
import { type Running, run } from './run.ts'

/** What whoever starts the bots can put right by what it says. */
const expected = [WrongSettings, CannotOpen, FolderIsTaken, KeyDoesNotFit, CannotListen]

let opening: Promise<App> | null = null
let isMigrating = false
let work: Readonly<{ app: App; running: Running }> | null = null
const stopping = new AbortController()

/** Ends in good order; a second signal (npm passes Ctrl-C on beside the terminal) changes nothing. */
async function stop(): Promise<void> {
  if (stopping.signal.aborted) return
  stopping.abort()
  if (!work) return giveUp()
  setTimeout(() => process.exit(1), 10_000).unref()
  work.app.log.info('stopping')
  await work.running.stop()
  process.exit(0)
}

/** Before it is at work a kill loses nothing; only a migration in hand is worth waiting for longer. */
async function giveUp(): Promise<void> {
  openLog('info').warn('stopped before it was ready')
  setInterval(() => isMigrating || process.exit(1), 10_000)
  await opening?.catch(() => {})
  process.exit(1)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

/** `npm start`: both bots, with whatever the environment says. */
try {
  const settings = readSettings(process.env)
  opening = openApp(settings, {
    now: () => new Date(),
    signal: stopping.signal,
    onMigration(inHand) {
      isMigrating = inHand
    },
  })
  const app = await opening
  const running = await run(app)
  work = { app, running }
  app.log.info({ roles: settings.roles, port: running.port }, 'ready')
} catch (fault) {
  if (!stopping.signal.aborted) complain(fault)
}

function complain(fault: unknown): void {
  if (expected.some(kind => fault instanceof kind)) console.error((fault as Error).message)
  else openLog('info').fatal({ err: fault }, 'could not start')
  process.exit(1)
}
