import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearingId } from '../../../src/domain/ids.ts'
import { progress, stateOf } from '../../../src/domain/pledge/collection.ts'
import { aCollection, anEmergency, aPledge, november, urgent, zone } from '../../kit/people.ts'

const now = november(10)
const calm = { giverIsRed: false, collectionIsPaused: false }
const committedAt = november(3)
const deliveredAt = november(4)
const confirmedAt = november(5)

describe('the state of a collection', () => {
  it.each([
    ['monthly', aCollection(), false, now, 'open'],
    ['monthly of a red owner', aCollection(), true, now, 'paused'],
    ['closed', aCollection({ closedAt: now }), true, now, 'closed'],
    ['emergency on its last day', anEmergency(), true, november(20, 23, 59), 'open'],
    [
      'emergency past its deadline, not yet written',
      anEmergency(),
      true,
      november(21, 0),
      'closed',
    ],
  ] as const)('%s', (_, collection, ownerIsRed, at, state) => {
    expect(stateOf(collection, { ownerIsRed, now: at, zone })).toBe(state)
  })
})

describe('progress', () => {
  const pledges = [
    aPledge({ amount: 12_000 }),
    aPledge({ amount: 5_000, committedAt }),
    aPledge({ amount: 4_000, committedAt, deliveredAt }),
    aPledge({ amount: 15_000, committedAt, deliveredAt, confirmedAt }),
    aPledge({ amount: 5_000, committedAt, deliveredAt, confirmedAt, clearingId: clearingId(1) }),
  ].map(pledge => ({ ...pledge, ...calm }))

  it('counts what is promised and done, never intentions, against the target', () => {
    expect(progress(aCollection(), pledges, { now, zone })).toEqual({
      target: 50_000,
      intended: 12_000,
      committed: 5_000,
      delivered: 4_000,
      confirmed: 20_000,
      cleared: 5_000,
      missing: 21_000,
      percent: 58,
    })
  })

  it('leaves out what is paused, overdue, lapsed, ended or of another month', () => {
    const paused = [aPledge({ dueOn: null }), aPledge({ committedAt }), aPledge()]
    const others = [
      aPledge({ dueOn: '2026-10-31', committedAt }),
      aPledge({ dueOn: '2026-10-31' }),
      aPledge({ dueOn: '2026-12-31', committedAt }),
      aPledge({ dueOn: '2026-10-31', committedAt, deliveredAt }),
      aPledge({ dueOn: '2026-10-31', deliveredAt, confirmedAt }),
      aPledge({ dueOn: null, deliveredAt, confirmedAt }),
      aPledge({ withdrawnAt: now }),
      aPledge({ declinedAt: now }),
      aPledge({ committedAt, forgivenAt: now }),
      aPledge({ committedAt, annulledAt: now }),
    ]
    const all = [
      ...pledges,
      ...others.map(pledge => ({ ...pledge, ...calm })),
      ...paused.map(pledge => ({ ...pledge, ...calm, giverIsRed: true })),
    ]
    expect(progress(aCollection(), all, { now, zone })).toEqual(
      progress(aCollection(), pledges, { now, zone }),
    )
  })

  it('of an emergency is one period over the months', () => {
    const all = [
      aPledge({ ...urgent, committedAt: new Date('2026-10-29T10:00:00Z') }),
      aPledge({ ...urgent, deliveredAt, confirmedAt, dueOn: '2026-10-31' }),
    ].map(pledge => ({ ...pledge, ...calm }))
    expect(progress(anEmergency(), all, { now, zone })).toMatchObject({
      committed: 5_000,
      confirmed: 5_000,
      missing: 40_000,
    })
  })

  it('never misses less than nothing nor more than the target', () => {
    const moment = fc.option(fc.constant(committedAt), { nil: null })
    const some = fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 100_000_000 }),
        committedAt: moment,
        deliveredAt: moment,
        confirmedAt: moment,
        giverIsRed: fc.boolean(),
        dueOn: fc.constantFrom('2026-10-31' as const, '2026-11-30' as const, null),
      }),
    )
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 100_000_000 }), (records, target) => {
        const all = records.map(record => ({ ...calm, ...aPledge(), ...record }))
        const { missing, percent } = progress(aCollection({ target }), all, { now, zone })
        expect(missing).toBeGreaterThanOrEqual(0)
        expect(missing).toBeLessThanOrEqual(target)
        expect(percent).toBeLessThanOrEqual(100)
        expect(percent === 100).toBe(missing === 0)
      }),
    )
  })
})
