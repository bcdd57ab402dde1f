import { PrismaPg } from '@prisma/adapter-pg'
import { CannotOpen } from './cannot-open.ts'
import { OrderlyClient } from './orderly-client.ts'

export type ServerSettings = Readonly<{
  connections?: number
  /** How long a server may be silent where it should answer. */
  silenceMs?: number
}>

/**
 * Prisma's adapters write instants without a zone, so the session's zone has to be UTC. Statements are
 * short and many: to compile one takes longer than to run it.
 */
const OPTIONS = '-c timezone=UTC -c jit=off'
const OLDEST = 15

/**
 * The way to a server that has answered; a pooler that passes on no options is asked without them.
 * Throws `CannotOpen`. One that vanishes later is noticed, instead of being waited for without an end.
 */
export async function server(databaseUrl: string, settings: ServerSettings): Promise<PrismaPg> {
  const { connections: max = 10, silenceMs = 10_000 } = settings
  const config = {
    connectionString: databaseUrl,
    max,
    Client: OrderlyClient,
    keepAlive: true,
    keepAliveInitialDelayMillis: silenceMs,
    connectionTimeoutMillis: silenceMs,
  }
  const own = new PrismaPg({ ...config, options: OPTIONS })
  try {
    return await greeted(own).catch(fault => {
      if (!/startup parameter/i.test(wordsOf(fault))) throw fault
      return greeted(new PrismaPg(config))
    })
  } catch (fault) {
    throw explained(fault, databaseUrl) ?? fault
  }
}

/** Asks the server what it is, in a transaction: without these it is of no use. */
async function greeted(factory: PrismaPg): Promise<PrismaPg> {
  const connection = await factory.connect()
  try {
    const client = await connection.underlyingDriver().connect()
    try {
      await client.query('begin')
      const { rows } = await client.query<Greeting>(`select current_setting('TimeZone') as zone,
        current_user as role, current_setting('server_version_num')::int / 10000 as version`)
      await client.query('commit')
      if (rows[0]) check(rows[0])
    } finally {
      client.release(true)
    }
    return factory
  } finally {
    await connection.dispose()
  }
}
type Greeting = { zone: string; role: string; version: number }

function check({ zone, role, version }: Greeting): void {
  if (version < OLDEST)
    throw new CannotOpen(
      `DATABASE_URL leads to PostgreSQL ${version}; it takes ${OLDEST} or newer.`,
    )
  if (!/^(Etc\/)?(UTC|UCT|GMT|Zulu|Universal|Greenwich)$/i.test(zone))
    throw new CannotOpen(
      `DATABASE_URL leads to a pooler that passes on no session options, and its sessions are in the zone ${zone}. Run once: alter role "${role}" set timezone = 'UTC'; let the pooler reconnect, and start again. Or set DATABASE_URL to the server itself.`,
    )
}

/** What a setting has to do with a fault of the way to the server; undefined: it is something else. */
function explained(fault: unknown, databaseUrl: string): CannotOpen | undefined {
  const { hostname, port, username, pathname } = new URL(databaseUrl)
  const where = `${decodeURIComponent(hostname) || 'this machine'}:${port || 5432}`
  const said = wordsOf(fault)
  const sentences: readonly (readonly [RegExp, string])[] = [
    [/^(ENOTFOUND|EAI_AGAIN) /, `names a server that is not found: ${where}. Mind the spelling.`],
    [
      /^(ECONNREFUSED|ENOENT|EACCES|ENETUNREACH|EHOSTUNREACH) /,
      `leads to ${where}, where no database listens. Start it, or mend host and port.`,
    ],
    [
      /timed? ?out|ETIMEDOUT|ECONNRESET|terminated/i,
      `leads to ${where}, which does not answer as a database does. Is it up, and does a firewall let you through?`,
    ],
    [
      /^28.* no encryption/,
      `leads to a server that wants TLS: add ?sslmode=require (${said.slice(6)}).`,
    ],
    [
      /does not support SSL|certificate|^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|CERT_|ERR_TLS)/,
      `asks for TLS, which does not work out with ${where}: ${said}. See sslmode.`,
    ],
    [
      /^28|password/i,
      `is not accepted by ${where}: the user "${decodeURIComponent(username)}" or its password is wrong. In a password write % as %25, / as %2F, : as %3A, @ as %40, # as %23, ? as %3F.`,
    ],
    [
      /^3D000 /,
      `names a database that is not there: "${pathname.slice(1)}". Make it: create database ${pathname.slice(1)};`,
    ],
    [
      /statement pooling/,
      'leads to a pooler in statement mode, which takes no transactions. Set it to transaction or session mode, or set DATABASE_URL to the server itself.',
    ],
  ]
  if (fault instanceof CannotOpen) return fault
  const found = sentences.find(([sign]) => sign.test(said))
  return found && new CannotOpen(`DATABASE_URL ${found[1]}`, { cause: fault })
}

/** The code of a fault and what it says, as one text. */
function wordsOf(fault: unknown): string {
  const { code, message, errors } = (fault ?? {}) as Record<string, unknown>
  if (Array.isArray(errors)) return wordsOf(errors[0])
  return `${code ?? ''} ${message ?? ''}`
}
