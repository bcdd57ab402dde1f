import { chmod, mkdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { MemberId } from '../domain/ids.ts'
import { type Cipher, type DataKey, openCipher } from './cipher.ts'
import { PrismaClient } from './generated/client.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { type Queries, queriesOn } from './queries.ts'
import { checkSeal } from './seal.ts'
import { type Tables, tables } from './tables.ts'
import { turns } from './turns.ts'

const A_DAY = 24 * 60 * 60 * 1000

/** Where everything is kept: the queries of every noun, and transactions over them. */
export type Store = Queries & {
  /** True when the database lives in this process, which then is the only one. */
  readonly embedded: boolean
  /**
   * Runs the work in one transaction: all of it is kept, or nothing. Works in the turn of the same
   * member go one after another: named where many people meet at one member's row.
   */
  transaction<T>(work: (tx: Queries) => Promise<T>, inTurnOf?: MemberId): Promise<T>
  /** Runs the work on whole tables, in one transaction that may take a day. */
  withTables<T>(work: (tables: Tables, cipher: Cipher) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A PostgreSQL server, a folder for the embedded database, or one in memory; one's own stays open. */
export type Place = Readonly<
  { databaseUrl: string } | { folder: string } | { memory: true; db?: PGlite }
>

export type StoreSettings = Readonly<{
  keys: readonly [DataKey, ...DataKey[]]
  place: Place
  connections?: number
  /** How long a server may be silent where it should answer. */
  silenceMs?: number
}>

/**
 * Opens the store and brings it to the newest schema. Throws `FolderIsTaken`, `KeyDoesNotFit`, or what
 * the database says.
 */
export async function openStore({ keys, place, ...settings }: StoreSettings): Promise<Store> {
  const { factory, release } =
    'databaseUrl' in place ? server(place.databaseUrl, settings) : await embedded(place)
  const client = new PrismaClient({ adapter: factory })
  const cipher = openCipher(keys)
  async function close(): Promise<void> {
    await client.$disconnect()
    await release()
  }
  try {
    await migrate(factory)
    await checkSeal(queriesOn(client, cipher), cipher)
  } catch (fault) {
    await close()
    throw fault
  }
  const inTurn = turns()
  const transaction = <T>(work: (tx: Queries) => Promise<T>) =>
    client.$transaction(tx => work(queriesOn(tx, cipher)), { maxWait: 20_000, timeout: 60_000 })
  return {
    ...queriesOn(client, cipher),
    embedded: !('databaseUrl' in place),
    transaction: (work, inTurnOf) =>
      inTurnOf === undefined ? transaction(work) : inTurn(inTurnOf, () => transaction(work)),
    withTables: work =>
      client.$transaction(tx => work(tables(tx, cipher), cipher), {
        maxWait: 20_000,
        timeout: A_DAY,
      }),
    close,
  }
}

type Opened = { factory: SqlMigrationAwareDriverAdapterFactory; release(): Promise<void> }

/**
 * Prisma's adapters write instants without a zone, so the session's zone has to be UTC. Statements are
 * short and many: to compile one takes longer than to run it. A server that vanishes without a word is
 * noticed, instead of being waited for without an end.
 */
function server(
  connectionString: string,
  { connections: max = 10, silenceMs = 10_000 }: Pick<StoreSettings, 'connections' | 'silenceMs'>,
): Opened {
  const factory = new PrismaPg({
    connectionString,
    max,
    options: '-c timezone=UTC -c jit=off',
    keepAlive: true,
    keepAliveInitialDelayMillis: silenceMs,
    connectionTimeoutMillis: silenceMs,
  })
  return { factory, release: async () => {} }
}

/** PGlite lets everybody write into its files: nobody else may enter where they are. */
async function ownFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
}

async function embedded(place: { folder: string } | { db?: PGlite }): Promise<Opened> {
  const folder = 'folder' in place ? place.folder : null
  if (folder) await ownFolder(`${folder}/postgres`)
  const lock = folder ? lockFolder(folder) : null
  const own = 'db' in place ? place.db : undefined
  const db = own ?? (await PGlite.create(folder ? { dataDir: `${folder}/postgres` } : {}))
  await db.exec("SET TIME ZONE 'UTC'")
  // The published types of the two packages name different copies of one interface.
  const factory = new PrismaPGlite(db) as unknown as SqlMigrationAwareDriverAdapterFactory
  return {
    factory,
    async release() {
      if (!own) await db.close()
      lock?.release()
    },
  }
}
