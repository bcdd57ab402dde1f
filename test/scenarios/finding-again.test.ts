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
})

/** A chat gets one notice a second, so that the next one may be on its way. */
const hears = (person: Neighbour, part: string) => vi.waitFor(() => person.sees(bot, part), 5_000)

describe('what was left is found again', () => {
  it('leads from the status to the help link, whatever became of the first offer', async () => {
    await anna.presses(bot, 'Save')
    await anna.says(bot, '/status')
    await anna.presses(bot, 'Share my help link')
    expect(anna.link(bot)).toContain('?start=')
  })

  it('tells the owner of a help link that it was hers which somebody came through', async () => {
    await boris.opens(anna.link(bot))
    await hears(anna, 'Boris came to Commit through your help link.')
  })

  it('keeps the declined among those who help, until they are allowed again', async () => {
    await boris.presses(bot, 'I want to help')
    await boris.presses(bot, '25')
    await hears(anna, 'Boris plans to help you')
    await anna.presses(bot, 'Decline')
    await anna.presses(bot, 'Yes, decline')
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'They help me')
    expect(anna.buttons(bot)).toContain('1. ✖ 25 € ← Boris · 30 Nov')
    await anna.presses(bot, '1. ✖ 25 €')
    await anna.presses(bot, 'Allow again')
    await anna.presses(bot, 'Back')
    expect(anna.screen(bot)).not.toContain('✖')
    expect(anna.buttons(bot)).toEqual(['🙏 I need help', '‹ Back'])
  })

  it('names the day of the confirmation in the archive', async () => {
    await hears(boris, 'would be glad of your help again')
    await boris.presses(bot, 'Help again')
    await boris.presses(bot, '10')
    await boris.presses(bot, 'I have delivered')
    await boris.presses(bot, 'Yes, all')
    await hears(anna, 'Boris says 10 € has been delivered')
    await anna.presses(bot, '👍 Received')
    await anna.presses(bot, 'Yes, it arrived')
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'Archive')
    await anna.presses(bot, 'November')
    expect(anna.buttons(bot)).toContain('1. 👍 10 € ← Boris · 10 Nov')
  })

  it('changes payment details without writing again what stays', async () => {
    await anna.says(bot, '/menu')
    await anna.presses(bot, '👤 Me')
    await anna.presses(bot, 'Payment details')
    await anna.presses(bot, 'Add')
    await anna.says(bot, 'Card')
    await anna.says(bot, '1234')
    await anna.presses(bot, '⭐ Card')
    await anna.presses(bot, 'Change')
    expect(anna.screen(bot)).toContain('Now: Card')
    await anna.presses(bot, 'Leave as it is')
    expect(anna.screen(bot)).toContain('Now: 1234')
    await anna.says(bot, '5678')
    await anna.presses(bot, '⭐ Card')
    expect(anna.screen(bot)).toContain('💳 Card\n5678')
  })
})

describe('a card', () => {
  it('leads back to the list it was opened from', async () => {
    await boris.says(bot, '/people')
    await boris.presses(bot, 'Who needs help now')
    await boris.presses(bot, '1. Anna')
    await boris.presses(bot, 'Back')
    expect(boris.screen(bot)).toContain('Urgent first')
    await boris.presses(bot, '‹ Menu')
    await boris.presses(bot, '👥 People')
    await boris.presses(bot, 'Whom I help')
    await boris.presses(bot, '1. Anna')
    await boris.presses(bot, 'Back')
    expect(boris.screen(bot)).toContain('Whom I help')
    expect(boris.buttons(bot)).toContain('1. Anna')
  })
})

describe('an overdue commitment that is asked for', () => {
  it('offers to deliver it, and no day, since none is in time', async () => {
    const vera = town.person('Vera')
    await anna.says(bot, '/help_link')
    await vera.opens(anna.link(bot))
    await vera.presses(bot, 'I want to help')
    await vera.presses(bot, '50')
    await vera.presses(bot, '🤝 Commit')
    await vera.presses(bot, 'Yes, I commit')
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'They help me')
    await anna.presses(bot, '50 €')
    await anna.presses(bot, 'Ask to deliver')
    await hears(vera, 'If it will be another day, choose it.')
    await vera.presses(bot, 'On another day')
    const days = ['Tu 10', 'We 11', 'Th 12', 'Fr 13', 'Sa 14', 'Su 15', 'Mo 16']
    expect(vera.buttons(bot)).toEqual([...days, '📅 Another day', '✖ Cancel'])

    await town.travelTo('2026-12-02T12:00:00Z')
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'Overdue 1')
    await anna.presses(bot, '50 €')
    await anna.presses(bot, 'Ask to deliver')
    await hears(vera, 'Anna asks you to deliver 50 €, due by 30 November')
    expect(vera.screen(bot)).not.toContain('another day')
    expect(vera.buttons(bot)).toEqual(['👍 I have delivered', '🔎 Open'])
  })
})
