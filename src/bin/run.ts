import { randomUUID } from 'node:crypto'
import type { App } from '../app.ts'
import { arvutAdd } from '../bots/arvut-add/bot.ts'
import { commit } from '../bots/commit/bot.ts'
import { publish } from '../bots/kit/commands.ts'
import type { House } from '../bots/kit/house.ts'
import { botNames } from '../domain/bot.ts'
import { type Server, secretOf, serve } from '../web/server.ts'
import { catchUp, runCalendar } from '../worker/calendar.ts'
import { drainInbox, LEASE_SECONDS } from '../worker/inbox.ts'
import { allowedUpdates, poll } from '../worker/intake.ts'
import { drainOutbox } from '../worker/outbox.ts'
import { greet } from './greet.ts'

/** A process at work, until it is stopped: then it takes nothing more and finishes what it holds. */
export type Running = Readonly<{
  houses: Readonly<Record<House['name'], House>>
  port: number | null
  /** Whether every role of this process works: bots receive updates, the store answers. */
  isHealthy(): Promise<boolean>
  /** Resolves when nothing is in hand and nothing that is due waits. */
  idle(): Promise<void>
  stop(): Promise<void>
}>

/** Starts the roles that the settings name, in the order in which they need each other. */
export async function run(app: App): Promise<Running> {
  const { store, settings, log } = app
  const owner = randomUUID()
  const houses = { 'arvut-add': arvutAdd(app), commit: commit(app) }
  const list = botNames.map(name => houses[name])
  const has = (role: 'bots' | 'worker' | 'web') => settings.roles.includes(role)

  if (store.embedded) await store.leases.clear()
  for (const house of list) await greet(app, house)
  if (has('worker')) await catchUp(app)

  const outboxes = has('worker') ? list.map(house => drainOutbox(app, houses, house, owner)) : []
  const wakeOutboxes = () => {
    for (const outbox of outboxes) outbox.wake()
  }
  const inboxes = new Map(
    has('bots') ? list.map(house => [house.name, drainInbox(app, house, owner, wakeOutboxes)]) : [],
  )
  const wakeInbox = (name: House['name']) => inboxes.get(name)?.wake()
  const server: Server | null = has('web') ? await serve(app, { isHealthy, wakeInbox }) : null
  const pollers =
    has('bots') && !settings.webhook
      ? list.map(house => poll(app, house, owner, () => wakeInbox(house.name)))
      : []
  const calendar = has('worker') ? runCalendar(app, owner) : null
  const beat = setInterval(prolong, (LEASE_SECONDS / 3) * 1000)
  for (const inbox of inboxes.values()) inbox.wake()
  wakeOutboxes()
  if (has('bots')) await announce()

  return { houses, port: server?.port ?? null, isHealthy, idle, stop }

  async function prolong(): Promise<void> {
    await Promise.all([
      store.updates.prolong(owner, LEASE_SECONDS),
      store.notices.prolong(owner, LEASE_SECONDS),
    ]).catch(err => log.warn({ err }, 'the store does not answer'))
  }

  /** Webhooks or polling, commands and descriptions: told to Telegram by one process at a time. */
  async function announce(): Promise<void> {
    for (const house of list) {
      if (settings.webhook) {
        await house.api.setWebhook(`${settings.webhook.url}/telegram/${house.name}`, {
          secret_token: secretOf(house.name, settings.webhook.secret),
          allowed_updates: allowedUpdates,
          max_connections: 40,
        })
      } else await house.api.deleteWebhook()
      if (await store.leases.take(`publish ${house.name}`, owner, 60))
        publish(house.api, house.name, house.commands).catch(err =>
          log.warn({ bot: house.name, err }, 'commands and descriptions could not be set'),
        )
    }
  }

  async function isHealthy(): Promise<boolean> {
    if (pollers.some(poller => !poller.isLive())) return false
    return store.settings.ping().then(
      () => true,
      () => false,
    )
  }

  async function idle(): Promise<void> {
    for (const inbox of inboxes.values()) await inbox.idle()
    for (const outbox of outboxes) await outbox.idle()
  }

  async function stop(): Promise<void> {
    await Promise.all(pollers.map(poller => poller.stop()))
    await server?.stop()
    await calendar?.stop()
    await Promise.all([...inboxes.values()].map(inbox => inbox.stop()))
    await Promise.all(outboxes.map(outbox => outbox.stop()))
    clearInterval(beat)
    await store.leases.giveBack(owner)
    await store.close()
  }
}
