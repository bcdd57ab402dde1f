import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openApp } from '../src/app.ts'
import { run } from '../src/bin/run.ts'
import { readSettings } from '../src/config.ts'
import type { Attacked } from './attack-telegram.ts'
import { duration, table } from './measured.ts'

/**
 * One hostile account against a whole bot: it stays anonymous in groups of its own and writes a
 * command into each as fast as Telegram lets it, while other people tap in private. Telegram's limits
 * hold. `--groups N` (14), `--seconds N` (60), `--every MS` (2200), `--people N` (20). Ends with 1
 * when the others waited for more than a second (p95) or two (at most).
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    groups: { type: 'string', default: '14' },
    seconds: { type: 'string', default: '60' },
    every: { type: 'string', default: '2200' },
    people: { type: 'string', default: '20' },
  },
})
const P95_MS = 1000
const MOST_MS = 2000
const tokens = [
  '1000000001:bench-token-of-the-arvut-add-bot-00',
  '1000000002:bench-token-of-the-commit-bot-0000',
]

const folder = await mkdtemp(join(tmpdir(), 'attack-'))
const telegram = fork(new URL('attack-telegram.ts', import.meta.url), { stdio: 'inherit' })
try {
  telegram.send({ act: 'open', tokens, people: Number(values.people) })
  const [apiRoot] = (await once(telegram, 'message')) as [string]
  const settings = readSettings({
    ARVUT_BOT_TOKEN: tokens[0],
    COMMIT_BOT_TOKEN: tokens[1],
    TELEGRAM_API_ROOT: apiRoot,
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'error',
  })
  const app = await openApp(settings, { now: () => new Date() })
  const running = await run(app)
  await running.idle()
  telegram.send({ act: 'attack', ...numbers() })
  const [attacked] = (await once(telegram, 'message')) as [Attacked]
  await running.stop()
  report(attacked)
} finally {
  telegram.send({ act: 'close' })
  await rm(folder, { recursive: true, force: true })
}

function numbers() {
  const { groups, seconds, every } = values
  return { groups: Number(groups), seconds: Number(seconds), everyMs: Number(every) }
}

function report({ before, during, commands, answers, refused }: Attacked): void {
  const row = (label: string, times: readonly number[]) => [
    label,
    `${times.length}`,
    ...[0.5, 0.95, 1].map(part => duration(share(times, part))),
  ]
  const head = ['others', 'taps', 'p50', 'p95', 'longest']
  console.log(`\n${table([head, row('in peace', before), row('attacked', during)])}`)
  console.log(`\n${commands} hostile commands, ${answers} answers, ${refused} times 429`)
  if (share(during, 0.95) > P95_MS || share(during, 1) > MOST_MS) process.exitCode = 1
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
}
