import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { readKeys } from '../../src/config/data-key.ts'
import type { BotName } from '../../src/domain/bot.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { scroll } from '../kit/scroll.ts'
import { placeFrom } from '../kit/store.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

/**
 * A store and the buttons in people's chats as an earlier release left them, stopped in the middle of
 * an evening: Vera was asked how much for Mila, Goran had a status draft, Boris an SOS preview, Anna's
 * SOS was counting down, and a notice waited for the end of Vera's quiet hours.
 */
type Chat = Readonly<{
  name: string
  bot: BotName
  firstName: string
  username: string
  telegramId: number
  buttons: readonly string[]
}>

const read = (name: string) => readFile(new URL(`../kit/earlier/${name}`, import.meta.url), 'utf8')
const chats = JSON.parse(await read('buttons.json')) as readonly Chat[]
/** This Telegram counts its updates anew. */
const aside = 'update public."update" set update_id = update_id + 1000000000'

let town: Town
const people = new Map<string, Neighbour>()
const who = (name: string) => {
  const found = people.get(name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

beforeAll(async () => {
  const place = await placeFrom(`${await read('store.sql')};\n${aside}`)
  const dataKey = readKeys(Buffer.alloc(32, 7).toString('base64'))
  town = await aTown({ dataKey }, { place, start: '2026-11-20T22:30:30Z' })
  for (const { name, firstName, username, telegramId: id } of chats)
    if (!people.has(name)) people.set(name, town.person(firstName, { id, username }))
  for (const { person } of people.values())
    for (const bot of Object.values(town.bots)) await person.unblocks(bot)
})

const press = async (name: string, bot: BotName, data: string) => {
  town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
  const answer = await who(name).person.sends(town.bots[bot], data, {
    id: 1,
    chatId: town.bots[bot].id,
  })
  await town.settled()
  return answer
}

async function memberOf(name: string): Promise<MemberId> {
  const member = await town.app.store.members.ofTelegram(who(name).person.id)
  if (!member) throw new Error(`${name} is no member`)
  return member.id
}

const milas = () => town.app.store.collections.get(2)

describe('a store of an earlier release', () => {
  it('opens, with everybody in it', async () => {
    expect(await town.app.store.members.count()).toBe(5)
    expect((await milas()).kind).toBe('emergency')
  })

  it('sends the SOS that was counting down', async () => {
    await town.settled()
    for (const name of ['boris', 'vera', 'goran'])
      who(name).sees('arvut-add', 'Water in the cellar')
  })

  it('goes on with a running question, or drops it with a word; an old quick answer commits nothing', async () => {
    await press('vera', 'commit', 'a:100')
    await who('vera').says('commit', '20')
    const vera = await memberOf('vera')
    const given = await town.app.store.pledges.openIn(vera, (await milas()).id, null)
    expect(given).toBeNull()
  })

  it('brings the notice that waited for the end of quiet hours', async () => {
    await town.travelTo('2026-11-21T06:05:00Z')
    expect(who('vera').reads('commit').join('\n')).toMatch(/Goran Petrović/)
  })

  it.each(chats.map(chat => [chat.name, chat.bot, chat] as const))(
    'answers each old button of %s in %s',
    async (name, bot, { buttons }) => {
      for (const data of buttons) await press(name, bot, data)
      expect(who(name).reads(bot).join('\n')).not.toMatch(/reference|номер ошибки|помилк|greške/i)
    },
  )

  it('does nothing by buttons that do not say what they are about', async () => {
    const decided = scroll(town).decided
    const before = await decided()
    const numberless = [
      'sossend',
      'admsend',
      'stsave',
      'stgreen',
      'stback:due',
      'hlreset',
      'leaveyes',
    ]
    const about = ['targset:2:100', 'prolset:2:2026-12-01', 'pa:confirm:1:5000', 'pa:commit:1:5000']
    for (const data of [...numberless, ...about])
      for (const [name, bot] of chats.map(chat => [chat.name, chat.bot] as const))
        expect((await press(name, bot, data)).text).toBeTruthy()
    expect(await decided()).toEqual(before)
  })
})
