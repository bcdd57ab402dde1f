import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { redrawChanges } from '../../src/bots/commit/notices/change.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import { changeCollectionTarget, changeEmergencyDeadline } from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'

let town: Town
let look: () => Promise<void>
let Anna: Resident
let Boris: Resident
let Vera: Resident
let support: Collection

beforeAll(async () => {
  town = await aTown()
  const { app, running } = town
  const looks = (['target', 'deadline'] as const).map(what =>
    redrawChanges(app, running.houses.commit, what),
  )
  look = async () => {
    await town.settled()
    for (const each of looks) await each()
  }
})

/** Boris helps Anna, who asks for 200 a month. */
beforeEach(async () => {
  ;({ Anna, Vera, Boris } = await residents(town, 'Anna', 'Vera', 'Boris'))
  const order = { memberId: Anna.id, target: 20_000 }
  support = must(await askForMonthlySupport(town.app, order)).collection
  await pledgesTo(town.app, { giverId: Boris.id, to: support, amount: 2_500 })
  await town.settled()
})

const changes = async (target: number) =>
  must(
    await changeCollectionTarget(town.app, {
      memberId: Anna.id,
      collectionId: support.id,
      target: target * 100,
    }),
  )
const minutesPass = (minutes: number) =>
  town.clock.travelTo(new Date(town.clock.now().getTime() + minutes * 60_000))
const targets = (person: Resident) => person.reads().filter(text => text.includes('🎯'))

describe('another target', () => {
  it('is told at once; what follows within ten minutes is written into that message', async () => {
    await changes(300)
    await Boris.hears(/🎯 Anna changed the target: 200 € → 300 €/)
    minutesPass(9)
    await changes(400)
    await look()
    expect(targets(Boris)).toEqual([expect.stringContaining('200 € → 400 €')])
    await changes(200)
    await look()
    expect(targets(Boris)).toEqual([expect.stringMatching(/Anna’s target is 200 € after all/)])

    minutesPass(1)
    await changes(500)
    await Boris.hears(/200 € → 500 €/)
    await look()
    expect(targets(Boris)).toEqual([
      expect.stringContaining('after all'),
      expect.stringContaining('200 € → 500 €'),
    ])
  })

  it('comes anew to whose message shows something else, and to who has come since', async () => {
    await changes(300)
    await Boris.hears(/200 € → 300 €/)
    await Boris.presses('👤 Anna')
    await pledgesTo(town.app, { giverId: Vera.id, to: support, amount: 2_500 })
    await changes(400)
    await Boris.hears(/300 € → 400 €/)
    await Vera.hears(/300 € → 400 €/)
    await changes(600)
    await look()
    for (const person of [Boris, Vera])
      expect(targets(person)).toEqual([expect.stringContaining('200 € → 600 €')])
  })

  it('is written into a message that was on its way when it was changed once more', async () => {
    const { outbox } = town.app.store
    const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>()
    const { sent } = outbox
    const late = vi.spyOn(outbox, 'sent').mockImplementation(async (...given) => {
      await arrival
      return sent(...given)
    })
    await changes(300)
    await Boris.hears(/200 € → 300 €/)
    await changes(400)
    arrive()
    late.mockRestore()
    await look()
    await look()
    expect(targets(Boris)).toEqual([expect.stringContaining('200 € → 400 €')])
  })
})

describe('another deadline', () => {
  it('is told at once, in a message of its own', async () => {
    const urgent = { memberId: Anna.id, target: 30_000, deadlineOn: '2026-11-20' } as const
    const { id } = must(await askForUrgentHelp(town.app, { ...urgent, inGroups: false })).collection
    await Boris.hears('Anna needs urgent help')
    const order = { memberId: Anna.id, collectionId: id }
    must(await changeEmergencyDeadline(town.app, { ...order, deadlineOn: '2026-11-22' }))
    await Boris.hears(/⏳ Anna changed the deadline: 20 November → 22 November/)
    must(await changeEmergencyDeadline(town.app, { ...order, deadlineOn: '2026-11-20' }))
    await look()
    expect(Boris.reads().filter(text => text.includes('⏳ Anna'))).toEqual([
      expect.stringContaining('Anna’s deadline is 20 November after all'),
    ])
  })
})
