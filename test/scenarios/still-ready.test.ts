import { beforeAll, describe, expect, it } from 'vitest'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'arvut-add'
let town: Town
let people: Readonly<Record<'Anna' | 'Борис' | 'Vera', Resident>>

/** Anna, Boris (who reads Russian) and Vera made their links in November 2026. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Борис', 'Vera')
  for (const { neighbour } of Object.values(people)) await neighbour.opens(bot)
  await befriend(town.app, people.Anna.id, people.Борис.id)
  await befriend(town.app, people.Anna.id, people.Vera.id)
  await town.settled()
})

describe('a year after a link was made', () => {
  it('each side is asked in one message whether they are still ready to help', async () => {
    const { Anna, Борис } = people
    await town.sleepUntil('2027-11-07T12:00:00Z')
    expect(Anna.neighbour.sees(bot, /Борис, Vera: are you still ready\?/)).toBeDefined()
    expect(Борис.neighbour.sees(bot, /Anna: всё ещё есть готовность\?/)).toBeDefined()
    await Anna.neighbour.says(bot, '/list')
    expect(Anna.neighbour.screen(bot)).toContain('In person 2')
  })

  it('answers one by one, or for all; silence changes a count only', async () => {
    const { Anna, Борис } = people
    await town.sleepUntil('2027-11-20T12:00:00Z')
    await Anna.neighbour.says(bot, '/list')
    expect(Anna.neighbour.screen(bot)).toContain('Confirmed in person: 2; renewed within a year: 0')
    await Anna.neighbour.presses(bot, 'One by one')
    await Anna.neighbour.presses(bot, 'Vera')
    await Anna.neighbour.says(bot, '/list')
    expect(Anna.neighbour.screen(bot)).toContain('Confirmed in person: 2; renewed within a year: 1')
    await Борис.neighbour.presses(bot, '🤝 Да, всем')
    await Борис.neighbour.says(bot, '/list')
    expect(Борис.neighbour.screen(bot)).not.toContain('обновлено')
  })

  it('says not any more, and the two are off each other’s lists', async () => {
    const { Vera } = people
    await Vera.neighbour.presses(bot, 'One by one')
    await Vera.neighbour.presses(bot, 'Not any more')
    expect(Vera.neighbour.screen(bot)).toContain('Anna')
    await Vera.neighbour.presses(bot, /Yes/)
    await Vera.neighbour.says(bot, '/list')
    expect(Vera.neighbour.screen(bot)).not.toContain('In person 1')
    expect((await town.app.graph())?.degree(Vera.id, people.Anna.id)).toBeNull()
  })
})
