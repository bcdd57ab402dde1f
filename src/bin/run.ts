import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { App } from '../app.ts'
import { arvutAdd } from '../bots/arvut-add/bot.ts'
import { commit } from '../bots/commit/bot.ts'
import type { House } from '../bots/kit/house.ts'
import { type BotName, forEachBot } from '../domain/bot.ts'
import { openMetrics } from '../web/metrics.ts'
import { serve } from '../web/server.ts'
import { catchUp, runCalendar } from '../worker/calendar.ts'
import { drainInbox, type OnHandled } from '../worker/inbox.ts'
import { poll } from '../worker/intake.ts'
import { cardsDueAt, keepCards } from '../worker/living-cards.ts'
import { drainOutbox } from '../worker/outbox/outbox.ts'
import { type Pace, pace } from '../worker/pace.ts'
import { keepPresence } from '../worker/presence.ts'
import type { Pump } from '../worker/pump.ts'
import { keepSharedCards } from '../worker/shared-cards.ts'
import { runWatch } from '../worker/watching.ts'
import { announce } from './announce.ts'
import { greet } from './greet.ts'

/** A process at work, until it is stopped: then it takes nothing more and finishes what it holds. */
export type Running = Readonly<{
  houses: Readonly<Record<BotName, House>>
  port: number | null
  /** Whether every role of this process works: bots receive updates, the store answers. */
  isHealthy(): Promise<boolean>
  /** Resolves when nothing is in hand and nothing that is due waits. */
  idle(): Promise<void>
  stop(): Promise<void>
}>

const builders: Readonly<Record<BotName, (app: App) => House>> = {
  'arvut-add': arvutAdd,
  commit,
}

/** A store that takes longer than this to say that it is there counts as away. */
const PING_MS = 3_000
/** Many taps at once wake the outboxes once. */
const OUTBOX_PAUSE_MS = 40

/**
 * Starts the roles that the settings name, in the order in which they need each other. `limits`
 * stands for Telegram's where the bots talk to one that has none.
 */
export async function run(
  app: App,
  { limits = () => pace() }: Readonly<{ limits?: () => Pace }> = {},
): Promise<Running> {
  const { store, settings } = app
  const owner = randomUUID()
  const houses = forEachBot(bot => builders[bot](app))
  const list: readonly House[] = Object.values(houses)
  const has = (role: 'bots' | 'worker' | 'web') => settings.roles.includes(role)
  const metrics = openMetrics(app)
  const inboxes = new Map<BotName, Pump>()
  const outboxes: Pump[] = []
  const pollers: ReturnType<typeof poll>[] = []
  let isReady = false

  let isWaking = false
  const wakeInbox = (bot: BotName) => inboxes.get(bot)?.wake()
  const onHandled: OnHandled = (...handled) => {
    metrics.handled(...handled)
    if (isWaking) return
    isWaking = true
    setTimeout(wakeOutboxes, OUTBOX_PAUSE_MS)
  }
  const wakeOutboxes = () => {
    isWaking = false
    for (const outbox of outboxes) outbox.wake()
  }

  const doors = { isHealthy, wakeInbox, metrics: metrics.text }
  const server = has('web') ? await serve(app, doors) : null
  if (store.embedded) await store.leases.clear()
  await Promise.all(list.map(house => greet(app, house)))
  if (has('worker') || has('bots')) await catchUp(app)

  if (has('worker'))
    for (const house of list) {
      outboxes.push(drainOutbox(app, houses, house, owner, metrics, limits()))
      outboxes.push(keepCards(app, house, owner))
      outboxes.push(keepSharedCards(app, house, owner))
    }
  if (has('bots')) {
    app.graph().catch(err => app.log.warn({ err }, 'the trust graph is not loaded yet'))
    await openBots()
  }
  const calendar = has('worker') ? runCalendar(app, owner) : null
  const watch = has('worker') ? runWatch(app, houses, owner) : null
  const presence = keepPresence(app, async () => has('bots') && isHealthy())
  for (const pump of [...inboxes.values(), ...outboxes]) pump.wake()
  isReady = true

  return { houses, port: server?.port ?? null, isHealthy, idle, stop }

  async function openBots(): Promise<void> {
    for (const house of list) {
      inboxes.set(house.name, drainInbox(app, house, owner, onHandled))
      await announce(app, house, owner)
      if (!settings.webhook) pollers.push(poll(app, house, owner, () => wakeInbox(house.name)))
    }
  }

  async function isHealthy(): Promise<boolean> {
    if (!isReady || pollers.some(poller => !poller.isLive())) return false
    const ping = store.settings.ping().then(
      () => true,
      () => false,
    )
    return Promise.race([ping, wait(PING_MS, false, { ref: false })])
  }

  async function idle(): Promise<void> {
    const pumps = [...inboxes.values(), ...outboxes]
    if (!pumps.some(pump => pump.isBusy()) && !(await store.waiting.anything(cardsDueAt(app))))
      return
    for (const pump of pumps) await pump.idle()
  }

  async function stop(): Promise<void> {
    isReady = false
    await Promise.all(pollers.map(poller => poller.stop()))
    await server?.stop()
    const pumps = [...inboxes.values(), ...outboxes]
    await Promise.all([calendar, watch, ...pumps].map(each => each?.stop()))
    presence.stop()
    await store.leases
      .giveBack(owner)
      .catch(err =>
        app.log.warn({ err }, 'the leases could not be given back; they end by themselves'),
      )
    await store.close()
  }
}
