import pg from 'pg'
import { type App, openApp } from '../src/app.ts'
import { readSettings } from '../src/config.ts'

/** The server that a bench makes databases of its own on: the one named, the tests', or this machine's. */
export function serverOf(named: string | undefined): string {
  return (
    named ?? process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres'
  )
}

/** The address of one database of a server. */
export function urlOf(server: string, database: string): string {
  return Object.assign(new URL(server), { pathname: `/${database}` }).href
}

/** Does something over a connection of its own, and closes it. */
export async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The bots' own way into a database, migrated, with a clock that the bench keeps. */
export async function openOn(databaseUrl: string, now: () => Date): Promise<App> {
  const settings = readSettings({
    ARVUT_BOT_TOKEN: '1000000001:bench-token-of-the-arvut-add-bot-0',
    COMMIT_BOT_TOKEN: '1000000002:bench-token-of-the-commit-bot-0000',
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
  })
  return openApp(settings, { now })
}
