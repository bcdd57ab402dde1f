import { openApp } from '../app.ts'
import { readSettings, WrongSettings } from '../config.ts'
import { openLog } from '../log.ts'
import { FolderIsTaken } from '../store/lock.ts'
import { run } from './run.ts'

/** `npm start`: both bots, with whatever the environment says. */
try {
  const settings = readSettings(process.env)
  const app = await openApp(settings, { now: () => new Date() })
  const running = await run(app)
  app.log.info({ roles: settings.roles, port: running.port }, 'ready')

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    app.log.info('stopping')
    setTimeout(() => process.exit(1), 10_000).unref()
    await running.stop()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
} catch (fault) {
  if (fault instanceof WrongSettings || fault instanceof FolderIsTaken) console.error(fault.message)
  else openLog('info').fatal({ err: fault }, 'could not start')
  process.exit(1)
}
