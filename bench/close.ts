import { parseArgs } from 'node:util'
import { closeCycle } from '../src/actions/cycle/cycle-close.ts'
import { arrive } from '../src/actions/member/members.ts'
import { deliver } from '../src/actions/pledge/deliveries.ts'
import type { App } from '../src/app.ts'
import { memberId, pledgeId } from '../src/domain/ids.ts'
import { closeBare } from './close-bare.ts'
import { fillLedger, PLEDGES } from './close-ledger.ts'
import { count, duration, megabytes, table } from './measured.ts'
import { on, openOn, serverOf, urlOf } from './on-server.ts'

/**
 * What closing a month costs beside the bare SQL that writes the same renewals and digests, and how
 * long taps take meanwhile. `--members N` (100 000), `--postgres URL` for the server; it makes a
 * database of its own and copies of it there and drops them.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { members: { type: 'string', default: '100000' }, postgres: { type: 'string' } },
})
const members = Number(values.members)
const server = serverOf(values.postgres)
const name = `close_bench_${process.pid}`
const afterClose = new Date('2026-11-30T23:00:05Z')
const EVERY_MS = 50
/** A tap waits for the one before in its chat, so that only so many people tap at once. */
const MOST_AT_ONCE = 10

await on(server, client => client.query(`create database ${name}`))
try {
  console.log(`\n${count(members)} members × ${PLEDGES} pledges, a third confirmed\n`)
  await fill()
  const bare = await onCopy('bare', database => on(urlOf(server, database), closeBare))
  const alone = await onCopy('alone', database => closeOurs(database))
  show(bare, alone, await closeOurs(name, tapMeanwhile))
} finally {
  await on(server, client => client.query(`drop database if exists ${name} with (force)`))
}

/** Does something on a copy of the filled database. */
async function onCopy<T>(suffix: string, work: (database: string) => Promise<T>): Promise<T> {
  const copy = `${name}_${suffix}`
  await on(server, client => client.query(`create database ${copy} template ${name}`))
  try {
    return await work(copy)
  } finally {
    await on(server, client => client.query(`drop database ${copy} with (force)`))
  }
}

async function fill(): Promise<void> {
  const app = await openOn(urlOf(server, name), () => afterClose)
  await app.store.close()
  await on(urlOf(server, name), client => fillLedger(client, members))
}

type Ours = Readonly<{
  took: number
  renewed: number
  told: number
  taps: readonly number[]
  memory: readonly number[]
}>

async function closeOurs(database: string, meanwhile?: typeof tapMeanwhile): Promise<Ours> {
  const app = await openOn(urlOf(server, database), () => afterClose)
  const memory: number[] = []
  const watch = setInterval(() => memory.push(process.memoryUsage().rss), 100)
  const tapping = meanwhile?.(app)
  const start = performance.now()
  await closeCycle(app, '2026-11')
  const took = performance.now() - start
  clearInterval(watch)
  const taps = (await tapping?.stop()) ?? []
  await app.store.close()
  const [written] = await on(urlOf(server, database), async client => {
    const { rows } = await client.query<{ renewed: string; told: string }>(
      `select (select count(*) from pledge where renewal_of = '2026-11') as renewed,
         (select count(*) from notice where kind = 'cycle-closed') as told`,
    )
    return rows
  })
  return { took, renewed: Number(written?.renewed), told: Number(written?.told), taps, memory }
}

/** Somebody delivers every 50 ms, in the process that closes: registered or met, saved, told. */
function tapMeanwhile(app: App): { stop(): Promise<number[]> } {
  const times: Promise<number>[] = []
  let next = 0
  let open = 0
  const timer = setInterval(() => {
    if (open >= MOST_AT_ONCE) return
    open++
    const time = tap(app, (next++ % members) + 1)
    time.catch(() => {}).finally(() => open--)
    times.push(time)
  }, EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      return Promise.all(times)
    },
  }
}

async function tap(app: App, giver: number): Promise<number> {
  const start = performance.now()
  const visitor = {
    telegramId: 1_000_000 + giver,
    telegramName: `Member ${giver}`,
    username: null,
    language: 'en',
  } as const
  await arrive(app, { visitor, bot: 'commit' })
  const nth = (((1 - giver) % 3) + 3) % 3 || 3
  const owed = (giver - 1) * PLEDGES + nth
  const saw = await app.store.pledges.get(pledgeId(owed))
  const outcome = await deliver(app, { pledgeId: saw.id, by: memberId(giver), saw })
  if ('refused' in outcome) throw new Error(`a tap was refused: ${outcome.refused}`)
  return performance.now() - start
}

function show(
  bare: Readonly<{ renewals: number; digests: number }>,
  alone: Ours,
  { took, taps, memory }: Ours,
): void {
  const sorted = taps.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  const most = (from: number, until: number) =>
    Math.max(...memory.slice(Math.floor(from * memory.length), Math.ceil(until * memory.length)))
  const whole = bare.renewals + bare.digests
  console.log(
    table([
      ['', 'renewals', 'digests', 'took'],
      ['bare SQL', duration(bare.renewals), duration(bare.digests), duration(whole)],
      ['the close', count(alone.renewed), count(alone.told), duration(alone.took)],
      ['times as long', '', '', (alone.took / whole).toFixed(2)],
      ['the close among taps', '', '', duration(took)],
    ]),
  )
  console.log(
    `\n${count(taps.length)} taps meanwhile: median ${duration(at(0.5))}, p95 ${duration(at(0.95))}, p99 ${duration(at(0.99))}, longest ${duration(at(1))}`,
  )
  console.log(
    `memory: at most ${megabytes(most(0, 0.25))} in the first quarter, ${megabytes(most(0.25, 0.5))}, ${megabytes(most(0.5, 0.75))}, ${megabytes(most(0.75, 1))} in the last\n`,
  )
}
