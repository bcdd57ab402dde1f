import { beforeAll, describe, expect, it } from 'vitest'
import { sayWhy } from '../../src/actions/collection/reasons.ts'
import { askForMonthlySupport } from '../../src/actions/collection/status.ts'
import type { MemberId } from '../../src/domain/ids.ts'
import { asJson, readMyData } from '../../src/views/my-data.ts'
import { must } from '../kit/helping.ts'
import { endMonthlySupport } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const WHY = 'The roof fell in, and winter comes'
let town: Town
let people: Readonly<Record<'Anna' | 'Борис' | 'Vera', Resident>>

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Борис', 'Vera')
  for (const friend of [people.Борис, people.Vera])
    await befriend(town.app, people.Anna.id, friend.id)
})

/** What is said in quotation blocks of the newest message with a text. */
function quoted(person: Resident, part: string): (string | undefined)[] {
  const { text, entities } = person.neighbour.sees('commit', part)
  return entities
    .filter(({ type }) => type === 'blockquote')
    .map(({ offset, length }) => text?.slice(offset, offset + length))
}

describe('why Anna needs help', () => {
  it('is asked with the summary, taken as it is typed, and refused when it is too long', async () => {
    const { Anna } = people
    await Anna.says('/need')
    await Anna.presses('Ask for monthly support')
    await Anna.says('300')
    expect(Anna.screen()).toContain('Why do you need it? Write a few words, up to 180 characters')
    await Anna.says('x'.repeat(181))
    expect(Anna.screen()).toMatch(/✖ .*too long[\s\S]*Why do you need it/)
    await Anna.says('A leak')
    await Anna.says(WHY)
    expect(quoted(Anna, 'Write again')).toEqual([WHY])
    await Anna.presses('Let new people find me', 'Save')
    expect(Anna.screen()).toContain('You are now asking for 300 € each month')
  })

  it('is read first, in the notice, on the card, in the question and in what is shared', async () => {
    const { Anna, Борис, Vera } = people
    await Борис.hears('Anna')
    await Vera.hears('Anna asks for monthly support')
    expect(quoted(Vera, 'asks for monthly support')).toEqual([WHY])
    await Vera.says('/who')
    await Vera.presses('1. Anna')
    expect(Vera.screen().indexOf(WHY)).toBeLessThan(Vera.screen().indexOf('300 €'))
    await Vera.presses('Share help link')
    expect(Vera.screen()).toMatch(new RegExp(`asks for help\\.\\n${WHY}`))
    await Vera.presses('Back', 'I want to help')
    expect(Vera.screen()).toMatch(new RegExp(`^${WHY}\\n\\n❤️ How much for Anna`))
    await Vera.says('20')
    await Anna.says('/status')
    expect(quoted(Anna, 'You are asking for monthly support')).toEqual([WHY])
  })

  it('is not told to the trust list beyond, nor to strangers', async () => {
    const { Vera } = people
    const [mila] = Object.values(await residents(town, 'Mila'))
    if (!mila) throw new Error('Mila is not there')
    await befriend(town.app, Vera.id, mila.id)
    await mila.opens(`m-${people.Anna.id}`)
    expect(mila.screen()).toContain('Anna')
    expect(mila.screen()).not.toContain(WHY)
  })

  it('goes with the call, and changing it edits the alerts', async () => {
    const { Anna, Борис, Vera } = people
    await Anna.says('/need')
    await Anna.presses('Ask for urgent help')
    await Anna.says('500')
    await Anna.says('7')
    await Anna.says('Water in the cellar')
    await Anna.presses('Save')
    await Борис.hears(/🆘 Anna[\s\S]*Water in the cellar[\s\S]*500 €/)
    await Anna.presses('Tell my trust list')
    expect(Anna.screen()).toContain('Water in the cellar\nI need urgent help: 500 €')
    await Anna.presses('Back', 'Why I need it')
    await Anna.says('Water up to the door')
    expect(quoted(Anna, 'You are asking for urgent help')).toEqual(['Water up to the door'])
    await Борис.hears(/🆘 Anna[\s\S]*Water up to the door/)
    await Vera.hears(/Water up to the door/)
  })

  it('stands in my data, and is erased when it is wished or the collection ends', async () => {
    const { Anna } = people
    const file = async () => asJson(await readMyData(town.app, Anna.id))
    expect(await file()).toContain('Water up to the door')
    expect(await file()).toContain(WHY)
    await Anna.presses('Why I need it', 'Clear')
    expect(await file()).not.toContain('Water up to the door')
    expect(Anna.screen()).toContain('You are asking for urgent help')
    await Anna.presses('End the urgent help', 'End, due until')
    await Anna.says('/status')
    expect(quoted(Anna, 'You are asking for monthly support')).toEqual([WHY])
    await Anna.presses('I don’t need it any more', 'Yes, end it')
    expect(await file()).not.toContain(WHY)
  })

  it('is written by its owner alone, while the collection runs', async () => {
    const { Anna, Vera } = people
    const order = { memberId: Anna.id, target: 20_000, reason: 'A gift' }
    const { id } = must(await askForMonthlySupport(town.app, order)).collection
    const says = (memberId: MemberId) =>
      sayWhy(town.app, { memberId, collectionId: id, text: 'Other words' })
    expect(await says(Vera.id)).toEqual({ refused: 'only-the-owner-decides' })
    const { reasonsOf } = town.app.store.collections
    expect((await reasonsOf([id])).get(id)).toBe('A gift')
    must(await endMonthlySupport(town.app, { memberId: Anna.id }))
    expect(await says(Anna.id)).toEqual({ refused: 'collection-is-closed' })
    expect((await reasonsOf([id])).get(id)).toBeUndefined()
  })
})
