import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Client } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrate } from '../../src/store/migrate.ts'

/**
 * Once a run: a migrated database to copy from. On a server a template, in process a dump. Each
 * test file then gets its own copy in a moment.
 */
export async function setup(): Promise<() => Promise<void>> {
  const server = process.env['TEST_DATABASE_URL']
  return server ? prepareServer(server) : prepareDump()
}

async function prepareServer(server: string): Promise<() => Promise<void>> {
  const name = `aac_test_${process.pid}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(new PrismaPg({ connectionString: url.href, options: '-c timezone=UTC' }))
  process.env['TEST_TEMPLATE'] = name
  return async () => {
    await onServer(server, `drop database if exists ${name} with (force)`)
  }
}

async function prepareDump(): Promise<() => Promise<void>> {
  const db = await PGlite.create()
  await migrate(new PrismaPGlite(db) as unknown as SqlMigrationAwareDriverAdapterFactory)
  const folder = await mkdtemp(join(tmpdir(), 'aac-test-'))
  const file = join(folder, 'migrated.tar')
  const dump = await db.dumpDataDir('none')
  await writeFile(file, Buffer.from(await dump.arrayBuffer()))
  await db.close()
  process.env['TEST_DUMP'] = file
  return () => rm(folder, { recursive: true, force: true })
}

/** Runs one statement on the server. */
export async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
