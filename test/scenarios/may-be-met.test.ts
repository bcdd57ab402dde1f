import { beforeAll, describe, expect, it } from 'vitest'
import { choose } from '../../src/actions/member/settings.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

/** Whether people whom the helpers know may find somebody is asked where a collection opens. */
let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran' | 'Mila' | 'Olga', Resident>>

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran', 'Mila', 'Olga')
})

const yes = /✅ (Let new people find me|Новым людям можно меня найти)/
const no = /⬜ (Let new people find me|Новым людям можно меня найти)/
const save = /Save|Сохран/
const mayBeMet = async ({ id }: Resident) => (await town.app.store.members.get(id)).mayBeMet

async function asks(who: Resident, kind: 'monthly' | 'emergency'): Promise<void> {
  await who.says('/status')
  await who.presses(kind === 'monthly' ? /monthly|поддержк/ : /urgent|экстренн/)
  await who.says('300')
  if (kind === 'emergency') await who.says('7')
}

describe.each(['monthly', 'emergency'] as const)('asking for %s help', kind => {
  const [first, other] =
    kind === 'monthly' ? (['Anna', 'Boris'] as const) : (['Vera', 'Goran'] as const)

  it('proposes that new people may find me, and needs no tap for it', async () => {
    const who = people[first]
    await asks(who, kind)
    expect(who.buttons()).toMatch(yes)
    expect(who.screen()).toContain('friends of your helpers')
    expect(await mayBeMet(who)).toBe(false)
    await who.presses(save)
    expect(await mayBeMet(who)).toBe(true)
  })

  it('takes one tap for no, and keeps it', async () => {
    const who = people[other]
    await asks(who, kind)
    await who.presses(yes)
    expect(who.buttons()).toMatch(no)
    expect(who.screen()).not.toContain('друзья твоих помощников')
    await who.presses(save)
    expect(await mayBeMet(who)).toBe(false)
  })
})

describe('the next collection', () => {
  it('proposes what was answered before', async () => {
    const { Anna, Boris } = people
    await asks(Boris, 'emergency')
    expect(Boris.buttons()).toMatch(no)
    await asks(Anna, 'emergency')
    expect(Anna.buttons()).toMatch(yes)
    await choose(town.app, Anna.id, { mayBeMet: false })
    await Anna.presses('Cancel')
    await asks(Anna, 'emergency')
    expect(Anna.buttons()).toMatch(no)
  })
})

describe('the answer', () => {
  it('of an older summary changes nothing under a newer one', async () => {
    const { Mila } = people
    await asks(Mila, 'monthly')
    const older = Mila.neighbour.sees('commit', /[\s\S]/)
    const toggle = older.buttons.flat().find(({ text }) => yes.test(text))?.data ?? ''
    await asks(Mila, 'emergency')
    const answer = await Mila.neighbour.person.sends(town.bots.commit, toggle, older)
    expect(answer.text).toContain('older answers')
    await town.settled()
    expect(Mila.buttons()).toMatch(yes)
    await Mila.presses(save)
    expect(await mayBeMet(Mila)).toBe(true)
  })

  it('outlives a change of the sum before it is saved', async () => {
    const { Olga } = people
    await asks(Olga, 'monthly')
    await Olga.presses(yes, /Change|Изменить/)
    await Olga.says('400')
    expect(Olga.buttons()).toMatch(no)
  })
})
