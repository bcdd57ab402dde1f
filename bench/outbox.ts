import { fork } from 'node:child_process'
import { once } from 'node:events'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { type App, openApp } from '../src/app.ts'
import { run } from '../src/bin/run.ts'
import { readSettings } from '../src/config.ts'
import { memberId } from '../src/domain/ids.ts'
import { count, duration, table } from './measured.ts'
import { on, serverOf, urlOf } from './on-server.ts'
import type { Heard } from './outbox-telegram.ts'

/**
 * How much of Telegram's 30 messages a second the outbox uses beside people who tap. `--notices N`
 * (1 500, about a minute; 20 000 take more than eleven), five to a chat, `--taps N` a second (5),
 * `--postgres URL` for the server, where it makes a database and drops it.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    notices: { type: 'string', default: '1500' },
    taps: { type: 'string', default: '5' },
    postgres: { type: 'string' },
  },
})
const notices = Number(values.notices)
const perSecond = Number(values.taps)
const server = serverOf(values.postgres)
const name = `outbox_bench_${process.pid}`
const databaseUrl = urlOf(server, name)
const tokens = [
  '1000000001:bench-token-of-the-arvut-add-bot-00',
  '1000000002:bench-token-of-the-commit-bot-0000',
]
const TO_EACH = 5
const TAPPERS = 40
const TELEGRAMS = 30

await on(server, client => client.query(`create database ${name}`))
const telegram = fork(new URL('outbox-telegram.ts', import.meta.url), { stdio: 'inherit' })
try {
  const listeners = Math.ceil(notices / TO_EACH)
  const { apiRoot, ids } = await ask<{ apiRoot: string; ids: number[] }>({
    act: 'open',
    tokens,
    listeners,
  })
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
  await on(databaseUrl, client => register(client, ids))
  const running = await run(app)
  await ask({ act: 'arrive', tappers: TAPPERS })
  await pause(2000)
  telegram.send({ act: 'tap', perSecond })
  await pause(2000)
  await write(app)
  await emptied(app)
  report(await ask<Heard>({ act: 'stop' }))
  await running.stop()
} finally {
  telegram.send({ act: 'close' })
  await on(server, client => client.query(`drop database if exists ${name} with (force)`))
}

async function ask<T>(order: Readonly<Record<string, unknown>>): Promise<T> {
  telegram.send(order)
  const [answer] = (await once(telegram, 'message')) as [T]
  return answer
}

/** Listeners 1 to N have been members for a while. */
async function register(client: pg.Client, ids: readonly number[]): Promise<void> {
  await client.query(
    `insert into member (telegram_id, telegram_name, language, joined_at)
     select id, 'Listener', 'en', now() from unnest($1::bigint[]) id`,
    [ids],
  )
  await client.query(
    `insert into chat (member_id, bot, started_at) select id, 'commit', joined_at from member`,
  )
}

/** One notice to everybody, then the next one, as news come: a fifth of all in each transaction. */
async function write({ store, now }: App): Promise<void> {
  const listeners = Math.ceil(notices / TO_EACH)
  for (let round = 0; round < TO_EACH; round++)
    await store.notices.add(
      Array.from({ length: Math.min(listeners, notices - round * listeners) }, (_, at) => ({
        to: memberId(at + 1),
        bot: 'commit' as const,
        facts: { kind: 'broadcast' as const, broadcastId: 0, text: `News ${round + 1}` },
      })),
      now(),
    )
}

async function emptied({ store, now }: App): Promise<void> {
  while ((await store.outbox.backlog('commit', now())).waiting > 0) await pause(500)
}

function report({ notices: sent, answers, times, tooMany }: Heard): void {
  const [from = 0, until = 0] = [Math.min(...sent), Math.max(...sent)]
  const seconds = (until - from) / 1000
  const beside = answers.filter(at => at >= from && at <= until).length
  const rate = sent.length / seconds
  const left = TELEGRAMS - beside / seconds
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN
  console.log(
    `\n${count(sent.length)} of ${count(notices)} notices to ${count(Math.ceil(notices / TO_EACH))} people, ` +
      `${count(times.length)} taps (${perSecond} a second); load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  console.log(
    table([
      ['', 'measured', 'aim'],
      ['seconds', seconds.toFixed(1), ''],
      ['notices a second', rate.toFixed(1), ''],
      ['of what taps leave', `${((100 * rate) / left).toFixed(1)} %`, '≥ 95 %'],
      ['most messages in any second', `${fullest([...sent, ...answers])}`, `≤ ${TELEGRAMS}`],
      ['refused with 429', `${tooMany}`, '0'],
      ['taps answered, p50', duration(at(0.5)), ''],
      ['taps answered, p95', duration(at(0.95)), '≤ 1 s'],
    ]),
  )
}

/** The most instants that lie within one second. */
function fullest(instants: readonly number[]): number {
  const sorted = instants.toSorted((one, other) => one - other)
  let first = 0
  return sorted.reduce((most, at, index) => {
    while (at - (sorted[first] ?? at) >= 1000) first++
    return Math.max(most, index - first + 1)
  }, 0)
}
