import { onTestFinished } from 'vitest'
import type { Telegram } from '../../src/emulator/telegram.ts'
import type { Chance } from './chance.ts'
import { aChild, type Child } from './child.ts'
import { aGate } from './gate.ts'
import { wildStreet } from './wild-street.ts'

/** What went wrong on purpose, counted. */
export type Damage = {
  kills: number
  outages: number
  repeats: number
  delays: number
  lost: number
  faults: number
}

/** From when to when something could make an acknowledgement get lost, by Telegram's clock in ms. */
export type Smoke = Readonly<{ from: number; until: number }>

/** A house on fire: its process dies and comes back, its database too, its calls fail, its updates come twice or late. */
export type Fire = Readonly<{
  damage: Readonly<Damage>
  smoke: readonly Smoke[]
  /** What the processes wrote of updates and jobs that met a bug. */
  bugs(): readonly string[]
  isBurning(): boolean
  /** Waits for the rest of the kills, ends the fire, and the process in good order; answers its exit code. */
  out(): Promise<number | string>
}>

/** So long may what Telegram has acknowledged be on its way to the store when a kill comes. */
const NOTED_AFTER_MS = 2_000

/**
 * Sets fire to a process between a Telegram and its store. Everything that happens is drawn from one
 * chance, but what it meets depends on the machine's pace.
 */
export async function setFire(order: {
  telegram: Telegram
  env: Record<string, string>
  chance: Chance
  kills: number
  /** The longest time from one kill to the next, once the process is at work. */
  calmMs: number
  port: number
}): Promise<Fire> {
  const { telegram, chance, port } = order
  const damage: Damage = { kills: 0, outages: 0, repeats: 0, delays: 0, lost: 0, faults: 0 }
  const smoke: Smoke[] = []
  const street = await wildStreet(port, chance, damage)
  const { DATABASE_URL: databaseUrl } = order.env
  const gate = databaseUrl ? await aGate(databaseUrl) : null
  const env = {
    ...order.env,
    ...(gate && { DATABASE_URL: gate.url }),
    PORT: String(port),
    WEBHOOK_URL: street.url,
    WEBHOOK_SECRET: 'a-secret-in-the-smoke',
    LOG_LEVEL: 'warn',
  }
  const children: Child[] = []
  const aProcess = () => {
    const started = aChild('start', env)
    children.push(started)
    return started
  }
  let child = aProcess()
  let isOver = false
  let isKilling = true
  let inWait = { remove: () => {} }
  const sparks = setInterval(spark, 150)
  const killing = kill().finally(() => {
    isKilling = false
  })
  onTestFinished(stop)

  /** Whatever became of the story, no process outlives it. */
  async function stop(): Promise<void> {
    isOver = true
    clearInterval(sparks)
    await killing.catch(() => {})
    await child.end('SIGKILL')
    await gate?.close()
  }

  /** One fault lies in wait at a time; the next one takes its place. */
  function spark(): void {
    inWait.remove()
    if (!isKilling || !chance.happens(0.25)) return
    damage.faults++
    const trouble = troubleOf(chance)
    inWait = telegram.fault({ ...trouble, times: 1 })
    const now = Date.now()
    if (trouble.kind === 'drop-after') smoke.push({ from: now, until: now + 1_000 })
  }

  async function kill(): Promise<void> {
    while (damage.kills < order.kills && !isOver) {
      await answers(port, () => isOver)
      if (chance.happens(0.1)) await outage()
      await pause(chance.whole(50, order.calmMs))
      if (isOver) return
      await child.end('SIGKILL')
      smoke.push({ from: Date.now() - NOTED_AFTER_MS, until: Date.now() + 100 })
      damage.kills++
      if (!isOver) child = aProcess()
    }
  }

  /** The database restarts. */
  async function outage(): Promise<void> {
    if (!gate) return
    await pause(chance.whole(0, 1000))
    damage.outages++
    gate.shut()
    await pause(chance.whole(300, 2500))
    gate.open()
  }

  return {
    damage,
    smoke,
    bugs: () => children.flatMap(({ lines }) => lines.filter(line => / failed"/.test(line))),
    isBurning: () => isKilling && !isOver,
    async out() {
      await killing
      isOver = true
      clearInterval(sparks)
      inWait.remove()
      await answers(port)
      await telegram.settled({ timeoutMs: 90_000 })
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
    { method: 'answerCallbackQuery', kind: 'hang' },
  ]
  return kinds[chance.whole(0, kinds.length - 1)] ?? { kind: 'drop-before' }
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
