import { beforeAll, describe, expect, it } from 'vitest'
import { askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import { addDays, dayOf } from '../../src/domain/cycle.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import type { Initiative } from '../../src/domain/initiative/initiative.ts'
import { must } from '../kit/helping.ts'
import { aGiver } from '../kit/ledger.ts'
import { leave } from '../kit/looking.ts'
import { allHeard, type Resident, residents } from '../kit/neighbours.ts'
import { promises, proposes, votes } from '../kit/proposing.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
let people: Readonly<Record<'Goran' | 'Вера' | 'Anna' | 'Борис' | 'Mila', Resident>>

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Goran', 'Вера', 'Anna', 'Борис', 'Mila')
  for (const each of [people.Вера, people.Anna, people.Борис])
    await befriend(town.app, people.Goran.id, each.id)
  await allHeard(people)
}, 120_000)

const asNow = (of: Initiative) => town.app.store.initiatives.get(of.id)
/** The night after the last day of a vote, in the morning of which all is told. */
const afterVote = (of: Initiative) => town.travelTo(`${of.voteUntil}T23:30:00Z`)
const goes = (who: Resident, of: Initiative) => who.opens(`in-${of.id}`)
const isRed = (memberId: MemberId) => {
  const { timeZone } = town.app.settings
  const deadlineOn = addDays(dayOf(town.app.now(), timeZone), 30)
  return askForUrgentHelp(town.app, { memberId, target: 10_000, deadlineOn, inGroups: false })
}

describe('a stranger', () => {
  it('sees nothing of an initiative: not in a list, by a number, or by a button', async () => {
    const { Mila, Goran } = people
    const bench = await proposes(town.app, Goran.id)
    await Mila.says('/together')
    await Mila.presses('Initiatives')
    expect(Mila.screen()).toContain('Nobody near you has one')
    await goes(Mila, bench)
    expect(Mila.screen()).toContain('no such initiative')
    const message = Mila.neighbour.sees(bot, 'no such initiative')
    for (const forged of [`ini:${bench.id}`, `inivote:${bench.id}`, `inivouch:${bench.id}`]) {
      await Mila.neighbour.person.sends(town.bots[bot], forged, message)
      await town.settled()
    }
    expect(Mila.reads().join('\n')).not.toContain('bench')
    expect(await town.app.store.initiatives.voteOf(bench.id, Mila.id)).toBeNull()
  })
})

describe('shares that do not come together', () => {
  it('remind the silent on the seventh day, and after it nobody owes anything', async () => {
    const { Goran, Вера, Anna } = people
    const bench = await proposes(town.app, Goran.id, { title: 'A swing', price: 20_000 })
    await votes(town.app, Вера.id, bench, 10_000)
    await votes(town.app, Anna.id, bench, 10_000)
    await afterVote(bench)
    await Вера.hears(/A swing.*Твоя доля 100 €/s)
    await Вера.presses('Обещаю 100 €')
    const { commitUntil } = await asNow(bench)
    await town.travelTo(`${commitUntil}T10:00:00Z`)
    await Anna.hears('your share of 100 € is kept for you until tonight')
    await town.travelTo(`${commitUntil}T23:30:00Z`)
    await Вера.hears(/A swing.*никто ничего не должен/s)
    await Anna.hears(/A swing.*nobody owes anything/s)
    await Goran.hears(/A swing.*propose it again/s)
    await Вера.says('/organizer')
    expect(Вера.screen()).not.toContain('100 €')
    expect((await asNow(bench)).collectionId).toBeNull()
  })

  it('do not start on “only if 10” when 4 commit', async () => {
    const { Goran, Вера, Anna } = people
    const tree = await proposes(town.app, Goran.id, { title: 'A tree', price: 50_000 })
    await goes(Вера, tree)
    await Вера.presses('Я участвую', 'Только если', '10')
    await Вера.says('100')
    expect(Вера.screen()).toMatch(/от тебя 100 €|100 €/)
    expect(Вера.screen()).toContain('10')
    const others: MemberId[] = []
    for (let at = 0; at < 9; at++) {
      const id = await aGiver(town.app, `Neighbour ${at}`)
      await befriend(town.app, Goran.id, id)
      await votes(town.app, id, tree, 10_000)
      others.push(id)
    }
    await goes(Anna, tree)
    expect(Anna.screen()).toMatch(/1 000 € of 500 €.*10 people/s)
    await afterVote(tree)
    await Вера.hears(/A tree.*Твоя доля 50 €/s)
    await Вера.presses('Обещаю 50 €')
    for (const id of others.slice(0, 3)) await promises(town.app, id, tree, 5_000)
    await goes(Goran, tree)
    expect(Goran.screen()).toContain('150 € of 500 € are promised')
    await goes(Вера, tree)
    expect(Вера.screen()).toContain('Твоя часть: 50 €')
    await town.travelTo(`${(await asNow(tree)).commitUntil}T23:30:00Z`)
    await Вера.hears(/A tree.*никто ничего не должен/s)
    expect((await asNow(tree)).endedAs).toBe('not-together')
  })
})

describe('what happens to a voter', () => {
  it('red, leaving or apart, their vote is not carried; back, it is again', async () => {
    const { Goran, Вера, Anna, Борис } = people
    const bridge = await proposes(town.app, Goran.id, { title: 'A bridge', price: 60_000 })
    await votes(town.app, Вера.id, bridge, 10_000)
    await votes(town.app, Anna.id, bridge, 20_000)
    await votes(town.app, Борис.id, bridge, 30_000)
    await Goran.hears(/A bridge.*the price is reached, 600 € of 600 €/s)
    must(await isRed(Вера.id))
    await allHeard(people)
    await goes(Goran, bridge)
    expect(Goran.screen()).toMatch(/500 € of 600 €.*2 people/s)
    must(await withdrawReadiness(town.app, { by: Anna.id, towards: Goran.id }))
    must(await leave(town.app, { memberId: Борис.id, current: null }))
    await Goran.hears('Борис has left')
    await allHeard(people)
    await goes(Goran, bridge)
    expect(Goran.screen()).toMatch(/600 € needed/)
    expect(Goran.screen()).not.toMatch(/❤️/)
    await Goran.presses('Change it', 'A lower price')
    await Goran.says('100')
    await Goran.presses(/Yes/)
    await goes(Goran, bridge)
    expect(Goran.screen()).toMatch(/100 € needed/)
  })
})

describe('what happens to an owner', () => {
  it('red or suspended, the vote goes on; away over its end, the bots catch up', async () => {
    const { Goran, Mila } = people
    await befriend(town.app, Goran.id, Mila.id)
    const pond = await proposes(town.app, Goran.id, { title: 'A pond', price: 30_000 })
    await allHeard(people)
    await goes(Mila, pond)
    await Mila.presses('I’m in')
    await Mila.says('200')
    must(await isRed(Goran.id))
    const until = new Date('2027-03-01T00:00:00Z')
    await town.app.store.members.change(Goran.id, { suspendedUntil: until })
    await allHeard(people)
    await goes(Mila, pond)
    expect(Mila.screen()).toMatch(/200 € of 300 €/)
    await Goran.says('/together')
    await Goran.presses('Initiatives', 'Propose something')
    expect(Goran.screen()).toContain('until 1 March')
    await goes(Goran, pond)
    await Goran.presses('Change it', 'A lower price')
    await Goran.says('200')
    await Goran.presses(/Yes/)
    await Mila.hears(/A pond now costs 200 €/)
    await Mila.hears(/A pond.*the price is reached, 200 € of 200 €/s)
    const morning = new Date(`${pond.voteUntil}T12:00:00Z`).getTime() + 3 * 86_400_000
    await town.sleepUntil(new Date(morning).toISOString())
    await Mila.hears(/A pond.*Your share is 200 €/s)
    await Mila.presses('Commit 200 €')
    await Mila.hears(/A pond starts! Your part: 200 €/)
  })

  it('leaves before the start: all is over, and who voted hears so', async () => {
    const { Goran, Anna } = people
    const { app } = town
    const owner = (await residents(town, 'Olga')).Olga
    await befriend(app, owner.id, Anna.id)
    const well = await proposes(app, owner.id, { title: 'A well', price: 30_000 })
    await votes(app, Anna.id, well, 10_000)
    must(await leave(app, { memberId: owner.id, current: null }))
    await Anna.hears('has ended: whoever proposed it has left')
    expect((await asNow(well)).endedAs).toBe('left')
    await goes(Anna, well)
    expect(Anna.screen()).not.toContain('A well')
    expect(Goran.screen()).not.toContain('A well')
  })
})
