import { parseArgs } from 'node:util'
import type pg from 'pg'
import type { App, BoardOrder } from '../src/app.ts'
import { memberId } from '../src/domain/ids.ts'
import { searchedFor } from '../src/domain/listing/words.ts'
import { boardPage } from '../src/views/board.ts'
import { duration, table } from './measured.ts'
import { on, openOn, serverOf, urlOf } from './on-server.ts'

/**
 * The board and its search with 20 000 listings within reach of one member, among as many beyond. `--postgres
 * URL` for the server; it makes a database of its own and drops it.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { postgres: { type: 'string' } },
})
const server = serverOf(values.postgres)
const name = `board_bench_${process.pid}`
const url = urlOf(server, name)
const SAMPLES = 100
const PAGE = 11
const now = new Date('2026-11-10T11:00:00Z')
const me = memberId(1)

await on(server, client => client.query(`create database ${name}`))
try {
  const app = await openOn(url, () => now)
  try {
    await on(url, fill)
    await app.graph()
    const whole: BoardOrder = { side: null, kind: null, words: [], offset: 0, limit: PAGE }
    const rows = [
      ['what', 'p50', 'p95', 'found'],
      await measure(app, 'the board', () => whole),
      await measure(app, 'its tenth page', () => ({ ...whole, offset: 100 })),
      await measure(app, 'needs of one kind', () => ({ ...whole, side: 'need', kind: 'teach' })),
      await measure(app, 'a word many have', () => ({ ...whole, words: searchedFor('repair') })),
      await measure(app, 'two words few have', at => ({
        ...whole,
        words: searchedFor(`thing ${at * 7}`),
      })),
      await measure(app, 'a word nobody has', () => ({
        ...whole,
        words: searchedFor('xylophone'),
      })),
    ]
    console.log(`\n${table(rows)}\n`)
  } finally {
    await app.store.close()
  }
} finally {
  await on(server, client => client.query(`drop database if exists ${name} with (force)`))
}

async function measure(app: App, what: string, order: (at: number) => BoardOrder) {
  const times: number[] = []
  let found = 0
  for (let at = 0; at < SAMPLES; at++) {
    const begin = performance.now()
    found = (await boardPage(app, me, order(at))).length
    times.push(performance.now() - begin)
  }
  const sorted = times.sort((one, other) => one - other)
  const p = (share: number) => duration(sorted[Math.floor(share * (SAMPLES - 1))] ?? Number.NaN)
  return [what, p(0.5), p(0.95), String(found)]
}

/** A member with 50 contacts, 50 of each of these and one of each of those: 5 000 within reach, 5 000 beyond. */
async function fill(client: pg.Client): Promise<void> {
  await client.query(
    `insert into member (telegram_id, telegram_name, language, joined_at)
     select 5000000 + i, 'Member ' || i, 'en', '2026-10-01' from generate_series(1, 10051) i`,
  )
  await client.query(
    `insert into trust_link (one_id, other_id, created_at)
     select 1, 1 + i, '2026-10-02'::timestamptz from generate_series(1, 50) i
     union all select 2 + (i % 50), 51 + i, '2026-10-02' from generate_series(1, 2500) i
     union all select 51 + i, 2551 + i, '2026-10-02' from generate_series(1, 2500) i
     union all select 2551 + i, 5051 + i, '2026-10-02' from generate_series(1, 2500) i`,
  )
  await client.query(
    `insert into listing (owner_id, side, kind, title, words, unit, reach, days, put_up_at, until)
     select owner, case when n % 2 = 0 then 'offer' else 'need' end,
       (array['do', 'give', 'lend', 'place', 'teach', 'other'])[1 + (owner + n) % 6],
       'I repair thing ' || owner, ' i repair thing ' || owner, 'EUR', 3, 90,
       '2026-11-01'::timestamptz + make_interval(mins => (owner * 7 + n * 13) % 10000), '2027-01-30'
     from generate_series(2, 10051) owner, generate_series(1, 4) n`,
  )
  await client.query('vacuum analyze')
}
