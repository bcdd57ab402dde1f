import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { readMigrations } from '../../src/store/engine/migrations.ts'

const schema = 'prisma/schema.prisma'
const filters = { externalTables: [], externalEnums: [] }

/** The SQL that leads from the migrations to `schema.prisma`: empty when the two agree. */
export async function difference(factory: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  return withEngine(factory, async engine => {
    const from: DiffTarget = { tag: 'migrations', ...(await migrationsList()) }
    const to: DiffTarget = {
      tag: 'schemaDatamodel',
      files: [{ path: schema, content: await readFile(schema, 'utf8') }],
    }
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '')
  })
}

/** Runs Prisma's own engine (WASM, no download) and ends the connections it opened: it would leave them to time out. */
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
  const engine = await SchemaEngine.new(
    { datamodels: [[schema, await readFile(schema, 'utf8')]] },
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

async function migrationsList(): Promise<MigrationList> {
  const migrations = await readMigrations()
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
