import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { asJson, readMyData } from '../../src/views/my-data.ts'
import { confirmDelivery, deliver } from '../kit/acting.ts'
import { must } from '../kit/helping.ts'
import { leave } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran', Resident>>
let support: Collection

/** Anna asks for help; Boris (Russian) and Vera trust her in person, Goran knows Vera. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran')
  const { Anna, Boris, Vera, Goran } = people
  await befriend(town.app, Boris.id, Anna.id)
  await befriend(town.app, Vera.id, Anna.id)
  await befriend(town.app, Vera.id, Goran.id)
  support = must(
    await askForMonthlySupport(town.app, { memberId: Anna.id, target: 100_00 }),
  ).collection
  await town.settled()
})

const seesAnna = async (who: Resident) => {
  await who.says('/who')
  await who.presses(/1\. /)
}

describe('what is said about a collection', () => {
  it('is that somebody knows it is true, said by a tap and taken back by a tap', async () => {
    const { Anna, Boris, Vera } = people
    await seesAnna(Vera)
    expect(Vera.screen()).not.toContain('👁')
    await Vera.presses('👁 I know this is true')
    expect(Vera.screen()).toContain('👁 One person knows that this is true: you')
    await seesAnna(Boris)
    expect(Boris.screen()).toContain('👁 1 человек знает, что это правда')
    await Boris.presses('👁 Знаю, что это правда')
    await seesAnna(Vera)
    expect(Vera.screen()).toContain('👁 2 people know that this is true: you')
    await Vera.presses('👁 Take back')
    expect(Vera.screen()).not.toContain('you and')
    await Anna.says('/status')
    await Anna.presses('Back')
    expect(Anna.screen()).toContain('One person knows that this is true: Boris (your contact)')
  })

  it('is for whom, and in which field, by which it is found', async () => {
    const { Anna, Boris, Vera } = people
    await Anna.says('/status')
    await Anna.presses('🏷 For whom, and what', '🩺 Health', '✏️ For somebody else')
    await Anna.says('my mother, 82')
    expect(Anna.buttons()).toContain('● 🩺 Health')
    await Boris.says('/who')
    await Boris.presses('🩺 Здоровье')
    expect(Boris.buttons()).toContain('● 🩺 Здоровье')
    await Boris.presses(/1\. /)
    expect(Boris.screen()).toContain('Для кого: my mother, 82 · 🩺 Здоровье')
    await Vera.says('/who')
    expect(Vera.buttons()).toContain('🩺 Health')
    expect(Vera.buttons()).not.toContain('🎨')
  })

  it('is how things are, to those who help, once a week', async () => {
    const { Anna, Boris, Vera } = people
    const order = { giverId: Boris.id, collectionId: support.id, amount: 20_00 }
    const { pledge } = must(await makePledge(town.app, order))
    await Anna.says('/status')
    await Anna.presses('📰 Tell how things are')
    await Anna.says('The roof is tight again')
    expect(Anna.screen()).toContain('Everybody who helps you hears it')
    await Boris.hears(/📰 Anna: как дела\nThe roof is tight again/)
    await Boris.presses('👤 Anna')
    expect(Boris.screen()).toContain('The roof is tight again')
    await seesAnna(Vera)
    expect(Vera.screen()).not.toContain('The roof')
    await Anna.says('/status')
    await Anna.presses('📰 Tell how things are')
    expect(Anna.screen()).toContain('Once a week is enough')

    must(await deliver(town.app, { pledgeId: pledge.id, by: Boris.id }))
    must(await confirmDelivery(town.app, { pledgeId: pledge.id, by: Anna.id }))
    await town.travelTo('2026-11-30T12:00:00Z')
    await Anna.hears('The month is ending, and people have helped you')
    await Anna.presses('📰 Tell how things are')
    await Anna.says('Thank you all')
    await Boris.hears('Thank you all')
  })

  it('is in my data, and goes with me', async () => {
    const { Anna, Boris } = people
    const mine = async (who: Resident) => asJson(await readMyData(town.app, who.id))
    expect(await mine(Anna)).toMatch(/my mother, 82[\s\S]*Thank you all/)
    expect(await mine(Boris)).toContain('matterId')
    must(await leave(town.app, { memberId: Anna.id, current: null }))
    expect(await town.app.store.circleNews.of(support.id, 3)).toEqual([])
    expect((await town.app.store.purposes.of([support.id])).size).toBe(0)
  })
})
