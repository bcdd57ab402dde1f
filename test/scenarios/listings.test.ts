import { beforeAll, describe, expect, it, vi } from 'vitest'
import { allHeard, type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
let people: Readonly<Record<'Goran' | 'Anna' | 'Boris' | 'Вера' | 'Mila', Resident>>
let goran: Neighbour
let anna: Neighbour
let vera: Neighbour
let mila: Neighbour

/** Goran – Anna – Boris – Вера – Mila, a chain of handshakes. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Goran', 'Вера', 'Anna', 'Boris', 'Mila')
  const chain = [people.Goran, people.Anna, people.Boris, people.Вера, people.Mila]
  ;[goran, anna, vera, mila] = [people.Goran, people.Anna, people.Вера, people.Mila].map(
    each => each.neighbour,
  ) as [Neighbour, Neighbour, Neighbour, Neighbour]
  for (const [at, each] of chain.slice(1).entries())
    await befriend(town.app, chain[at]?.id ?? each.id, each.id)
  await allHeard(people)
}, 120_000)

/** A chat gets one notice a second, so that the next one may be on its way. */
function hears(person: Neighbour, part: string | RegExp) {
  return vi.waitFor(() => person.sees(bot, part), 20_000)
}

describe('an offer', () => {
  it('is put up in one message, with its defaults to tap', async () => {
    await goran.says(bot, '/menu')
    await goran.presses(bot, 'Together')
    await goran.presses(bot, 'Offers & needs')
    expect(goran.screen(bot)).toContain('Nothing here right now')
    await goran.presses(bot, 'I offer')
    await goran.says(bot, 'A ladder\nFour metres, of aluminium.')
    expect(goran.screen(bot)).toMatch(
      /A ladder.*Offered: do.*agree on the value.*three handsh.*90/s,
    )
    await goran.presses(bot, 'lend')
    await goran.presses(bot, 'Value')
    await goran.presses(bot, '10')
    await goran.presses(bot, 'Standing')
    expect(goran.screen(bot)).toMatch(/Offered: lend.*About 10 €.*Standing/s)
    await goran.presses(bot, 'Put it up')
    expect(goran.screen(bot)).toContain('It’s up')
  })

  it('is found three handshakes away by another script, with the chain, and not at the fourth', async () => {
    await vera.says(bot, '/together')
    await vera.presses(bot, 'Предложения и нужды')
    await vera.presses(bot, 'Поиск')
    await vera.says(bot, 'лад')
    await vera.presses(bot, 'A ladder')
    expect(vera.screen(bot)).toMatch(/A ladder.*Boris → Anna.*Four metres.*Примерно 10 €/s)
    await mila.says(bot, '/together')
    await mila.presses(bot, 'Offers & needs')
    expect(mila.screen(bot)).toContain('Nothing here right now')
  })

  it('is opened by a link of the page, by those who may see it', async () => {
    const [ladder] = await town.app.store.listings.ofOwner(people.Goran.id, { offset: 0, limit: 1 })
    await vera.opens(bot, `on-${ladder?.id}`)
    expect(vera.screen(bot)).toMatch(/A ladder.*Four metres/s)
    await mila.opens(bot, `on-${ladder?.id}`)
    expect(mila.screen(bot)).toContain('it isn’t open to you')
  })

  it('is a door on cards of both bots', async () => {
    await anna.opens(bot, `m-${people.Goran.id}`)
    await anna.presses(bot, 'one offer')
    expect(anna.screen(bot)).toContain('Goran: offers and needs')
    await anna.says('arvut-add', '/list')
    await anna.presses('arvut-add', 'Show list')
    await anna.presses('arvut-add', 'Goran')
    expect(anna.buttons('arvut-add').join()).toContain('one offer')
    await anna.opens(bot, `of-${people.Goran.id}`)
    expect(anna.screen(bot)).toContain('Goran: offers and needs')
  })

  it('is asked for three handshakes away, agreed on, and recorded as a gift', async () => {
    await vera.presses(bot, 'Мне это нужно')
    expect(vera.screen(bot)).toContain('Вопрос отправлен')
    await hears(goran, /A friend of .* would like it: A ladder|Вера would like it: A ladder/)
    expect(goran.screen(bot)).toContain('Owes 0 € for things received so far, of at most 300 €')
    await goran.presses(bot, '👍 Yes')
    expect(goran.screen(bot)).toMatch(/Вера.*It’s a yes/s)
    await hears(vera, 'Goran говорит «да»: A ladder')
    await goran.presses(bot, 'As a gift')
    await goran.presses(bot, '10')
    expect(goran.screen(bot)).toContain('you gave a gift of 10 €')
    await hears(vera, 'Goran предлагает: 🎁 тебе сделан подарок на 10 €')
    await vera.presses(bot, 'Согласие')
    await hears(goran, 'It’s recorded as a gift')
    await goran.says(bot, '/together')
    await goran.presses(bot, 'Offers & needs')
    await goran.presses(bot, 'Mine')
    await goran.presses(bot, 'A ladder')
  })

  it('is taken down and put up again', async () => {
    await goran.presses(bot, 'It’s over')
    expect(goran.screen(bot)).toContain('Taken down')
    await anna.presses(bot, 'A ladder')
    expect(anna.screen(bot)).toContain('isn’t open to you')
    await goran.presses(bot, 'Put it up again')
    expect(goran.screen(bot)).toContain('Standing')
  })

  it('that ends is asked about, in its owner’s language', async () => {
    await vera.says(bot, '/together')
    await vera.presses(bot, 'Предложения и нужды')
    await vera.presses(bot, 'Мне нужно')
    await vera.says(bot, 'Починить велосипед')
    await vera.presses(bot, 'Выложить')
    await town.travelTo('2026-12-03T10:00:00Z')
    await hears(vera, 'Починить велосипед: срок до 10 декабря. Оставить?')
    await vera.presses(bot, 'Оставить')
    expect(vera.reads(bot).join('\n')).toContain('2 января')
  })
})

describe('a need', () => {
  it('is answered, recorded as an exchange that was countered once, and kept by another help', async () => {
    await anna.says(bot, '/together')
    await anna.presses(bot, 'Offers & needs')
    await anna.presses(bot, 'I need')
    await anna.says(bot, 'Somebody to paint a wall')
    await anna.presses(bot, 'Put it up')
    await vera.says(bot, '/together')
    await vera.presses(bot, 'Предложения и нужды')
    await vera.presses(bot, 'paint a wall')
    await vera.presses(bot, 'Я могу')
    await hears(anna, 'can do it: Somebody to paint a wall')
    await anna.presses(bot, '👍 Yes')
    await hears(vera, 'Anna говорит «да»')
    await vera.presses(bot, 'Открыть')
    await vera.presses(bot, 'Как обмен')
    await vera.says(bot, '30')
    await hears(anna, 'you commit 30 €')
    await anna.presses(bot, 'As an exchange')
    await anna.says(bot, '400')
    expect(anna.screen(bot)).toContain('more than 300 €')
    await anna.says(bot, '25')
    await hears(vera, 'тебе обещают 25 €')
    await vera.presses(bot, 'Согласие')
    await hears(anna, 'It’s recorded as an exchange')
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'I help')
    await anna.presses(bot, '25 €')
    expect(anna.screen(bot)).toContain('🤲 exchange')
    await anna.presses(bot, 'I have delivered')
    await anna.presses(bot, /Yes/)
    await hears(vera, 'Anna')
    await vera.presses(bot, 'Получено')
    await anna.opens(bot, `m-${people.Goran.id}`)
    expect(anna.screen(bot)).toMatch(/gave one gift to one person/)
  })
})
