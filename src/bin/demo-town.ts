import { randomBytes } from 'node:crypto'
import { type App, openApp } from '../app.ts'
import { readSettings } from '../config.ts'
import type { BotName } from '../domain/bot.ts'
import { dayOf } from '../domain/cycle.ts'
import { type Language, proposeLanguage } from '../domain/language.ts'
import { type BotAccount, startTelegram, type Telegram } from '../emulator/telegram.ts'
import { catchUp } from '../worker/calendar.ts'
import { unhurried } from '../worker/pace.ts'
import type { Tour } from './demo-steps.ts'
import { type HaltsOn, haltsOf, type TownClock, timeRoutes, demoZone as zone } from './demo-time.ts'
import { freePort } from './free-port.ts'
import { run } from './run.ts'

/** A town that lives in this process alone: a local Telegram, both bots, a store in memory. */
export type DemoTown = Readonly<{
  telegram: Telegram
  app: App
  clock: TownClock
  bots: Readonly<Record<BotName, BotAccount>>
  /** Moves time, halting each day unless said otherwise; what falls due on the way happens, and its notices arrive. */
  travelTo(instant: Date, haltsOn?: HaltsOn): Promise<void>
  /** Waits until the bots have answered everything. */
  settled(): Promise<void>
  /** Has the page led round: it asks for the tour in its language, and how far it has come, again and again. */
  greet(tell: TellTour): void
  /** What happens when the page asks to begin anew. */
  onAgain(begin: () => void): void
  close(): Promise<void>
}>

type TellTour = (language: Language) => Promise<Tour>

const tokens = {
  'arvut-add': '1000000001:local-demo-token-of-arvut-add-0000000',
  commit: '1000001018:local-demo-token-of-commit-00000000000',
}

/** Opens a town without people. Needs no network and keeps nothing. */
export async function openDemoTown(clock: TownClock, port: number): Promise<DemoTown> {
  const settings = demoSettings()
  let tellTour: TellTour | null = null
  let beginAnew = () => {}
  const telegram = await onFreePort(port, {
    now: clock.now,
    mount(pages) {
      timeRoutes(pages, clock, zone, travelTo)
      pages.get('/demo/tour', async c => {
        if (!tellTour) return c.json({ isComing: true }, 202)
        return c.json(await tellTour(proposeLanguage(c.req.query('language'))))
      })
      pages.post('/demo/again', c => {
        beginAnew()
        return c.json({}, 202)
      })
    },
  })
  const bots = {
    'arvut-add': telegram.addBot({
      username: 'ArvutAddBot',
      name: 'ArvutAdd',
      token: tokens['arvut-add'],
    }),
    commit: telegram.addBot({
      username: 'exodus_commitbot',
      name: 'Commit',
      token: tokens.commit,
    }),
  }
  const webPort = await freePort()
  const app = await openApp(
    {
      ...settings,
      telegramApiRoot: telegram.apiRoot,
      publicUrl: `http://127.0.0.1:${webPort}`,
      listenHost: '127.0.0.1',
      port: webPort,
    },
    { now: clock.now, place: { memory: true } },
  )
  const running = await run(app, { limits: unhurried })
  return {
    telegram,
    app,
    clock,
    bots,
    travelTo,
    settled,
    greet(tell) {
      tellTour = tell
    },
    onAgain(begin) {
      beginAnew = begin
    },
    async close() {
      await running.stop()
      await telegram.close()
    },
  }

  async function travelTo(instant: Date, haltsOn?: HaltsOn): Promise<void> {
    for (const halt of haltsOf(clock.now(), instant, zone, haltsOn)) {
      clock.moveTo(halt)
      await app.store.answerDays.note(dayOf(halt, zone))
      await catchUp(app)
      await settled()
    }
  }

  async function settled(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      await telegram.settled({ timeoutMs: 30_000 })
      await running.idle()
    }
  }
}

function demoSettings() {
  return readSettings({
    ARVUT_BOT_TOKEN: tokens['arvut-add'],
    COMMIT_BOT_TOKEN: tokens.commit,
    DATA_KEY: randomBytes(32).toString('base64'),
    TIME_ZONE: zone,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  })
}

/** Starts the local Telegram on this port, or on the next one that nobody has; 0 takes any. */
async function onFreePort(
  port: number,
  options: Parameters<typeof startTelegram>[0],
): Promise<Telegram> {
  for (let next = port; ; next++) {
    try {
      return await startTelegram({ ...options, port: next })
    } catch (fault) {
      const isTaken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE'
      if (!isTaken || next === port + 50) throw fault
    }
  }
}
