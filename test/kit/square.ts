import type { BotName } from '../../src/domain/bot.ts'
import type { Group, MessageView } from '../../src/emulator/telegram.ts'
import { withBlanks } from './blanks.ts'
import type { Neighbour, Town } from './town.ts'

/** A group of the town where people meet, as its members see it. */
export type Square = Readonly<{
  group: Group
  adds(neighbour: Neighbour, bot: BotName, payload?: string): Promise<void>
  says(neighbour: Neighbour, text: string, threadId?: number): Promise<void>
  /** Presses the newest button with this text; answers what pops up, or the link it opens. */
  presses(neighbour: Neighbour, button: string): Promise<string | null>
  /** What the bots have written, oldest first, with plain blanks. */
  reads(): string[]
  messages(): MessageView[]
  /** The newest message of a bot that has this text. */
  sees(part: string | RegExp): string
  /** The link of the newest button with this text. */
  link(button: string): string
  /** What the bots did here: sent, edited and deleted, in order. */
  acts(): string[]
}>

/** Founds a group with these people in it; the first is its creator. */
export async function aSquare(
  town: Town,
  title: string,
  people: readonly [Neighbour, ...Neighbour[]],
  order: Readonly<{ supergroup?: boolean; topics?: boolean; username?: string }> = {
    supergroup: true,
  },
): Promise<Square> {
  const [founder, ...others] = people
  const group = town.telegram.addGroup({ title, creator: founder.person, ...order })
  for (const { person } of others) await person.joins(group)

  const all = () => founder.person.chat(group).messages
  const messages = () => all().filter(({ from, service }) => from.isBot && !service)
  const has = (text: string, part: string | RegExp) =>
    typeof part === 'string' ? text.includes(part) : part.test(text)

  function find(wanted: string) {
    for (const message of messages().toReversed()) {
      const button = message.buttons.flat().find(({ text }) => has(withBlanks(text), wanted))
      if (button) return { message, button }
    }
    throw new Error(
      `there is no button ${wanted} in\n${messages()
        .map(each => each.text)
        .join('\n—\n')}`,
    )
  }

  return {
    group,
    messages,
    async adds({ person }, bot, payload) {
      await person.adds(town.bots[bot], group, payload === undefined ? {} : { payload })
      await town.settled()
    },
    async says({ person }, text, threadId) {
      await person.says(group, text, threadId === undefined ? {} : { threadId })
      await town.settled()
    },
    async presses({ person }, wanted) {
      const { message, button } = find(wanted)
      if (button.data === null) throw new Error(`${button.text} is a link`)
      const answer = await person.taps(message, button.data)
      await town.settled()
      return answer.url ?? answer.text
    },
    reads: () => messages().map(({ text }) => withBlanks(text)),
    sees(part) {
      const found = messages().findLast(({ text }) => has(withBlanks(text), part))
      if (found) return withBlanks(found.text)
      throw new Error(
        `nobody sees ${part} in\n${messages()
          .map(each => each.text)
          .join('\n—\n')}`,
      )
    },
    link(wanted) {
      const { url } = find(wanted).button
      if (!url) throw new Error(`${wanted} is no link`)
      return url
    },
    acts: () =>
      town.telegram.requests
        .filter(({ method, params }) => /^(send|edit|delete)/.test(method) && isHere(params))
        .map(
          ({ method, params, status }) =>
            `${method} ${status} ${withBlanks(String(params['text'] ?? ''))}`,
        ),
  }

  function isHere(params: Readonly<Record<string, unknown>>): boolean {
    return Number(params['chat_id']) === group.id
  }
}
