import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { comesTo, must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents, sumsOn } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran' | 'Mila', Resident>>
let support: Collection

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran', 'Mila')
  const order = { memberId: people.Anna.id, target: 30_000 }
  support = must(await askForMonthlySupport(town.app, order)).collection
  await comesTo(town.app, people.Mila.id, people.Anna.id)
})

/** What Anna's menu and status, and her card for each of these people, say alike. */
async function expectEverywhere(sums: string, onlookers: readonly Resident[]): Promise<void> {
  const { Anna } = people
  await Anna.heardSince(0)
  await Anna.says('/menu')
  expect(sumsOn(Anna.screen())).toBe(sums)
  await Anna.says('/status')
  expect(sumsOn(Anna.screen())).toBe(sums)
  for (const onlooker of onlookers) {
    await onlooker.heardSince(0)
    await onlooker.opens(`m-${Anna.id}`)
    expect(sumsOn(onlooker.screen())).toBe(sums)
  }
}

describe('three helpers fill a monthly collection', () => {
  it('begins with intentions, which fill no bar', async () => {
    const { Boris, Vera, Goran, Mila } = people
    for (const giver of [Boris, Vera, Goran])
      await pledgesTo(town.app, { giverId: giver.id, to: support, amount: 10_000 })
    await expectEverywhere('░░░░░░░░░░ 0 % 🙏 300 € ❤️ 300 €', [Boris, Mila])
  })

  it('grows by a commitment, a part delivered and a word, alike on every screen', async () => {
    const { Anna, Boris, Vera, Goran, Mila } = people
    await Boris.says('/organizer')
    await Boris.presses(/👤→👥/, /100 €/, /^🤝/, /^🤝 Да/)
    await Vera.says('/organizer')
    await Vera.presses('I help', /100 €/, 'Only a part')
    await Vera.says('40')
    await Anna.hears('Vera says 40 € has been delivered')
    await Anna.presses('👍 Received', 'Yes, it arrived')
    await Goran.says('/organizer')
    await Goran.presses(/👤→👥/, /100 €/, /Исполнено/, /Да, всё/)
    await expectEverywhere('▓▓▓▓▓▓▓▓░░ 80 % 🙏 60 € 300 € 👍 40 € 🤝 200 € ❤️ 60 €', [
      Boris,
      Vera,
      Goran,
      Mila,
    ])
  })

  it('counts the same in the organizer, the question and the list of who needs help', async () => {
    const { Anna, Boris, Vera, Mila } = people
    await Anna.says('/organizer')
    expect(Anna.buttons()).toContain('They help me ❤️ 1/60 € 🤝 1/100 €')
    expect(Anna.buttons()).toMatch(/To confirm 1$/m)
    expect(Anna.buttons()).toContain('Archive ← 40 €')
    await Vera.says('/organizer')
    expect(Vera.buttons()).toMatch(/I help ❤️ 1\/60 €$/m)
    await Boris.says('/people')
    await Boris.presses(/❤️ Кому/)
    expect(Boris.screen()).toContain('🔆 Anna · не хватает 60 €')
    await Mila.opens(`m-${Anna.id}`)
    expect(Mila.screen()).toMatch(/3 people help: (?=.*Boris)(?=.*Vera)(?=.*Goran)/)
    expect(Mila.screen()).not.toContain('100 €')
    await Mila.presses('I want to help')
    expect(Mila.screen()).toContain('Missing: 60 €')
  })

  it('takes more than is missing after a word, and is full', async () => {
    const { Mila, Boris } = people
    await Mila.says('90')
    expect(Mila.screen()).toContain('more than is still missing')
    await Mila.presses('Yes, record it', '🤝 Commit', 'Yes, I commit')
    await expectEverywhere('▓▓▓▓▓▓▓▓▓▓ 100 % 300 € 👍 40 € 🤝 290 € ❤️ 60 €', [Boris, Mila])
    await Boris.hears('🤝 Mila → Anna: обязательство 90 €')
  })
})

describe('a one-cent intention', () => {
  it('is declined in two taps, and its giver is out', async () => {
    const { Anna } = people
    const { Ivan } = await residents(town, 'Zoya', 'Ivan')
    await comesTo(town.app, Ivan.id, Anna.id)
    await Ivan.opens(`m-${Anna.id}`)
    await Ivan.presses(/Хочу помочь/)
    await Ivan.says('0,01')
    await Ivan.presses(/Да, записать/)
    await Anna.hears('Ivan plans to help you with 0,01 €')
    await Anna.presses('✖ Decline', 'Yes, decline')
    await Ivan.hears('Anna отклоняет твоё намерение 0,01 €')

    await Ivan.opens(`m-${Anna.id}`)
    expect(Ivan.screen()).not.toContain('В этом сборе')
    expect(Ivan.buttons()).not.toContain('Хочу помочь')
    expect(Ivan.screen()).toContain('Снова обещать помощь можно, когда тебе это разрешат')
    const again = { giverId: Ivan.id, collectionId: support.id, amount: 1_000 }
    expect(await makePledge(town.app, again)).toEqual({ refused: 'giver-was-declined' })

    await Anna.presses('Allow again')
    await Ivan.hears('Anna снова с радостью')
    await Ivan.presses('Помочь снова', '25', /Да, записать/)
    await Anna.hears('Ivan plans to help you with 25 €')
    await Anna.presses('✖ Decline', 'Yes, decline')
    expect(await makePledge(town.app, again)).toEqual({ refused: 'giver-was-declined' })
  })
})

describe('a commitment in the last three days of a month', () => {
  it('is for this month or the next, as its giver says', async () => {
    const { Anna, Vera, Boris } = people
    await town.travelTo('2026-11-28T09:00:00Z')
    await Vera.says('/organizer')
    await Vera.presses('I help', /60 €/, '🤝 Commit')
    expect(Vera.buttons()).toContain('Yes, for November')
    await Vera.presses('Yes, for December')
    await Anna.hears('Vera turned the intention of 60 € into a commitment, due by 31 December')
    await expectEverywhere('▓▓▓▓▓▓▓▓▓▓ 100 % 300 € 👍 40 € 🤝 290 €', [Boris])

    await town.travelTo('2026-12-01T11:00:00Z')
    await expectEverywhere('▓▓░░░░░░░░ 20 % 🙏 240 € 300 € 🤝 60 €', [Vera])
    await Vera.says('/organizer')
    expect(Vera.buttons()).toMatch(/Overdue$/m)
    await Boris.says('/organizer')
    expect(Boris.buttons()).toContain('Просрочено 1')
  })

  it('leaves the new month open for another', async () => {
    const { Anna, Boris } = people
    await Boris.opens(`m-${Anna.id}`)
    await Boris.presses(/Хочу помочь/, '25')
    expect(Boris.screen()).toContain('❤️ 25 €')
  })
})
