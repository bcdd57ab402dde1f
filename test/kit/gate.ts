import { connect, createServer, type Socket } from 'node:net'

/** A gate before a database server that can be shut, as when it restarts. */
export type Gate = Readonly<{
  /** The database behind the gate. */
  url: string
  /** Cuts every connection and turns new ones away, until `open`. */
  shut(): void
  open(): void
  close(): Promise<void>
}>

/** What PostgreSQL answers while it starts: severity, SQLSTATE, words. */
const startingUp = errorResponse('SFATAL', 'C57P03', 'Mthe database system is starting up')

/** Puts a gate before the server of this URL. */
export async function aGate(databaseUrl: string): Promise<Gate> {
  const { hostname, port } = new URL(databaseUrl)
  const lines = new Set<Socket>()
  let isShut = false

  const server = createServer(line => {
    line.on('error', () => {})
    if (isShut) return void line.once('data', () => line.end(startingUp))
    const behind = connect(Number(port || 5432), hostname)
    for (const [one, other] of [
      [line, behind],
      [behind, line],
    ] as const) {
      lines.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        lines.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the gate has no port')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(address.port)

  const cut = () => {
    for (const line of lines) line.destroy()
  }
  return {
    url: url.href,
    shut() {
      isShut = true
      cut()
    },
    open() {
      isShut = false
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        cut()
      }),
  }
}

function errorResponse(...fields: readonly string[]): Buffer {
  const body = Buffer.from(`${fields.join('\0')}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
