import { describe, expect, it, onTestFailed } from 'vitest'
import { freePort } from '../../src/bin/free-port.ts'
import { stageOf } from '../../src/domain/pledge/pledge.ts'
import type { BotAccount, Telegram } from '../../src/emulator/telegram.ts'
import type { Store } from '../../src/store/open.ts'
import { helpsOnce, mayBegin, type Pair, turnsOf } from '../kit/busy-hour.ts'
import { chanceOf } from '../kit/chance.ts'
import { type Fire, setFire } from '../kit/fire.ts'
import { aHousehold } from '../kit/household.ts'
import { type Patient, patient } from '../kit/patient.ts'

/** FIRE_SEEDS=1,2 FIRE_KILLS=200 FIRE_CALM_MS=9000 FIRE_GIVERS=16 FIRE_RECEIVERS=4 for a longer fire. */
const { FIRE_SEEDS = '1', FIRE_KILLS = '3', FIRE_CALM_MS = '3500' } = process.env
const { FIRE_GIVERS = '4', FIRE_RECEIVERS = '2' } = process.env
const A_DAY = 24 * 60 * 60_000

describe.each(FIRE_SEEDS.split(',').map(Number))(
  'a busy hour in a burning house, seed %i',
  seed => {
    it('loses no word and keeps none twice', { timeout: A_DAY }, async () => {
      const chance = chanceOf(seed)
      const { telegram, bots, env, look } = await aHousehold({ webhookRetryMs: 50 })
      const port = await freePort()
      const [kills, calmMs] = [Number(FIRE_KILLS), Number(FIRE_CALM_MS)]
      const fire = await setFire({ telegram, env, chance, kills, calmMs, port })
      const sent = watchSending(telegram)
      onTestFailed(() => console.info(fire.bugs().join('\n')))

      const someone = (name: string) =>
        patient(telegram.addUser({ firstName: name, languageCode: 'en' }))
      const many = (letter: string, count: string) =>
        Array.from({ length: Number(count) }, (_, at) => someone(`${letter}${at}x`))
      const [givers, receivers] = [many('G', FIRE_GIVERS), many('R', FIRE_RECEIVERS)]
      const people = [...givers, ...receivers]
      let amount = 100
      const hour = { bot: bots.commit, chance, turn: turnsOf(), fresh: () => ++amount }

      const asking = await Promise.all(
        receivers.map(async receiver => ({
          receiver,
          link: await asksForHelp(receiver, bots.commit),
        })),
      )
      const pairs = givers.flatMap(giver => asking.map((to): Pair => ({ giver, ...to, words: [] })))
      await Promise.all(
        givers.map(async (giver, at) => {
          await helpsOnce(pairs[at * receivers.length] as Pair, hour)
          while (fire.isBurning()) {
            const open = pairs.filter(pair => pair.giver === giver && mayBegin(pair))
            const pair = open[chance.whole(0, open.length - 1)]
            if (!pair) return
            await helpsOnce(pair, hour)
          }
        }),
      )
      const [first, ...others] = people
      if (first)
        for (const other of others.slice(0, 2)) await trusts(first, other, bots['arvut-add'])
      expect(await fire.out()).toBe(0)
      expect(fire.bugs()).toEqual([])
      sent.stop()

      await look(async store => {
        expect(await ledgerOf(store, pairs)).toEqual(pairs.map(({ words }) => inOrder(words)))
        expect(await store.members.count()).toBe(people.length)
        for (const bot of ['commit', 'arvut-add'] as const)
          expect((await store.updates.backlog(bot)).waiting).toBe(0)
        await expectSums(store, pairs, receivers)
        await expectOrder(store, people, sent.list)
      })
      expect(repeatsWithoutReason(sent.list, fire)).toEqual([])
      const wrong = telegram.violations.filter(
        ({ what }) => !/query is too old|was not answered/.test(what),
      )
      expect(wrong, 'a tap may be answered late or again, nothing else is wrong').toEqual([])
      const words = pairs.flatMap(pair => pair.words).length
      console.info(`seed ${seed}: ${words} words, ${JSON.stringify(fire.damage)}`)
    })
  },
)

/** Somebody begins to ask for monthly support; answers their help link. */
async function asksForHelp(receiver: Patient, bot: BotAccount): Promise<string> {
  const { person } = receiver
  await receiver.acts(bot, () => person.opens(bot), /people help people|ready to help/)
  await person.says(bot, '/status')
  await receiver.presses(bot, /Ask for monthly support/, /How much/i)
  await receiver.acts(bot, () => person.says(bot, '900000'), /900 000 €/)
  await receiver.presses(bot, /Save|Yes/, /You are (now )?asking for/)
  const link = () => receiver.link(bot)
  await receiver.acts(
    bot,
    () => person.says(bot, '/help_link'),
    () => link() !== undefined,
  )
  return link() ?? ''
}

async function trusts(inviter: Patient, visitor: Patient, bot: BotAccount): Promise<void> {
  await inviter.acts(bot, () => inviter.person.opens(bot, 'menu'), /./)
  await inviter.acts(bot, () => inviter.person.says(bot, '/invite'), /./)
  const before = inviter.link(bot)
  await inviter.presses(bot, /New personal/, () => inviter.link(bot) !== before)
  const link = inviter.link(bot) ?? ''
  await visitor.acts(bot, () => visitor.person.opens(link), new RegExp(inviter.person.firstName))
  const name = visitor.person.firstName
  await visitor.presses(bot, /Accept/, () =>
    Boolean(inviter.sees(bot, new RegExp(`${name} accepted your invitation`))),
  )
}

type Counted = Readonly<{ amount: number; stage: string }>
const inOrder = (words: readonly Counted[]) =>
  words.map(({ amount, stage }) => `${amount} ${stage}`).toSorted()

/** What the store keeps between the two of each pair, as the model counts it. */
async function ledgerOf(store: Store, pairs: readonly Pair[]): Promise<string[][]> {
  const when = { now: new Date(), zone: 'Europe/Belgrade' }
  const found = []
  for (const { giver, receiver } of pairs) {
    const [from, to] = [await idOf(store, giver), await idOf(store, receiver)]
    const kept = await store.pledges.between(from, to, when, 1000)
    found.push(
      inOrder(kept.map(({ pledge }) => ({ amount: pledge.amount / 100, stage: stageOf(pledge) }))),
    )
  }
  return found
}

/** ❤️ 🤝 👍 of each collection as the screens sum them up. */
async function expectSums(store: Store, pairs: readonly Pair[], receivers: readonly Patient[]) {
  const when = { now: new Date(), zone: 'Europe/Belgrade' }
  for (const receiver of receivers) {
    const { monthly } = await store.collections.openOf(await idOf(store, receiver))
    if (!monthly) throw new Error(`${receiver.person.firstName} asks for nothing`)
    const words = pairs.filter(pair => pair.receiver === receiver).flatMap(pair => pair.words)
    const sum = (stage: string) =>
      words.filter(word => word.stage === stage).reduce((all, { amount }) => all + amount * 100, 0)
    expect((await store.pledges.progressOf([monthly.id], when)).get(monthly.id)).toMatchObject({
      intended: 0,
      delivered: 0,
      committed: sum('committed'),
      confirmed: sum('confirmed'),
    })
  }
}

/** The kinds of notices that go out at once, by their words. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['pledge-made', /plans to help/],
  ['pledge-committed', /commits|turned the intention/],
  ['pledge-delivered', /has been delivered|delivered .* to/],
  ['pledge-confirmed', /confirms/],
  ['pledge-withdrawn', /withdrew/],
  ['pledge-declined', /declined|no longer counts/],
  ['pledge-forgiven', /releases/],
  ['pledge-not-received', /did not (receive|reach)/],
]

/** Each chat heard what was written for it, in that order; what came again stands in between. */
async function expectOrder(store: Store, people: readonly Patient[], sent: readonly Sent[]) {
  const rows = await noticesOf(store)
  for (const { person } of people) {
    const written = rows.filter(row => row.chat_id === person.id).map(({ kind }) => kind)
    const heard = sent.filter(({ chatId }) => chatId === person.id).map(({ text }) => kindOf(text))
    let next = 0
    for (const kind of heard) if (kind === written[next]) next++
    expect(written.slice(next), `told to ${person.firstName} in order`).toEqual([])
  }
}

const kindOf = (text: string) =>
  kinds.find(([, words]) => words.test(text.split('\n')[0] ?? ''))?.[0]

type NoticeRow = {
  id: number
  chat_id: number
  kind: string
  bot: string
  result: string
  send_after: string
}

const byDue = (one: NoticeRow, other: NoticeRow) =>
  Date.parse(one.send_after) - Date.parse(other.send_after) || one.id - other.id

async function noticesOf(store: Store): Promise<readonly NoticeRow[]> {
  const known = new Set(kinds.map(([kind]) => kind))
  return store.withTables(async tables => {
    const table = (await tables.list()).find(({ name }) => name === 'notice')
    if (!table) throw new Error('there is no table of notices')
    const { lines } = await tables.page(table, null, 100_000)
    const rows = lines.map((line): NoticeRow => JSON.parse(line))
    return rows
      .filter(({ bot, kind, result }) => bot === 'commit' && result === 'sent' && known.has(kind))
      .toSorted(byDue)
  })
}

type Sent = Readonly<{ chatId: number; text: string; at: number }>

/** Notes what Telegram took, since it keeps only the last thousands of calls. */
function watchSending(telegram: Telegram) {
  const list: Sent[] = []
  let seen = telegram.requests.at(-1)
  const look = () => {
    const from = seen ? telegram.requests.lastIndexOf(seen) + 1 : 0
    for (const { method, params, status, at } of telegram.requests.slice(from))
      if (method === 'sendMessage' && status === 200)
        list.push({
          chatId: Number(params['chat_id']),
          text: String(params['text']),
          at: at.getTime(),
        })
    seen = telegram.requests.at(-1)
  }
  const timer = setInterval(look, 100)
  return {
    list,
    stop() {
      clearInterval(timer)
      look()
    },
  }
}

/** Notices that came again though Telegram's acknowledgement of the first could not get lost. */
function repeatsWithoutReason(sent: readonly Sent[], { smoke }: Fire): readonly Sent[] {
  const side =
    /plans to help you with|into a commitment, due by|confirms:|withdrew the|declined your|releases you/
  const told = sent.filter(({ text }) => side.test(text))
  const chats = Map.groupBy(told, ({ chatId, text }) => `${chatId} ${text}`)
  return [...chats.values()].flatMap(same =>
    same
      .slice(0, -1)
      .filter(({ at }) => !smoke.some(({ from, until }) => from <= at && at <= until)),
  )
}

async function idOf(store: Store, { person }: Patient) {
  const member = await store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is not registered`)
  return member.id
}
