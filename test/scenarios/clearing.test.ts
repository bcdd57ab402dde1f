import { beforeAll, describe, expect, it } from 'vitest'
import type { Pledge } from '../../src/domain/pledge/pledge.ts'
import { collects } from '../kit/ledger.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { haveSeenAPreview, type Owner, owes } from '../kit/owing.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let people: Record<'anna' | 'boris' | 'vera' | 'goran', Resident>
let owners: Record<'anna' | 'boris' | 'vera' | 'goran', Owner>
let toBoris: Pledge

beforeAll(async () => {
  const adminIds: number[] = []
  town = await aTown({ adminIds })
  const found = await residents(town, 'Anna', 'Борис', 'Vera', 'Горан')
  people = { anna: found.Anna, boris: found['Борис'], vera: found.Vera, goran: found['Горан'] }
  adminIds.push(people.anna.neighbour.person.id)
  const owner = async ({ id }: Resident) => ({ id, support: await collects(town.app, id) })
  owners = {
    anna: await owner(people.anna),
    boris: await owner(people.boris),
    vera: await owner(people.vera),
    goran: await owner(people.goran),
  }
  await haveSeenAPreview(town.app)
  const { anna, boris, vera, goran } = owners
  toBoris = await owes(town.app, anna, boris, 50)
  await owes(town.app, boris, vera, 40)
  await owes(town.app, vera, goran, 70)
  await owes(town.app, goran, anna, 30)
  // Beside the circle: Vera and Anna owe each other.
  await owes(town.app, vera, anna, 20)
  await owes(town.app, anna, vera, 20)
})

describe('clearing, told to people who have never heard of it', () => {
  it('is behind a door of its own, with the next days and what it would do now', async () => {
    const { anna } = people
    await anna.says('/menu')
    await anna.presses('🌱 Together', '⚖️ Clearing')
    expect(anna.screen()).toContain('nobody gains or loses')
    expect(anna.screen()).toContain(
      'The next preview comes on 25 November, clearing itself is on 28 November.',
    )
    await anna.presses('What if it ran now')
    expect(anna.screen()).toContain('You → Борис: 40 € of 50 €')
    expect(anna.screen()).toContain('Горан → you: 30 €')
    expect(anna.screen()).toContain('You → Vera: 10 € of 20 €')
    await anna.presses('‹ Back', 'How this works')
    expect(anna.screen()).toContain('close a circle')
  })

  it('comes with the month’s notice as a preview, in each one’s language', async () => {
    await town.travelTo('2026-11-25T10:00:00Z')
    const { anna, boris } = people
    await anna.hears('On 28 November clearing would fulfil')
    expect(anna.screen()).toContain('You → Борис: 40 € of 50 €')
    expect(anna.screen()).toContain('nobody sends anything')
    expect(anna.screen()).toContain('may fulfil more or less')
    expect(anna.screen()).toContain('🤝 Commitments: Борис 50 €, Vera 20 €')
    await boris.hears('28 ноября взаимозачёт исполнил бы')
    expect(boris.screen()).toContain('Anna → тебе: 40 € из 50 €')
  })

  it('leaves alone what Vera wants only to this person; nobody else hears of it', async () => {
    const { anna, vera } = people
    const heard = anna.reads().length
    await vera.presses('Anna: only to this person')
    expect(vera.buttons()).toContain('✅ Only to this person')
    await town.settled()
    expect(anna.reads()).toHaveLength(heard)
  })

  it('runs on the reminder’s morning and is told with the reminder', async () => {
    await town.travelTo('2026-11-28T10:00:00Z')
    const { anna, boris, goran } = people
    await anna.hears('Clearing has fulfilled this for you')
    expect(anna.screen()).toContain('You → Борис: 30 € fulfilled, 20 € still due by 30 November')
    expect(anna.screen()).toContain('Горан → you: 30 € fulfilled')
    expect(anna.screen()).not.toContain('Vera: 20 € fulfilled')
    expect(anna.screen()).toContain('Your commitments are due by 30 November')
    await boris.hears('Взаимозачёт исполнил для тебя')
    await goran.hears('исполнено')
    expect(goran.screen()).not.toContain('Исполнить обязательства нужно')
  })

  it('is seen at the promise, in the archive, its file, and on the card', async () => {
    const { anna, boris } = people
    await anna.says('/promises')
    await anna.presses('Archive', /November/)
    expect(anna.buttons()).toContain('⚖️ 👍 30 € → Борис')
    await anna.presses(/⚖️ 👍 .* → Борис/)
    expect(anna.screen()).toContain('Fulfilled by clearing on')
    expect(anna.screen()).toContain('fulfilled by clearing, 30 €')
    await boris.says('/menu')
    expect(boris.screen()).toContain('30 € дошло, из них 30 € взаимозачётом')
  })

  it('shows what it did last time, and to operators every run', async () => {
    const { anna } = people
    await anna.says('/menu')
    await anna.presses('🌱 Together', '⚖️ Clearing')
    expect(anna.screen()).toContain('Last time, on 28 November')
    expect(anna.screen()).toContain('The next preview comes on 25 December')
    expect(anna.screen()).not.toContain('people had something fulfilled')
    await anna.says('/admin')
    await anna.presses('⚖️ Clearing')
    expect(anna.screen()).toContain('November 2026: ran')
    expect(anna.screen()).toContain('120 € of')
  })

  it('renews what it fulfilled in time at the close, in its usual words', async () => {
    await town.travelTo('2026-12-01T10:00:00Z')
    await people.anna.hears('November is closed')
    expect(people.anna.screen()).toContain('⚖️ Clearing fulfilled 30 € of what you promised')
    const renewed = await town.app.store.pledges.openFrom(owners.anna.id, {
      now: town.app.now(),
      zone: town.app.settings.timeZone,
    })
    expect(renewed).toContainEqual(
      expect.objectContaining({
        pledge: expect.objectContaining({
          receiverId: owners.boris.id,
          renewalOf: '2026-11',
          amount: 3_000,
        }),
      }),
    )
    expect(toBoris.amount).toBe(5_000)
  })

  it('can be left, and come back to, with one tap', async () => {
    const { anna } = people
    await anna.says('/menu')
    await anna.presses('🌱 Together', '⚖️ Clearing', '✅ I take part')
    expect(anna.screen()).toContain('You don’t take part')
    await anna.presses('⬜ I take part')
    expect(anna.screen()).not.toContain('You don’t take part')
  })
})
