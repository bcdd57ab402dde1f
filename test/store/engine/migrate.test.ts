import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, recordTable } from '../../../src/store/engine/migrate.ts'
import { checksumOf, readMigrations, statementsOf } from '../../../src/store/engine/migrations.ts'
import { clientOf, factoryOf } from '../../kit/client.ts'
import { difference } from '../../kit/difference.ts'
import { atTheEnd } from '../../kit/endings.ts'
import { schemaOf } from '../../kit/schema.ts'
import { emptyPlace } from '../../kit/store.ts'

/** An empty database, wherever the tests run: its client. */
async function emptyDatabase() {
  const place = await emptyPlace()
  const client = clientOf('db' in place ? place.db : place.databaseUrl)
  atTheEnd(() => client.$disconnect())
  return { client }
}

const names = async () => (await readMigrations()).map(({ name }) => name)

describe('the migrations', () => {
  it('lead to the schema, and applying them again changes nothing', async () => {
    const db = await PGlite.create()
    onTestFinished(() => db.close())
    expect(await difference(factoryOf(db))).toBe('')
    const client = clientOf(db)
    expect(await migrate(client)).toEqual(await names())
    expect(await migrate(client)).toEqual([])
  })

  it('are kept as Prisma’s own tools keep them', async () => {
    const { client } = await emptyDatabase()
    await migrate(client)
    const rows = await client.$queryRaw`select migration_name as name, checksum
      from _prisma_migrations where finished_at is not null and applied_steps_count = 1
      order by migration_name`
    const list = await readMigrations()
    expect(rows).toEqual(list.map(each => ({ name: each.name, checksum: checksumOf(each) })))
  })

  it('are cut where a statement ends, and nowhere else', () => {
    const sql = `-- one; two
      create table "a;b" (x text default 'it''s; so'); /* c; d */
      do $$ begin perform 1; end $$;
      create function f() returns int language sql as $body$ select 1; $body$;
      -- the end;
    `
    expect(statementsOf({ sql }).map(each => each.trim().split(/\s+/).at(-1))).toEqual([
      "so')",
      '$$',
      '$body$',
    ])
  })
})

describe('a start that migrates', () => {
  const broken = { name: '29990101000000_broken', sql: 'create table half (id int); select 1 / 0' }

  it('keeps all of a migration or nothing of it', async () => {
    const { client } = await emptyDatabase()
    const list = await readMigrations()
    await expect(migrate(client, { migrations: [...list, broken] })).rejects.toThrow(/zero/)
    const kept = await client.$queryRaw`select to_regclass('half')::text as half,
      (select count(*)::int from _prisma_migrations) as rows`
    expect(kept).toEqual([{ half: null, rows: list.length }])
    const mended = { ...broken, sql: 'create table half (id int)' }
    expect(await migrate(client, { migrations: [...list, mended] })).toEqual([broken.name])
  })

  it.each([0, 0.5, 1])('finishes what an older version began and left at %d of it', async part => {
    const { client } = await emptyDatabase()
    const list = await readMigrations()
    for (const [at, migration] of list.entries()) {
      const statements = statementsOf(migration)
      await client.$executeRawUnsafe(recordTable)
      await client.$executeRaw`insert into _prisma_migrations (id, checksum, migration_name)
        values ('left', 'old', ${migration.name})`
      for (const each of statements.slice(0, statements.length * part))
        await client.$executeRawUnsafe(each)
      expect(await migrate(client, { migrations: list.slice(0, at + 1) })).toEqual([migration.name])
    }
    const whole = await emptyDatabase()
    await migrate(whole.client)
    expect(await schemaOf(client)).toEqual(await schemaOf(whole.client))
    expect(await client.$queryRaw`select count(*)::int as n from trust_version`).toEqual([{ n: 1 }])
  })

  it.each(['now()', 'null'])('refuses a database that a newer version was at (%s)', async at => {
    const { client } = await emptyDatabase()
    await migrate(client)
    await client.$executeRawUnsafe(`insert into _prisma_migrations
      (id, checksum, migration_name, finished_at) values ('newer', 'x', '29990101000000_later', ${at})`)
    const refusal = /^The database is newer than these bots: 29990101000000_later was applied/
    await expect(migrate(client)).rejects.toThrow(refusal)
    await client.$executeRaw`update _prisma_migrations set rolled_back_at = now() where id = 'newer'`
    expect(await migrate(client)).toEqual([])
  })

  it('ends after the migration in hand when it is told to, and the next one goes on', async () => {
    const { client } = await emptyDatabase()
    const stopping = new AbortController()
    const log = { info: () => stopping.abort() }
    await expect(migrate(client, { signal: stopping.signal, log })).rejects.toThrow(/abort/i)
    expect(await migrate(client)).toEqual(await names())
  })
})
