import { beforeAll, describe, expect, it } from 'vitest'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { aMember, befriend as befriendAtOnce } from '../kit/trust.ts'

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
    expect(anna.screen(bot)).toContain('In person 1 · friends of friends 1 · three steps 0')
    expect(anna.screen(bot)).toContain('Together ready to help: 200 €')

    await town.travelTo('2026-11-12T11:00:00Z')
    const mila = town.person('Mila')
    await mila.opens(bot, 'menu')
    await befriend(boris, mila)
    await anna.says(bot, '/menu')
    expect(anna.screen(bot)).toContain('Together ready to help: 300 €\n+100 € since 10 Nov')
    await anna.presses(bot, 'My list')
    expect(anna.screen(bot)).toContain('Together ready to help: 300 € (200 € on 10 Nov)')
  })

  it('shows the chain, who we both know, and the way into Commit', async () => {
    await anna.presses(bot, 'Show list')
    await anna.presses(bot, '2. Vera')
    expect(anna.screen(bot)).toContain('You → Борис → Vera · a friend of a friend')
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
    expect(anna.buttons(bot)).toContain('2. a friend of Борис · a friend of a friend')
    await anna.presses(bot, 'a friend of Борис')
    expect(anna.screen(bot)).toContain('shows their name only to people closer to them')
    expect(anna.buttons(bot)).not.toContain('✉️ Write')
    await town.app.store.members.change((await memberOf(vera)).id, { nameSeenBy: 'near' })
  })

  it('draws the network as a picture that can be closed', async () => {
    await anna.says(bot, '/graph')
    await town.settled()
    expect(
      anna
        .sees(bot, '3 people around me · links 3')
        .buttons.flat()
        .map(({ text }) => text),
    ).toEqual(['✖ Close'])
    await anna.presses(bot, 'Close')
    expect(() => anna.sees(bot, '3 people around me · links 3')).toThrow()
  })

  it('leaves out whom I withdraw from, tells them and the list, and takes them back', async () => {
    await anna.says(bot, '/list')
    await anna.presses(bot, 'Show list')
    await anna.presses(bot, 'Vera')
    await anna.presses(bot, '🚫 Disconnect')
    await anna.presses(bot, 'Yes, disconnect')
    expect(anna.screen(bot)).toContain('My list · 2 people')
    vera.sees(bot, 'has disconnected from you')
    boris.sees(bot, 'Связь отменена: Anna → Vera')
    await anna.presses(bot, 'Disconnected (1)')
    await anna.presses(bot, '1. Vera')
    await anna.presses(bot, 'Yes, reconnect')
    expect(anna.screen(bot)).toContain('not disconnected from anybody')
    vera.sees(bot, 'would like to be connected with you again')
    await anna.presses(bot, 'Back')
    expect(anna.screen(bot)).toContain('My list · 3 people')
  })

  it('comes back from a card to the page and the degree it was opened from', async () => {
    const olga = town.person('Olga')
    await olga.opens(bot, 'menu')
    const hub = await aMember(town.app, 'Hub')
    for (let at = 1; at <= 13; at++) {
      const { id } = await aMember(town.app, `Friend ${at}`)
      await befriendAtOnce(town.app, hub.id, id)
    }
    await befriendAtOnce(town.app, hub.id, (await memberOf(olga)).id)
    await town.settled()

    await olga.says(bot, '/list')
    await olga.presses(bot, 'Show list')
    await olga.presses(bot, /^friends of friends/)
    expect(olga.buttons(bot)).toEqual(expect.arrayContaining(['1/2', '›']))
    await olga.presses(bot, '›')
    expect(olga.buttons(bot)).toEqual(expect.arrayContaining(['‹', '2/2', '• friends of friends']))
    const shown = olga.buttons(bot)
    expect(shown.join()).not.toContain('Hub')
    await olga.presses(bot, /^13\. /)
    expect(olga.screen(bot)).toContain('Friend')
    await olga.presses(bot, 'Back')
    expect(olga.buttons(bot)).toEqual(shown)
  })

  it('opens no card of somebody who is not on it', async () => {
    const goran = town.person('Goran')
    await goran.opens(bot, 'menu')
    const stranger = await memberOf(goran)
    await anna.says(bot, '/list')
    const message = anna.sees(bot, 'My list')
    await anna.person.sends(town.bots[bot], `card:${stranger.id}:0`, message)
    await town.settled()
    expect(anna.screen(bot)).toContain('This card is not available')
  })
})

async function memberOf({ person }: Neighbour) {
  const member = await town.app.store.members.ofTelegram(person.id)
  if (!member) throw new Error(`${person.firstName} is no member`)
  return member
}

describe('the card of somebody who came in the first minutes of a month', () => {
  it('names the month of the place, not the one in Greenwich', async () => {
    await town.travelTo('2026-11-30T23:20:00Z')
    const dara = town.person('Dara')
    await dara.opens(bot, 'menu')
    await befriend(anna, dara)
    await anna.says(bot, '/list')
    await anna.presses(bot, 'Show list')
    await anna.presses(bot, /Dara/)
    expect(anna.screen(bot)).toContain('Member since December 2026')
  })
})
