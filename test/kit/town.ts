import { pino } from 'pino'
import { expect } from 'vitest'
import { type App, openApp } from '../../src/app.ts'
import { type Running, run } from '../../src/bin/run.ts'
import type { Settings } from '../../src/config.ts'
import type { BotName } from '../../src/domain/bot.ts'
import { addDays, dayOf } from '../../src/domain/cycle.ts'
import {
  type BotAccount,
  type MessageView,
  type Person,
  startTelegram,
  type Telegram,
} from '../../src/emulator/telegram.ts'
import type { Place } from '../../src/store/open.ts'
import { catchUp } from '../../src/worker/calendar.ts'
import { unhurried } from '../../src/worker/pace.ts'
import { theSettings } from './app.ts'
import { withBlanks } from './blanks.ts'
import { aClock, type Clock } from './clock.ts'
import { atTheEndOfTheFile } from './endings.ts'
import { aPlace } from './store.ts'

type ButtonView = MessageView['buttons'][number][number]

/** A town where stories happen: both bots at work, a Telegram of its own, people who chat over HTTP. */
export type Town = Readonly<{
  telegram: Telegram
  app: App
  running: Running
  clock: Clock
  bots: Readonly<Record<BotName, BotAccount>>
  person(
    firstName: string,
    about?: { id?: number; lastName?: string; username?: string; language?: string },
  ): Neighbour
  /** Moves time; the bots answer on each day of the way, what falls due happens, its notices arrive. */
  travelTo(instant: string): Promise<void>
  /** Moves time while nobody answered: the bots were away. */
  sleepUntil(instant: string): Promise<void>
  /** Waits until nobody has anything left to do. */
  settled(): Promise<void>
}>

/** Somebody of the town. Every act waits until the town has answered it. */
export type Neighbour = Readonly<{
  person: Person
  /** How often this person tapped, links included: stories count it. */
  taps(): number
  /** Opens a bot, or a link into it, and presses Start. */
  opens(bot: BotName | string, payload?: string): Promise<void>
  says(bot: BotName, text: string): Promise<void>
  /** Presses the newest button with this text (or part of it) and answers what pops up. */
  presses(bot: BotName, button: string | RegExp): Promise<string | null>
  /** The newest message of the chat. */
  screen(bot: BotName): string
  /** All that stands in the chat, oldest first. */
  reads(bot: BotName): string[]
  /** The newest message that has this text; fails with the chat when there is none. */
  sees(bot: BotName, part: string | RegExp): MessageView
  /** The buttons of the newest message that has any. */
  buttons(bot: BotName): string[]
  /** The link on the newest button or in the newest text that points into a bot. */
  link(bot: BotName, part?: string | RegExp): string
}>

/** Builds a town; it is torn down, and its Telegram asked for violations, when the test file ends. */
export async function aTown(
  differ: Partial<Settings> = {},
  {
    place,
    start,
    takesInline = false,
  }: Readonly<{ place?: Place; start?: string; takesInline?: boolean }> = {},
): Promise<Town> {
  const clock = aClock(start)
  const telegram = await startTelegram({ now: clock.now })
  const base = theSettings()
  const bots = {
    'arvut-add': telegram.addBot({
      username: 'ArvutAddBot',
      name: 'ArvutAdd',
      token: base.tokens['arvut-add'],
      takesInline,
    }),
    commit: telegram.addBot({
      username: 'exodus_commitbot',
      name: 'Commit',
      token: base.tokens.commit,
      takesInline,
    }),
  }
  const settings = theSettings({ telegramApiRoot: telegram.apiRoot, ...differ })
  const app = await openApp(settings, {
    now: clock.now,
    place: place ?? (await aPlace()),
    log: pino({ level: settings.logLevel }),
  })
  // Telegram's limits have tests of their own; a story does not wait for them.
  const running = await run(app, { limits: unhurried })

  /** Each act takes three seconds, so that no story is flooding. */
  const pass = () => clock.travelTo(new Date(clock.now().getTime() + 3000))

  async function answerUntil(end: Date): Promise<void> {
    const zone = settings.timeZone
    for (let day = dayOf(clock.now(), zone); day <= dayOf(end, zone); day = addDays(day, 1))
      await app.store.answerDays.note(day)
  }

  async function sleepUntil(instant: string): Promise<void> {
    clock.travelTo(instant)
    await catchUp(app)
    await settled()
  }

  async function settled(): Promise<void> {
    await telegram.settled()
    await running.idle()
    await telegram.settled()
    await running.idle()
  }

  atTheEndOfTheFile(async () => {
    await settled()
    await running.stop()
    await telegram.close()
    expect(telegram.violations).toEqual([])
    expect(
      telegram.requests.filter(({ params }) => /[\ue000-\ue01f]/.test(JSON.stringify(params))),
    ).toEqual([])
    expect(telegram.unansweredCallbacks()).toEqual([])
  })

  return {
    telegram,
    app,
    running,
    clock,
    bots,
    settled,
    async travelTo(instant) {
      await answerUntil(new Date(instant))
      await sleepUntil(instant)
    },
    sleepUntil,
    person: (firstName, about = {}) => {
      const { language = 'en', ...rest } = about
      return neighbour(
        telegram.addUser({ firstName, ...rest, languageCode: language }),
        bots,
        settled,
        pass,
      )
    },
  }
}

function neighbour(
  person: Person,
  bots: Town['bots'],
  settled: () => Promise<void>,
  pass: () => void,
): Neighbour {
  let taps = 0
  const messages = (bot: BotName) =>
    person.chat(bots[bot]).messages.filter(message => message.from.isBot)
  const textOf = (message: MessageView) => withBlanks(message.text ?? message.caption)
  const has = (text: string, part: string | RegExp) =>
    typeof part === 'string' ? text.includes(part) : part.test(text)

  function find(bot: BotName, wanted: string | RegExp): [MessageView, ButtonView] {
    for (const message of messages(bot).toReversed()) {
      const buttons = message.buttons.flat()
      const button =
        buttons.find(({ text }) => withBlanks(text) === wanted) ??
        buttons.find(({ text }) => has(withBlanks(text), wanted))
      if (button) return [message, button]
    }
    throw new Error(`${person.firstName} finds no button ${wanted} in\n${transcript(bot)}`)
  }

  const transcript = (bot: BotName) =>
    messages(bot)
      .slice(-6)
      .map(message => {
        const rows = message.buttons.map(row => row.map(({ text }) => `[${text}]`).join(' '))
        return [textOf(message), ...rows].join('\n')
      })
      .join('\n———\n')

  return {
    person,
    taps: () => taps,
    async opens(bot, payload) {
      taps++
      pass()
      await person.opens(bot in bots ? bots[bot as BotName] : bot, payload)
      await settled()
    },
    async says(bot, text) {
      pass()
      await person.says(bots[bot], text)
      await settled()
    },
    async presses(bot, wanted) {
      taps++
      pass()
      const [message, button] = find(bot, wanted)
      if (button.data === null) throw new Error(`${button.text} is a link: use opens(link(…))`)
      const answer = await person.taps(message, button.data)
      await settled()
      return answer.text ?? null
    },
    screen: bot => textOf(messages(bot).at(-1) ?? ({ text: '' } as MessageView)),
    reads: bot => messages(bot).map(textOf),
    sees(bot, part) {
      const found = messages(bot).findLast(message => has(textOf(message), part))
      if (found) return found
      throw new Error(`${person.firstName} sees no ${part} in\n${transcript(bot)}`)
    },
    buttons: bot =>
      messages(bot)
        .findLast(message => message.buttons.length > 0)
        ?.buttons.flat()
        .map(({ text }) => withBlanks(text)) ?? [],
    link(bot, part = /t\.me/) {
      for (const message of messages(bot).toReversed()) {
        const inButtons = message.buttons.flat().flatMap(({ url, copies }) => [url, copies])
        const inText = textOf(message).match(/https:\/\/t\.me\/\S+/g) ?? []
        const link = [...inText, ...inButtons].find(
          each => each && /\?start(group)?=/.test(each) && has(each, part),
        )
        if (link)
          return decodeURIComponent(link).match(/https:\/\/t\.me\/\w+\?start=[\w-]+/)?.[0] ?? link
      }
      throw new Error(`${person.firstName} finds no link ${part} in\n${transcript(bot)}`)
    },
  }
}
