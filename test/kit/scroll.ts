import { unmarked } from '../../src/bots/kit/screen.ts'
import type { BotName } from '../../src/domain/bot.ts'
import type { MessageView } from '../../src/emulator/telegram.ts'
import type { Neighbour, Town } from './town.ts'

/** What is of the moment or only brings words to people: everything else is decided by somebody. */
const passing = new Set(
  'answer_day chat dialogue group_chat job notice pool_visit setting update audit help_link_visit'.split(
    ' ',
  ),
)

/** What changes by itself as time goes on: a call's rings, a count that is made anew. */
const byItself = /"(is_unshown|rings_sent|next_ring_at|ring_cursor|recount_at)":("[^"]*"|\w+)/g

/** Whom a ring has reached by itself: nobody has answered anything yet. */
const isReached = (table: string, row: string) =>
  table === 'sos_recipient' && /"read_at":null,"help_at":null,"reported_at":null/.test(row)

/** A person who scrolls up: presses under any message, and what is decided before and after. */
export function scroll(town: Town) {
  const newest = (who: Neighbour, bot: BotName): MessageView => who.sees(bot, /[\s\S]/)

  async function send(who: Neighbour, bot: BotName, data: string, under = newest(who, bot)) {
    town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
    const answer = await who.person.sends(town.bots[bot], data, under)
    await town.settled()
    return answer.text ?? ''
  }

  /** The data of the button of a kind (`pa:confirm`, `stsave`) under a message. */
  function dataOf(message: MessageView, kind: string): string {
    const all = message.buttons.flat().map(({ data }) => data ?? '')
    const found = all.find(each => {
      const { data } = unmarked(each)
      return data === kind || data.startsWith(`${kind}:`)
    })
    if (found) return found
    throw new Error(`no button ${kind} under ${message.text}\n${all.join('\n')}`)
  }

  return {
    newest,
    send,
    dataOf,
    press: (who: Neighbour, bot: BotName, message: MessageView, kind: string) =>
      send(who, bot, dataOf(message, kind), message),

    /** All that is decided, as the store keeps it: equal where nobody has decided anything since. */
    decided: () =>
      town.app.store.withTables(async tables => {
        const lines: string[] = []
        for (const table of await tables.list()) {
          if (passing.has(table.name)) continue
          const { lines: rows } = await tables.page(table, null, 10_000)
          const kept = rows.filter(row => !isReached(table.name, row))
          lines.push(...kept.map(row => `${table.name} ${row.replace(byItself, '')}`))
        }
        return lines
      }),
  }
}
