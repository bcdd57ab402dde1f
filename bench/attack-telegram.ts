import { setTimeout as wait } from 'node:timers/promises'
import { type BotAccount, type Person, startTelegram } from '../src/emulator/telegram.ts'

/** A Telegram in a process of its own, with its limits, and somebody who means harm. */
type Order = Readonly<
  | { act: 'open'; tokens: readonly string[]; people: number }
  | { act: 'attack'; groups: number; seconds: number; everyMs: number }
  | { act: 'close' }
>

/** How long others waited for the answers to their taps, in milliseconds, and what the attack did. */
export type Attacked = Readonly<{
  before: readonly number[]
  during: readonly number[]
  commands: number
  answers: number
  refused: number
}>

const PEACE_SECONDS = 8
const MOST_PATIENCE_SECONDS = 200
/** All others together tap so often. */
const TAPS_A_SECOND = 4

let telegram: Awaited<ReturnType<typeof startTelegram>> | null = null
let bot: BotAccount | null = null
let people: Person[] = []

process.on('message', async (order: Order) => {
  if (order.act === 'open') await open(order)
  else if (order.act === 'attack') process.send?.(await attack(order))
  else {
    await telegram?.close()
    process.disconnect()
  }
})

async function open({ tokens, people: many }: Extract<Order, { act: 'open' }>): Promise<void> {
  const made = await startTelegram({ flood: true })
  telegram = made
  const bots = tokens.map((token, at) =>
    made.addBot({ token, username: `Bench${at}Bot`, name: `Bench ${at}` }),
  )
  bot = bots[0] ?? null
  people = Array.from({ length: many }, (_, at) =>
    made.addUser({ firstName: `P${at}`, languageCode: 'en' }),
  )
  process.send?.(made.apiRoot)
}

async function attack(order: Extract<Order, { act: 'attack' }>): Promise<Attacked> {
  if (!telegram || !bot) throw new Error('there is no Telegram yet')
  // A bot answers 30 messages a second: not all open it at once.
  for (const person of people) {
    await person.opens(bot)
    await person.hears(bot, /./, { timeoutMs: 20_000 })
  }
  const before = await others(PEACE_SECONDS)

  const hostile = telegram.addUser({ firstName: 'Hostile' })
  const groups = Array.from({ length: order.groups }, (_, at) => {
    const title = `Mine ${at}`
    return telegram?.addGroup({ title, creator: hostile, supergroup: true })
  }).filter(group => group !== undefined)
  for (const group of groups) {
    await hostile.adds(bot, group)
    await hostile.staysAnonymous(group)
  }
  let commands = 0
  const hammer = setInterval(() => {
    for (const group of groups)
      hostile.says(group, '/roll').then(
        () => commands++,
        () => {},
      )
  }, order.everyMs)
  await untilRefused()
  const during = await others(order.seconds)
  clearInterval(hammer)

  const mine = new Set(groups.map(({ id }) => id))
  const sent = telegram.requests.filter(
    ({ method, params }) => method === 'sendMessage' && mine.has(Number(params['chat_id'])),
  )
  return {
    before,
    during,
    commands,
    answers: sent.filter(({ status }) => status === 200).length,
    refused: telegram.requests.filter(({ status }) => status === 429).length,
  }
}

/** Until Telegram's patience with the bot has run out; a bot that spares it never gets there. */
async function untilRefused(): Promise<void> {
  const isRefused = () => telegram?.requests.some(({ status }) => status === 429)
  for (let seconds = 0; seconds < MOST_PATIENCE_SECONDS && !isRefused(); seconds++) await wait(1000)
}

/** People tap one after another, each not before the last tap was answered. */
async function others(seconds: number): Promise<readonly number[]> {
  const times: number[] = []
  const taps: Promise<void>[] = []
  for (let turn = 0; turn < seconds * TAPS_A_SECOND; turn++) {
    const person = people[turn % people.length]
    if (person) taps.push(tap(person).then(ms => void times.push(ms)))
    await wait(1000 / TAPS_A_SECOND)
  }
  await Promise.all(taps)
  return times
}

/** Milliseconds until the newest screen's first button was answered; as long as one waits at most. */
async function tap(person: Person): Promise<number> {
  const start = performance.now()
  const screen = bot && person.chat(bot).find(({ buttons }) => buttons.flat().some(isTap))
  const button = screen?.buttons.flat().find(isTap)
  if (screen && button?.data) await person.taps(screen, button.data).catch(() => {})
  return performance.now() - start
}

const isTap = ({ data }: Readonly<{ data: string | null }>) => data !== null
