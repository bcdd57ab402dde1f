import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { atTheEndOfTheFile } from './endings.ts'

/** A Telegram over https at a name that nobody resolves, and the proxy that leads to it. */
export type Blocked = Readonly<{
  apiRoot: string
  /** With a user and a password. */
  proxyUrl: string
  /** To be trusted: the certificate was made for this name only. */
  certificate: string
  /** The hosts that the proxy was asked for. */
  asked: readonly string[]
}>

const folder = join(import.meta.dirname, 'telegram-test')
const read = (name: string) => readFileSync(join(folder, name))
const HOST = 'telegram.test'

/** Hides the Telegram at this address behind a small proxy. */
export async function blocked(telegramRoot: string): Promise<Blocked> {
  const sockets = new Set<Socket>()
  const { port: behind } = new URL(telegramRoot)
  const secure = createTlsServer(
    { key: read('key.pem'), cert: read('certificate.pem') },
    line => void tie(line, connect(Number(behind), '127.0.0.1'), sockets),
  )
  const securePort = await open(secure)

  const asked: string[] = []
  const proxy = createServer((_, response) => void response.writeHead(405).end())
  const password = `Basic ${Buffer.from('anna:secret').toString('base64')}`
  proxy.on('connect', (request, line: Socket) => {
    if (request.headers['proxy-authorization'] !== password)
      return void line.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    asked.push(request.url ?? '')
    line.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    tie(line, connect(securePort, '127.0.0.1'), sockets)
  })
  const proxyPort = await open(proxy)
  atTheEndOfTheFile(() => {
    for (const socket of sockets) socket.destroy()
    secure.close()
    proxy.close()
  })
  return {
    apiRoot: `https://${HOST}`,
    proxyUrl: `http://anna:secret@127.0.0.1:${proxyPort}`,
    certificate: join(folder, 'certificate.pem'),
    asked,
  }
}

function tie(one: Socket, other: Socket, sockets: Set<Socket>): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    sockets.add(from)
    from.on('error', () => {})
    from.on('close', () => to.destroy())
    from.pipe(to)
  }
}

async function open(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
