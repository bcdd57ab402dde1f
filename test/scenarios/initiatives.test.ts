import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readArchive } from '../../src/views/archive.ts'
import { archiveFile } from '../../src/words/archive.ts'
import { textsOf } from '../../src/words/texts.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { proposes } from '../kit/proposing.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
let people: Readonly<Record<'Goran' | 'Anna' | 'Boris' | 'Вера' | 'Mila', Resident>>
let goran: Neighbour
let anna: Neighbour
let boris: Neighbour
let vera: Neighbour

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Goran', 'Вера', 'Anna', 'Денис', 'Boris', 'Пётр', 'Mila')
  ;[goran, anna, boris, vera] = [people.Goran, people.Anna, people.Boris, people.Вера].map(
    each => each.neighbour,
  ) as [Neighbour, Neighbour, Neighbour, Neighbour]
  for (const each of [people.Anna, people.Boris, people.Вера])
    await befriend(town.app, people.Goran.id, each.id)
}, 120_000)

/** A chat gets one notice a second, so that the next one may be on its way. */
function hears(person: Neighbour, part: string | RegExp) {
  return vi.waitFor(() => person.sees(bot, part), 20_000)
}

describe('a bench for the yard', () => {
  it('is proposed in one dialogue, and those near hear of it in their language', async () => {
    await goran.says(bot, '/menu')
    await goran.presses(bot, 'Together')
    await goran.presses(bot, 'Initiatives')
    await goran.presses(bot, 'Propose something')
    await goran.says(bot, 'A bench for the yard')
    await goran.says(bot, 'Oak, with a back.')
    await goran.says(bot, '800')
    await goran.says(bot, '20 Nov')
    expect(goran.screen(bot)).toMatch(/A bench for the yard.*800 €.*30 days to deliver/s)
    await goran.presses(bot, 'Publish')
    expect(goran.screen(bot)).toContain('It’s out')
    await hears(anna, 'Goran proposes: A bench for the yard')
    await hears(vera, 'Goran предлагает: A bench for the yard')
  })

  it('is voted for with a private condition, which nobody else reads', async () => {
    await anna.presses(bot, 'I’m in')
    await anna.says(bot, '480')
    expect(anna.screen(bot)).toMatch(/480 € of 800 €.*One person.*You’d give 480 €/s)
    await boris.presses(bot, 'I’m in')
    await boris.presses(bot, 'Only if')
    await boris.presses(bot, '3')
    expect(boris.screen(bot)).toContain('Only if at least 3 people take part')
    await boris.says(bot, '288')
    expect(boris.screen(bot)).toMatch(/480 € of 800 €/)
    await vera.presses(bot, 'Я участвую')
    await vera.says(bot, '192')
    expect(vera.screen(bot)).toMatch(/960 € из 800 €/)
    expect(vera.screen(bot)).not.toMatch(/хотя бы|только если/)
  })

  it('is not there for a stranger, nor by a button', async () => {
    const mila = people.Mila.neighbour
    await mila.says(bot, '/together')
    await mila.presses(bot, 'Initiatives')
    expect(mila.screen(bot)).toContain('Nobody near you')
  })

  it('gives each a share when the vote ends: 960 € were promised for 800 €', async () => {
    await town.travelTo('2026-11-21T08:00:00Z')
    await hears(anna, /960 € were promised for 800 €.*Your share is 400 € instead of 480 €/s)
    await hears(vera, /обещано 960 € при цене 800 €.*Твоя доля 160 € вместо 192 €/s)
    await anna.says(bot, '/menu')
    expect(anna.buttons(bot).join()).toContain('My shares (1)')
    await anna.presses(bot, 'My shares')
    await anna.presses(bot, 'Commit 400 €')
    expect(anna.screen(bot)).toContain('Nobody owes anything until the whole has come together')
    await boris.presses(bot, 'Commit 240 €')
  })

  it('lets a newcomer take over what one of them cannot give, and starts', async () => {
    await vera.presses(bot, 'Не могу')
    const { id, token } = (
      await town.app.store.initiatives.ofOwner(people.Goran.id, {
        offset: 0,
        limit: 1,
      })
    )[0]?.initiative ?? { id: 0, token: '' }
    expect(id).toBeGreaterThan(0)
    const mila = people.Mila.neighbour
    await mila.opens(bot, `i-${token}`)
    expect(mila.screen(bot)).toContain('160 € are still free to take')
    await mila.presses(bot, 'Take a part')
    await mila.presses(bot, '160')
    await mila.presses(bot, 'Yes, I commit')
    expect(mila.reads(bot).join('\n')).toContain('It has come together')
    await hears(anna, /starts! Your part: 400 €/)
    await hears(goran, 'starts: all 800 € are promised')
  })

  it('is delivered and confirmed as ever, told of, done, and asked after', async () => {
    await anna.says(bot, '/organizer')
    await anna.presses(bot, 'I help')
    await anna.presses(bot, '400 €')
    expect(anna.screen(bot)).toContain('💡 initiative')
    await anna.presses(bot, 'I have delivered')
    await anna.presses(bot, /Yes/)
    await hears(goran, 'Anna')
    await goran.presses(bot, 'Received')
    await goran.presses(bot, /Yes/).catch(() => null)
    await goran.says(bot, '/together')
    await goran.presses(bot, 'Initiatives')
    await goran.presses(bot, 'Mine')
    await goran.presses(bot, 'A bench')
    await goran.presses(bot, 'Tell how it goes')
    await goran.says(bot, 'The wood is here.')
    await hears(anna, 'The wood is here.')
    await goran.presses(bot, 'It is done')
    await goran.presses(bot, 'Yes, it’s done')
    await hears(anna, 'did it come about?')
    await anna.presses(bot, 'Yes, it did')
    expect(anna.screen(bot)).toMatch(
      /came about: 1 \(1 of 1 who gave say so\).*400 € of 800 € arrived/s,
    )
  })

  it('stands on the card of who proposed it, and in the archive of who gave', async () => {
    await anna.opens(bot, `m-${people.Goran.id}`)
    expect(anna.screen(bot)).toContain('came about: 1 (1 of 1 who gave say so)')
    const deeds = await readArchive(town.app, people.Anna.id)
    const file = archiveFile(textsOf('commit', town.app.settings)('en'), deeds, 'UTC')
    expect(file).toMatch(/given,Goran,400\.00,EUR,"💡 initiative"/)
  })

  it('is missed by 1 €, thanked for, and proposed again with the old votes repeated', async () => {
    const tree = await proposes(town.app, people.Goran.id, { title: 'A tree', price: 50_000 })
    await vera.says(bot, '/together')
    await vera.presses(bot, 'Инициативы')
    await vera.presses(bot, 'A tree')
    await vera.presses(bot, 'Я участвую')
    await vera.says(bot, '499')
    const { voteUntil } = tree
    await town.travelTo(`${voteUntil}T23:30:00Z`)
    await hears(vera, /не хватило около 1 €.*Спасибо за твои 499 €/s)
    await hears(goran, /499 € of 500 €/)
    await goran.presses(bot, 'Propose it again')
    await goran.says(bot, '20')
    await goran.presses(bot, 'Publish')
    await hears(vera, 'В прошлый раз от тебя было 499 €')
    await vera.presses(bot, 'Снова 499 €')
    expect(vera.screen(bot)).toMatch(/499 € из 500 €/)
  })

  it('is taken back, and everybody hears that nobody owes anything', async () => {
    await goran.says(bot, '/together')
    await goran.presses(bot, 'Initiatives')
    await goran.presses(bot, 'Mine')
    await goran.presses(bot, 'A tree')
    await goran.presses(bot, 'Change it')
    await goran.presses(bot, 'Take it back')
    await goran.presses(bot, 'Yes, take it back')
    await hears(vera, /A tree.*отменена. Никто ничего не должен/s)
  })
})
