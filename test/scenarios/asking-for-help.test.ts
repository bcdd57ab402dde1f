import { beforeAll, describe, expect, it } from 'vitest'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
beforeAll(async () => {
  town = await aTown()
})

type Person = ReturnType<Town['person']>

/** Answers the question that stands in between, where one does. */
async function presses(person: Person, button: RegExp): Promise<void> {
  if (person.buttons(bot).some(text => button.test(text))) await person.presses(bot, button)
}

async function asksMonthly(person: Person, amount: string): Promise<string> {
  await person.says(bot, '/status')
  await person.presses(bot, 'Ask for monthly support')
  await person.says(bot, amount)
  expect(person.screen(bot)).toContain('each month')
  await person.presses(bot, 'Save')
  await person.presses(bot, 'Share my help link')
  return person.link(bot)
}

async function asksUrgently(person: Person, amount: string, days: string): Promise<void> {
  await person.says(bot, '/status')
  await person.presses(bot, 'Ask for urgent help')
  await person.says(bot, amount)
  await person.says(bot, days)
  await person.presses(bot, 'Save')
  expect(person.screen(bot)).toContain('You are now asking for')
}

describe('asking for help', () => {
  it('goes from orange through red to success and back to orange', async () => {
    const anna = town.person('Anna')
    await anna.opens(bot)
    expect(anna.screen(bot)).toContain('people help people')
    await anna.presses(bot, 'Start')
    await anna.presses(bot, '👤 Me')
    await anna.presses(bot, 'About me')
    await anna.presses(bot, 'Write')
    await anna.says(bot, 'Two children, looking for work')
    expect(anna.screen(bot)).toMatch(/^💬 About me\n\nTwo children, looking for work/)
    await anna.says(bot, '/status')
    await anna.presses(bot, 'Ask for monthly support')
    await anna.says(bot, '1e5')
    expect(anna.screen(bot)).toContain('✖')
    const link = await asksMonthly(anna, '500')

    const boris = town.person('Boris')
    const taps = boris.taps()
    await boris.opens(link)
    expect(boris.screen(bot)).toContain('Anna asks for help')
    expect(boris.screen(bot)).toContain('Two children')
    expect(boris.buttons(bot).join(' ')).toContain('Русский')
    await boris.presses(bot, 'I want to help')
    await boris.presses(bot, '25')
    expect(boris.screen(bot)).toContain('25 €')
    expect(boris.taps() - taps).toBeLessThanOrEqual(5)
    await boris.opens(link)
    expect(boris.screen(bot)).toContain('You already help Anna')
    await anna.opens(link)
    expect(anna.screen(bot)).toContain('your own help link')

    await asksUrgently(anna, '100', '7')
    expect(anna.buttons(bot).join(' ')).toContain('Tell my trust list')
    await anna.presses(bot, 'Tell my trust list')
    expect(anna.screen(bot)).toContain('trust list is still empty')
    expect(anna.link(bot, 'ArvutAddBot')).toContain('?start=invite')
    const { members } = town.app.store
    const [one, other] = await Promise.all(
      [anna, boris].map(({ person }) => members.ofTelegram(person.id)),
    )
    if (one && other) await befriend(town.app, one.id, other.id)
    await anna.presses(bot, 'Back')
    await anna.presses(bot, 'Tell my trust list')
    anna.sees(bot, 'ready in ArvutAdd')

    const vera = town.person('Vera')
    await vera.opens(link)
    expect(vera.screen(bot)).toContain('urgent help')
    await vera.presses(bot, 'I want to help')
    await vera.says(bot, '100')
    await presses(vera, /Yes/)
    await vera.says(bot, '/organizer')
    await vera.presses(bot, 'I help')
    await vera.presses(bot, '100 €')
    await vera.presses(bot, 'I have delivered')
    await presses(vera, /Yes/)
    await anna.says(bot, '/menu')
    await anna.presses(bot, /confirm/i)
    await anna.presses(bot, 'Vera')
    await anna.presses(bot, 'Received')
    await presses(anna, /Yes/)
    await anna.says(bot, '/status')
    expect(anna.screen(bot)).toContain('You are asking for monthly support')
    expect(anna.screen(bot)).toContain('❤️ 25 €')

    await anna.presses(bot, 'I don’t need it any more')
    await anna.presses(bot, 'Yes, end it')
    expect(anna.screen(bot)).toContain('need nothing now')
    await boris.opens(link)
    boris.sees(bot, 'doesn’t need anything now')
    await asksMonthly(anna, '300')
    const before = boris.reads(bot).filter(text => text.includes('Anna asks for help')).length
    await boris.opens(link)
    const after = boris.reads(bot).filter(text => text.includes('Anna asks for help')).length
    expect(after).toBeGreaterThan(before)
  })

  it('shows friends the words of the trust list in emergencies alone', async () => {
    const [petra, ivan] = [town.person('Petra'), town.person('Ivan')]
    for (const person of [petra, ivan]) await person.opens(bot)
    const [one, other] = await Promise.all(
      [petra, ivan].map(({ person }) => town.app.store.members.ofTelegram(person.id)),
    )
    if (!one || !other) throw new Error('nobody')
    await befriend(town.app, one.id, other.id)
    const link = await asksMonthly(petra, '300')
    await ivan.opens(link)
    await ivan.presses(bot, 'I want to help')
    expect(ivan.screen(bot)).toContain('How much for Petra this month')
    expect(ivan.screen(bot)).not.toContain('reciprocity')
    expect(ivan.buttons(bot)[0]).toMatch(/^10(?!0)/)
    await ivan.presses(bot, 'Cancel')

    await asksUrgently(petra, '300', '7')
    await ivan.opens(link)
    await ivan.presses(bot, 'I want to help')
    expect(ivan.screen(bot)).toMatch(/How much for Petra until .*I look forward to reciprocity/s)
    expect(ivan.buttons(bot)[0]).toMatch(/^100/)
    const stranger = town.person('Stranger')
    await stranger.opens(link)
    await stranger.presses(bot, 'I want to help')
    expect(stranger.screen(bot)).not.toContain('reciprocity')
  })

  it('pauses what two red people promised each other, until both are back', async () => {
    const mila = town.person('Mila')
    const jovan = town.person('Jovan')
    await mila.opens(bot)
    await jovan.opens(bot)
    const toMila = await asksMonthly(mila, '200')
    const toJovan = await asksMonthly(jovan, '300')
    await jovan.opens(toMila)
    await jovan.presses(bot, 'I want to help')
    await jovan.presses(bot, '10')
    await mila.opens(toJovan)
    await mila.presses(bot, 'I want to help')
    await mila.presses(bot, '25')
    await asksUrgently(mila, '100', '3')
    await asksUrgently(jovan, '100', '7')
    await mila.says(bot, '/status')
    expect(mila.screen(bot)).toContain('is paused')

    await town.travelTo('2026-11-14T00:10:00+01:00')
    await mila.says(bot, '/status')
    expect(mila.screen(bot)).toContain('You are asking for monthly support')
    expect(mila.screen(bot)).not.toContain('❤️')
    await town.travelTo('2026-11-18T00:10:00+01:00')
    await mila.says(bot, '/status')
    expect(mila.screen(bot)).toContain('❤️ 10 €')
    await jovan.says(bot, '/status')
    expect(jovan.screen(bot)).toContain('❤️ 25 €')
  })
})

describe('the profile', () => {
  it('keeps payment details, one of them first, and shows how others see me', async () => {
    const ira = town.person('Ira')
    await ira.opens(bot)
    await ira.presses(bot, 'Start')
    await ira.presses(bot, '👤 Me')
    await ira.presses(bot, 'Payment details')
    for (const name of ['Card', 'Parcels']) {
      await ira.presses(bot, 'Add')
      await ira.says(bot, name)
      await ira.says(bot, `details of ${name}`)
    }
    expect(ira.buttons(bot)).toContain('⭐ Card')
    await ira.presses(bot, 'Parcels')
    await ira.presses(bot, 'Make default')
    await ira.presses(bot, 'Delete')
    await ira.presses(bot, 'Yes, delete')
    expect(ira.buttons(bot)).toContain('⭐ Card')
    await ira.presses(bot, 'Back')
    await ira.presses(bot, 'As others see me')
    await ira.presses(bot, 'strangers')
    expect(ira.screen(bot)).toContain('can’t open, find')
    await ira.says(bot, '/help_link')
    await ira.presses(bot, 'QR')
    expect(ira.buttons(bot)).toContain('✖ Close')
    await ira.says(bot, '/help_link')
    const old = ira.link(bot)
    await ira.presses(bot, 'Reset')
    await ira.presses(bot, 'Yes, reset')
    expect(ira.link(bot)).not.toBe(old)
  })
})

describe('a stranger', () => {
  it('finds every door closed, and each one says so kindly', async () => {
    const goran = town.person('Goran')
    await goran.opens(bot)
    for (const payload of ['m-1', 'm-999', 'nonsense', 'AAAAAAAAAAAAAAAAAAAAAA']) {
      await goran.opens(bot, payload)
      expect(goran.screen(bot)).not.toContain('Anna')
    }
    await goran.opens(bot, 'm-1')
    const forbidden = goran.screen(bot)
    await goran.opens(bot, 'm-999')
    expect(goran.screen(bot)).toBe(forbidden)
    await goran.says(bot, '/people')
    await goran.presses(bot, 'Who needs help now')
    expect(goran.screen(bot)).toContain('Nobody around you')
    await goran.presses(bot, '‹ Menu')
    await goran.presses(bot, '👥 People')
    await goran.presses(bot, 'New people')
    expect(goran.screen(bot)).not.toContain('Anna')
  })
})
