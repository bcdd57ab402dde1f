import type { BotAccount, MessageView, Person } from '../../src/emulator/telegram.ts'

/** Somebody who does not know that the house burns: taps, waits a while, taps again. */
export type Patient = Readonly<{
  person: Person
  /** Presses the newest such button, again and again, until the chat shows what should follow. */
  presses(bot: BotAccount, button: RegExp, until: RegExp | (() => boolean)): Promise<void>
  /** Says or opens something once and waits for what should follow. */
  acts(bot: BotAccount, act: () => Promise<unknown>, until: RegExp): Promise<void>
  sees(bot: BotAccount, part: RegExp): MessageView | undefined
  /** The newest link into a bot that this chat shows. */
  link(bot: BotAccount): string | undefined
}>

const PATIENCE_MS = 12_000
const LONGEST_MS = 90_000

export function patient(person: Person): Patient {
  const heard = (bot: BotAccount) => person.chat(bot).messages.filter(message => message.from.isBot)
  const textOf = (message: MessageView) =>
    (message.text ?? message.caption ?? '').replace(/[\u00a0\u202f\u2009]/g, ' ')
  const sees = (bot: BotAccount, part: RegExp) =>
    heard(bot).findLast(message => part.test(textOf(message)))

  function find(bot: BotAccount, wanted: RegExp) {
    for (const message of heard(bot).toReversed()) {
      const button = message.buttons.flat().find(({ text, data }) => data && wanted.test(text))
      if (button?.data) return { message, data: button.data }
    }
    return null
  }

  return {
    person,
    sees,
    async presses(bot, wanted, until) {
      const isThere = typeof until === 'function' ? until : () => sees(bot, until) !== undefined
      const end = performance.now() + LONGEST_MS
      while (performance.now() < end) {
        const found = find(bot, wanted)
        if (found) person.taps(found.message, found.data).catch(() => {})
        if (await comes(isThere, found ? PATIENCE_MS : 200)) return
      }
      throw new Error(`${person.firstName} pressed ${wanted} in vain\n${transcript(bot)}`)
    },
    async acts(bot, act, until) {
      await act()
      if (await comes(() => sees(bot, until) !== undefined, LONGEST_MS)) return
      throw new Error(`${person.firstName} never saw ${until}\n${transcript(bot)}`)
    },
    link(bot) {
      for (const message of heard(bot).toReversed()) {
        const urls = message.buttons.flat().flatMap(({ url, copies }) => [url, copies])
        for (const text of [...urls, textOf(message)]) {
          const [link] =
            decodeURIComponent(text ?? '').match(/https:\/\/t\.me\/\w+\?start=[\w-]+/) ?? []
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
