import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { setMonthlyLimit } from '../../src/actions/member/settings.ts'
import { confirmDelivery, deliver } from '../kit/acting.ts'
import { must } from '../kit/helping.ts'
import { endMonthlySupport } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran' | 'Mila' | 'Jovan', Resident>>

const moment = () => ({ now: town.clock.now(), zone: 'Europe/Belgrade' })
const openOf = async (who: Resident) =>
  lines(
    ...(await town.app.store.pledges.openFrom(who.id, moment())).map(
      ({ pledge }): Line => [pledge.receiverId, pledge.amount, pledge.committedAt !== null],
    ),
  )

type Line = readonly [receiver: number, amount: number, isCommitted: boolean]
const lines = (...all: readonly Line[]) => all.toSorted(([one], [other]) => one - other)

/** Anna (English) and Boris (Russian) trust four people in need: Mila's is urgent. */
beforeAll(async () => {
  town = await aTown({ shareOneIn: { monthly: 3, emergency: 1 } })
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran', 'Mila', 'Jovan')
  const { Anna, Boris, Vera, Goran, Mila, Jovan } = people
  for (const giver of [Anna, Boris])
    for (const { id } of [Vera, Goran, Mila, Jovan]) await befriend(town.app, id, giver.id)
  for (const { id } of [Vera, Goran]) await befriend(town.app, id, Mila.id)
  for (const { id: memberId } of [Vera, Goran, Jovan])
    must(await askForMonthlySupport(town.app, { memberId, target: 100_00 }))
  const need = { memberId: Mila.id, target: 80_00, deadlineOn: '2026-11-20' } as const
  must(await askForUrgentHelp(town.app, { ...need, inGroups: false }))
  await town.settled()
})

describe('one sum for many', () => {
  it('is divided over four people and recorded in five taps from the cold menu', async () => {
    const { Anna, Vera, Goran, Mila, Jovan } = people
    await Anna.says('/menu')
    const before = Anna.neighbour.taps()
    await Anna.presses(/^❤️ Who needs help/, '❤️ I can share')
    await Anna.says('60')
    expect(Anna.screen()).toBe(
      [
        '❤️ 60 € this month, shared like this:',
        '1. 🆘 Mila 30 €\n2. 🔆 Vera 10 €\n3. 🔆 Goran 10 €\n4. 🔆 Jovan 10 €',
      ].join('\n\n'),
    )
    await Anna.presses('💾 Record all')
    expect(Anna.screen()).toContain('🆘 Mila 30 €\n\nA commitment must be kept.')
    await Anna.presses('🤝 Yes, record all')
    expect(Anna.screen()).toMatch(/^✅ Recorded: 60 € for 4 people\./)
    expect(Anna.neighbour.taps() - before).toBeLessThanOrEqual(6)
    expect(await openOf(Anna)).toEqual(
      lines(
        [Vera.id, 10_00, false],
        [Goran.id, 10_00, false],
        [Mila.id, 30_00, true],
        [Jovan.id, 10_00, false],
      ),
    )
  })

  it('is changed line by line before, is kept till then, and names whom I already help', async () => {
    const { Boris, Goran, Mila, Vera } = people
    await Boris.says('/menu')
    await Boris.presses(/^❤️ Кому/, '❤️ Могу поделиться')
    await Boris.says('60')
    expect(Boris.screen()).toContain('1. 🆘 Mila 23 €\n2. 🔆 Vera 13 €\n3. 🔆 Goran 12 €')
    await Boris.presses('1 ✏️')
    await Boris.says('51')
    expect(Boris.screen()).toContain('больше, чем здесь не хватает')
    await Boris.says('5')
    await Boris.presses('4 ✏️', '✖ Пропустить')
    await Boris.says('/menu')
    await Boris.presses(/^❤️ Кому/, '❤️ Могу поделиться')
    expect(Boris.screen()).toContain('1. 🆘 Mila 5 €\n2. 🔆 Vera 13 €\n3. 🔆 Goran 12 €')
    await Boris.presses('💾 Записать всё', '🤝 Да, записать всё')
    expect(await openOf(Boris)).toEqual(
      lines([Vera.id, 13_00, false], [Goran.id, 12_00, false], [Mila.id, 5_00, true]),
    )
    await Boris.says('/menu')
    await Boris.presses(/^❤️ Кому/, '❤️ Могу поделиться')
    expect(Boris.screen()).toContain('Ты уже помогаешь: Vera 13 €, Goran 12 €, Mila 5 €')
  })

  it('records nothing when one of its lines has become impossible', async () => {
    const { Boris, Jovan } = people
    await Boris.says('10')
    expect(Boris.screen()).toContain('1. 🔆 Jovan 10 €')
    must(await endMonthlySupport(town.app, { memberId: Jovan.id }))
    await Boris.presses('💾 Записать всё')
    expect(await openOf(Boris)).toHaveLength(3)
    expect(Boris.screen()).not.toContain('Записано')
  })
})

describe('committing to all', () => {
  it('commits to what was listed, in one go', async () => {
    const { Anna } = people
    await Anna.says('/promises')
    await Anna.presses(/I help/, /Commit all \(/)
    expect(Anna.screen()).toContain('Vera 10 €\nGoran 10 €')
    await Anna.presses('🤝 Yes, commit to all')
    expect((await openOf(Anna)).every(([, , isCommitted]) => isCommitted)).toBe(true)
  })

  it('is offered again as last month, but for what was renewed, within my own limit', async () => {
    const { Anna, Vera, Goran } = people
    for (const { pledge } of await town.app.store.pledges.openFrom(Anna.id, moment())) {
      const order = { pledgeId: pledge.id, by: Anna.id }
      must(await deliver(town.app, order))
      if (pledge.receiverId === Vera.id)
        must(await confirmDelivery(town.app, { pledgeId: pledge.id, by: Vera.id }))
    }
    must(await setMonthlyLimit(town.app, Anna.id, '80'))
    await town.travelTo('2026-12-02T12:00:00Z')
    await Anna.says('/menu')
    await Anna.presses(/^❤️ Who needs help/, '❤️ I can share')
    expect(Anna.buttons().split('\n')[0]).toBe('70')
    await Anna.presses('🔁 As last month: 10 €')
    expect(Anna.screen()).toContain('1. 🔆 Goran 10 €')
    expect(Anna.screen()).not.toContain('Vera')
    await Anna.presses('💾 Record all')
    const open = await openOf(Anna)
    for (const { id } of [Vera, Goran]) expect(open).toContainEqual([id, 10_00, false])
  })
})
