import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { migrate } from '../../src/store/engine/migrate.ts'
import { clientOf } from './client.ts'

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
  const client = clientOf(url.href)
  await migrate(client)
  await client.$disconnect()
  process.env['TEST_TEMPLATE'] = name
  return async () => {
    await onServer(server, `drop database if exists ${name} with (force)`)
  }
}

async function prepareDump(): Promise<() => Promise<void>> {
  const db = await PGlite.create()
  await migrate(clientOf(db))
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
