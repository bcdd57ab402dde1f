import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Prisma, PrismaClient } from '../generated/client.ts'
import { CannotOpen } from './cannot-open.ts'
import { stateOf } from './faults.ts'
import { checksumOf, type Migration, readMigrations, statementsOf } from './migrations.ts'

/** Who hears what a start is at, or waits for. */
export type Told = Readonly<{ info(facts: object, words: string): void }>

export type Migrating = Readonly<{
  log?: Told | undefined
  /** After it no further migration begins; the one in hand is finished. */
  signal?: AbortSignal | undefined
  onMigration?: ((inHand: boolean) => void) | undefined
  migrations?: readonly Migration[]
}>

/** The lock of `prisma migrate`, which so never goes to work beside us. */
const LOCK = 72_707_369
const A_DAY = 24 * 60 * 60 * 1000
const SAY_EVERY_MS = 5_000
const LOOK_EVERY_MS = 500

/**
 * Brings the database to the newest schema; answers the names of the migrations it applied. Each one
 * and its row in Prisma's own table are one transaction, which holds the lock: whatever ends a start,
 * all of a migration is there or nothing of it, and what a killed start left running at the server is
 * waited for.
 */
export async function migrate(client: PrismaClient, order: Migrating = {}): Promise<string[]> {
  try {
    return await migrateAll(client, order)
  } catch (fault) {
    throw lackOfRights.has(stateOf(fault)) ? refused(fault) : fault
  }
}

async function migrateAll(client: PrismaClient, order: Migrating): Promise<string[]> {
  const { log, signal, onMigration, migrations = await readMigrations() } = order
  const open = pendingOf(migrations, await recordsOf(client))
  if (open.length === 0) return []
  log?.info({ migrations: open.length }, 'migrating')
  const applied: string[] = []
  let saidAt = Number.NEGATIVE_INFINITY
  for (;;) {
    signal?.throwIfAborted()
    onMigration?.(true)
    const step = await next(client, migrations, log).finally(() => onMigration?.(false))
    if (step === 'newest') break
    if (step !== 'locked') {
      applied.push(step.name)
      continue
    }
    if (performance.now() - saidAt >= SAY_EVERY_MS) {
      log?.info(
        {},
        'waiting to migrate: another process migrates this database or holds its tables',
      )
      saidAt = performance.now()
    }
    await wait(LOOK_EVERY_MS, undefined, signal && { signal })
  }
  log?.info({ applied }, 'migrated')
  return applied
}

/** No right to it, no schema to make it in. */
const lackOfRights = new Set(['42501', '3F000'])
const refused = (cause: unknown) =>
  new CannotOpen(
    'The user of DATABASE_URL may not make or change the tables of the bots. Run as the owner of the database: grant usage, create on schema public to <user>; or let <user> own database and tables: alter database <name> owner to <user>.',
    { cause },
  )

type Step = 'newest' | 'locked' | Readonly<{ name: string }>

/** Applies the first migration that is missing, all of it or nothing, unless somebody else is at it. */
async function next(
  client: PrismaClient,
  migrations: readonly Migration[],
  log: Told | undefined,
): Promise<Step> {
  let inHand = ''
  const saying = setInterval(() => {
    if (inHand) log?.info({ migration: inHand }, 'still migrating')
  }, SAY_EVERY_MS)
  try {
    return await client.$transaction(
      async tx => {
        if (!(await hasLock(tx))) return 'locked'
        const records = await recordsOf(tx)
        const [migration] = pendingOf(migrations, records)
        if (!migration) return 'newest'
        inHand = migration.name
        await apply(tx, migration, records)
        return { name: migration.name }
      },
      { maxWait: 20_000, timeout: A_DAY },
    )
  } catch (fault) {
    if (stateOf(fault) === LOCKED) return 'locked'
    throw fault
  } finally {
    clearInterval(saying)
  }
}

/** The one lock of all who migrate; a table that somebody holds is not waited for while others queue behind. */
async function hasLock(tx: Prisma.TransactionClient): Promise<boolean> {
  await tx.$executeRawUnsafe(`set local lock_timeout = '5s'`)
  const [row] = await tx.$queryRaw<{ is_ours: boolean }[]>`
    select pg_try_advisory_xact_lock(${LOCK}::bigint) as is_ours`
  return row?.is_ours === true
}
const LOCKED = '55P03'

async function apply(
  tx: Prisma.TransactionClient,
  migration: Migration,
  records: readonly Record[],
): Promise<void> {
  const { name } = migration
  await tx.$executeRawUnsafe(recordTable)
  const isBegun = records.some(record => record.name === name)
  for (const statement of statementsOf(migration))
    await (isBegun ? runUnlessThere(tx, statement) : tx.$executeRawUnsafe(statement))
  await tx.$executeRaw`delete from _prisma_migrations
    where migration_name = ${name} and finished_at is null and rolled_back_at is null`
  await tx.$executeRaw`insert into _prisma_migrations
      (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
    values (${randomUUID()}, ${checksumOf(migration)}, ${name}, now(), clock_timestamp(), 1)`
}

/**
 * Runs a statement of a migration that a start before this version began and did not finish: its first
 * statements are there, each for itself. What says that it is there already, or gone already, is done.
 */
async function runUnlessThere(tx: Prisma.TransactionClient, statement: string): Promise<void> {
  await tx.$executeRawUnsafe('savepoint statement')
  try {
    await tx.$executeRawUnsafe(statement)
    await tx.$executeRawUnsafe('release savepoint statement')
  } catch (fault) {
    const done = /^\s*drop\b|\b(drop|rename)\b.*$/im.test(statement) ? isGone : isThere
    if (!done.has(stateOf(fault))) throw fault
    await tx.$executeRawUnsafe('rollback to savepoint statement')
  }
}
/** A table or index, a column, a constraint, a function, a row. */
const isThere = new Set(['42P07', '42701', '42710', '42723', '23505'])
const isGone = new Set(['42P01', '42703', '42704', '42883'])

/** A migration that has begun, by Prisma's own table. */
type Record = Readonly<{ name: string; is_finished: boolean }>

async function recordsOf(db: Prisma.TransactionClient): Promise<readonly Record[]> {
  const [table] = await db.$queryRaw<{ is_there: boolean }[]>`
    select to_regclass('_prisma_migrations') is not null as is_there`
  if (!table?.is_there) return []
  return db.$queryRaw<Record[]>`
    select migration_name as name, finished_at is not null as is_finished
    from _prisma_migrations where rolled_back_at is null`
}

/** What is still to apply. Throws `CannotOpen` on a database that a newer version has been at. */
function pendingOf(migrations: readonly Migration[], records: readonly Record[]) {
  const known = new Set(migrations.map(({ name }) => name))
  const foreign = records.find(({ name }) => !known.has(name))
  if (foreign)
    throw new CannotOpen(
      `The database is newer than these bots: ${foreign.name} was applied to it, and they know no more than ${migrations.at(-1)?.name}. Start the newer version again, or restore a backup from before it.`,
    )
  const finished = new Set(records.filter(row => row.is_finished).map(({ name }) => name))
  return migrations.filter(({ name }) => !finished.has(name))
}

/** As Prisma makes it, so that its tools find their way. */
export const recordTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0)`
