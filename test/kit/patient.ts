import type { BotAccount, MessageView, Person } from '../../src/emulator/telegram.ts'
import { withBlanks } from './blanks.ts'

/** Somebody who does not know that the house burns: taps, waits a while, taps again. */
export type Patient = Readonly<{
  person: Person
  /**
   * Presses the newest such button (whose data may be asked for, too), again and again, until the
   * chat shows what should follow.
   */
  presses(bot: BotAccount, button: RegExp, until: Until, data?: RegExp): Promise<void>
  /** The same for a button of the newest message with this text. */
  pressesOn(bot: BotAccount, text: RegExp, button: RegExp, until: Until): Promise<void>
  /** Says or opens something once and waits for what should follow. */
  acts(bot: BotAccount, act: () => Promise<unknown>, until: Until): Promise<void>
  /** Waits for a message. */
  hears(bot: BotAccount, part: RegExp): Promise<void>
  sees(bot: BotAccount, part: RegExp): MessageView | undefined
  /** Whether such a message has come since the one with this id. */
  seesSince(bot: BotAccount, id: number, part: RegExp): boolean
  /** The id of the newest message. */
  newest(bot: BotAccount): number
  /** All that the bot said, oldest first, as it stands now. */
  reads(bot: BotAccount): readonly string[]
  /** The newest link into a bot that this chat shows. */
  link(bot: BotAccount): string | undefined
}>

type Until = RegExp | (() => boolean)

const PATIENCE_MS = 12_000
/** After a kill a chat may wait for a lease to end, and again after the next. */
const LONGEST_MS = 240_000

export function patient(person: Person): Patient {
  const heard = (bot: BotAccount) => person.chat(bot).messages.filter(message => message.from.isBot)
  const textOf = (message: MessageView) => withBlanks(message.text ?? message.caption)
  const sees = (bot: BotAccount, part: RegExp) =>
    heard(bot).findLast(message => part.test(textOf(message)))

  type Wanted = Readonly<{ on?: RegExp; button: RegExp; data?: RegExp | undefined }>

  function find(bot: BotAccount, { on = /^/, button, data = /^/ }: Wanted) {
    for (const message of heard(bot).toReversed()) {
      if (!on.test(textOf(message))) continue
      const found = message.buttons
        .flat()
        .find(each => each.data && button.test(withBlanks(each.text)) && data.test(each.data))
      if (found?.data) return { message, data: found.data }
    }
    return null
  }

  async function press(bot: BotAccount, wanted: Wanted, until: Until): Promise<void> {
    const end = performance.now() + LONGEST_MS
    while (performance.now() < end) {
      const found = find(bot, wanted)
      if (found) person.taps(found.message, found.data).catch(() => {})
      if (await comes(isSeen(bot, until), found ? PATIENCE_MS : 200)) return
    }
    const what = `${wanted.button} for ${until}`
    throw new Error(`${person.firstName} pressed ${what} in vain\n${transcript(bot)}`)
  }

  const isSeen = (bot: BotAccount, until: Until) =>
    typeof until === 'function' ? until : () => sees(bot, until) !== undefined

  async function hears(bot: BotAccount, until: Until): Promise<void> {
    if (await comes(isSeen(bot, until), LONGEST_MS)) return
    throw new Error(`${person.firstName} never saw ${until}\n${transcript(bot)}`)
  }

  return {
    person,
    sees,
    hears,
    seesSince: (bot, id, part) => (sees(bot, part)?.id ?? 0) > id,
    newest: bot => heard(bot).at(-1)?.id ?? 0,
    reads: bot => heard(bot).map(textOf),
    presses: (bot, button, until, data) => press(bot, { button, data }, until),
    pressesOn: (bot, on, button, until) => press(bot, { on, button }, until),
    async acts(bot, act, until) {
      await act()
      await hears(bot, until)
    },
    link(bot) {
      for (const message of heard(bot).toReversed()) {
        const buttons = message.buttons.flat()
        const urls = buttons.map(({ url, copies }) => decodeURIComponent(url ?? copies ?? ''))
        for (const text of [...urls, textOf(message)]) {
          const [link] = text.match(/https:\/\/t\.me\/\w+\?start=[\w-]+/) ?? []
          if (link) return link
        }
      }
      return undefined
    },
  }

  function transcript(bot: BotAccount): string {
    const last = heard(bot).slice(-4)
    return last
      .map(each => [textOf(each), ...each.buttons.flat().map(({ text }) => `[${text}]`)].join('\n'))
      .join('\n———\n')
  }
}

/** Waits until something is so, or gives up. */
export async function comes(isThere: () => boolean, forMs: number): Promise<boolean> {
  const end = performance.now() + forMs
  while (!isThere()) {
    if (performance.now() > end) return false
    await new Promise(resolve => setTimeout(resolve, 15))
  }
  return true
}
