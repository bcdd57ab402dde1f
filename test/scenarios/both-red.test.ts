import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { Day } from '../../src/domain/cycle.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'
import { commitIntention, requestCommitment, requestDelivery } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents, sumsOn } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera', Resident>>
let toAnna: Collection
let meant: Pledge
let promised: Pledge

async function red(who: Resident, deadlineOn: Day): Promise<Collection> {
  const order = { memberId: who.id, target: 10_000, deadlineOn, inGroups: true }
  return must(await askForUrgentHelp(town.app, order)).collection
}

/** Boris means 25 for Anna and owes Vera 40; then Anna and Boris are red. */
beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Boris', 'Vera')
  const { Anna, Boris, Vera } = people
  const asks = async ({ id }: Resident) =>
    must(await askForMonthlySupport(town.app, { memberId: id, target: 20_000 })).collection
  toAnna = await asks(Anna)
  const toVera = await asks(Vera)
  meant = await pledgesTo(town.app, { giverId: Boris.id, to: toAnna, amount: 2_500 })
  promised = await pledgesTo(town.app, { giverId: Boris.id, to: toVera, amount: 4_000 })
  must(await commitIntention(town.app, { pledgeId: promised.id, by: Boris.id }))
  await Anna.says('/status')
  await Anna.presses('Ask for urgent help')
  await Anna.says('100')
  await Anna.says('15')
  await Anna.presses('Save')
  await Boris.hears('🆘 Anna')
  await red(Boris, '2026-11-20')
})

describe('a giver and a receiver who are both red', () => {
  it('see what is between them paused, counted nowhere', async () => {
    const { Anna, Boris, Vera } = people
    await Boris.says('/organizer')
    expect(Boris.buttons()).toMatch(/Я помогаю ⏸ 2\/65 €$/m)
    await Boris.presses(/👤→👥/)
    expect(Boris.buttons()).toMatch(/⏸ ❤️ 25 € → Anna\n.*⏸ 🤝 40 € → Vera/)
    await Boris.presses(/40 €/)
    expect(Boris.screen()).toContain('⏸ На паузе, пока экстренная помощь нужна тебе')
    await Boris.opens(`m-${Vera.id}`)
    expect(Boris.screen()).toContain('⏸ 🤝 40 € · Boris')
    expect(Boris.buttons()).toContain('⏸ 🤝 40 €')
    await Anna.says('/organizer')
    expect(Anna.buttons()).toContain('They help me ⏸ 1/25 €')
    await Vera.says('/status')
    expect(sumsOn(Vera.screen())).toMatch(/% 🙏 200 €$/)
  })

  it('are asked for nothing, and promise nothing', async () => {
    const { Anna, Boris, Vera } = people
    await Anna.hears(/Boris needs urgent help[\s\S]*they make no promises, and nobody can ask them/)
    await Vera.says('/organizer')
    await Vera.presses('They help me', '40 €')
    expect(Vera.screen()).toContain('⏸ Paused: Boris needs urgent help now')
    expect(Vera.buttons()).not.toContain('Ask to deliver')
    expect(Vera.buttons()).toContain('Release')
    const { id } = promised
    const asked = await requestDelivery(town.app, { pledgeId: id, by: Vera.id })
    expect(asked).toEqual({ refused: 'giver-is-red' })
    const wished = await requestCommitment(town.app, { pledgeId: meant.id, by: Anna.id })
    expect(wished).toEqual({ refused: 'giver-is-red' })
    await Boris.opens(`m-${Anna.id}`)
    expect(Boris.buttons()).not.toContain('Хочу помочь')
    expect(Boris.screen()).toContain('Пока человеку нужна экстренная помощь')
    const { emergency } = await town.app.store.collections.openOf(Anna.id)
    const order = { giverId: Boris.id, collectionId: emergency?.id ?? toAnna.id, amount: 500 }
    expect(await makePledge(town.app, order)).toEqual({ refused: 'giver-is-red' })
  })

  it('may still change, withdraw or deliver, not commit', async () => {
    const { Anna, Boris } = people
    await Boris.says('/organizer')
    await Boris.presses(/👤→👥/, /25 €/)
    expect(Boris.buttons()).not.toContain('🤝')
    await Boris.presses(/^✏️/)
    await Boris.says('30')
    expect(Boris.screen()).toContain('⏸ ❤️ 30 € → Anna')
    expect(await commitIntention(town.app, { pledgeId: meant.id, by: Boris.id })).toEqual({
      refused: 'pledge-is-paused',
    })
    await town.travelTo('2026-11-10T12:00:00Z')
    await Anna.hears('Boris changed the intention for you: 25 € → 30 €')
  })

  it('go on one by one: in this month while 7 days of it are left, else in the next', async () => {
    const { Anna, Boris, Vera } = people
    const { pledges } = town.app.store
    await town.travelTo('2026-11-21T11:00:00Z')
    await Vera.hears(/40 € from Boris .*is active again, due by 30 November/)
    expect(await pledges.get(promised.id)).toMatchObject({ dueOn: '2026-11-30' })
    expect(await pledges.get(meant.id)).toMatchObject({ dueOn: null })
    await Boris.says('/organizer')
    expect(Boris.buttons()).toContain('🤝 1/40 € ⏸ 1/30 €')

    await town.travelTo('2026-11-26T11:00:00Z')
    await Boris.hears(/^▶️.*30 €.*31 декабря/)
    expect(await pledges.get(meant.id)).toMatchObject({ dueOn: '2026-12-31' })
    await Boris.presses(/🔎/)
    expect(Boris.screen()).toContain('1 января')
    await Anna.says('/status')
    expect(sumsOn(Anna.screen())).not.toContain('❤️')

    await town.travelTo('2026-11-29T11:00:00Z')
    await Boris.says('/organizer')
    await Boris.presses(/👤→👥/, /30 €/, /^🤝/)
    expect(Boris.buttons()).not.toContain('ноябр')
    await Boris.presses(/^🤝 Да/)
    await Anna.hears('Boris turned the intention of 30 € into a commitment, due by 31 December')
  })
})
