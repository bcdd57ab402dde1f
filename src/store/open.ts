import { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { MemberId } from '../domain/ids.ts'
import { type Cipher, type DataKey, openCipher } from './engine/cipher.ts'
import { type Embedded, openFolder } from './engine/embedded.ts'
import { type Migrating, migrate } from './engine/migrate.ts'
import { type ServerSettings, server } from './engine/server.ts'
import { type Tables, tables } from './engine/tables.ts'
import { turns } from './engine/turns.ts'
import { PrismaClient } from './generated/client.ts'
import { type Queries, queriesOn } from './queries.ts'
import { checkSeal } from './seal.ts'

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

export type StoreSettings = ServerSettings &
  Migrating &
  Readonly<{ keys: readonly [DataKey, ...DataKey[]]; place: Place }>

/**
 * Opens the store and brings it to the newest schema. Throws `FolderIsTaken`, `KeyDoesNotFit`,
 * `CannotOpen`, or what the database says.
 */
export async function openStore({ keys, place, ...settings }: StoreSettings): Promise<Store> {
  const { factory, release } =
    'databaseUrl' in place ? await reach(place.databaseUrl, settings) : await embedded(place)
  const client = new PrismaClient({ adapter: factory })
  const cipher = openCipher(keys)
  async function close(): Promise<void> {
    await client.$disconnect()
    await release()
  }
  try {
    await migrate(client, settings)
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

async function reach(databaseUrl: string, settings: ServerSettings): Promise<Opened> {
  return { factory: await server(databaseUrl, settings), release: async () => {} }
}

async function embedded(place: { folder: string } | { db?: PGlite }): Promise<Opened> {
  const own = 'db' in place ? place.db : undefined
  const { db, release } = 'folder' in place ? await openFolder(place.folder) : await inMemory(own)
  await db.exec("SET TIME ZONE 'UTC'")
  // The published types of the two packages name different copies of one interface.
  const factory = new PrismaPGlite(db) as unknown as SqlMigrationAwareDriverAdapterFactory
  return { factory, release }
}

async function inMemory(own: PGlite | undefined): Promise<Embedded> {
  const db = own ?? (await PGlite.create())
  return { db, release: async () => (own ? undefined : db.close()) }
}
