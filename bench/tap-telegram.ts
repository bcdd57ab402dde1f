import { startTelegram } from '../src/emulator/telegram.ts'

/** A Telegram in a process of its own whose people tap as fast as they are answered. */
type Order = Readonly<
  | { act: 'open'; tokens: readonly string[]; people: number; flood: boolean }
  | { act: 'tap'; rounds: number; atOnce: number; pauseMs: number }
  | { act: 'close' }
>
export type Tapped = Readonly<{ times: readonly number[]; seconds: number; trouble: number }>

let telegram: Awaited<ReturnType<typeof startTelegram>> | null = null
let chats: { tap(): Promise<void> }[] = []

process.on('message', async (order: Order) => {
  if (order.act === 'open') await open(order)
  else if (order.act === 'tap') process.send?.(await tap(order))
  else {
    await telegram?.close()
    process.disconnect()
  }
})

/** In and out again; at first through the welcome. */
const ways = [/Organizer|My list/, /Back|Menu/, /Start$|Up to three/]

/** People and bots are there before the bots start; everybody has opened both when the answer comes. */
async function open({ tokens, people, flood }: Extract<Order, { act: 'open' }>): Promise<void> {
  const made = await startTelegram({ flood })
  telegram = made
  const bots = tokens.map((token, at) =>
    made.addBot({ token, username: `Bench${at}Bot`, name: `Bench ${at}` }),
  )
  const persons = Array.from({ length: people }, (_, at) =>
    made.addUser({ firstName: `P${at}`, languageCode: 'en' }),
  )
  process.send?.(made.apiRoot)
  for (const bot of bots)
    for (const person of persons) {
      await person.opens(bot, 'menu')
    }
  chats = bots.flatMap(bot =>
    persons.map(person => ({
      async tap() {
        const message = person.chat(bot).messages.findLast(each => each.buttons.length > 0)
        const buttons = message?.buttons.flat().filter(({ data }) => data) ?? []
        const wanted = ways.map(way => buttons.find(({ text }) => way.test(text))).find(Boolean)
        if (message && wanted?.data) await person.taps(message, wanted.data)
      },
    })),
  )
}

async function tap(order: Extract<Order, { act: 'tap' }>): Promise<Tapped> {
  const times: number[] = []
  const turns = Array.from({ length: order.rounds }, () => chats).flat()
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: order.atOnce }, async () => {
      for (let chat = turns[next++]; chat; chat = turns[next++]) {
        const start = performance.now()
        await chat.tap()
        times.push(performance.now() - start)
        if (order.pauseMs > 0) await new Promise(resolve => setTimeout(resolve, order.pauseMs))
      }
    }),
  )
  const trouble = telegram?.violations.length ?? 0
  return { times, seconds: (performance.now() - began) / 1000, trouble }
}
