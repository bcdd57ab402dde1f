import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import { makePledge } from '../../src/actions/pledge/pledges.ts'
import { restoreReadiness, withdrawReadiness } from '../../src/actions/trust/trust.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'
import { commitIntention } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran', Resident>>
let support: Collection

beforeAll(async () => {
  town = await aTown()
})

beforeEach(async () => {
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran')
  const order = { memberId: people.Anna.id, target: 30_000 }
  support = must(await askForMonthlySupport(town.app, order)).collection
})

async function means(giver: Resident, amount: number): Promise<Pledge> {
  return pledgesTo(town.app, { giverId: giver.id, to: support, amount })
}

async function commits(giver: Resident, amount: number): Promise<Pledge> {
  const made = await means(giver, amount)
  return must(await commitIntention(town.app, { pledgeId: made.id, by: giver.id })).pledge
}

describe('a giver who leaves with commitments', () => {
  it('sees what it ends, and the receiver hears it once, by name and with the sum', async () => {
    const { Anna, Boris } = people
    await commits(Boris, 4_000)
    await Anna.heardSince(0)
    const read = Anna.reads().length
    await Boris.says('/settings')
    await Boris.presses(/🚪/)
    expect(Boris.screen()).toContain('1 обещание помощи от тебя будет отменено')
    await Boris.presses(/🚪 Дальше/, /🚪 Да/)
    expect(Boris.screen()).toContain('стёрто')
    expect(await Anna.heardSince(read)).toEqual([
      'Boris has left. What was still open between you (40 €) is cancelled; nothing is owed.',
    ])
    await Anna.says('/organizer')
    expect(Anna.buttons()).toMatch(/They help me$/m)
    await Anna.says('/status')
    expect(Anna.screen()).toContain('🙏 300 €')
  })

  it('is answered on both presses of a double tap', async () => {
    const { Boris } = people
    await Boris.says('/settings')
    await Boris.presses(/🚪/, /🚪 Дальше/)
    const question = Boris.neighbour.sees('commit', Boris.screen())
    const taps = Boris.neighbour.person.tapsTwice(question, '🚪 Да, стереть и уйти')
    await town.settled()
    const [, second] = await taps
    expect(second.text).toContain('Я тебя пока не знаю, или тебя здесь больше нет')
    expect(Boris.screen()).toContain('стёрто')
  })
})

describe('a receiver who leaves with deliveries to answer', () => {
  it('is offered to answer first, and each of the circle hears it once', async () => {
    const { Anna, Boris, Vera, Goran } = people
    await commits(Boris, 4_000)
    await commits(Vera, 3_000)
    await means(Goran, 1_000)
    for (const giver of [Boris, Vera]) {
      await giver.says('/organizer')
      await giver.presses(/👤→👥/, / → Anna/, /^👍/, /^👍 (Да|Yes)/)
    }
    for (const each of Object.values(people)) await each.heardSince(0)
    await Anna.says('/settings')
    await Anna.presses(/🚪/)
    expect(Anna.screen()).toContain('2 deliveries are waiting for your answer')
    await Anna.presses('Answer first', 'Boris', 'Received', 'Yes, it arrived')
    await Boris.hears(/^👍 Anna/)
    for (const each of [Boris, Vera, Goran]) await each.heardSince(0)
    const read = [Boris, Vera, Goran].map(each => each.reads().length)
    await Anna.says('/settings')
    await Anna.presses(/🚪/)
    await Anna.presses('🚪 Go on', 'Yes, erase and leave')
    const [boriss, veras, gorans] = await Promise.all(
      [Boris, Vera, Goran].map((each, at) => each.heardSince(read[at] ?? 0)),
    )
    expect(boriss).toEqual([expect.stringContaining('Сбор закончился (Anna)')])
    expect(veras).toEqual([expect.stringContaining('Anna has left')])
    expect(veras?.[0]).toContain('30 €')
    expect(gorans).toEqual([expect.stringMatching(/Anna.*10 €/)])
    await Boris.says('/organizer')
    await Boris.presses(/Архив/)
    expect(Boris.buttons()).toContain('→ 40')
    await Boris.presses(/ноябрь/)
    expect(Boris.buttons()).toContain('участник, который ушёл')
  })
})

describe('a withdrawal while a commitment lives', () => {
  it('leaves the two only what was promised, and the way back opens the rest', async () => {
    const { Anna, Boris, Vera } = people
    await befriend(town.app, Anna.id, Boris.id)
    await befriend(town.app, Anna.id, Vera.id)
    await commits(Boris, 4_000)
    await Anna.says('/help_link')
    const link = Anna.link()
    must(await withdrawReadiness(town.app, { by: Anna.id, towards: Boris.id }))
    await Boris.heardSince(0)

    await Boris.opens(link)
    expect(Boris.screen()).toContain('Эта ссылка не работает')
    await Boris.opens(`m-${Anna.id}`)
    expect(Boris.screen()).toContain('Anna')
    expect(Boris.screen()).not.toMatch(/💰|🙏|🔆|Помога/)
    expect(Boris.buttons()).not.toContain('Хочу помочь')
    const order = { giverId: Boris.id, collectionId: support.id, amount: 1_000 }
    expect(await makePledge(town.app, order)).toEqual({ refused: 'receiver-is-unknown' })
    await Boris.says('/people')
    expect(Boris.screen()).toContain('пока никого')

    const read = Boris.reads().length
    await commits(Vera, 2_000)
    await Anna.says('/status')
    await Anna.presses('Change the sum')
    await Anna.says('400')
    await Anna.presses('Save')
    await town.travelTo(new Date(town.clock.now().getTime() + 700_000).toISOString())
    await Vera.hears('300 € → 400 €')
    expect(await Boris.heardSince(read)).toEqual([])
    await Vera.opens(`m-${Anna.id}`)
    expect(Vera.screen()).toContain('2 people help')

    await Boris.says('/organizer')
    await Boris.presses(/👤→👥/, /40 € → Anna/)
    expect(Boris.screen()).toContain('реквизиты не указаны')
    await Boris.presses(/^👍/, /^👍 Да/)
    await Anna.hears('Boris says 40 € has been delivered')
    await Anna.presses('👍 Received', 'Yes, it arrived')
    await Boris.hears(/^👍 Anna подтверждает: 40 €/)

    must(await restoreReadiness(town.app, { by: Anna.id, towards: Boris.id }))
    await Boris.heardSince(0)
    await Boris.opens(link)
    expect(Boris.screen()).toContain('🙏 340 € из 400 €')
  })
})

describe('a giver who is apart', () => {
  it('is kept out of what going red asks, and the summary says so before', async () => {
    const { Anna, Boris, Vera } = people
    await befriend(town.app, Anna.id, Boris.id)
    await means(Boris, 4_000)
    await means(Vera, 3_000)
    const asks = async () => {
      await Anna.says('/status')
      await Anna.presses('Ask for urgent help')
      await Anna.says('100')
      await Anna.says('7')
      return Anna.screen()
    }
    expect(await asks()).toContain('2 people with an intention to help you will be asked')
    must(await withdrawReadiness(town.app, { by: Anna.id, towards: Boris.id }))
    expect(await asks()).toContain('One person with an intention to help you will be asked')
    const read = Boris.reads().length
    await Anna.presses('Save')
    await Vera.hears('Anna needs urgent help now')
    expect((await Boris.heardSince(read)).join()).not.toContain('🆘')
  })
})
