import { beforeAll, describe, expect, it } from 'vitest'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'arvut-add'
let town: Town
let people: Readonly<Record<'Anna' | 'Борис' | 'Vera' | 'Goran', Resident>>

/** Anna knows Boris (who reads Russian), Boris knows Vera, Vera knows Goran. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Борис', 'Vera', 'Goran')
  const { Anna, Борис, Vera, Goran } = people
  for (const { neighbour } of Object.values(people)) await neighbour.opens(bot)
  await befriend(town.app, Anna.id, Борис.id)
  await befriend(town.app, Борис.id, Vera.id)
  await befriend(town.app, Vera.id, Goran.id)
  await town.settled()
})

describe('a list that hangs on one person', () => {
  it('says so to whose list it is, and on whom', async () => {
    const { neighbour } = people.Anna
    await neighbour.says(bot, '/list')
    expect(neighbour.screen(bot)).toContain('Your list hangs on one person.')
    await neighbour.presses(bot, '🪢 On whom my list hangs')
    expect(neighbour.screen(bot)).toContain('Борис alone leads you to 2 people')
    const boris = people.Борис.neighbour
    await boris.says(bot, '/list')
    expect(boris.screen(bot)).toContain('Твой список держится на одном человеке.')
  })

  it('gets a second way by an introduction, asked for once a week', async () => {
    const { Anna, Борис, Vera } = people
    await Anna.neighbour.presses(bot, /Борис, introduce me to Vera/)
    await town.settled()
    await town.travelTo('2026-11-10T12:30:00Z')
    expect(Борис.neighbour.sees(bot, /Anna просит познакомить с Vera/)).toBeDefined()
    const link = Борис.neighbour.link(bot)
    expect(await Anna.neighbour.presses(bot, /Борис, introduce me/)).toContain('last 7 days')
    await Vera.neighbour.opens(link)
    await Vera.neighbour.presses(bot, /Accept/)
    await Anna.neighbour.says(bot, '/list')
    expect(Anna.neighbour.screen(bot)).toContain('hangs on one person')
    await Anna.neighbour.presses(bot, '🪢 On whom my list hangs')
    expect(Anna.neighbour.screen(bot)).toContain('Vera alone leads you to one person')
  })
})
