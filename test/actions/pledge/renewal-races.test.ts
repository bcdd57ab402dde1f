import { describe, expect, it } from 'vitest'
import { closeCycle } from '../../../src/actions/cycle/cycle-close.ts'
import { makePledge } from '../../../src/actions/pledge/pledges.ts'
import { passesByItself } from '../../../src/bots/kit/errors.ts'
import { confirmDelivery } from '../../kit/acting.ts'
import { anApp } from '../../kit/app.ts'
import { untilBlocked } from '../../kit/blocked.ts'
import { aGiver, collects, gives, pledgesOf, told } from '../../kit/ledger.ts'
import { november, zone } from '../../kit/people.ts'
import { aPlace, onRealServer } from '../../kit/store.ts'
import { befriend } from '../../kit/trust.ts'

const confirmed = { committedAt: november(2), deliveredAt: november(3), confirmedAt: november(4) }
const midnight = new Date('2026-11-30T23:00:00Z')
const work = { name: 'renew', key: '2026-11' }

/** Boris has given to Anna in November; a batch of the close renews it and is held before its end. */
async function aBatchUnderWay() {
  const place = await aPlace()
  const { app, clock } = await anApp({}, place)
  const anna = await aGiver(app, 'Anna')
  const boris = await aGiver(app, 'Boris')
  await befriend(app, anna, boris)
  const monthly = await collects(app, anna)
  await gives(app, boris, monthly, confirmed)
  clock.travelTo('2026-11-30T23:00:05Z')
  await app.store.jobs.begin(work, midnight)
  const written = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const close = { cycle: '2026-11', into: '2026-12', now: midnight, zone } as const
  const batch = app.store.transaction(async tx => {
    await tx.jobs.hold(work)
    await tx.cycles.renew(close, 0, 100)
    await tx.jobs.finish(work, midnight)
    written.resolve()
    await end.promise
  })
  await written.promise
  const finish = async () => {
    end.resolve()
    await batch
  }
  return { app, clock, place, anna, boris, monthly, finish }
}

describe.runIf(onRealServer)('while a close renews a pair', () => {
  it('a new pledge finds the month taken, and is refused when tried again', async () => {
    const { app, place, boris, monthly, finish } = await aBatchUnderWay()
    const order = { giverId: boris, collectionId: monthly.id, amount: 2_500 }
    const pledging = makePledge(app, order).catch((fault: unknown) => fault)
    await untilBlocked(place)
    await finish()
    expect(passesByItself(await pledging)).toBe(true)
    expect(await makePledge(app, order)).toEqual({ refused: 'giver-already-has-an-open-pledge' })
  })

  it('a deed that is confirmed late waits for it, and is left out with a word', async () => {
    const { app, place, anna, boris, monthly, finish } = await aBatchUnderWay()
    const late = await gives(app, boris, monthly, { ...confirmed, confirmedAt: null })
    const confirming = confirmDelivery(app, { pledgeId: late.id, by: anna })
    await untilBlocked(place)
    await finish()
    expect(await confirming).toHaveProperty('done')
    expect(await told(app, boris, 'deed-not-renewed')).toMatchObject([
      { because: 'giver-already-pledged' },
    ])
  })

  it('deeds that are confirmed late lose none of the month beside them', async () => {
    const { app, clock, anna, monthly, finish } = await aBatchUnderWay()
    await finish()
    await app.store.jobs.planAnew({ ...work, at: midnight })
    const givers = await Promise.all(Array.from({ length: 30 }, (_, at) => aGiver(app, `B${at}`)))
    const late = { ...confirmed, amount: 3_000, confirmedAt: null }
    for (const giver of givers) await gives(app, giver, monthly, { ...confirmed, amount: 2_000 })
    const deeds = await Promise.all(givers.map(giver => gives(app, giver, monthly, late)))
    clock.travelTo('2026-11-30T23:00:10Z')
    const sizes = { pairs: 2, spared: 10, members: 100, collections: 10 }
    await Promise.all([
      closeCycle(app, '2026-11', sizes),
      ...deeds.map(({ id }) => confirmDelivery(app, { pledgeId: id, by: anna })),
    ])

    const all = await pledgesOf(app, monthly)
    for (const giver of givers) {
      const own = all.filter(each => each.giverId === giver && each.renewalOf === '2026-11')
      const left = await told(app, giver, 'deed-not-renewed')
      expect(own.map(({ amount }) => amount)).toEqual([left.length > 0 ? 2_000 : 5_000])
    }
  })
})
