import pg from 'pg'
import { graphBuilder } from '../src/domain/graph/graph.ts'
import { timesOf } from './measured.ts'
import { random, randomNetwork } from './random-network.ts'

/** Times are milliseconds, null where 60 seconds were not enough; `memory` is in bytes. */
export type PostgresFigures =
  | { readonly failed: string }
  | {
      readonly load: number
      readonly memory: number
      readonly firstPage: number | null
      readonly tenthPage: number | null
      readonly size: number | null
      readonly chain: number | null
    }

const runs = 5
const patience = 60_000
const queryCanceled = '57014'

/** Neighbours from either end of a link: both ends are indexed. */
const neighbours = `lateral (
  select high as id from link where low = walk.id
  union all select low from link where high = walk.id
) next on true`

const list = `with recursive walk (id) as (
  select $1::int union select next.id from walk join ${neighbours}
) select count(*) - 1 from walk`

/** Only the first three degrees: kinder to PostgreSQL than the whole list in order. */
const page = (offset: number) => `with recursive walk (id, degree) as (
  select $1::int, 0 union select next.id, degree + 1 from walk join ${neighbours} where degree < 3
) select id, min(degree) from walk where id <> $1 group by id order by 2, 1 limit 10
offset ${offset}`

/** Only the degree of the other: the recursion ends as soon as the first row of them appears. */
const chain = `with recursive walk (id, degree) as (
  select $1::int, 0 union select next.id, degree + 1 from walk join ${neighbours} where degree < 12
) select degree from walk where id = $2 limit 1`

/** Puts a network into a schema of its own, loads the graph from it, asks, and drops it. */
export async function measurePostgres(url: string, members: number): Promise<PostgresFigures> {
  const client = new pg.Client(url)
  const schema = `graph_bench_${process.pid}`
  try {
    await client.connect()
  } catch (fault) {
    return { failed: `no server: ${fault instanceof Error ? fault.message : fault}` }
  }

  try {
    await client.query(`create schema ${schema}`)
    await client.query(`set search_path to ${schema}`)
    await client.query(`set work_mem to '256MB'`)
    await fill(client, members)
    return await measured(client, members)
  } finally {
    await client.query('rollback')
    await client.query(`drop schema if exists ${schema} cascade`)
    await client.end()
  }
}

async function fill(client: pg.Client, members: number) {
  await client.query('create unlogged table link (low int not null, high int not null)')
  for (const pairs of randomNetwork(members)) {
    const low = Array.from(pairs.filter((_, i) => i % 2 === 0))
    const high = Array.from(pairs.filter((_, i) => i % 2 === 1))
    const ends = '(select * from unnest($1::int[], $2::int[])) as pair (a, b)'
    await client.query(
      `insert into link select least(a, b), greatest(a, b) from ${ends} where a <> b`,
      [low, high],
    )
  }
  await client.query('create index on link (low, high)')
  await client.query('create index on link (high, low)')
  await client.query('vacuum analyze link')
}

async function measured(client: pg.Client, members: number): Promise<PostgresFigures> {
  const start = performance.now()
  const graph = await loadGraph(client, members)
  const load = performance.now() - start
  const memory = process.resourceUsage().maxRSS * 1024

  await client.query(`set statement_timeout to ${patience}`)
  const next = random(2)
  const anybody = () => (next() % members) + 1
  const samples = Array.from({ length: runs }, () => [anybody(), anybody()] as const)
  const pageFrom = (offset: number) => (of: number) =>
    graph.page(of, { offset, limit: 10 }).members.map(({ id }) => id)
  const ask = (text: string, expected: Question['expected']) =>
    medianOf(client, samples, { text, expected })
  return {
    load,
    memory,
    firstPage: await ask(page(0), pageFrom(0)),
    tenthPage: await ask(page(90), pageFrom(90)),
    size: await ask(list, of => [graph.size(of)]),
    chain: await ask(chain, (a, b) => [graph.degree(a, b)]),
  }
}

async function loadGraph(client: pg.Client, members: number) {
  const builder = graphBuilder(members)
  await client.query('begin')
  await client.query('declare links no scroll cursor for select low, high from link')
  for (;;) {
    const order = { text: 'fetch 65536 from links', rowMode: 'array' as const }
    const { rows } = await client.query<[number, number]>(order)
    if (rows.length === 0) break
    const pairs = new Int32Array(2 * rows.length)
    for (const [i, row] of rows.entries()) pairs.set(row, 2 * i)
    builder.add(pairs)
  }
  await client.query('commit')
  return builder.build(1)
}

type Question = {
  readonly text: string
  /** What the graph answers: the first column of the rows that PostgreSQL must return. */
  readonly expected: (of: number, other: number) => readonly (number | null)[]
}

/** The median of a few runs; one that lasts too long speaks for all. */
async function medianOf(
  client: pg.Client,
  samples: readonly (readonly [number, number])[],
  { text, expected }: Question,
) {
  const times: number[] = []
  for (const [of, other] of samples) {
    const values = text.includes('$2') ? [of, other] : [of]
    const start = performance.now()
    try {
      const { rows } = await client.query<[unknown]>({ text, values, rowMode: 'array' })
      times.push(performance.now() - start)
      const answer = rows.map(([first]) => Number(first))
      if (String(answer) !== String(expected(of, other))) {
        throw new Error(`the graph and PostgreSQL disagree about ${of} and ${other}: ${text}`)
      }
    } catch (fault) {
      if (fault instanceof pg.DatabaseError && fault.code === queryCanceled) return null
      throw fault
    }
  }
  return timesOf(times).p50
}
