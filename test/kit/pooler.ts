import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { atTheEnd } from './endings.ts'

/**
 * What a pooler in transaction mode is to us: it refuses session options, and nothing of a session
 * outlives a transaction. Answers the address of the database behind it.
 */
export async function aPooler(databaseUrl: string): Promise<string> {
  const { port, hostname } = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const pooler = createServer(client => {
    sockets.add(client)
    client.once('data', startup => {
      if (startup.includes('\0options\0')) return void client.end(refusal())
      const behind = connect(Number(port) || 5432, hostname)
      sockets.add(behind)
      for (const socket of [client, behind]) socket.on('error', () => {})
      client.on('close', () => behind.destroy())
      behind.on('close', () => client.destroy())
      behind.write(startup)
      client.pipe(behind)
      forgetAfterEach(behind, client)
    })
  })
  await new Promise<void>(resolve => pooler.listen(0, '127.0.0.1', resolve))
  atTheEnd(() => {
    for (const socket of sockets) socket.destroy()
    pooler.close()
  })
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${(pooler.address() as AddressInfo).port}`
  return url.href
}

/** Holds back each "ready" outside a transaction until the server has discarded the session's state. */
function forgetAfterEach(server: Socket, client: Socket): void {
  let rest = Buffer.alloc(0)
  let ready: Buffer | null = null
  server.on('data', piece => {
    rest = Buffer.concat([rest, piece])
    while (rest.length > 4 && rest.length > rest.readInt32BE(1)) {
      const message = rest.subarray(0, 1 + rest.readInt32BE(1))
      rest = rest.subarray(message.length)
      if (ready && !isReady(message)) continue
      if (ready) {
        client.write(ready)
        ready = null
      } else if (isReady(message) && message.at(-1) === IDLE) {
        ready = Buffer.from(message)
        server.write(framed('Q', 'discard all\0'))
      } else client.write(message)
    }
  })
}

const IDLE = 'I'.charCodeAt(0)
const isReady = (message: Buffer) => message[0] === 'Z'.charCodeAt(0)

/** As PgBouncer says it. */
const refusal = () =>
  framed('E', 'SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter in options: jit\0\0')

function framed(kind: string, body: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + Buffer.byteLength(body))
  return Buffer.concat([Buffer.from(kind), length, Buffer.from(body)])
}
