import { readFile } from 'node:fs/promises'
import { afterAll } from 'vitest'
import { openStore, type Place, type Store } from '../../src/store/open.ts'
import { testKeys } from './keys.ts'
import { onServer } from './prepare.ts'

let copies = 0
const made: string[] = []

/** Whether the tests run on a PostgreSQL server, where races are real. */
export const onRealServer = Boolean(process.env['TEST_DATABASE_URL'])

/** A migrated, empty database of one's own: in process, or a copy of the template on the server. */
export async function aPlace(): Promise<Place> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) {
    const dump = new Blob([await readFile(process.env['TEST_DUMP'] ?? '')])
    return { memory: true, dump }
  }
  const name = `${process.env['TEST_TEMPLATE']}_${process.pid}_${++copies}`
  await onServer(server, `create database ${name} template ${process.env['TEST_TEMPLATE']}`)
  made.push(name)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { databaseUrl: url.href }
}

/** An empty store of one's own, closed when the test file ends. */
export async function aStore(connections = 10): Promise<Store> {
  const store = await openStore({ keys: testKeys, place: await aPlace(), connections })
  afterAll(() => store.close())
  return store
}

/** Drops the copies a test file made on the server; registered once a file by the setup file. */
export async function dropCopies(): Promise<void> {
  const server = process.env['TEST_DATABASE_URL']
  for (const name of made.splice(0)) {
    if (server) await onServer(server, `drop database if exists ${name} with (force)`)
  }
}
