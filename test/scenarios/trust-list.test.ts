import { beforeAll, describe, expect, it } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'

const bot = 'arvut-add'
let town: Town
let anna: Neighbour
let boris: Neighbour
let vera: Neighbour

async function befriend(one: Neighbour, other: Neighbour) {
  await one.says(bot, '/invite')
  await one.presses(bot, /New personal|Новое личное/)
  await other.opens(one.link(bot))
  await other.presses(bot, /Accept|Принять/)
}

beforeAll(async () => {
  town = await aTown()
  anna = town.person('Anna')
  boris = town.person('Борис', { language: 'ru' })
  vera = town.person('Vera', { username: 'vera' })
  for (const person of [anna, boris, vera]) await person.opens(bot, 'menu')
  await befriend(anna, boris)
  await befriend(boris, vera)
})

describe('my trust list', () => {
  it('counts people by degree, and the pool since the last visit', async () => {
    await anna.says(bot, '/list')
    expect(anna.screen(bot)).toContain('My list · 2 people')
    expect(anna.screen(bot)).toContain('In person 1 · two handshakes 1 · three 0')
    expect(anna.screen(bot)).toContain('Pool 200 €')

    await town.travelTo('2026-11-12T11:00:00Z')
    const mila = town.person('Mila')
    await mila.opens(bot, 'menu')
    await befriend(boris, mila)
    await anna.says(bot, '/menu')
    expect(anna.screen(bot)).toContain('Pool 300 €   +100 € since 10 Nov')
    await anna.presses(bot, 'My list')
    expect(anna.screen(bot)).toContain('Pool 300 € (200 € on 10 Nov)')
  })

  it('shows the chain, who we both know, and the way into Commit', async () => {
    await anna.presses(bot, 'Show list')
    await anna.presses(bot, '2. Vera')
    expect(anna.screen(bot)).toContain('You → Борис → Vera · two handshakes')
    expect(anna.screen(bot)).toContain('Also on your list: Борис')
    expect(anna.link(bot, 'exodus_commitbot')).toMatch(/start=m-\d+$/)
    await boris.says(bot, '/list')
    await boris.presses(bot, 'Показать список')
    expect(boris.buttons(bot)).toContain('1. Anna · лично')
  })

  it('calls somebody who hides the name a friend of a friend', async () => {
    await vera.says(bot, '/settings')
    await vera.presses(bot, /name/i)
    await town.app.store.members.change((await memberOf(vera)).id, { nameSeenBy: 'confirmed' })
    await anna.says(bot, '/list')
    await anna.presses(bot, 'Show list')
    expect(anna.buttons(bot)).toContain('2. a friend of Борис · two handshakes')
    await anna.presses(bot, 'a friend of Борис')
    expect(anna.screen(bot)).toContain('shows the name only to closer people')
    expect(anna.buttons(bot)).not.toContain('✉️ Write')
    await town.app.store.members.change((await memberOf(vera)).id, { nameSeenBy: 'near' })
  })

  it('draws the network as a picture that can be closed', async () => {
    await anna.says(bot, '/graph')
    await town.settled()
    expect(
      anna
        .sees(bot, 'People 3 · links 3')
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['✖ Close'])
    await anna.presses(bot, 'Close')
    expect(() => anna.sees(bot, 'People 3 · links 3')).toThrow()
  })

  it('leaves out whom I withdraw from, tells them and the list, and takes them back', async () => {
    await anna.says(bot, '/list')
    await anna.presses(bot, 'Show list')
    await anna.presses(bot, 'Vera')
    await anna.presses(bot, 'Withdraw')
    await anna.presses(bot, 'Yes, withdraw')
    expect(anna.screen(bot)).toContain('My list · 2 people')
    vera.sees(bot, 'has ended the readiness towards you')
    boris.sees(bot, 'Anna больше не подтверждает согласие помочь: Vera')
    await anna.presses(bot, 'Withdrawn (1)')
    await anna.presses(bot, '1. Vera')
    await anna.presses(bot, 'Yes, restore')
    expect(anna.screen(bot)).toContain('withdrawn from nobody')
    vera.sees(bot, 'has restored the readiness towards you')
    await anna.presses(bot, 'Back')
    expect(anna.screen(bot)).toContain('My list · 3 people')
  })

  it('opens no card of somebody who is not on it', async () => {
    const goran = town.person('Goran')
    await goran.opens(bot, 'menu')
    const stranger = await memberOf(goran)
    await anna.says(bot, '/list')
    const message = anna.sees(bot, 'My list')
    await anna.person.sends(town.bots[bot], `card:${stranger.id}:0`, message)
    await town.settled()
    expect(anna.screen(bot)).toContain('There is nobody here')
  })
})

async function memberOf({ person }: Neighbour) {
  const member = await town.app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is no member`)
  return member
}
