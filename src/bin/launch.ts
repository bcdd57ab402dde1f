import { WrongSettings } from '../config.ts'
import { readEnvFile } from './env-file.ts'

/**
 * Starts the file beside this one that the first word names, with the settings of `.env`. npm puts a
 * shell between itself and us that passes no signal on: when it has gone, we were told to end.
 */
const [name = '', ...words] = process.argv.splice(2)
process.argv.push(...words)
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  start: () => import('./start.ts'),
  demo: () => import('./demo.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  rotate: () => import('./rotate.ts'),
}

if (process.env['npm_lifecycle_event'] === name) endWithTheShell()
try {
  if (name !== 'demo') readEnvFile('.env')
  await files[name]?.()
} catch (fault) {
  if (!(fault instanceof WrongSettings)) throw fault
  console.error(fault.message)
  process.exit(1)
}

function endWithTheShell(): void {
  const { ppid } = process
  const looking = setInterval(() => {
    if (process.ppid === ppid) return
    clearInterval(looking)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  looking.unref()
}
