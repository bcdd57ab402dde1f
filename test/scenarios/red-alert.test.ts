import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { askForMonthlySupport, askForUrgentHelp } from '../../src/actions/collection/status.ts'
import { withdrawReadiness } from '../../src/actions/trust/trust.ts'
import { redrawAlerts } from '../../src/bots/commit/notices/alert.ts'
import type { Day } from '../../src/domain/cycle.ts'
import type { Collection } from '../../src/domain/pledge/collection.ts'
import { must, pledgesTo } from '../kit/helping.ts'
import {
  changeCollectionTarget,
  changeEmergencyDeadline,
  endUrgentHelp,
  leave,
} from '../kit/looking.ts'
import { type Resident, residents } from '../kit/neighbours.ts'
import { aTown, type Town } from '../kit/town.ts'
import { befriend } from '../kit/trust.ts'

let town: Town
let people: Readonly<Record<'Anna' | 'Boris' | 'Vera' | 'Goran', Resident>>
let look: () => Promise<void>

beforeAll(async () => {
  town = await aTown()
  look = redrawAlerts(town.app, town.running.houses.commit)
})

async function redraw(): Promise<void> {
  await town.settled()
  await look()
}

/** Boris helps Anna each month, Vera trusts her, Goran too; it is night, and all three sleep. */
beforeEach(async () => {
  people = await residents(town, 'Anna', 'Boris', 'Vera', 'Goran')
  const { Anna, Boris, Vera, Goran } = people
  const support = must(await askForMonthlySupport(town.app, { memberId: Anna.id, target: 20_000 }))
  await pledgesTo(town.app, { giverId: Boris.id, to: support.collection, amount: 2_500 })
  await befriend(town.app, Vera.id, Anna.id)
  await befriend(town.app, Goran.id, Anna.id)
  for (const { id } of [Boris, Vera, Goran])
    await town.app.store.members.change(id, { quietFrom: 11 * 60, quietUntil: 15 * 60 })
  await town.settled()
})

/** Anna's roof burns: 100 until the 20th. */
async function red(): Promise<Collection> {
  const order = { memberId: people.Anna.id, target: 10_000, deadlineOn: '2026-11-20' } as const
  return must(await askForUrgentHelp(town.app, { ...order, inGroups: false })).collection
}

describe('a red alert', () => {
  it('comes through quiet hours with what is asked, and its changes are written into it', async () => {
    const { Anna, Boris, Vera } = people
    const { id: collectionId } = await red()
    await Boris.hears(/Anna[\s\S]*🙏 100 €[\s\S]*20 ноября/)
    await Vera.hears(/🆘 Anna needs urgent help\.\n[▓░]+ 0 %\n🙏 100 €[\s\S]*Until 20 November/)
    const before = Vera.reads().length

    const order = { memberId: Anna.id, collectionId }
    must(await changeCollectionTarget(town.app, { ...order, target: 15_000 }))
    must(await changeEmergencyDeadline(town.app, { ...order, deadlineOn: '2026-11-25' }))
    await redraw()
    await redraw()
    expect(Vera.screen()).toMatch(/150 €[\s\S]*Until 25 November/)
    expect(Boris.screen()).toMatch(/150 €[\s\S]*25 ноября/)
    expect(Vera.reads()).toHaveLength(before)
  })

  it('is put right when it arrives only after what is asked has changed', async () => {
    const { Anna, Vera } = people
    const { outbox } = town.app.store
    const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>()
    const { sent } = outbox
    const late = vi.spyOn(outbox, 'sent').mockImplementation(async (...given) => {
      await arrival
      return sent(...given)
    })
    const { id: collectionId } = await red()
    await Vera.hears('Anna needs urgent help')
    must(
      await changeCollectionTarget(town.app, { memberId: Anna.id, collectionId, target: 15_000 }),
    )
    await look()
    arrive()
    late.mockRestore()
    await redraw()
    expect(Vera.screen()).toContain('150 €')
  })

  it('wakes who sleeps over the news that she asks for monthly support', async () => {
    const { Anna, Mila } = await residents(town, 'Anna', 'Mila')
    await befriend(town.app, Mila.id, Anna.id)
    await town.app.store.members.change(Mila.id, { quietFrom: 11 * 60, quietUntil: 15 * 60 })
    must(await askForMonthlySupport(town.app, { memberId: Anna.id, target: 20_000 }))
    await town.settled()
    const before = Mila.reads().length

    people = { ...people, Anna }
    await red()
    await Mila.hears(/🆘 Anna[\s\S]*🙏 100 €/)
    expect(Mila.reads().slice(before).join()).not.toContain('🔆')
  })

  it('says in the night that it is over, and asks for nothing more', async () => {
    const { Anna, Boris, Vera } = people
    await red()
    await Boris.hears('Anna')
    await Vera.hears('Anna needs urgent help')
    expect(Vera.buttons()).toContain('I want to help')
    const before = [Vera.reads().length, Boris.reads().length]

    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await redraw()
    expect(Vera.screen()).toMatch(/Anna ended the urgent collection: nothing of 100 € has arrived/)
    expect(Boris.screen()).toMatch(/из 100 € пока не дошло ничего/)
    for (const person of [Vera, Boris]) expect(person.buttons()).toMatch(/^👤 Anna$/)
    expect([Vera.reads().length, Boris.reads().length]).toEqual(before)
  })

  it('is left where the message shows something else by now, and where the two are apart', async () => {
    const { Anna, Boris, Vera, Goran } = people
    await red()
    for (const person of [Vera, Boris, Goran]) await person.hears('Anna')
    await Vera.presses('👤 Anna')
    must(await withdrawReadiness(town.app, { by: Goran.id, towards: Anna.id }))
    const [veras, gorans] = [Vera.screen(), Goran.screen()]

    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await redraw()
    expect(Vera.screen()).toBe(veras)
    expect(Goran.screen()).toBe(gorans)
  })

  it('shows the emergency of now to whoever was told of the one before', async () => {
    const { Anna, Vera } = people
    await red()
    await Vera.hears('Anna needs urgent help')
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await red()
    await redraw()
    expect(Vera.reads().filter(text => text.includes('ended the urgent collection'))).toEqual([])
  })

  it('comes again with another emergency, and the end of the one before stands', async () => {
    const { Anna, Vera } = people
    await red()
    await Vera.hears('Anna needs urgent help')
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await redraw()
    await Vera.hears('ended the urgent collection')
    const { id: collectionId } = await red()
    await Vera.hears('Anna needs urgent help')

    const order = { memberId: Anna.id, collectionId, target: 15_000 }
    must(await changeCollectionTarget(town.app, order))
    await redraw()
    expect(Vera.screen()).toContain('150 €')
    expect(Vera.reads().filter(text => text.includes('ended the urgent collection'))).toHaveLength(
      1,
    )
  })

  it('ends in its messages although Telegram failed at the first try', async () => {
    const { Anna, Vera } = people
    await red()
    await Vera.hears('Anna needs urgent help')
    const chatId = Vera.neighbour.person.id
    const method = 'editMessageText'
    town.telegram.fault({ method, chatId, times: 1, kind: 'status', status: 502 })
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await vi.waitFor(
      async () => {
        await redraw().catch(() => {})
        expect(Vera.screen()).toContain('ended the urgent collection')
      },
      { timeout: 10_000, interval: 200 },
    )
  })

  it('is not written over what a tap shows meanwhile', async () => {
    const { Anna, Vera, Goran } = people
    const { id: collectionId } = await red()
    await Vera.hears('Anna needs urgent help')
    await Goran.hears('Anna')
    const { stands } = town.app.store.alertMessages
    let shown = ''
    const tapping = vi
      .spyOn(town.app.store.alertMessages, 'stands')
      .mockImplementationOnce(async (...message) => {
        await Goran.presses('👤 Anna')
        await Vera.presses('👤 Anna')
        shown = Vera.screen()
        return stands(...message)
      })
    must(
      await changeCollectionTarget(town.app, { memberId: Anna.id, collectionId, target: 15_000 }),
    )
    await redraw()
    tapping.mockRestore()
    expect(Vera.screen()).toBe(shown)
  })

  it('waits behind no other that is on its way or meets a bug', async () => {
    const { Anna, Vera } = people
    const { Petra, Mila } = await residents(town, 'Petra', 'Mila')
    await befriend(town.app, Mila.id, Petra.id)
    const order = { target: 10_000, deadlineOn: '2026-11-20', inGroups: false } as const
    const hers = must(await askForUrgentHelp(town.app, { memberId: Petra.id, ...order })).collection
    const { id: collectionId } = await red()
    await Mila.hears('Petra')
    await Vera.hears('Anna needs urgent help')
    const { areUnderway } = town.app.store.alertMessages
    const first = vi
      .spyOn(town.app.store.alertMessages, 'areUnderway')
      .mockImplementation(async keys =>
        keys.includes(`emergency:${hers.id}`) ? true : areUnderway(keys),
      )
    const target = 15_000
    must(
      await changeCollectionTarget(town.app, {
        memberId: Petra.id,
        collectionId: hers.id,
        target,
      }),
    )
    must(await changeCollectionTarget(town.app, { memberId: Anna.id, collectionId, target }))
    await redraw()
    expect(Vera.screen()).toContain('150 €')
    first.mockRestore()
    await redraw()
  })

  it('names nobody any more when its owner has left', async () => {
    const { Anna, Vera } = people
    await red()
    await Vera.hears('Anna needs urgent help')
    must(await leave(town.app, { memberId: Anna.id, current: null }))
    await redraw()
    expect(Vera.reads().filter(text => text.includes('Anna needs urgent help'))).toEqual([])
    expect(Vera.screen()).not.toContain('Anna')
  })

  it('ends in its messages after two months', async () => {
    const { Anna, Vera } = people
    const { id: collectionId } = await red()
    await Vera.hears('Anna needs urgent help')
    const prolong = (deadlineOn: Day) =>
      changeEmergencyDeadline(town.app, { memberId: Anna.id, collectionId, deadlineOn })
    must(await prolong('2026-12-10'))
    await town.travelTo('2026-12-05T11:00:00Z')
    must(await prolong('2027-01-04'))
    await town.travelTo('2027-01-03T11:00:00Z')
    must(await endUrgentHelp(town.app, { memberId: Anna.id, forgiving: false }))
    await vi.waitFor(
      async () => {
        await redraw()
        expect(Vera.reads().join()).not.toContain('Anna needs urgent help')
      },
      { timeout: 10_000, interval: 50 },
    )
    expect(Vera.screen()).toContain('Anna ended the urgent collection')
  })
})
