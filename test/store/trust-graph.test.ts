import { Client } from 'pg'
import { expect, it } from 'vitest'
import { restoreReadiness, withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { Member } from '../../src/app.ts'
import type { Place } from '../../src/store/open.ts'
import { openGraph } from '../../src/store/trust-graph.ts'
import { blank } from '../../src/worker/jobs/blank.ts'
import { anApp } from '../kit/app.ts'
import { aPlace } from '../kit/store.ts'
import { aMember, befriend } from '../kit/trust.ts'

const PEOPLE = 16
const ACTS = 90

/** Everybody within reach of a member over whole links, with the degree, by the store's own rows. */
const reach = (me: number) => `
  with recursive apart as (
    select from_id as a, to_id as b from withdrawal where restored_at is null
    union select to_id, from_id from withdrawal where restored_at is null),
  edge as (
    select l.a, l.b from (
      select one_id as a, other_id as b from trust_link union select other_id, one_id from trust_link) l
    where not exists (select from apart p where p.a = l.a and p.b = l.b)),
  walk (id, degree) as (
    select ${me}, 0 union select e.b, w.degree + 1 from walk w join edge e on e.a = w.id
    where w.degree < ${PEOPLE})
  select id, min(degree)::int as degree from walk
  where id <> ${me} and not exists (select from apart p where p.a = ${me} and p.b = walk.id)
  group by id order by degree, id`

async function ask(place: Place, sql: string): Promise<{ id: number; degree: number }[]> {
  if ('db' in place && place.db)
    return (await place.db.query<{ id: number; degree: number }>(sql)).rows
  const client = new Client({ connectionString: 'databaseUrl' in place ? place.databaseUrl : '' })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

/** A seeded chooser, so that a failure can be repeated. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

it.each([1, 2, 3])(
  'the graph agrees with a recursive query after any history: seed %i',
  async seed => {
    const place = await aPlace()
    const { app, clock } = await anApp({}, place)
    const people: Member[] = []
    for (let at = 0; at < PEOPLE; at++) people.push(await aMember(app, `P${at}`))
    const roll = dice(seed)
    const someone = () => people[roll(PEOPLE)] as Member
    const graph = openGraph(app.store)
    await graph()

    for (let act = 0; act < ACTS; act++) {
      clock.travelTo(new Date(clock.now().getTime() + 60_000))
      const [by, other] = [someone(), someone()]
      if (by.id === other.id) continue
      const kind = roll(4)
      // Who is linked already, or apart by the other's wish, is refused: that changes nothing.
      if (kind < 2) await befriend(app, by.id, other.id).catch(() => {})
      else if (kind === 2) await withdrawReadiness(app, { by: by.id, towards: other.id })
      else await restoreReadiness(app, { by: by.id, towards: other.id })
    }

    for (const living of [await graph(), await openGraph(app.store)()]) {
      for (const { id } of people) {
        const expected = await ask(place, reach(id))
        const page = living?.page(id, { offset: 0, limit: 100 }).members ?? []
        expect([...page].sort((a, b) => a.degree - b.degree || a.id - b.id)).toEqual(expected)
        expect(living?.size(id)).toBe(expected.length)
        const last = expected.at(-1)
        if (last) expect(living?.chain(id, last.id)).toHaveLength(last.degree + 1)
      }
    }
  },
)

it('a graph that slept while changes were forgotten is loaded anew', async () => {
  const { app, clock } = await anApp()
  const [anna, boris, vera] = await Promise.all(['A', 'B', 'V'].map(name => aMember(app, name)))
  if (!anna || !boris || !vera) throw new Error('nobody there')
  const graph = openGraph(app.store)
  await befriend(app, anna.id, boris.id)
  const before = await graph()
  expect(before?.size(anna.id)).toBe(1)

  await befriend(app, boris.id, vera.id)
  await withdrawReadiness(app, { by: anna.id, towards: boris.id })
  clock.travelTo(new Date(clock.now().getTime() + 31 * 24 * 3_600_000))
  await blank(app, clock.now())
  expect(await app.store.trust.changesAfter(0, 10)).toMatchObject([{ kind: 'hidden' }])
  const [one, other] = await Promise.all([graph(), graph()])
  expect(one).not.toBe(before)
  expect(other).toBe(one)
  expect([one?.size(anna.id), one?.size(boris.id)]).toEqual([0, 1])
  await blank(app, clock.now())
  expect(await graph()).toBe(one)
})

it('keeps changes of the last 30 days', async () => {
  const { app, clock } = await anApp()
  const [anna, boris] = [await aMember(app, 'Anna'), await aMember(app, 'Boris')]
  await befriend(app, anna.id, boris.id)
  await withdrawReadiness(app, { by: anna.id, towards: boris.id })
  clock.travelTo(new Date(clock.now().getTime() + 29 * 24 * 3_600_000))
  await blank(app, clock.now())
  expect(await app.store.trust.changesAfter(0, 10)).toHaveLength(2)
})
