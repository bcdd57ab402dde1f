import { type BotAccount, type Person, startTelegram } from '../src/emulator/telegram.ts'

/** A Telegram with its limits in a process of its own: most people listen, some tap steadily. */
type Order = Readonly<
  | { act: 'open'; tokens: readonly string[]; listeners: number }
  | { act: 'arrive'; tappers: number }
  | { act: 'tap'; perSecond: number }
  | { act: 'stop' }
  | { act: 'close' }
>
/** Instants in ms of what got through to listeners and to tappers, answer times, refusals by 429. */
export type Heard = Readonly<{
  notices: readonly number[]
  answers: readonly number[]
  times: readonly number[]
  tooMany: number
}>

/** In and out again; at first through the welcome. */
const ways = [/Organizer/, /Back|Menu/, /Start$/]
const spends = /^(send(?!ChatAction)|edit)/

const telegram = await startTelegram({ flood: true })
const bots: BotAccount[] = []
const tappers: Person[] = []
let listening = new Set<number>()
let heard = { notices: [] as number[], answers: [] as number[], times: [] as number[], tooMany: 0 }
let timers: NodeJS.Timeout[] = []
let seen = telegram.requests.at(-1)

process.on('message', async (order: Order) => {
  if (order.act === 'open') process.send?.(await open(order.tokens, order.listeners))
  else if (order.act === 'arrive') process.send?.(await arrive(order.tappers))
  else if (order.act === 'tap') tap(order.perSecond)
  else if (order.act === 'stop') process.send?.(stop())
  else {
    await telegram.close()
    process.disconnect()
  }
})

/** Listeners have opened the bot long ago: what it would answer is thrown away. */
async function open(tokens: readonly string[], listeners: number) {
  for (const [at, token] of tokens.entries())
    bots.push(telegram.addBot({ token, username: `Bench${at}Bot`, name: `Bench ${at}` }))
  const people = Array.from({ length: listeners }, (_, at) =>
    telegram.addUser({ firstName: `L${at}`, languageCode: 'en' }),
  )
  for (const person of people) await person.opens(speaker())
  for (const token of tokens)
    await fetch(`${telegram.apiRoot}/bot${token}/deleteWebhook?drop_pending_updates=true`)
  const ids = people.map(({ id }) => id)
  listening = new Set(ids)
  return { apiRoot: telegram.apiRoot, ids }
}

/** Tappers come one after another and walk through the welcome. */
async function arrive(count: number): Promise<true> {
  for (let at = 0; at < count; at++) {
    const person = telegram.addUser({ firstName: `T${at}`, languageCode: 'en' })
    await person.opens(speaker(), 'menu')
    await person.hears(speaker(), /./)
    await press(person)
    tappers.push(person)
  }
  return true
}

function tap(perSecond: number): void {
  let next = 0
  seen = telegram.requests.at(-1)
  heard = { notices: [], answers: [], times: [], tooMany: 0 }
  timers = [
    setInterval(() => {
      const person = tappers[next++ % tappers.length]
      if (person) void timedPress(person)
    }, 1000 / perSecond),
    setInterval(count, 250),
  ]
}

function stop(): Heard {
  for (const timer of timers) clearInterval(timer)
  count()
  return heard
}

async function timedPress(person: Person): Promise<void> {
  const start = performance.now()
  if (await press(person)) heard.times.push(performance.now() - start)
}

async function press(person: Person): Promise<boolean> {
  const message = person.chat(speaker()).messages.findLast(each => each.buttons.length > 0)
  const buttons = message?.buttons.flat().filter(({ data }) => data) ?? []
  const wanted = ways.map(way => buttons.find(({ text }) => way.test(text))).find(Boolean)
  if (!message || !wanted?.data) return false
  await person.taps(message, wanted.data)
  return true
}

/** Reads the calls that came since, as Telegram keeps only the last thousands of them. */
function count(): void {
  const from = seen ? telegram.requests.lastIndexOf(seen) + 1 : 0
  for (const { bot, method, params, status, at } of telegram.requests.slice(from)) {
    if (status === 429) heard.tooMany += 1
    if (bot !== speaker().username || status !== 200 || !spends.test(method)) continue
    const isNotice = listening.has(Number(params['chat_id']))
    heard[isNotice ? 'notices' : 'answers'].push(at.getTime())
  }
  seen = telegram.requests.at(-1)
}

/** Commit is the one that sends. */
function speaker(): BotAccount {
  const bot = bots[1]
  if (!bot) throw new Error('there is no bot yet')
  return bot
}
