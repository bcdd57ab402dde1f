import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { addDays, dayOf } from '../../src/domain/cycle.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'
import { day } from '../../src/words/wording.ts'
import { confirmDelivery, deliver } from '../kit/acting.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { collects } from '../kit/ledger.ts'
import { endUrgentHelp } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran' | 'Mila', Resident>>

beforeAll(async () => {
  town = await aTown()
})

beforeEach(async () => {
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran', 'Mila')
})

/** Anna needs 100 urgently, until so many days from now. */
async function red(days: number): Promise<Collection> {
  const { settings, now } = town.app
  const deadlineOn = addDays(dayOf(now(), settings.timeZone), days)
  const order = { memberId: people.Anna.id, target: 10_000, deadlineOn, inGroups: true }
  return must(await askForUrgentHelp(town.app, order)).collection
}

async function gives(giver: Resident, to: Collection, amount: number): Promise<Pledge> {
  return pledgesTo(town.app, { giverId: giver.id, to, amount })
}

const saying = (texts: readonly string[], part: string) =>
  texts.filter(text => text.includes(part)).length

describe('an emergency that gathers too much', () => {
  it('ends by the word that reaches the target, and tells everybody once what it is to them', async () => {
    const { Anna, Boris, Vera, Goran, Mila } = people
    const support = must(
      await askForMonthlySupport(town.app, { memberId: Anna.id, target: 20_000 }),
    ).collection
    await gives(Mila, support, 2_500)
    const emergency = await red(7)
    const enough = await gives(Boris, emergency, 10_000)
    await gives(Vera, emergency, 4_000)
    const waiting = await gives(Goran, emergency, 3_000)
    must(await deliver(town.app, { pledgeId: enough.id, by: Boris.id }))
    must(await deliver(town.app, { pledgeId: waiting.id, by: Goran.id }))
    for (const each of Object.values(people)) await each.heardSince(0)
    const read = new Map(Object.values(people).map(each => [each, each.reads().length]))
    const since = (each: Resident) => each.heardSince(read.get(each) ?? 0)

    await Anna.says('/menu')
    await Anna.presses(/Confirm \(2\)/, /Boris/, 'Received', 'Yes, it arrived')
    const [annas, boriss, veras] = [await since(Anna), await since(Boris), await since(Vera)]
    const [gorans, milas] = [await since(Goran), await since(Mila)]
    expect(saying(annas, 'has reached its target: 100 € of 100 €')).toBe(1)
    expect(saying(boriss, 'достиг цели: 100 € из 100 €')).toBe(1)
    expect(saying(boriss, 'Спасибо за твою помощь')).toBe(1)
    expect(saying(gorans, 'Спасибо за твою помощь')).toBe(1)
    expect(saying(veras, 'Your 40 € are not needed any more')).toBe(1)
    expect(saying(veras, 'has reached its target')).toBe(1)
    expect(saying(milas, 'Thank you for being there')).toBe(1)
    expect(saying(milas, 'Your 25 € for Anna is active again, due by 30 November')).toBe(1)
    for (const texts of [veras, milas])
      expect(saying(texts, 'goes on with monthly support')).toBe(1)
    for (const texts of [boriss, gorans]) expect(saying(texts, 'ежемесячная поддержка')).toBe(1)

    expect(await town.app.store.pledges.get(waiting.id)).toMatchObject({ dueOn: null })
    await Vera.says('/organizer')
    expect(Vera.buttons()).toMatch(/I help$/m)
    await Anna.says('/organizer')
    await Anna.presses('To confirm', 'Goran', 'Received', 'Yes, it arrived', '💐 Thank')
    await Goran.hears('Anna благодарит тебя')
    await Anna.says('/organizer')
    expect(Anna.buttons()).toContain('Archive ← 130 €')
  })

  it('lets what did not arrive after it be owed no more, and says so', async () => {
    const { Anna, Boris, Goran } = people
    const emergency = await red(7)
    const enough = await gives(Boris, emergency, 10_000)
    const waiting = await gives(Goran, emergency, 3_000)
    must(await deliver(town.app, { pledgeId: enough.id, by: Boris.id }))
    must(await deliver(town.app, { pledgeId: waiting.id, by: Goran.id }))
    must(await confirmDelivery(town.app, { pledgeId: enough.id, by: Anna.id }))
    await Anna.hears('has reached its target')
    await Anna.says('/organizer')
    await Anna.presses('To confirm', 'Goran', '± It was less')
    expect(Anna.screen()).toMatch(/How much of the 30 €[\s\S]*The rest will not be owed any more/)
    await Anna.says('20')
    await Anna.presses('Yes, 20 € arrived')
    await Goran.hears('20 € дошло')
    expect(saying(Goran.reads(), 'снова стало')).toBe(0)
    await Goran.says('/organizer')
    expect(Goran.buttons()).not.toMatch(/❤️|🤝 \d/)
  })
})

describe('an emergency that ends short by its deadline', () => {
  it('thanks who delivered, and leaves commitments due that day', async () => {
    const { Anna, Boris, Vera } = people
    const emergency = await red(3)
    const given = await gives(Boris, emergency, 3_000)
    await gives(Vera, emergency, 4_000)
    must(await deliver(town.app, { pledgeId: given.id, by: Boris.id }))
    must(await confirmDelivery(town.app, { pledgeId: given.id, by: Anna.id }))
    await town.travelTo(addDays(emergency.openedOn, 4).concat('T11:00:00Z'))

    await Boris.hears(/закончился: дошло 30 € из 100 €[\s\S]*Спасибо за твою помощь/)
    await Vera.hears(
      /is over: 30 € of 100 € arrived[\s\S]*Your 40 € were due by 1\d November[\s\S]*Only Anna/,
    )
    await Anna.hears('Your former status is back')
    await Vera.says('/organizer')
    await Vera.presses('Overdue 1', '40 €')
    expect(Vera.screen()).toMatch(/⌛ 🤝 40 € for Anna[\s\S]*It was due by 1\d November/)
    await Anna.says('/status')
    expect(Anna.screen()).toContain('You are ready to help')
    await Anna.says('/organizer')
    expect(Anna.buttons()).toContain('Overdue 1')
  })
})

describe('an emergency that ends before somebody has given all', () => {
  it('thanks them, and says what they still owe and by when', async () => {
    const { Anna, Boris, Vera } = people
    const emergency = await red(3)
    const ofBoris = await gives(Boris, emergency, 10_000)
    const ofVera = await gives(Vera, emergency, 5_000)
    const when = { now: town.clock.now(), zone: town.app.settings.timeZone }
    for (const { id, giverId } of [ofBoris, ofVera]) {
      must(await deliver(town.app, { pledgeId: id, by: giverId, amount: 2_000 }))
      const [part] = await town.app.store.pledges.between(giverId, Anna.id, when)
      must(await confirmDelivery(town.app, { pledgeId: part?.pledge.id ?? id, by: Anna.id }))
    }
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await Vera.hears(
      /Thank you: you helped\.\n🤝 You still owe 30 €, due by 1\d November\.\nOnly Anna/,
    )
    await Boris.hears(
      /Спасибо за твою помощь\.\n🤝 За тобой остаётся 80 €, исполнить не позднее 1\d ноября\./,
    )
    await Vera.presses('What I owe')
    expect(Vera.buttons()).toContain('30 €')
  })
})

describe('an emergency over the first of a month', () => {
  it('is closed by nothing, and its pledges stay as they are', async () => {
    const { Anna, Boris, Vera } = people
    await town.travelTo('2026-11-26T11:00:00Z')
    const emergency = await red(10)
    const committed = await gives(Boris, emergency, 3_000)
    const given = await gives(Vera, emergency, 4_000)
    must(await deliver(town.app, { pledgeId: given.id, by: Vera.id }))
    must(await confirmDelivery(town.app, { pledgeId: given.id, by: Anna.id }))
    await town.travelTo('2026-12-01T11:00:00Z')

    const { pledges, collections } = town.app.store
    expect(await collections.get(emergency.id)).toMatchObject({ closedAt: null })
    expect(await pledges.get(committed.id)).toMatchObject({ dueOn: null, annulledAt: null })
    await Anna.hears('November is closed')
    await Anna.says('/menu')
    expect(Anna.screen()).toMatch(
      /🙏 30 € of 100 € still missing\n👍 40 € arrived · 🤝 30 € promised/,
    )
    await Vera.says('/organizer')
    expect(Vera.buttons()).toMatch(/I help$/m)
    await Boris.says('/organizer')
    expect(Boris.buttons()).toMatch(/Просрочено$/m)
    await Boris.presses(/👤→👥/, /30 €/, /^👍/, /^👍 Да/)
    await Anna.hears('Boris says 30 € has been delivered')

    await town.travelTo('2026-12-07T11:00:00Z')
    await Vera.hears(/is over: 40 € of 100 €/)
    expect(await pledges.get(committed.id)).toMatchObject({ dueOn: '2026-12-06' })
    await Boris.says('/organizer')
    expect(Boris.buttons()).toMatch(/Просрочено$/m)
  })
})

describe('another last day of an emergency', () => {
  it('is offered only where it may be: another one, within 92 days of the opening', async () => {
    const { Goran } = people
    const today = dayOf(town.app.now(), town.app.settings.timeZone)
    await collects(town.app, Goran.id, {
      kind: 'emergency',
      openedOn: addDays(today, -72),
      deadlineOn: addDays(today, 3),
    })
    await Goran.says('/status')
    await Goran.presses(/^📅/)
    const days = () =>
      Goran.buttons()
        .split('\n')
        .map(text => Number(/\d+$/.exec(text)?.[0]))
        .filter(date => date > 0 && date < 32)
    const dates = (from: number, until: number) =>
      Array.from({ length: until - from + 1 }, (_, at) => addDays(today, from + at))
        .filter(day => day !== addDays(today, 3))
        .map(day => Number(day.slice(8)))
    expect(days()).toEqual(dates(1, 7))

    const last = addDays(today, 20)
    for (const [ahead, most] of [
      [21, '92 дн'],
      [40, '31 дн'],
    ] as const) {
      await Goran.says(String(ahead))
      const [wrong] = Goran.screen().split('\n\n')
      expect(wrong).toContain(most)
      expect(wrong).toContain(day('ru', last))
    }

    await Goran.presses(/Another day|Другой день|Інший день|Drugi dan/)
    const shown = days()
    if (Goran.buttons().includes('›')) {
      await Goran.presses('›')
      shown.push(...days())
    }
    expect(shown).toEqual(dates(1, 20))
    await Goran.presses(new RegExp(`^${Number(last.slice(8))}$`))
    expect(Goran.screen()).toContain(day('ru', last))
  })
})
