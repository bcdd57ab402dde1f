import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'commit'
let town: Town
let anna: Neighbour
let boris: Neighbour

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna')
  boris = town.person('Boris')
  await anna.opens(bot)
  await anna.presses(bot, 'Start')
  await anna.says(bot, '/status')
  await anna.presses(bot, 'Ask for monthly support')
  await anna.says(bot, '500')
  await anna.presses(bot, /Save|Yes/)
})

/** A chat gets one notice a second, so that the next one may be on its way. */
function hears(person: Neighbour, part: string) {
  return vi.waitFor(() => person.sees(bot, part), 5_000)
}

describe('Boris helps Anna', () => {
  it('pledges from a cold help link in at most 5 taps', async () => {
    await anna.says(bot, '/help_link')
    await boris.opens(anna.link(bot))
    expect(boris.screen(bot)).toContain('Anna')
    await boris.presses(bot, /help/i)
    expect(boris.screen(bot)).toContain('Missing: 500 €')
    await boris.presses(bot, '25')
    expect(boris.taps()).toBeLessThanOrEqual(5)
    expect(boris.screen(bot)).toContain('❤️ 25 € for Anna · November')
    await hears(anna, 'Boris plans to help you with 25 € in November')
  })

  it('says what is wrong with a sum and asks again, and takes a note with the sum', async () => {
    await boris.presses(bot, 'Change')
    await boris.says(bot, '1e5')
    expect(boris.screen(bot)).toContain('don’t understand that amount')
    await boris.says(bot, '600')
    expect(boris.screen(bot)).toMatch(/more than is still missing.*Change 25 € to 600 €/s)
    await boris.says(bot, '$40')
    expect(boris.screen(bot)).toContain('Amounts here are in €')
    await boris.says(bot, '40 euro for the tap')
    expect(boris.screen(bot)).toContain('❤️ 40 € for Anna')
    expect(boris.screen(bot)).toContain('for the tap')
  })

  it('commits when asked, and is told what that means', async () => {
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'They help me')
    await anna.presses(bot, 'Boris')
    await anna.presses(bot, 'Ask to commit')
    await hears(boris, 'Anna asks you to commit to 40 €')
    await boris.presses(bot, '🤝 Commit')
    expect(boris.reads(bot).join()).toContain('A commitment must be kept')
    await boris.presses(bot, 'Yes, I commit')
    await hears(anna, 'Boris turned the intention of 40 € into a commitment')
  })

  it('delivers a part, and Anna confirms it in two taps from the notice', async () => {
    await boris.says(bot, '/organizer')
    await boris.presses(bot, 'I help')
    await boris.presses(bot, '40 €')
    await boris.presses(bot, 'Only a part')
    expect(boris.screen(bot)).toMatch(/How much of the 40 €.*ask in person/s)
    expect(boris.buttons(bot)).toEqual(expect.arrayContaining(['20', '25', '30']))
    await boris.says(bot, '15 €, by cash')
    await hears(anna, 'Boris says 15 € has been delivered')
    expect(anna.reads(bot).join()).toContain('by cash')
    const before = anna.taps()
    await anna.presses(bot, '👍 Received')
    await anna.presses(bot, 'Yes, it arrived')
    expect(anna.taps() - before).toBeLessThanOrEqual(2)
    await hears(boris, 'Anna confirms: 15 € arrived')
    await anna.presses(bot, '💐 Thank')
    await hears(boris, 'Anna thanks you for 15 €')
  })

  it('delivers the rest; Anna received less and says so', async () => {
    await boris.says(bot, '/organizer')
    await boris.presses(bot, 'I help')
    await boris.presses(bot, '25 €')
    await boris.presses(bot, 'I have delivered')
    expect(boris.reads(bot).join()).toContain('ask in person')
    await boris.presses(bot, 'Yes, all')
    await anna.presses(bot, 'It was less')
    await anna.says(bot, '20')
    expect(anna.screen(bot)).toMatch(/only 20 € of 25 €[\s\S]*cannot be undone/)
    await anna.presses(bot, 'Yes, 20 € arrived')
    await hears(boris, '20 € arrived')
    await hears(boris, 'The other 5 €')
  })

  it('is released from what is left', async () => {
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'They help me')
    await anna.presses(bot, '5 €')
    await anna.presses(bot, 'Release')
    await anna.presses(bot, 'Yes, release')
    await hears(boris, 'Anna releases you from 5 €')
    expect(anna.screen(bot)).toContain('Released')
  })

  it('finds both deeds in the archive, and takes them home as a file', async () => {
    await boris.says(bot, '/organizer')
    await boris.presses(bot, 'Archive')
    await boris.presses(bot, 'November 2026')
    expect(boris.buttons(bot).filter(text => text.includes('Anna'))).toHaveLength(2)
    await boris.presses(bot, 'Back')
    await boris.presses(bot, 'All of it as a file')
    expect(boris.buttons(bot)).toContain('✖ Close')
  })

  it('sees his year as a picture, whose words say the same', async () => {
    await boris.says(bot, '/organizer')
    await boris.presses(bot, 'Archive')
    await boris.presses(bot, 'My year as a picture')
    const picture = boris.sees(bot, 'My year, June 2026 – November 2026')
    expect(picture.photo).not.toBeNull()
    expect(boris.screen(bot)).toContain('↑ given 35 € · ↓ received 0 €')
    expect(boris.screen(bot)).toContain('November 2026 · → 35 € · ← 0 €')
    await boris.presses(bot, 'Close')
  })

  it('reads their sum on his own card, green as he is', async () => {
    await boris.says(bot, '/menu')
    await boris.presses(bot, '👤 Me')
    expect(boris.screen(bot)).toContain('Together 35 €')
  })

  it('raises a commitment only once he is sure: nothing takes it back', async () => {
    await boris.says(bot, '/people')
    for (const button of [
      'Who needs help now',
      'Anna',
      /help/i,
      '25',
      '🤝 Commit',
      /^🤝 Yes/,
      'Raise',
    ])
      await boris.presses(bot, button)
    await boris.says(bot, '600')
    expect(boris.screen(bot)).toMatch(/more than is still missing.*from 25 € to 600 €/s)
    await boris.presses(bot, 'No')
    expect(boris.screen(bot)).toContain('🤝 25 € for Anna')
    await boris.presses(bot, 'Raise')
    await boris.says(bot, '40')
    expect(boris.screen(bot)).toContain('Raise your commitment from 25 € to 40 €?')
    await boris.presses(bot, 'Yes, 40 €')
    expect(boris.screen(bot)).toContain('🤝 40 € for Anna')
  })

  it('is one line a person, with its pieces inside', async () => {
    await boris.presses(bot, 'Only a part')
    await boris.says(bot, '15')
    await hears(anna, 'Boris says 15 € has been delivered')
    await anna.presses(bot, 'Not received')
    await anna.presses(bot, 'Skip')
    await boris.says(bot, '/promises')
    await boris.presses(bot, 'I help')
    const row = boris.buttons(bot).filter(text => text.includes('Anna'))
    expect(row).toEqual(['1. 🤝 40 € → Anna · 30 Nov'])
    await boris.presses(bot, '40 € → Anna')
    expect(boris.screen(bot)).toContain('I help: Anna')
    expect(boris.buttons(bot).join()).toMatch(/🤝 15 € → Anna.*🤝 25 € → Anna/)
    await boris.presses(bot, 'Back')
    expect(boris.buttons(bot)).toContain('1. 🤝 40 € → Anna · 30 Nov')
    await boris.says(bot, '/who')
    await boris.presses(bot, '1. Anna')
    expect(boris.screen(bot)).toMatch(/👍 35 €.*· Boris|🤝 40 € 👍 35 € · Boris/)
  })
})
