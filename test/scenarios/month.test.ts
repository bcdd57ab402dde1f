import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'commit'
let town: Town
let anna: Neighbour
let boris: Neighbour
let vera: Neighbour

const hears = (person: Neighbour, part: string | RegExp) =>
  vi.waitFor(() => person.sees(bot, part), 5_000)

/** Opens Anna's help link and says how much, up to the first screen of the pledge. */
async function pledges(giver: Neighbour, amount: string): Promise<void> {
  await giver.opens(anna.link(bot))
  await giver.presses(bot, 'I want to help')
  await giver.presses(bot, amount)
}

async function delivers(giver: Neighbour): Promise<void> {
  await giver.presses(bot, 'I have delivered')
  await giver.presses(bot, /^👍 Yes, all/)
}

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna', { lastName: 'Petrova' })
  boris = town.person('Boris', { lastName: 'Ilić', language: 'ru' })
  vera = town.person('Vera')
  await anna.opens(bot)
  await anna.presses(bot, 'Start')
  await anna.says(bot, '/status')
  await anna.presses(bot, 'Ask for monthly support')
  await anna.says(bot, '500')
  await anna.presses(bot, 'Save')
  await anna.says(bot, '/help_link')
})

describe('a month of help', () => {
  it('begins with an intention of Boris, who reads Russian, and a commitment of Vera', async () => {
    await boris.opens(anna.link(bot))
    expect(boris.screen(bot)).toContain('Anna Petrova')
    await boris.presses(bot, '❤️')
    await boris.presses(bot, '100')
    expect(boris.taps()).toBeLessThanOrEqual(5)
    await hears(anna, 'Boris Ilić plans to help you with 100 €')

    await pledges(vera, '50')
    await vera.presses(bot, '🤝 Commit')
    await vera.presses(bot, 'Yes, I commit')
    await hears(anna, 'Vera')
  })

  it('tells everybody on the 25th what is open', async () => {
    await town.travelTo('2026-11-25T10:00:00Z')
    await hears(anna, /November|25/)
    await hears(vera, /50 €/)
    expect(boris.screen(bot)).toMatch(/100 €/)
    expect(boris.screen(bot)).toMatch(/[а-яё]/i)
  })

  it('reminds only who has committed, three days before the end', async () => {
    const before = boris.reads(bot).length
    await town.travelTo('2026-11-28T10:00:00Z')
    await hears(vera, '50 €')
    expect(boris.reads(bot).length).toBe(before)
  })

  it('takes two taps of Anna to confirm what Boris delivered, and Vera delivers on the last day', async () => {
    await boris.says(bot, '/organizer')
    await boris.presses(bot, /👤→👥/)
    await boris.presses(bot, /Anna/)
    await boris.presses(bot, /^👍/)
    await boris.presses(bot, /^👍/)
    await hears(anna, 'Boris Ilić says 100 € has been delivered')
    const before = anna.taps()
    await anna.presses(bot, '👍 Received')
    await anna.presses(bot, 'Yes, it arrived')
    expect(anna.taps() - before).toBe(2)
    await hears(boris, '100 €')

    await town.travelTo('2026-11-30T20:00:00Z')
    await vera.says(bot, '/organizer')
    await vera.presses(bot, /👤→👥/)
    await vera.presses(bot, /Anna/)
    await delivers(vera)
    await hears(anna, 'Vera says 50 € has been delivered')
  })

  it('closes at midnight: what was confirmed in time is meant again, and nothing before nine', async () => {
    const read = boris.reads(bot).length
    await town.travelTo('2026-12-01T04:00:00Z')
    expect(boris.reads(bot).length).toBe(read)

    await town.travelTo('2026-12-01T09:00:00Z')
    await hears(anna, /November is closed/)
    expect(anna.screen(bot)).toContain('100 €')
    await hears(boris, /100 €/)
    await boris.says(bot, '/organizer')
    expect(boris.buttons(bot).join()).toContain('❤️ 1/100 €')
  })

  it('leaves a delivery in time nobody’s debt: Vera waits for the word', async () => {
    await vera.says(bot, '/organizer')
    expect(vera.buttons(bot).join('\n')).not.toMatch(/Overdue [1-9]/)
    expect(vera.buttons(bot).join('\n')).toMatch(/To confirm.*1/)
  })

  it('renews Vera’s deed into the running month when Anna says so late', async () => {
    await anna.says(bot, '/organizer')
    await anna.presses(bot, /To confirm/)
    await anna.presses(bot, /Vera/)
    await anna.presses(bot, /Received/)
    await anna.presses(bot, 'Yes, it arrived')
    await vera.says(bot, '/organizer')
    await vi.waitFor(() => expect(vera.buttons(bot).join()).toContain('❤️ 1/50 €'))
  })

  it('does not close twice', async () => {
    const [annas, boriss] = [anna.reads(bot).length, boris.reads(bot).length]
    await town.travelTo('2026-12-02T09:00:00Z')
    expect([anna.reads(bot).length, boris.reads(bot).length]).toEqual([annas, boriss])
  })
})
