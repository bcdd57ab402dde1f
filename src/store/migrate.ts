import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'

const prismaFolder = new URL('../../prisma/', import.meta.url).pathname
const migrationsFolder = join(prismaFolder, 'migrations')
const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings the database to the newest schema with Prisma's own engine (WASM, no download), through the
 * adapter that the store uses, so that PGlite and PostgreSQL run the same files and keep the same
 * `_prisma_migrations` table. Answers the names of the migrations it applied; a failed one throws.
 */
export async function migrate(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const migrationsList = await readMigrations()
  if (await isNewest(factory, migrationsList)) return []
  return withEngine(factory, async engine => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  })
}

/** Whether every migration is applied already: then a start need not load the engine. */
async function isNewest(
  factory: SqlMigrationAwareDriverAdapterFactory,
  { migrationDirectories }: MigrationList,
): Promise<boolean> {
  const connection = await factory.connect()
  try {
    const sql = `select migration_name from _prisma_migrations
      where finished_at is not null and rolled_back_at is null`
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
    const applied = new Set(rows.map(([name]) => name))
    return migrationDirectories.every(({ path }) => applied.has(path))
  } catch {
    return false
  } finally {
    await connection.dispose()
  }
}

/** The SQL that leads from the migrations to `schema.prisma`: empty when the two agree. */
export async function difference(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  return withEngine(factory, async engine => {
    const from: DiffTarget = { tag: 'migrations', ...(await readMigrations()) }
    const to: DiffTarget = { tag: 'schemaDatamodel', files: [await readSchema()] }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '')
  })
}

/** Runs the engine and ends the connections it opened: it would leave them to time out. */
async function withEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const connected: { dispose(): Promise<void> }[] = []
  const note = <A extends { dispose(): Promise<void> }>(adapter: A) => {
    connected.push(adapter)
    return adapter
  }
  const noting: SqlMigrationAwareDriverAdapterFactory = {
    adapterName: factory.adapterName,
    provider: factory.provider,
    connect: async () => note(await factory.connect()),
    connectToShadowDb: async () => note(await factory.connectToShadowDb()),
  }
  glue ??= loadGlue()
  const { SchemaEngine } = await glue
  const { path, content } = await readSchema()
  const engine = await SchemaEngine.new(
    { datamodels: [[path, content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(noting),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    for (const adapter of connected) await adapter.dispose()
  }
}

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** Loaded once a process: the glue keeps its instance in the module, a second one would break it. */
let glue: Promise<Glue> | undefined

async function loadGlue(): Promise<Glue> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const { instance } = await WebAssembly.instantiate(
    await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports },
  )
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return glue
}

async function readSchema(): Promise<{ path: string; content: string }> {
  const path = join(prismaFolder, 'schema.prisma')
  return { path, content: await readFile(path, 'utf8') }
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map(readMigration)),
  }
}

async function readMigration(name: string): Promise<MigrationList['migrationDirectories'][number]> {
  const value = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}
