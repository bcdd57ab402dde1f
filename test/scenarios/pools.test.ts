import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Resident, residents } from '../kit/neighbours.ts'
import { scroll } from '../kit/scroll.ts'
import { aTown, type Neighbour, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

const bot = 'commit'
let town: Town
let people: Readonly<Record<'Goran' | 'Вера' | 'Boris', Resident>>
let goran: Neighbour
let vera: Neighbour
let boris: Neighbour

beforeAll(async () => {
  town = await aTown()
  people = await residents(town, 'Goran', 'Вера', 'Boris')
  ;[goran, vera, boris] = [people.Goran, people.Вера, people.Boris].map(each => each.neighbour) as [
    Neighbour,
    Neighbour,
    Neighbour,
  ]
  await befriend(town.app, people.Goran.id, people.Вера.id)
}, 15_000)

/** A chat gets one notice a second, so that the next one may be on its way. */
function hears(person: Neighbour, part: string | RegExp) {
  return vi.waitFor(() => person.sees(bot, part), 20_000)
}

describe('neighbours of one house', () => {
  it('have a pool founded in one dialogue, with rules of their own', async () => {
    await goran.says(bot, '/together')
    await scroll(town).send(goran, bot, 'pools')
    expect(goran.screen(bot)).toContain('nobody owns the pool')
    await goran.presses(bot, 'Start a pool')
    await goran.says(bot, 'Neighbours of Lipova 7')
    await goran.says(bot, 'When somebody is ill, we share it.')
    await goran.presses(bot, 'When something bad happens')
    await goran.presses(bot, 'What it helps with')
    await goran.presses(bot, 'something else')
    await goran.presses(bot, 'Back')
    expect(goran.screen(bot)).toMatch(/fire or flood, illness, accident, death in the family, loss/)
    expect(goran.screen(bot)).not.toContain('something else')
    await goran.presses(bot, 'Maxima')
    await goran.says(bot, '30 10')
    expect(goran.screen(bot)).toContain('10 € · 30 €')
    await goran.presses(bot, 'Found the pool')
    await goran.presses(bot, '30 €')
    expect(goran.screen(bot)).toMatch(/The pool is there.*1 person · 30 € a month/s)
  })

  it('pick a friend, who reads the rules and asks to enter', async () => {
    await goran.presses(bot, 'Invite')
    await goran.presses(bot, 'Pick from my contacts')
    await goran.presses(bot, 'Вера')
    await hears(vera, 'Goran зовёт тебя в пул «Neighbours of Lipova 7»')
    await vera.presses(bot, 'Посмотреть')
    expect(vera.screen(bot)).toMatch(/В нём 1 человек.*ты → Goran.*Больше не придётся никогда/is)
    await vera.presses(bot, '10 € в месяц, 120 € в год')
    expect(vera.screen(bot)).toContain('Ты просишься в пул')
  })

  it('welcome them, and both see the pool', async () => {
    await hears(goran, 'Вера asks to enter “Neighbours of Lipova 7”')
    await goran.presses(bot, 'Look and answer')
    expect(goran.screen(bot)).toContain('Nobody ever learns who would rather not')
    await goran.presses(bot, 'Welcome')
    await hears(vera, 'Добро пожаловать в «Neighbours of Lipova 7»')
    await vera.presses(bot, 'Открыть пул')
    expect(vera.screen(bot)).toMatch(/2 человека · 40 € в месяц.*Мой максимум: 10 €/s)
  })

  it('tell nobody outside that there is a pool', async () => {
    await boris.says(bot, '/together')
    await scroll(town).send(boris, bot, 'pools')
    expect(boris.screen(bot)).toContain('You’re in none yet')
    expect(boris.screen(bot)).not.toContain('Lipova')
  })

  it('end it when one of two leaves', async () => {
    await vera.presses(bot, 'Выйти из пула')
    expect(vera.screen(bot)).toContain('пул закончится')
    await vera.presses(bot, 'Да, выйти')
    await hears(goran, '“Neighbours of Lipova 7” has ended')
  })
})
