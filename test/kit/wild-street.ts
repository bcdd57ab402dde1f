import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Chance } from './chance.ts'

/** What happened to updates on their way, counted. */
type Mishaps = { repeats: number; delays: number; lost: number }

/** The way from Telegram to the process: things arrive twice, late, or the answer is lost. */
export async function wildStreet(port: number, chance: Chance, damage: Mishaps) {
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece)
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': String(
        request.headers['x-telegram-bot-api-secret-token'] ?? '',
      ),
    }
    const body = Buffer.concat(pieces)
    const deliver = () =>
      fetch(`http://127.0.0.1:${port}${request.url}`, { method: 'POST', headers, body }).then(
        answer => answer.status,
        () => 502,
      )
    if (chance.happens(0.15)) {
      damage.delays++
      await pause(chance.whole(10, 300))
    }
    let status = await deliver()
    if (chance.happens(0.15)) {
      damage.repeats++
      void pause(chance.whole(1, 400)).then(deliver)
    }
    if (status === 200 && chance.happens(0.1)) {
      damage.lost++
      status = 504
    }
    response.writeHead(status).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, close }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
