import { parseArgs } from 'node:util'
import type pg from 'pg'
import { settleInitiatives } from '../src/actions/initiative/ends.ts'
import { publishInitiative } from '../src/actions/initiative/publishing.ts'
import { countVotes, voteFor } from '../src/actions/initiative/voting.ts'
import { arrive } from '../src/actions/member/members.ts'
import type { App } from '../src/app.ts'
import { type InitiativeId, memberId } from '../src/domain/ids.ts'
import { loadInitiative } from '../src/views/initiatives.ts'
import { duration, table, timesOf } from './measured.ts'
import { on, openOn, serverOf, urlOf } from './on-server.ts'

/**
 * What a vote and a card cost beside 10, 1 000 and 10 000 voters, and the end of the vote beside the bare
 * SQL of the same writes. `--postgres URL` for the server; it makes a database of its own and drops it.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { postgres: { type: 'string' } },
})
const server = serverOf(values.postgres)
const name = `initiative_bench_${process.pid}`
const url = urlOf(server, name)
const CROWDS = [10, 1_000, 10_000] as const
const SAMPLES = 40
let clock = new Date('2026-11-10T11:00:00Z')
let accounts = 4_000_000

await on(server, client => client.query(`create database ${name}`))
try {
  const app = await openOn(url, () => clock)
  try {
    const rows = [
      ['voters', 'vote p50 / p99', 'card p50 / p99', 'end of the vote', 'bare SQL', 'times'],
    ]
    await measure(app, CROWDS[0]) // The first one pays for the connections and the plans.
    for (const crowd of CROWDS) rows.push(await measure(app, crowd))
    console.log(`\n${table(rows)}\n`)
  } finally {
    await app.store.close()
  }
} finally {
  await on(server, client => client.query(`drop database if exists ${name} with (force)`))
}

async function measure(app: App, crowd: number): Promise<string[]> {
  clock = new Date('2026-11-10T11:00:00Z')
  const owner = await somebody(app)
  const published = await publishInitiative(app, {
    ownerId: owner,
    title: 'A bench',
    text: 'Oak.',
    price: 100 * crowd,
    voteUntil: '2026-11-20',
    deliverDays: 30,
    againOfId: null,
  })
  if ('refused' in published) throw new Error(published.refused)
  const { id } = published.done
  const voters = await on(url, client => fill(client, id, crowd))
  await app.store.initiatives.recountLater([id], clock)
  await countVotes(app, clock)

  const some = voters.slice(0, SAMPLES)
  const votes = await each(some, by =>
    voteFor(app, { initiativeId: id, by: memberId(by), amount: 200, atLeastPeople: null }),
  )
  const cards = await each(some, by => loadInitiative(app, memberId(by), id))
  const bare = await on(url, client => bareEnd(client, id))
  clock = new Date('2026-11-20T23:00:00Z')
  const begin = performance.now()
  await settleInitiatives(app, clock)
  const ours = performance.now() - begin
  const times = (of: readonly number[]) => {
    const { p50, p99 } = timesOf(of)
    return `${duration(p50)} / ${duration(p99)}`
  }
  return [
    String(crowd),
    times(votes),
    times(cards),
    duration(ours),
    duration(bare),
    (ours / bare).toFixed(1),
  ]
}

/** Voters who came by the link, each with a vote of 2 €, every fifth only with at least 5 people. */
async function fill(client: pg.Client, id: InitiativeId, crowd: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `insert into member (telegram_id, telegram_name, language, joined_at)
     select 5000000 + $2::int * 100000 + i, 'Voter ' || i, 'en', '2026-10-01'
     from generate_series(1, $1::int) i returning id`,
    [crowd, id],
  )
  const ids = rows.map(row => row.id)
  await client.query(
    `insert into vote (initiative_id, member_id, amount, at_least, voted_at)
     select $1::int, v, 200, case when v % 5 = 0 then 5 end, '2026-11-10T10:00:00Z'
     from unnest($2::int[]) v`,
    [id, ids],
  )
  await client.query('vacuum analyze')
  return ids
}

/** The same rows written by hand: a share for each vote, a notice for each voter; undone afterwards. */
async function bareEnd(client: pg.Client, id: InitiativeId): Promise<number> {
  const begin = performance.now()
  await client.query('begin')
  await client.query('select member_id, amount, at_least from vote where initiative_id = $1', [id])
  await client.query('update vote set share = 100 where initiative_id = $1', [id])
  await client.query(
    `insert into notice (bot, to_id, chat_id, kind, facts, key, urgent, created_at, send_after, parked)
     select 'commit', m.id, m.telegram_id, 'initiative-news', decode(repeat('00', 260), 'hex'),
       'bench', false, now(), now(), false
     from vote v join member m on m.id = v.member_id where v.initiative_id = $1 limit 500`,
    [id],
  )
  const took = performance.now() - begin
  await client.query('rollback')
  return took
}

async function each<T>(samples: readonly T[], act: (sample: T) => Promise<unknown>) {
  const times: number[] = []
  for (const sample of samples) {
    const begin = performance.now()
    await act(sample)
    times.push(performance.now() - begin)
  }
  return times
}

async function somebody(app: App) {
  const visitor = {
    telegramId: ++accounts,
    telegramName: 'Owner',
    username: null,
    language: 'en',
  } as const
  const member = await arrive(app, { visitor, bot: 'commit' })
  if (!member) throw new Error('nobody arrived')
  return member.id
}
