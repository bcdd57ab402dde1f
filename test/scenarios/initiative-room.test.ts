import { beforeAll, describe, expect, it, vi } from 'vitest'
import { choose } from '../../src/actions/member/settings.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { promises, proposes, votes } from '../kit/proposing.ts'
import { aSquare, type Square } from '../kit/square.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
let people: Readonly<Record<'Goran' | 'Anna' | 'Борис' | 'Mila', Resident>>
let goran: Neighbour
let boris: Neighbour
let mila: Neighbour
let square: Square

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Goran', 'Борис', 'Anna', 'Денис', 'Mila')
  goran = people.Goran.neighbour
  boris = people.Борис.neighbour
  mila = people.Mila.neighbour
  await befriend(town.app, people.Goran.id, people.Anna.id)
  square = await aSquare(town, 'The yard', [goran, boris])
}, 120_000)

/** Time goes on: what waited for its minute or its three seconds happens. */
async function aWhile(seconds = 120) {
  await town.travelTo(new Date(town.clock.now().getTime() + seconds * 1000).toISOString())
}

describe('a group that shows an initiative', () => {
  it('is chosen by an admin of the group, for an initiative of their own', async () => {
    await proposes(town.app, people.Goran.id)
    await square.adds(goran, bot, 'circle')
    await goran.opens(square.link('Connect my circle'))
    await goran.presses(bot, 'Or an initiative: A bench')
    expect(goran.screen(bot)).toMatch(/Show “A bench for the yard” in The yard.*nobody’s own sum/s)
    await goran.presses(bot, 'Yes, show it')
    expect(goran.screen(bot)).toContain('The yard now shows “A bench for the yard”')
    await aWhile()
    expect(square.sees('A bench for the yard')).toMatch(
      /proposed by Goran.*800 € needed.*Vote until/s,
    )
  })

  it('shows how far it is, and only who lets groups name them', async () => {
    const bench = await theBench()
    await votes(town.app, people.Anna.id, bench, 30_000, 2)
    await aWhile()
    expect(square.sees('A bench')).toMatch(/One person/)
    expect(square.sees('A bench')).not.toContain('300 € of 800 €')
    await boris.opens(square.link('I’m in'))
    expect(boris.screen(bot)).toMatch(/A bench for the yard\nGoran\n.*Oak, with a back/s)
    await boris.presses(bot, 'Я участвую')
    await boris.says(bot, '500')
    await aWhile()
    expect(square.sees('A bench')).toMatch(/800 € of 800 €.*2 people/s)
    expect(square.sees('A bench')).not.toMatch(/Anna|Борис|300|500/)
    await choose(town.app, people.Борис.id, { namedInGroups: true })
    await aWhile()
    expect(square.sees('A bench')).toContain('2 people: Борис')
  })

  it('is no way in for whoever is not in the group, nor after it is over', async () => {
    const link = square.link('I’m in')
    await mila.opens(link)
    expect(mila.screen(bot)).not.toContain('bench')
    await mila.person.joins(square.group)
    await mila.opens(link)
    expect(mila.screen(bot)).toContain('A bench for the yard')
    const { id } = await theBench()
    await mila.person.leaves(square.group)
    await town.settled()
    await mila.opens(bot, `in-${id}`)
    expect(mila.screen(bot)).toContain('isn’t open to you')
  })

  it('hears that it starts and that it is done, each once', async () => {
    const bench = await theBench()
    await town.travelTo(`${bench.voteUntil}T23:30:00Z`)
    await promises(town.app, people.Anna.id, bench, 30_000)
    await aWhile()
    expect(square.sees('A bench')).toContain('nothing of 800 € has come together yet')
    await promises(town.app, people.Борис.id, bench, 50_000)
    await aWhile()
    await aWhile()
    square.sees('A bench for the yard starts: all 800 € are promised, due by')
    await goran.says(bot, '/together')
    await goran.presses(bot, 'Initiatives')
    await goran.presses(bot, 'Mine')
    await goran.presses(bot, 'A bench')
    await goran.presses(bot, 'It is done')
    await goran.presses(bot, 'Yes, it’s done')
    await aWhile()
    await aWhile()
    square.sees('A bench for the yard is done. Thank you all!')
    expect(square.reads()).toHaveLength(3)
  })

  it('is ended by its owner, and the card says so', async () => {
    const group = await town.app.store.groups.ofChat(bot, square.group.id)
    await goran.opens(bot, `bind-${group?.id}`)
    expect(goran.screen(bot)).toContain('now shows “A bench for the yard”')
    await goran.presses(bot, 'Stop showing it')
    expect(goran.screen(bot)).toContain('Stop showing it in The yard?')
    await goran.presses(bot, 'Stop showing it')
    expect(goran.screen(bot)).toContain('no longer shows your initiative')
    await aWhile()
    await vi.waitFor(() => square.sees('I can show here whom this group helps'))
  })
})

async function theBench() {
  const order = { offset: 0, limit: 1 }
  const [found] = await town.app.store.initiatives.ofOwner(people.Goran.id, order)
  if (!found) throw new Error('there is no bench')
  return found.initiative
}
