import { beforeAll, describe, expect, it } from 'vitest'
import { takeBackInitiative } from '../../src/actions/initiative/publishing.ts'
import type { Initiative } from '../../src/domain/initiative/initiative.ts'
import type { Group, MessageView } from '../../src/emulator/telegram.ts'
import { withBlanks } from '../kit/blanks.ts'
import { must } from '../kit/helping.ts'
import { allHeard, type Resident, residents } from '../kit/neighbours.ts'
import { proposes, votes } from '../kit/proposing.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Goran' | 'Борис' | 'Anna' | 'Вера', Resident>>
let bench: Initiative
/** A group that no bot is in. */
let yard: Group

beforeAll(async () => {
  town = await aTown({}, { takesInline: true })
  people = await residents(town, 'Goran', 'Борис', 'Anna', 'Вера')
  await befriend(town.app, people.Goran.id, people.Anna.id)
  bench = await proposes(town.app, people.Goran.id)
  await allHeard(people)
  yard = town.telegram.addGroup({ title: 'Our yard', creator: people.Goran.neighbour.person })
  await people.Anna.neighbour.person.joins(yard)
  await people.Вера.neighbour.person.joins(yard)
}, 120_000)

/** The newest message of the yard, as Vera reads it there. */
function inTheYard(): MessageView {
  const { last } = people.Вера.neighbour.person.chat(yard)
  if (!last) throw new Error('nobody has written')
  return last
}

async function minutesLater(minutes: number): Promise<void> {
  town.clock.travelTo(new Date(town.clock.now().getTime() + minutes * 60_000))
  await town.settled()
}

describe('the card of an initiative in a chat', () => {
  it('is sent by whoever sees it, and leads there whoever opens it', async () => {
    const { Anna, Вера } = people
    await Anna.says('/together')
    await Anna.presses('Initiatives', 'A bench', 'Share')
    const keys = Anna.neighbour.sees('commit', 'A bench').buttons.flat()
    const query = keys.find(({ shares }) => shares !== null)?.shares ?? ''
    await Anna.neighbour.person.sendsInline(town.bots.commit, query, yard)
    await town.settled()
    const { text, buttons } = inTheYard()
    expect(withBlanks(text)).toMatch(/A bench for the yard\nproposed by Goran.*Oak.*800 € needed/s)
    await Вера.neighbour.opens(buttons.flat()[0]?.url ?? '')
    expect(Вера.screen()).toMatch(/A bench for the yard\nGoran\n.*Нужно 800 €/s)
  })

  it('follows the vote and who knows that it is true, and names nobody', async () => {
    const { Anna, Вера } = people
    await votes(town.app, Вера.id, bench, 30_000)
    await Вера.says('/menu')
    await Вера.opens(`i-${bench.token}`)
    expect(Вера.buttons()).not.toContain('Я знаю')
    await Anna.opens(`i-${bench.token}`)
    await Anna.presses('I know this is true')
    expect(Anna.screen()).toContain('knows that this is true: you')
    await minutesLater(4)
    expect(withBlanks(inTheYard().text)).toMatch(/person knows.*300 € of 800 €\n❤️ One person\n/s)
    expect(inTheYard().text).not.toMatch(/Вера|Anna/)
    await Anna.presses('Take back that I know it')
    expect(Anna.screen()).not.toContain('knows that this is true')
  })

  it('is offered for one’s own with nothing typed, and says when it is over', async () => {
    const { Goran } = people
    await Goran.neighbour.person.sendsInline(town.bots.commit, '', yard)
    await town.settled()
    expect(inTheYard().text).toContain('A bench for the yard')
    must(await takeBackInitiative(town.app, { initiativeId: bench.id, by: Goran.id }))
    await minutesLater(4)
    expect(inTheYard().text).toContain('no longer valid')
    await Goran.neighbour.person.sendsInline(town.bots.commit, `n${bench.id}`, yard).catch(() => 0)
    expect(inTheYard().text).toContain('no longer valid')
  })
})
