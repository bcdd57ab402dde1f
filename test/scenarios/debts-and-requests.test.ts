import { beforeAll, describe, expect, it } from 'vitest'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'
import { commitIntention } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran', Resident>>
let support: Collection

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran')
  const order = { memberId: people.Anna.id, target: 30_000 }
  support = must(await askForMonthlySupport(town.app, order)).collection
})

async function commits(giver: Resident, amount: number): Promise<Pledge> {
  const made = await pledgesTo(town.app, { giverId: giver.id, to: support, amount })
  return must(await commitIntention(town.app, { pledgeId: made.id, by: giver.id })).pledge
}

async function asksMonthly(who: Resident, button: string | RegExp): Promise<void> {
  await who.says('/status')
  await who.presses(button)
}

describe('a request unanswered for a day', () => {
  it('may be made once in 24 hours', async () => {
    const { Anna, Boris } = people
    await commits(Boris, 4_000)
    await Anna.says('/organizer')
    await Anna.presses('They help me', '40 €', 'Ask to deliver')
    expect(Anna.buttons()).not.toContain('Ask to deliver')
    await Boris.hears(/^📩 Anna .*40 €/)
    await town.travelTo('2026-11-11T10:00:00Z')
    await Anna.says('/organizer')
    await Anna.presses('They help me', '40 €')
    expect(Anna.buttons()).not.toContain('Ask to deliver')
    expect(Anna.screen()).toContain('You asked on 10 Nov')
  })

  it('is said again to the giver, and both see it', async () => {
    const { Anna, Boris } = people
    await town.travelTo('2026-11-11T11:30:00Z')
    await Boris.hears(/Прошли сутки: Anna .*40 €/)
    await Anna.hears('Boris has not answered your request to deliver 40 €')
    await Anna.presses('🔎 Open')
    expect(Anna.screen()).toContain('A reminder was sent')
    expect(Anna.buttons()).toContain('Ask to deliver')
    await Boris.presses(/🔎/)
    expect(Boris.screen()).toContain('Напоминание отправлено')
  })

  it('stands in the giver’s menu, which leads to it', async () => {
    const { Boris } = people
    await Boris.says('/menu')
    expect(Boris.screen()).toContain('Ждёт тебя')
    await Boris.presses('📩 Просьбы (1)')
    expect(Boris.screen()).toContain('Просьбы к тебе')
    await Boris.presses(/40 € → Anna/)
    expect(Boris.buttons()).toMatch(/^🗓/m)
  })

  it('is answered with a day, which both see', async () => {
    const { Anna, Boris } = people
    await Boris.presses(/^🗓/)
    await Boris.says('5.12')
    expect(Boris.screen()).toContain('✖')
    await Boris.says('20.11')
    await Boris.says('/menu')
    expect(Boris.screen()).not.toContain('Ждёт тебя')
    await Anna.hears('Boris will deliver 40 € on 20 November')
    await Anna.presses('🔎 Open')
    expect(Anna.screen()).toContain('Promised for 20 November')
    const read = Boris.reads().length
    await town.travelTo('2026-11-13T11:30:00Z')
    expect(await Boris.heardSince(read)).toEqual([])
  })
})

describe('a debt settled late', () => {
  it('is told at the close, and after another month stands in the way of asking', async () => {
    const { Boris } = people
    await town.travelTo('2026-12-01T11:00:00Z')
    await Boris.hears(/Просрочено: Anna 40 €/)
    await town.travelTo('2027-01-02T11:00:00Z')
    await asksMonthly(Boris, /^🔆/)
    expect(Boris.screen()).toContain('просрочено больше месяца')
    expect(Boris.screen()).toContain('Мои обещания → Просрочено')
  })

  it('is delivered late, which lifts it at once, and confirmed', async () => {
    const { Anna, Boris } = people
    await Boris.says('/organizer')
    await Boris.presses(/Просрочено 1/, /40 €/)
    expect(Boris.screen()).toContain('Твоё обещание')
    await Boris.presses(/^👍/, /^👍 Да/)
    expect(Boris.screen()).not.toContain('Твоё обещание')
    await asksMonthly(Boris, /^🔆/)
    expect(Boris.screen()).toContain('Например 300')
    await Boris.says('/menu')
    await Anna.hears('Boris says 40 € has been delivered. It comes late.')
    await Anna.presses('👍 Received', 'Yes, it arrived')
    await Boris.hears(/^👍 Anna подтверждает: 40 €/)
    await Boris.opens(`m-${Boris.id}`)
    expect(Boris.screen()).toMatch(/помощь 1 человеку подтверждена 1 раз · вовремя 0 из 1/)
  })
})

describe('the dormant and the silent', () => {
  it('cannot ask while a delivery waits for their word, and can once they have said it', async () => {
    const { Anna, Vera } = people
    const made = await commits(Vera, 5_000)
    await Vera.says('/organizer')
    await Vera.presses('I help', '50 €', 'I have delivered', 'Yes, all')
    await town.travelTo('2027-02-02T11:00:00Z')
    await Anna.presses('I still need this')
    await asksMonthly(Anna, 'I don’t need it any more')
    await Anna.presses('Yes, end it')
    await town.travelTo('2027-03-02T11:00:00Z')
    await asksMonthly(Anna, 'Ask for monthly support')
    expect(Anna.screen()).toContain('has been waiting for your answer for over a month')
    expect(Anna.screen()).toContain('My promises → To confirm')
    await Anna.says('/organizer')
    await Anna.presses('To confirm', 'Vera', 'Received', 'Yes, it arrived')
    expect(await town.app.store.pledges.get(made.id)).toHaveProperty(
      'confirmedAt',
      expect.any(Date),
    )
    await asksMonthly(Anna, 'Ask for monthly support')
    expect(Anna.screen()).toContain('How much do you need each month')
    await Anna.says('100')
    await Anna.presses('Save')
  })

  it('cannot ask after three months without an act of theirs; a commitment lifts it', async () => {
    const { Anna, Goran } = people
    await Anna.says('/help_link')
    const link = Anna.link()
    await asksMonthly(Goran, /^🆘/)
    expect(Goran.screen()).toContain('Ты 3 месяца ни в чём не участвуешь')
    expect(Goran.screen()).toContain('обязательство')
    await Goran.opens(link)
    await Goran.presses(/Хочу помочь/, '10', /^🤝/, /^🤝 Да/)
    await asksMonthly(Goran, /^🆘/)
    expect(Goran.screen()).toContain('Например 500')
  })

  it('lose their support at a close, unless they say: I still need this', async () => {
    const { Anna } = people
    await town.travelTo('2027-05-01T11:00:00Z')
    await town.travelTo('2027-06-01T11:00:00Z')
    await Anna.presses('I still need this')
    await town.travelTo('2027-09-01T11:00:00Z')
    await Anna.says('/status')
    expect(Anna.screen()).toContain('You are asking for monthly support')
    await town.travelTo('2027-10-01T11:00:00Z')
    await Anna.hears('You have not taken part for some months')
    expect(await Anna.heardSince(0)).not.toContainEqual(expect.stringContaining('former status'))
    await Anna.says('/status')
    expect(Anna.screen()).toContain('You are ready to help')
  })
})
