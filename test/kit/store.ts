import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { openStore, type Place, type Store, type StoreSettings } from '../../src/store/open.ts'
import { atTheEnd } from './endings.ts'
import { testKeys } from './keys.ts'
import { onServer } from './prepare.ts'

let copies = 0
const made: string[] = []

/** Whether the tests run on a PostgreSQL server, where races are real. */
export const onRealServer = Boolean(process.env['TEST_DATABASE_URL'])

/** A migrated, empty database of one's own: in process, or a copy of the template on the server. */
export async function aPlace(): Promise<Place> {
  const server = process.env['TEST_DATABASE_URL']
  return server ? copyOf(server) : embeddedPlace()
}

/** A database as an earlier release left it, from its dump: not migrated since. */
export async function placeFrom(dump: string): Promise<Place> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) {
    const db = await PGlite.create()
    lent.push(db)
    await db.exec(dump)
    await db.exec('reset all')
    return { memory: true, db }
  }
  const place = await copyOf(server, 'template0')
  await onServer(place.databaseUrl, dump)
  return place
}

/** A database of one's own with nothing in it, not even tables. */
export async function emptyPlace(): Promise<
  { databaseUrl: string } | { memory: true; db: PGlite }
> {
  const server = process.env['TEST_DATABASE_URL']
  if (server) return copyOf(server, 'template0')
  const db = await PGlite.create()
  atTheEnd(() => db.close())
  return { memory: true, db }
}

async function copyOf(
  server: string,
  template = process.env['TEST_TEMPLATE'],
): Promise<{ databaseUrl: string }> {
  const name = `${process.env['TEST_TEMPLATE']}_${process.pid}_${++copies}`
  await onServer(server, `create database ${name} template ${template}`)
  made.push(name)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { databaseUrl: url.href }
}

/** Databases in process that are empty again: opening one takes a second, emptying one does not. */
const spare: PGlite[] = []
const lent: PGlite[] = []

/** A migrated, empty database in process, whatever the other tests run on. */
export async function embeddedPlace(): Promise<Place> {
  const db = spare.pop() ?? (await PGlite.create(await dumped()))
  lent.push(db)
  return { memory: true, db }
}

/** Empties a database in process and keeps it for the next test; its store is closed by then. */
export async function giveBack(place: Place): Promise<void> {
  if (!('db' in place) || !place.db) return
  const at = lent.indexOf(place.db)
  if (at < 0) return
  lent.splice(at, 1)
  await place.db.exec(emptying)
  spare.push(place.db)
}

/** Deleting the few rows of a test costs a third of truncating sixty tables. */
const emptying = `do $$ declare name text; begin
  set local session_replication_role = replica;
  for name in select tablename from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations' loop
    execute format('delete from %I', name);
  end loop;
  for name in select sequencename from pg_sequences
    where schemaname = 'public' and last_value is not null loop
    execute format('alter sequence %I restart', name);
  end loop;
end $$; insert into trust_version (id, version) values (1, 0)`

/** What to begin with; on a run without a dump the store migrates by itself. */
async function dumped(): Promise<{ loadDataDir?: Blob }> {
  const file = process.env['TEST_DUMP']
  return file ? { loadDataDir: new Blob([await readFile(file)]) } : {}
}

/** An empty store of one's own until the test that asks ends, or its file when no test is running. */
export async function aStore(settings: Partial<StoreSettings> = {}): Promise<Store> {
  const place = settings.place ?? (await aPlace())
  const store = await openStore({ keys: testKeys, ...settings, place })
  atTheEnd(async () => {
    await store.close()
    await giveBack(place)
  })
  return store
}

/** Drops or closes what a test file was lent; registered once a file by the setup file. */
export async function dropCopies(): Promise<void> {
  for (const db of [...lent.splice(0), ...spare.splice(0)]) await db.close()
  const server = process.env['TEST_DATABASE_URL']
  for (const name of made.splice(0)) {
    if (server) await onServer(server, `drop database if exists ${name} with (force)`)
  }
}
