import { describe, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { spared } from '../../src/domain/pledge/sparing.ts'
import { catchUp } from '../../src/worker/calendar.ts'
import { confirmDelivery } from '../kit/acting.ts'
import { anApp } from '../kit/app.ts'
import { aGiver, answersOn, collects, gives, pledgesOf, told } from '../kit/ledger.ts'
import { november } from '../kit/people.ts'

const deed = {
  committedAt: november(2),
  deliveredAt: november(3),
  confirmedAt: november(4),
} as const

/** Boris and Vera give to Anna; the bots answer in November, then are down until 10 February. */
async function aGap() {
  const { app, clock } = await anApp()
  const anna = await aGiver(app, 'Anna')
  const boris = await aGiver(app, 'Boris')
  const vera = await aGiver(app, 'Vera')
  await answersOn(app, '2026-11-01', 10)
  await catchUp(app)
  return { app, clock, anna, boris, vera, toAnna: await collects(app, anna) }
}

const intentionsOf = async (app: App, collection: Awaited<ReturnType<typeof collects>>) =>
  (await pledgesOf(app, collection)).filter(pledge => !pledge.committedAt)

describe('lost cycles', () => {
  it('let renewals go straight to the first cycle that is not lost; one digest covers the gap', async () => {
    const { app, clock, anna, boris, toAnna } = await aGap()
    await gives(app, boris, toAnna, deed)
    clock.travelTo('2027-02-10T12:00:00Z')
    await catchUp(app)

    expect(await intentionsOf(app, toAnna)).toMatchObject([
      { cycle: '2027-02', dueOn: '2027-02-28', renewalOf: '2026-11' },
    ])
    expect(await told(app, boris, 'cycle-closed')).toMatchObject([
      { cycle: '2026-11', lost: ['2026-12', '2027-01'], renewed: [{ otherId: anna }] },
    ])
    expect(await told(app, anna, 'cycle-closed')).toMatchObject([
      { received: { amount: 5_000, people: 1 }, lost: ['2026-12', '2027-01'] },
    ])
  })

  it('let nothing lapse: what is due in one is due at the end of the first that is not', async () => {
    const { app, clock, boris, vera, toAnna } = await aGap()
    const december = { cycle: '2026-12', dueOn: '2026-12-31' } as const
    await gives(app, boris, toAnna, december)
    await gives(app, vera, toAnna, { ...december, committedAt: november(5) })
    await gives(app, vera, toAnna, { note: 'November, which was kept', amount: 100 })
    const before = await pledgesOf(app, toAnna)
    clock.travelTo('2027-02-10T12:00:00Z')
    await catchUp(app)

    const after = await pledgesOf(app, toAnna)
    expect(after.map(pledge => pledge.dueOn)).toEqual(['2027-02-28', '2027-02-28', '2026-11-30'])
    const lost = new Set(['2026-12', '2027-01'] as const)
    const moves = spared(before, lost, app.now())
    expect(after.slice(0, 2)).toEqual(moves.map(move => move.next))
    expect(await app.store.pledges.historyOf(after[0]?.id as never)).toMatchObject([
      { what: 'changed-due-day', byId: null, fromStage: 'intention', fromAmount: 5_000 },
      { what: 'intended' },
    ])
    expect(await told(app, vera, 'cycle-closed')).toMatchObject([
      { lapsed: [{ amount: 100 }], overdue: [], spared: [{ amount: 5_000 }] },
    ])
  })

  it('bring no reminders that come too late', async () => {
    const { app, clock, boris, toAnna } = await aGap()
    await gives(app, boris, toAnna, { committedAt: november(5) })
    clock.travelTo('2027-02-10T12:00:00Z')
    await catchUp(app)
    expect(await told(app, boris, 'commitments-due')).toEqual([])
    expect(await told(app, boris, 'month-ends')).toEqual([])
  })

  it('are told in their own digest when the month before had its own', async () => {
    const { app, clock, anna, boris, toAnna } = await aGap()
    await gives(app, boris, toAnna, deed)
    clock.travelTo('2026-12-02T12:00:00Z')
    await catchUp(app)
    await answersOn(app, '2026-12-01', 2)
    clock.travelTo('2027-02-10T12:00:00Z')
    await catchUp(app)

    expect(await told(app, boris, 'cycle-closed')).toMatchObject([
      { cycle: '2026-11', lost: [], renewed: [{}] },
      { cycle: '2027-01', lost: ['2026-12', '2027-01'], spared: [{ otherId: anna }], lapsed: [] },
    ])
    expect(await intentionsOf(app, toAnna)).toMatchObject([
      { cycle: '2026-12', dueOn: '2027-02-28' },
    ])
  })
})

describe('a late confirmation', () => {
  it('renews into the running cycle, and the next close does not renew it again', async () => {
    const { app, clock, anna, boris, toAnna } = await aGap()
    await answersOn(app, '2026-11-11', 50)
    const given = await gives(app, boris, toAnna, {
      committedAt: november(3),
      deliveredAt: november(29),
    })
    clock.travelTo('2026-12-04T12:00:00Z')
    await catchUp(app)
    expect(await intentionsOf(app, toAnna)).toEqual([])
    await confirmDelivery(app, { pledgeId: given.id, by: anna })
    expect(await intentionsOf(app, toAnna)).toMatchObject([
      { cycle: '2026-12', dueOn: '2026-12-31', renewalOf: '2026-11', amount: 5_000 },
    ])

    clock.travelTo('2027-01-02T12:00:00Z')
    await catchUp(app)
    expect(await intentionsOf(app, toAnna)).toHaveLength(1)
  })

  it.each([
    ['never counts what was annulled as pledged already', { annulledAt: november(30) }, 1],
    ['leaves a giver alone who has pledged for the month already', {}, 0],
  ])('%s', async (_, end, renewed) => {
    const { app, clock, anna, boris, toAnna } = await aGap()
    await answersOn(app, '2026-11-11', 50)
    const deedOfNovember = { committedAt: november(3), deliveredAt: november(29) }
    const given = await gives(app, boris, toAnna, deedOfNovember)
    const december = { cycle: '2026-12', dueOn: '2026-12-31', amount: 900 } as const
    await gives(app, boris, toAnna, { ...december, ...end })
    clock.travelTo('2026-12-04T12:00:00Z')
    await catchUp(app)
    await confirmDelivery(app, { pledgeId: given.id, by: anna })
    const made = (await pledgesOf(app, toAnna)).filter(each => each.renewalOf === '2026-11')
    expect(made).toHaveLength(renewed)
  })

  it('takes along what the close has not come to yet, as one sum', async () => {
    const { app, clock, anna, boris, toAnna } = await aGap()
    await answersOn(app, '2026-11-11', 50)
    await gives(app, boris, toAnna, { ...deed, amount: 2_000 })
    const late = { committedAt: november(3), deliveredAt: november(29), amount: 3_000 }
    const given = await gives(app, boris, toAnna, late)
    clock.travelTo('2026-11-30T23:00:05Z')
    await confirmDelivery(app, { pledgeId: given.id, by: anna })
    await catchUp(app)

    expect(await intentionsOf(app, toAnna)).toMatchObject([
      { cycle: '2026-12', renewalOf: '2026-11', amount: 5_000 },
    ])
    expect(await told(app, boris, 'deed-renewed')).toMatchObject([{ amount: 5_000 }])
    expect(await told(app, boris, 'cycle-closed')).toMatchObject([{ leftOut: [], renewed: [] }])
  })
})
