import { Composer } from 'grammy'
import { pino } from 'pino'
import { expect } from 'vitest'
import { type App, openApp } from '../../src/app.ts'
import { announce } from '../../src/bin/announce.ts'
import type { Ctx } from '../../src/bots/kit/context.ts'
import { buildHouse, type House, type Wording } from '../../src/bots/kit/house.ts'
import type { Settings } from '../../src/config.ts'
import { type BotAccount, startTelegram, type Telegram } from '../../src/emulator/telegram.ts'
import type { Place } from '../../src/store/open.ts'
import { openMetrics } from '../../src/web/metrics.ts'
import { serve } from '../../src/web/server.ts'
import { drainInbox } from '../../src/worker/inbox.ts'
import { poll } from '../../src/worker/intake.ts'
import { drainOutbox } from '../../src/worker/outbox/outbox.ts'
import { theSettings } from './app.ts'
import { aClock, type Clock } from './clock.ts'
import { atTheEndOfTheFile } from './endings.ts'
import { aPlace } from './store.ts'

/** Two bots without rooms of their own, for the inbox and the outbox alone. */
export type Street = Readonly<{
  telegram: Telegram
  app: App
  clock: Clock
  bots: Readonly<Record<House['name'], BotAccount>>
  houses: Readonly<Record<House['name'], House>>
  /** Starts what a process does; several may run side by side. */
  open(owner: string): Promise<{
    close(): Promise<void>
    idle(): Promise<void>
    isLive(): boolean
  }>
}>

/**
 * Builds a street whose bots hand every message to `hear`. Notices are worded as their kind and text.
 * Updates come by polling, or by webhook when the settings have one.
 */
export async function aStreet(
  hear: (ctx: Ctx) => Promise<unknown>,
  differ: Partial<Settings> = {},
  place?: Place,
): Promise<Street> {
  const clock = aClock()
  const telegram = await startTelegram({ now: clock.now })
  const base = theSettings()
  const bots = {
    'arvut-add': telegram.addBot({
      username: 'ArvutAddBot',
      name: 'A',
      token: base.tokens['arvut-add'],
    }),
    commit: telegram.addBot({
      username: 'exodus_commitbot',
      name: 'C',
      token: base.tokens.commit,
    }),
  }
  const app = await openApp(theSettings({ telegramApiRoot: telegram.apiRoot, ...differ }), {
    now: clock.now,
    place: place ?? (await aPlace()),
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
  })
  const word: Wording = async facts =>
    facts.kind === 'broadcast' ? { text: facts.text, buttons: [] } : null
  const houseOf = (name: House['name'], token: string) => {
    const room = new Composer<Ctx>()
    room.on(['message', 'callback_query'], hear)
    const menu = async () => ({ text: 'menu', buttons: [] })
    const lobby = { menu, welcome: () => ({ text: 'welcome', buttons: [] }), lost: hear }
    const links = [{ name: 'any', to: () => hear }]
    const rooms = [{ composer: room, links }]
    return buildHouse(app, { name, token, rooms, commands: [], lobby, word })
  }
  const houses = {
    'arvut-add': houseOf('arvut-add', base.tokens['arvut-add']),
    commit: houseOf('commit', base.tokens.commit),
  }
  for (const house of Object.values(houses)) {
    await house.bot.init()
    app.usernames[house.name] = house.bot.botInfo.username
  }
  atTheEndOfTheFile(async () => {
    await telegram.close()
    await app.store.close()
    expect(telegram.violations).toEqual([])
  })

  async function open(owner: string) {
    const list = Object.values(houses)
    const metrics = openMetrics(app)
    const outboxes = list.map(house => drainOutbox(app, houses, house, owner, metrics))
    const inboxes = list.map(house =>
      drainInbox(app, house, owner, (...handled) => {
        metrics.handled(...handled)
        for (const outbox of outboxes) outbox.wake()
      }),
    )
    const wakeInbox = (bot: House['name']) =>
      inboxes[list.findIndex(house => house.name === bot)]?.wake()
    const { webhook } = app.settings
    const doors = { isHealthy: async () => true, wakeInbox, metrics: metrics.text }
    const server = webhook ? await serve(app, doors) : null
    if (webhook) for (const house of list) await announce(app, house, owner)
    const pollers = webhook
      ? []
      : list.map(house => poll(app, house, owner, () => wakeInbox(house.name)))
    return {
      isLive: () => pollers.every(poller => poller.isLive()),
      async idle() {
        await telegram.settled()
        for (const work of [...inboxes, ...outboxes]) await work.idle()
      },
      async close() {
        await Promise.all(pollers.map(poller => poller.stop()))
        await server?.stop()
        await Promise.all([...inboxes, ...outboxes].map(work => work.stop()))
        await app.store.leases.giveBack(owner)
      },
    }
  }
  return { telegram, app, clock, bots, houses, open }
}

/** A notice of plain text, for whoever tests the way and not the words. */
export function aNotice(to: number, text: string, differ: Record<string, unknown> = {}) {
  const facts = { kind: 'broadcast' as const, broadcastId: 1, text }
  return { to: to as never, bot: 'commit' as const, facts, ...differ }
}
