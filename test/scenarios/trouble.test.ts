import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'commit'
let town: Town
let anna: Neighbour
let boris: Neighbour
let mallory: Neighbour

const hears = (person: Neighbour, part: string | RegExp, timeout = 5_000) =>
  vi.waitFor(() => person.sees(bot, part), timeout)

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna')
  boris = town.person('Boris')
  mallory = town.person('Mallory <b>', { lastName: '&amp; {$name}' })
  await anna.opens(bot)
  await anna.presses(bot, 'Start')
  await anna.says(bot, '/status')
  await anna.presses(bot, 'Ask for monthly support')
  await anna.says(bot, '500')
  await anna.presses(bot, 'Save')
  await anna.says(bot, '/help_link')
  await boris.opens(anna.link(bot))
  await boris.presses(bot, 'I want to help')
  await boris.presses(bot, '25')
  await boris.presses(bot, 'I have delivered')
  await boris.presses(bot, /^👍 Yes, all/)
  await hears(anna, 'Boris says 25 € has been delivered')
})

describe('a tap whose screen got lost', () => {
  it('is not told that it was done already, and sees what is true', async () => {
    const vera = town.person('Vera')
    await vera.opens(anna.link(bot))
    await vera.presses(bot, 'I want to help')
    await vera.presses(bot, '25')
    await vera.presses(bot, 'Withdraw')
    for (const method of ['editMessageText', 'answerCallbackQuery'])
      town.telegram.fault({ method, times: 1, kind: 'status', status: 502 })
    const toast = await vera.presses(bot, 'Yes, withdraw')
    expect(toast).toBeNull()
    await hears(vera, /withdrawn/i)
  })
})

describe('a tap that came twice', () => {
  it('confirms once, and both taps are answered', async () => {
    await anna.presses(bot, '👍 Received')
    const question = anna.sees(bot, /arrive/)
    const [one, other] = await anna.person.tapsTwice(question, 'Yes, it arrived')
    await town.settled()
    expect([one, other].every(answer => answer !== undefined)).toBe(true)
    await hears(boris, 'Anna confirms: 25 € arrived')
    expect(boris.reads(bot).filter(text => text.includes('confirms: 25 €'))).toHaveLength(1)
    await anna.says(bot, '/organizer')
    expect(anna.buttons(bot).join()).toMatch(/Archive/)
  })
})

describe('a stale button', () => {
  it('says so and shows what is true now', async () => {
    const stale = boris.person
      .chat(town.bots[bot])
      .messages.find(message =>
        message.buttons.flat().some(button => button.data?.startsWith('a:')),
      )
    await boris.says(bot, '/organizer')
    const screen = boris.sees(bot, 'My promises')
    await boris.person.sends(town.bots[bot], 'a:25', stale ?? screen)
    await town.settled()
    expect(boris.screen(bot)).not.toBe('')
  })
})

describe('hostile callback data', () => {
  const weird = [
    '',
    ':',
    'menu:1',
    'a',
    'pledge:999999999',
    'confirm:1:-1',
    'x'.repeat(64),
    '💣',
    '🤝:1',
    'null',
    '__proto__',
    'constructor:1',
    'p:1e9',
    'p:1;drop table member',
    '../..',
    'pledge:0',
    'pledge:01',
    'pledge:2147483648',
    'archive:2147483647',
    'ihelp:9999999',
    'need:2147483647',
  ]

  it('changes nothing and is answered, whatever it is', async () => {
    await mallory.opens(bot)
    const message = mallory.sees(bot, /[\s\S]/)
    for (const data of weird.filter(Boolean)) {
      const answer = await mallory.person.sends(town.bots[bot], data, message)
      expect(answer).toBeDefined()
      await town.settled()
    }
    expect(mallory.reads(bot).join()).not.toMatch(/this code:/)
  })

  it('of somebody else opens none of their records', async () => {
    const theirs = [anna, boris].flatMap(person =>
      person.person
        .chat(town.bots[bot])
        .messages.flatMap(({ buttons }) => buttons.flat().map(({ data }) => data))
        .filter(data => data !== null && /\d/.test(data)),
    )
    expect(theirs.length).toBeGreaterThan(5)
    const before = await counts()
    const message = mallory.sees(bot, /[\s\S]/)
    for (const data of new Set(theirs)) {
      town.clock.travelTo(new Date(town.clock.now().getTime() + 3000))
      await mallory.person.sends(town.bots[bot], data ?? '', message)
      await town.settled()
      expect(mallory.screen(bot)).not.toMatch(/Anna|Boris/)
    }
    expect(await counts()).toEqual(before)
  })

  async function counts() {
    const anns = await town.app.store.members.ofTelegram(anna.person.id)
    return anns && town.app.store.notices.waitingFor(anns.id)
  }
})

describe('a forged token', () => {
  it.each(['AAAAAAAAAAAAAAAAAAAAAA', 'm-1', 'm-2', '1', 'sos-1', '0'.repeat(64), 'menu'])(
    'opens nothing: %s',
    async token => {
      for (const door of ['commit', 'arvut-add'] as const) {
        await mallory.opens(door, token)
        expect(mallory.screen(door)).not.toBe('')
        expect(mallory.screen(door)).not.toMatch(/Anna|Boris|this code/)
      }
    },
  )
})

describe('a name full of markup', () => {
  it('is shown as it is', async () => {
    await mallory.opens(anna.link(bot))
    await mallory.presses(bot, 'I want to help')
    await mallory.presses(bot, '10')
    await hears(anna, 'Mallory <b> &amp; {$\u2060name} plans to help you with 10 €')
  })
})

describe('a blocked bot', () => {
  it('holds up nobody, and tells all of it after the next start', async () => {
    await anna.person.blocks(town.bots[bot])
    const vera = town.person('Vera')
    await vera.opens(anna.link(bot))
    await vera.presses(bot, 'I want to help')
    await vera.presses(bot, '50')
    await boris.says(bot, '/organizer')
    expect(boris.screen(bot)).toContain('My promises')
    const read = anna.reads(bot).length
    expect(anna.reads(bot).length).toBe(read)

    await anna.person.unblocks(town.bots[bot])
    await anna.opens(bot)
    await hears(anna, 'Vera plans to help you with 50 €')
  })
})

describe('a Telegram that is down for a while', () => {
  it('gets every answer and notice when it is back', async () => {
    const goran = town.person('Goran')
    await goran.opens(anna.link(bot))
    await goran.presses(bot, 'I want to help')
    const fault = town.telegram.fault({ kind: 'status', status: 502, method: 'sendMessage' })
    const edits = town.telegram.fault({ kind: 'drop-before', method: 'editMessageText' })
    await goran.person.taps(goran.sees(bot, 'How much'), '50').catch(() => {})
    await new Promise(resolve => setTimeout(resolve, 1500))
    fault.remove()
    edits.remove()
    await hears(goran, '❤️ 50 € for Anna', 20_000)
    await hears(anna, 'Goran plans to help you with 50 €', 20_000)
    await town.settled()
    const told = anna.reads(bot).filter(text => text.includes('Goran plans to help'))
    expect(told).toHaveLength(1)
  })
})
