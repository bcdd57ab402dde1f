import { parseArgs } from 'node:util'
import type pg from 'pg'
import { runClearing } from '../src/actions/clearing/run.ts'
import { arrive } from '../src/actions/member/members.ts'
import { type App, momentOf } from '../src/app.ts'
import { count, duration, table, timesOf } from './measured.ts'
import { on, openOn, serverOf, urlOf } from './on-server.ts'

/**
 * Applying a run loop by loop, beside bare SQL of the same writes: loops of four, every second commitment in
 * part, and how long people wait meanwhile. `--pledges N` (100 000), `--postgres URL`; it makes databases of its own there and drops them.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { pledges: { type: 'string', default: '100000' }, postgres: { type: 'string' } },
})
const loops = Math.floor(Number(values.pledges) / 4)
const server = serverOf(values.postgres)
const name = `applying_bench_${process.pid}`
const copies = [`${name}_bare`, `${name}_taps`]
/** Somebody taps so often. */
const EVERY_MS = 50
const ranAt = new Date('2026-11-28T05:00:00Z')

await on(server, client => client.query(`create database ${name}`))
try {
  await (await openOn(urlOf(server, name), () => ranAt)).store.close()
  await on(urlOf(server, name), fill)
  for (const copy of copies)
    await on(server, client => client.query(`create database ${copy} template ${name}`))
  const bare = await timed(() => on(urlOf(server, `${name}_bare`), applyBare))
  const app = await openOn(urlOf(server, name), () => ranAt)
  const ours = await timed(() => runClearing(app, '2026-11'))
  const run = await app.store.clearings.ofCycle('2026-11')
  await app.store.close()
  if (run?.cleared !== loops * 4 * 1_000) throw new Error('not everything was fulfilled')
  const row = [count(loops * 4), duration(bare), duration(ours), `${(ours / bare).toFixed(2)} ×`]
  console.log(table([['commitments', 'bare SQL', 'ours', 'beside it'], row]))
  await amongTaps()
} finally {
  for (const each of [...copies, name])
    await on(server, client => client.query(`drop database if exists ${each} with (force)`))
}

/** The same run again while somebody comes every 50 ms and reads what they have promised. */
async function amongTaps(): Promise<void> {
  const app = await openOn(urlOf(server, `${name}_taps`), () => ranAt)
  const times: Promise<number>[] = []
  const timer = setInterval(
    () => times.push(reads(app, 1 + (times.length % (loops * 4)))),
    EVERY_MS,
  )
  await runClearing(app, '2026-11')
  clearInterval(timer)
  const all = (await Promise.all(times)).toSorted((one, other) => one - other)
  const { p50, p99 } = timesOf(all)
  const p95 = all[Math.floor(0.95 * (all.length - 1))] ?? Number.NaN
  await app.store.close()
  console.log(
    `\n${count(all.length)} taps meanwhile: median ${duration(p50)}, p95 ${duration(p95)}, p99 ${duration(p99)}\n`,
  )
}

async function reads(app: App, telegramId: number): Promise<number> {
  const start = performance.now()
  const visitor = { telegramId, telegramName: 'Member', username: null, language: 'en' } as const
  const member = await arrive(app, { visitor, bot: 'commit' })
  if (!member) throw new Error('nobody arrived')
  await app.store.pledges.openFrom(member.id, momentOf(app))
  return performance.now() - start
}

/** Loops of four members each, in a run that has been reckoned and not applied. */
async function fill(client: pg.Client): Promise<void> {
  const members = loops * 4
  await client.query(`
    insert into member (id, telegram_id, language, joined_at)
      select n, n, 'en', '2026-01-01' from generate_series(1, ${members}) n;
    insert into collection (id, owner_id, kind, target, unit, opened_at, opened_on)
      select n, n, 'monthly', 50000, 'EUR', '2026-01-01', '2026-01-01' from generate_series(1, ${members}) n;
    insert into pledge (id, giver_id, receiver_id, collection_id, amount, unit, cycle, due_on, created_at, committed_at)
      select n, n, r, r, 1000 + (n % 2) * 1000, 'EUR', '2026-11', '2026-11-30', '2026-11-02', '2026-11-02'
      from generate_series(1, ${members}) n, lateral (select case when n % 4 = 0 then n - 3 else n + 1 end as r) x;
    select setval('pledge_id_seq', ${members});
    insert into clearing (id, cycle, foreseen_at, shown_at, ran_at)
      values (1, '2026-11', '2026-11-25', '2026-11-25', '2026-11-28T05:00:00Z');
    insert into clearing_loop (clearing_id, number, cents, pledge_ids)
      select 1, n, 1000, array[n * 4 - 3, n * 4 - 2, n * 4 - 1, n * 4] from generate_series(1, ${loops}) n;
    analyze`)
}

/** A transaction a loop: its rows locked, then the same rows written, as short as SQL can say it. */
async function applyBare(client: pg.Client): Promise<void> {
  const at = '2026-11-28T05:00:00Z'
  for (let number = 1; number <= loops; number++) {
    const ids = [3, 2, 1, 0].map(back => number * 4 - back)
    await client.query('begin')
    await client.query(
      'select id, amount from pledge where id = any($1) order by id for no key update',
      [ids],
    )
    await client.query(
      `with part as (
        insert into pledge (giver_id, receiver_id, collection_id, amount, unit, cycle, due_on, part_of_id,
          created_at, committed_at, delivered_at, confirmed_at, clearing_id)
        select giver_id, receiver_id, collection_id, 1000, unit, cycle, due_on, id, created_at, committed_at,
          $2, $2, 1 from pledge where id = any($1) and amount > 1000 returning id),
      rest as (update pledge set amount = amount - 1000 where id = any($1) and amount > 1000 returning id),
      whole as (update pledge set delivered_at = $2, confirmed_at = $2, clearing_id = 1
        where id = any($1) and amount = 1000 returning id)
      insert into pledge_event (pledge_id, at, what, from_stage, to_stage, from_amount, to_amount)
      select id, $2::timestamptz, 'cleared', 'committed', 'confirmed', 1000, 1000 from part
      union all select id, $2, 'cleared', 'committed', 'confirmed', 1000, 1000 from whole
      union all select id, $2, 'split-off', 'committed', 'committed', 2000, 1000 from rest`,
      [ids, at],
    )
    await client.query(
      'update clearing_loop set applied_at = $2 where clearing_id = 1 and number = $1',
      [number, at],
    )
    await client.query('commit')
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
