import { Composer } from 'grammy'
import { pino } from 'pino'
import { afterAll, expect } from 'vitest'
import { type App, openApp } from '../../src/app.ts'
import type { Ctx } from '../../src/bots/kit/context.ts'
import { buildHouse, type House, type Wording } from '../../src/bots/kit/house.ts'
import { type BotAccount, startTelegram, type Telegram } from '../../src/emulator/telegram.ts'
import { drainInbox } from '../../src/worker/inbox.ts'
import { poll } from '../../src/worker/intake.ts'
import { drainOutbox } from '../../src/worker/outbox.ts'
import { theSettings } from './app.ts'
import { aClock, type Clock } from './clock.ts'
import { aPlace } from './store.ts'

/** Two bots without rooms of their own, for the inbox and the outbox alone. */
export type Street = Readonly<{
  telegram: Telegram
  app: App
  clock: Clock
  bots: Readonly<Record<House['name'], BotAccount>>
  houses: Readonly<Record<House['name'], House>>
  /** Starts what a process does; several may run side by side. */
  open(owner: string): { close(): Promise<void>; idle(): Promise<void> }
}>

/** Builds a street whose bots hand every message to `hear`. Notices are worded as their kind and text. */
export async function aStreet(hear: (ctx: Ctx) => Promise<unknown>): Promise<Street> {
  const clock = aClock()
  const telegram = await startTelegram({ now: clock.now })
  const base = theSettings()
  const bots = {
    'arvut-add': telegram.addBot({ username: 'ArvutAddBot', name: 'A', token: base.arvutBotToken }),
    commit: telegram.addBot({
      username: 'exodus_commitbot',
      name: 'C',
      token: base.commitBotToken,
    }),
  }
  const app = await openApp(theSettings({ telegramApiRoot: telegram.apiRoot }), {
    now: clock.now,
    place: await aPlace(),
    log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
  })
  const word: Wording = async facts =>
    facts.kind === 'broadcast' ? { text: facts.text, buttons: [] } : null
  const houseOf = (name: House['name'], token: string) => {
    const room = new Composer<Ctx>()
    room.on(['message', 'callback_query'], hear)
    const menu = async () => ({ text: 'menu', buttons: [] })
    return buildHouse(app, { name, token, rooms: [room], questions: [], commands: [], menu, word })
  }
  const houses = {
    'arvut-add': houseOf('arvut-add', base.arvutBotToken),
    commit: houseOf('commit', base.commitBotToken),
  }
  for (const house of Object.values(houses)) {
    await house.bot.init()
    app.usernames[house.name] = house.bot.botInfo.username
  }
  afterAll(async () => {
    await telegram.close()
    await app.store.close()
    expect(telegram.violations).toEqual([])
  })

  function open(owner: string) {
    const list = Object.values(houses)
    const outboxes = list.map(house => drainOutbox(app, houses, house, owner))
    const inboxes = list.map(house =>
      drainInbox(app, house, owner, () => {
        for (const outbox of outboxes) outbox.wake()
      }),
    )
    const pollers = list.map((house, at) => poll(app, house, owner, () => inboxes[at]?.wake()))
    return {
      async idle() {
        await telegram.settled()
        for (const work of [...inboxes, ...outboxes]) await work.idle()
      },
      async close() {
        await Promise.all(pollers.map(poller => poller.stop()))
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
