import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Telegram } from '../../src/emulator/telegram.ts'
import type { Chance } from './chance.ts'
import { aChild, type Child } from './child.ts'

/** What went wrong on purpose, counted. */
export type Damage = {
  kills: number
  repeats: number
  delays: number
  lost: number
  faults: number
}

/** A house on fire: its process dies and comes back, its calls fail, its updates come twice or late. */
export type Fire = Readonly<{
  damage: Readonly<Damage>
  /** Ends the fire, and the process in good order; answers its exit code. */
  out(): Promise<number | string>
}>

/**
 * Sets fire to a process between a Telegram and its store. Everything that happens is drawn from one
 * chance, but what it meets depends on the machine's pace.
 */
export async function setFire(order: {
  telegram: Telegram
  env: Record<string, string>
  chance: Chance
  kills: number
  port: number
}): Promise<Fire> {
  const { telegram, chance, port } = order
  const damage: Damage = { kills: 0, repeats: 0, delays: 0, lost: 0, faults: 0 }
  const street = await wildStreet(port, chance, damage)
  const env = {
    ...order.env,
    PORT: String(port),
    WEBHOOK_URL: street.url,
    WEBHOOK_SECRET: 'a-secret-in-the-smoke',
    LOG_LEVEL: 'warn',
  }
  let child: Child = aChild('start', env)
  let isOver = false
  let inWait = { remove: () => {} }
  const sparks = setInterval(spark, 150)
  const killing = kill()
  onTestFinished(stop)

  /** Whatever became of the story, no process outlives it. */
  async function stop(): Promise<void> {
    isOver = true
    clearInterval(sparks)
    await child.end('SIGKILL')
    await killing.catch(() => {})
    await child.end('SIGKILL')
  }

  /** One fault lies in wait at a time; the next one takes its place. */
  function spark(): void {
    inWait.remove()
    if (!chance.happens(0.25)) return
    damage.faults++
    inWait = telegram.fault({ ...troubleOf(chance), times: 1 })
  }

  async function kill(): Promise<void> {
    while (damage.kills < order.kills && !isOver) {
      await answers(port, () => isOver)
      await pause(chance.whole(100, 2500))
      if (isOver) return
      await child.end('SIGKILL')
      if (isOver) return
      damage.kills++
      child = aChild('start', env)
    }
  }

  return {
    damage,
    async out() {
      isOver = true
      clearInterval(sparks)
      inWait.remove()
      await killing
      await answers(port)
      await telegram.settled({ timeoutMs: 60_000 })
      await street.close()
      return child.end()
    },
  }
}

type Trouble = Parameters<Telegram['fault']>[0]

function troubleOf(chance: Chance): Trouble {
  const methods = ['sendMessage', 'editMessageText', 'answerCallbackQuery']
  const method = methods[chance.whole(0, 2)] ?? ''
  const kinds: Trouble[] = [
    { method, kind: 'status', status: 429, retryAfter: 1 },
    { method, kind: 'status', status: 502 },
    { method, kind: 'drop-before' },
    { method, kind: 'drop-after' },
    { method, kind: 'drop-before', delayMs: 1500 },
  ]
  return kinds[chance.whole(0, kinds.length - 1)] ?? { kind: 'drop-before' }
}

/** The way from Telegram to the process: things arrive twice, late, or the answer is lost. */
async function wildStreet(port: number, chance: Chance, damage: Damage) {
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

async function answers(port: number, isOver = () => false): Promise<void> {
  for (let tries = 0; tries < 600 && !isOver(); tries++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      answer => answer.ok,
      () => false,
    )
    if (isUp) return
    await pause(100)
  }
  if (isOver()) return
  throw new Error('the process did not come back')
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
