import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'commit'
let town: Town
let anna: Neighbour
let boris: Neighbour

beforeAll(async () => {
  town = await aTown({
    supportChatUrl: 'https://t.me/+support',
    newsChannelUrl: 'https://t.me/news',
  })
  anna = town.person('Anna')
  boris = town.person('Boris')
})

/** How many taps an errand takes. */
async function tapsOf(person: Neighbour, errand: () => Promise<void>): Promise<number> {
  const before = person.taps()
  await errand()
  return person.taps() - before
}

describe('the front door of Commit', () => {
  it('says to a newcomer what to do first', async () => {
    await anna.opens(bot)
    await anna.presses(bot, 'Start')
    expect(anna.screen(bot)).toContain('Begin with people you trust')
    expect(anna.link(bot, 'ArvutAddBot')).toContain('?start=invite')
    expect(anna.buttons(bot).slice(0, 2)).toEqual(['🙏 I need help', '❤️ Who needs help (0)'])
  })

  it('lets Anna invite with a link that Boris accepts in three taps', async () => {
    await anna.opens(anna.link(bot, 'ArvutAddBot'))
    await anna.presses('arvut-add', 'New personal')
    const link = anna.link('arvut-add')
    const taps = await tapsOf(boris, async () => {
      await boris.opens(link)
      await boris.presses('arvut-add', 'Accept')
    })
    // The link itself is a tap before START.
    expect(taps + 1).toBe(3)
    await anna.says(bot, '/menu')
    expect(anna.screen(bot)).toContain('Nobody around you needs help now')
    expect(anna.buttons(bot).join()).not.toContain('Invite')
  })

  it('lets Anna ask for monthly help in four taps', async () => {
    const taps = await tapsOf(anna, async () => {
      await anna.presses(bot, 'I need help')
      await anna.presses(bot, 'Ask for monthly support')
      await anna.presses(bot, '500')
      await anna.presses(bot, 'Save')
    })
    expect(taps).toBe(4)
    expect(anna.screen(bot)).toContain('You are now asking for 500 € each month')
  })

  it('leads who asks already to the traffic light', async () => {
    await anna.says(bot, '/need')
    expect(anna.screen(bot)).toContain('You are asking for monthly support')
    expect(anna.buttons(bot)).toContain('🆘 Ask for urgent help')
  })

  it('lets Boris find who needs help, and pledge, in three taps', async () => {
    await boris.opens(bot)
    await boris.presses(bot, 'Start')
    const taps = await tapsOf(boris, async () => {
      await boris.presses(bot, 'Who needs help (1)')
      await boris.presses(bot, '1. Anna')
      await boris.presses(bot, '❤️ 25 €')
    })
    expect(taps).toBe(3)
    expect(boris.screen(bot)).toContain('❤️ 25 € for Anna · November')
  })

  it('offers him no other sum beside his record', async () => {
    await boris.says(bot, '/who')
    await boris.presses(bot, '1. Anna')
    expect(boris.buttons(bot).join()).not.toContain('❤️ 50 €')
  })

  it('lets Vera pledge from a cold help link in four taps', async () => {
    await anna.says(bot, '/help_link')
    const vera = town.person('Vera')
    const taps = await tapsOf(vera, async () => {
      await vera.opens(anna.link(bot))
      await vera.presses(bot, 'I want to help')
      await vera.presses(bot, '50')
    })
    expect(taps + 1).toBe(4)
    expect(vera.screen(bot)).toContain('❤️ 50 € for Anna · November')
  })

  it('asks before a tapped sum becomes a commitment', async () => {
    await anna.says(bot, '/need')
    await anna.presses(bot, 'Ask for urgent help')
    await anna.presses(bot, '500')
    await anna.says(bot, '7')
    await anna.presses(bot, 'Save')
    await boris.says(bot, '/who')
    await boris.presses(bot, '1. Anna')
    await boris.presses(bot, '🤝 100 €')
    expect(boris.screen(bot)).toContain('Commit 100 € to Anna?')
    await boris.presses(bot, 'Yes, I commit')
    expect(boris.screen(bot)).toContain('🤝 100 € for Anna')
  })

  it('lets Anna confirm in two taps what waited for the morning with another notice', async () => {
    await anna.says(bot, '/settings')
    await anna.presses(bot, 'Quiet')
    await anna.presses(bot, 'Set the hours')
    await anna.says(bot, '22-8')
    await town.travelTo('2026-11-11T23:00:00+01:00')
    await boris.says(bot, '/menu')
    for (const button of ['My promises', 'I help', '100 €', 'I have delivered', /^👍 Yes/])
      await boris.presses(bot, button)
    await town.travelTo('2026-11-12T09:00:00+01:00')
    await vi.waitFor(() => anna.sees(bot, 'Did it arrive?'), 5_000)
    const taps = await tapsOf(anna, async () => {
      await anna.presses(bot, '👍 Received')
      await anna.presses(bot, 'Yes, it arrived')
    })
    expect(taps).toBe(2)
  })
})

describe.each(['arvut-add', 'commit'] as const)('how %s works', here => {
  it('has the door to the other bot, to people who answer, and to the news', async () => {
    await anna.says(here, '/help')
    const other = here === 'commit' ? 'ArvutAddBot' : 'exodus_commitbot'
    expect(anna.link(here, other)).toContain('?start=menu')
    const urls = anna.person.chat(town.bots[here]).messages.at(-1)?.buttons.flat() ?? []
    expect(urls.map(({ url }) => url)).toEqual(
      expect.arrayContaining(['https://t.me/+support', 'https://t.me/news']),
    )
  })
})
