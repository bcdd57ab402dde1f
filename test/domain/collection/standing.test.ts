import { describe, expect, it } from 'vitest'
import { mayAsk, type StandingFacts, standingOf } from '../../../src/domain/collection/standing.ts'
import { clearingId, collectionId, pledgeId } from '../../../src/domain/ids.ts'
import { reputationOf } from '../../../src/domain/pledge/reputation.ts'
import { aPledge, november, urgent, vera, zone } from '../../kit/people.ts'

const long = new Date('2025-01-10T10:00:00Z')
const calendar = { now: november(15), zone, lost: new Set<never>() }
const facts: StandingFacts = {
  joinedAt: long,
  tookPartAt: november(1),
  tookPartIn: null,
  given: [],
  received: [],
  isRed: false,
}
const overdue = (dueOn: `${number}-${number}-${number}`) =>
  aPledge({ committedAt: long, createdAt: long, dueOn })

describe('standing', () => {
  it.each([
    ['took part in this cycle', {}, 'active'],
    [
      'took part in the third last closed one',
      { tookPartAt: new Date('2026-08-01T10:00:00Z') },
      'active',
    ],
    ['took part before it', { tookPartAt: new Date('2026-07-31T10:00:00Z') }, 'dormant'],
    ['never took part', { tookPartAt: null }, 'dormant'],
    [
      'joined within them',
      { tookPartAt: null, joinedAt: new Date('2026-08-01T10:00:00Z') },
      'active',
    ],
    ['had an intention alive at a close', { tookPartAt: null, tookPartIn: '2026-08' }, 'active'],
    ['had one alive before', { tookPartAt: null, tookPartIn: '2026-07' }, 'dormant'],
    ['is overdue since last month', { given: [overdue('2026-10-31')] }, 'active'],
    ['is overdue for over a closed month', { given: [overdue('2026-09-30')] }, 'indebted'],
    ['is red and overdue', { given: [overdue('2026-09-30')], isRed: true }, 'active'],
    [
      'has a delivery unanswered since last month',
      { received: [aPledge({ deliveredAt: new Date('2026-10-03T10:00:00Z') })] },
      'active',
    ],
    [
      'has a delivery unanswered for over a closed month',
      { received: [aPledge({ deliveredAt: new Date('2026-09-29T10:00:00Z') })] },
      'silent',
    ],
  ] as const)('of one who %s is %s', (_, differs, standing) => {
    const found = standingOf({ ...facts, ...differs }, calendar)
    expect(found).toBe(standing)
    expect(mayAsk(found)).toBe(standing === 'active' ? null : `member-is-${standing}`)
  })

  it('is lifted at once by delivering, answering or taking part', () => {
    const given = [{ ...overdue('2026-09-30'), deliveredAt: november(15) }]
    const received = [
      aPledge({ deliveredAt: new Date('2026-09-29T10:00:00Z'), confirmedAt: november(15) }),
    ]
    expect(standingOf({ ...facts, given, received, tookPartAt: november(15) }, calendar)).toBe(
      'active',
    )
  })

  it('skips lost cycles', () => {
    const lost = new Set(['2026-10'] as const)
    const given = [overdue('2026-09-30')]
    expect(standingOf({ ...facts, given }, { ...calendar, lost })).toBe('active')
    const tookPartAt = new Date('2026-07-15T10:00:00Z')
    expect(standingOf({ ...facts, tookPartAt }, { ...calendar, lost })).toBe('active')
  })

  it('never is dormant when that is switched off', () => {
    expect(standingOf({ ...facts, tookPartAt: null }, { ...calendar, inactiveAfter: 0 })).toBe(
      'active',
    )
  })
})

describe('reputation', () => {
  it('states facts from the ledger', () => {
    const done = { committedAt: november(2), confirmedAt: november(9) }
    const cleared = { deliveredAt: november(9), clearingId: clearingId(1) }
    const given = [
      aPledge({ ...done, deliveredAt: november(3), amount: 1_000 }),
      aPledge({ ...done, deliveredAt: november(3), amount: 2_000, receiverId: vera }),
      aPledge({ ...done, deliveredAt: november(3), dueOn: '2026-10-31', amount: 4_000 }),
      aPledge({ ...urgent, ...done, deliveredAt: november(7), amount: 8_000 }),
      ...[1, 2].map(id =>
        aPledge({ ...done, ...cleared, id: pledgeId(id), partOfId: pledgeId(9) }),
      ),
      aPledge({ ...done, ...cleared, dueOn: '2026-10-31' }),
      aPledge({ committedAt: november(2), dueOn: '2026-10-31' }),
      aPledge({ committedAt: november(2) }),
      aPledge({ committedAt: november(2), forgivenAt: november(3), dueOn: '2026-10-31' }),
    ]
    const exchange = { collectionId: collectionId(5), cycle: null }
    const others = [
      {
        kind: 'exchange',
        pledge: aPledge({ ...exchange, ...done, id: pledgeId(21), deliveredAt: november(9) }),
      },
      {
        kind: 'exchange',
        pledge: aPledge({
          ...exchange,
          id: pledgeId(22),
          committedAt: november(2),
          dueOn: '2026-10-31',
        }),
      },
      { kind: 'exchange', pledge: aPledge({ ...exchange, committedAt: november(2) }) },
      { kind: 'gift', pledge: aPledge({ ...done, deliveredAt: november(9), amount: 9_000 }) },
    ] as const
    const all = [...given.map(pledge => ({ pledge, kind: 'monthly' }) as const), ...others]
    expect(reputationOf(all, { memberSince: long, now: november(15), zone })).toEqual({
      deeds: 4,
      inTime: 3,
      sum: 15_000,
      people: 2,
      words: { due: 4, kept: 2 },
      gifts: { count: 1, people: 1 },
      overdue: 2,
      memberSince: long,
    })
  })
})
