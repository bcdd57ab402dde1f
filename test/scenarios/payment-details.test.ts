import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { addDetail } from '../../src/actions/member/profile.ts'
import { commitIntention } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Town } from '../kit/town.ts'

const IBAN = 'RS35105008123123123173'
let town: Town
let people: Readonly<Record<'Anna' | 'Vera' | 'Mila', Resident>>

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Vera', 'Mila')
  must(await addDetail(town.app, { memberId: people.Anna.id, name: 'Bank', value: IBAN }))
  await pledgeOf(people.Vera)
  await pledgeOf(people.Mila)
})

async function pledgeOf(giver: Resident) {
  const { Anna } = people
  const { monthly } = await town.app.store.collections.openOf(Anna.id)
  const order = { memberId: Anna.id, target: 30_000 }
  const to = monthly ?? must(await askForMonthlySupport(town.app, order)).collection
  return pledgesTo(town.app, { giverId: giver.id, to, amount: 1_000 })
}

const toThePledge = [/👤→👥/, / → Anna/] as const

describe('payment details', () => {
  it('are not shown by a question, however far it is asked', async () => {
    const { Vera } = people
    await Vera.says('/organizer')
    await Vera.presses(...toThePledge)
    expect(Vera.screen()).not.toContain(IBAN)
    for (const act of [/^👍/, /^½/]) {
      await Vera.presses(act)
      expect(Vera.screen()).not.toContain(IBAN)
      expect(Vera.screen()).toContain('Anna')
      await Vera.presses(/^(‹ Нет|✖ Отмена)/)
    }
    expect(Vera.reads().join()).not.toContain(IBAN)
  })

  it('are shown once a delivery is recorded', async () => {
    const { Vera } = people
    await Vera.presses(/^👍/, /^👍 (Да|Yes)/)
    // News of the circle may have come below it by now.
    expect(Vera.reads().findLast(each => each.startsWith('🤝→👍'))).toContain(IBAN)
  })

  it('are shown to who committed, by the question too', async () => {
    const { Mila } = people
    const [own] = await town.app.store.pledges.openFrom(Mila.id, {
      now: town.app.now(),
      zone: town.app.settings.timeZone,
    })
    if (!own) throw new Error('Mila pledged nothing')
    must(await commitIntention(town.app, { pledgeId: own.pledge.id, by: Mila.id }))
    await Mila.says('/organizer')
    await Mila.presses(...toThePledge)
    expect(Mila.screen()).toContain(IBAN)
    await Mila.presses(/^👍/)
    expect(Mila.screen()).toContain(IBAN)
  })
})

describe('payment details that are sent', () => {
  const kept = ({ id }: Resident) => town.app.store.paymentDetails.of(id)
  const adds = async (who: Resident, ...said: string[]) => {
    await who.says('/menu')
    await scroll(town).send(who.neighbour, 'commit', 'detadd')
    for (const words of said) await who.says(words)
  }

  it('before their name are kept, and their name is asked afterwards', async () => {
    const { Mila } = people
    await adds(Mila, 'DE89 3704 0044 0532 0130 00')
    expect(Mila.screen()).toMatch(/^DE89 3704 0044 0532 0130 00\n\n💳 Give it a name/)
    await Mila.says('My bank')
    expect(await kept(Mila)).toEqual([
      expect.objectContaining({ name: 'My bank', value: 'DE89 3704 0044 0532 0130 00' }),
    ])
  })

  it('with several lines, too; what is a name is one', async () => {
    const { Vera } = people
    await adds(Vera, 'Vera\nMain street 1', 'Parcels')
    await adds(Vera, 'Card 1', '4111')
    expect((await kept(Vera)).map(({ name, value }) => [name, value])).toEqual([
      ['Parcels', 'Vera\nMain street 1'],
      ['Card 1', '4111'],
    ])
  })

  it('in place of others change these, and their name may stay', async () => {
    const { Mila } = people
    const [before] = await kept(Mila)
    await Mila.says('/menu')
    await scroll(town).send(Mila.neighbour, 'commit', `detedit:${before?.id}`)
    await Mila.says('FR76 3000 6000 0112 3456 7890 189')
    await Mila.presses('Leave as it is')
    expect(await kept(Mila)).toEqual([
      expect.objectContaining({ name: 'My bank', value: 'FR76 3000 6000 0112 3456 7890 189' }),
    ])
  })
})
