import { AsyncLocalStorage } from 'node:async_hooks'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { openApp } from '../src/app.ts'
import { run } from '../src/bin/run.ts'
import { readSettings } from '../src/config.ts'
import { botNames } from '../src/domain/bot.ts'
import { count, duration, table } from './measured.ts'
import { type Recording, startBare } from './tap-bare.ts'
import type { Tapped } from './tap-telegram.ts'

/**
 * Taps a second through both bots on PostgreSQL, beside bare grammY bots that run the same
 * statements and make the same calls, and how long an idle house takes to answer. `--people N` (80)
 * open both bots; `--postgres URL` for the server, where it makes a database and drops it.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string', default: '80' }, postgres: { type: 'string' } },
})
const server =
  values.postgres ??
  process.env['TEST_DATABASE_URL'] ??
  'postgresql://postgres@127.0.0.1:5432/postgres'
const name = `tap_bench_${process.pid}`
const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href
const tokens = [
  '1000000001:bench-token-of-the-arvut-add-bot-00',
  '1000000002:bench-token-of-the-commit-bot-0000',
]
const ROUNDS = 12
const AT_ONCE = 24

const statements: Recording['statements'] = []
const handling = new AsyncLocalStorage<boolean>()
let isRecording = false
listenToPostgres()

await onServer(`create database ${name}`)
const telegram = fork(new URL('tap-telegram.ts', import.meta.url), { stdio: 'inherit' })
try {
  telegram.send({ act: 'open', tokens, people: Number(values.people), flood: false })
  const [apiRoot] = (await once(telegram, 'message')) as [string]
  const app = await openApp(
    readSettings({
      ARVUT_BOT_TOKEN: tokens[0],
      COMMIT_BOT_TOKEN: tokens[1],
      TELEGRAM_API_ROOT: apiRoot,
      DATABASE_URL: databaseUrl,
      DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
      PORT: '0',
      LOG_LEVEL: 'error',
    }),
    { now: () => new Date() },
  )
  const running = await run(app)
  await emptied(app)
  await taps({ rounds: 4, atOnce: AT_ONCE, pauseMs: 0 })
  const recordings = await record(running)
  const idle = await taps({ rounds: 1, atOnce: 1, pauseMs: 5 })
  const ours = await taps({ rounds: ROUNDS, atOnce: AT_ONCE, pauseMs: 0 })
  await running.stop()
  const bare = startBare(apiRoot, tokens, databaseUrl, recordings)
  await taps({ rounds: 1, atOnce: AT_ONCE, pauseMs: 0 })
  const bares = await taps({ rounds: ROUNDS, atOnce: AT_ONCE, pauseMs: 0 })
  await bare.stop()
  report(recordings, idle, ours, bares)
} finally {
  telegram.send({ act: 'close' })
  await onServer(`drop database if exists ${name} with (force)`)
}

/** Everybody's first message is answered before the clock runs. */
async function emptied(app: Awaited<ReturnType<typeof openApp>>): Promise<void> {
  for (const bot of botNames)
    do await new Promise(resolve => setTimeout(resolve, 300))
    while ((await app.store.updates.backlog(bot)).waiting > 0)
}

async function taps(order: { rounds: number; atOnce: number; pauseMs: number }): Promise<Tapped> {
  telegram.send({ act: 'tap', ...order })
  const [tapped] = (await once(telegram, 'message')) as [Tapped]
  return tapped
}

/** One tap after another: what each kind asks of the database, and the screen it brings. */
async function record({ houses }: Awaited<ReturnType<typeof run>>) {
  const recordings = new Map<string, Recording>()
  for (const [at, house] of Object.values(houses).entries()) {
    let data = ''
    house.bot.api.config.use((call, method, payload, signal) => {
      if (isRecording && method === 'editMessageText') {
        const { chat_id: _, message_id: __, ...edit } = payload as Record<string, unknown>
        recordings.set(`${tokens[at]} ${data}`, { statements: [], edit })
      }
      return call(method, payload, signal)
    })
    const handle = house.bot.handleUpdate.bind(house.bot)
    house.bot.handleUpdate = async (update, envelope) => {
      data = update.callback_query?.data ?? data
      await handling.run(true, () => handle(update, envelope))
      if (isRecording)
        setTimeout(() => {
          const found = recordings.get(`${tokens[at]} ${data}`)
          if (found) found.statements = statements.splice(0)
        }, 15)
    }
  }
  isRecording = true
  await taps({ rounds: 4, atOnce: 1, pauseMs: 40 })
  isRecording = false
  return recordings
}

/** Hears the statements of taps and of their inbox; what runs beside them is not theirs. */
function listenToPostgres(): void {
  const query = pg.Client.prototype.query as (this: pg.Client, ...words: unknown[]) => unknown
  pg.Client.prototype.query = function hear(this: pg.Client, ...words: unknown[]) {
    const [first] = words
    const text = typeof first === 'string' ? first : (first as { text?: string } | null)?.text
    const asked = (first as { values?: unknown[] } | null)?.values ?? words[1]
    const isInbox = /"update"/.test(text ?? '') && !/answered/.test(text ?? '')
    if (isRecording && text && (isInbox || handling.getStore()))
      statements.push({ text, values: Array.isArray(asked) ? asked : [] })
    return query.apply(this, words)
  } as typeof pg.Client.prototype.query
}

function report(
  recordings: ReadonlyMap<string, Recording>,
  idle: Tapped,
  ours: Tapped,
  bare: Tapped,
): void {
  const rate = ({ times, seconds }: Tapped) => times.length / seconds
  const asked = [...recordings.values()].map(each => each.statements.length)
  const row = (label: string, tapped: Tapped) => [
    label,
    rate(tapped).toFixed(0),
    duration(share(tapped, 0.5)),
    duration(share(tapped, 0.95)),
  ]
  console.log(
    `\n${count(ours.times.length)} taps of ${asked.length} kinds, ${AT_ONCE} at once; statements a tap: ${asked.join(', ')}\n`,
  )
  console.log(
    table([
      ['', 'taps a second', 'p50', 'p95'],
      row('both bots', ours),
      row('bare grammY', bare),
      row('both bots, one at a time', idle),
    ]),
  )
  console.log(`\nratio ${(rate(ours) / rate(bare)).toFixed(2)}, trouble ${bare.trouble}`)
}

function share({ times }: Tapped, part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
