import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../src/domain/ids.ts'
import type { Outcome } from '../../../src/domain/outcome.ts'
import {
  changeAmount,
  commit,
  deliver,
  raise,
  withdraw,
} from '../../../src/domain/pledge/giving.ts'
import { annul, type Move } from '../../../src/domain/pledge/move.ts'
import {
  isInTime,
  isLapsed,
  isLive,
  isOpen,
  isOverdue,
  isPaused,
  isUnanswered,
  type Pledge,
  type Stage,
  stageOf,
} from '../../../src/domain/pledge/pledge.ts'
import {
  allowAgain,
  confirm,
  confirmLess,
  decline,
  forgive,
  notReceived,
} from '../../../src/domain/pledge/receiving.ts'
import { anna, aPledge, boris, november, urgent, vera, zone } from '../../kit/people.ts'

const now = november(10)
const calm = { giverIsRed: false, collectionIsPaused: false }
const fallback = { zone, giverIsRed: false, giverLeft: false, collection: { closedAs: null } }

/** Every transition with an order that would be right for its stage. */
const acts = {
  changeAmount: (p: Pledge, by: MemberId, at = now) =>
    changeAmount(p, { by, now: at, zone, amount: 7_000, missing: 50_000 }),
  raise: (p: Pledge, by: MemberId, at = now) =>
    raise(p, { by, now: at, amount: 7_000, missing: 50_000, collectionIsClosed: false }),
  withdraw: (p: Pledge, by: MemberId, at = now) => withdraw(p, { by, now: at, zone }),
  commit: (p: Pledge, by: MemberId, at = now) => commit(p, { by, now: at, zone, around: calm }),
  deliver: (p: Pledge, by: MemberId, at = now) =>
    deliver(p, { by, now: at, zone, emergencyRuns: p.cycle === null }),
  decline: (p: Pledge, by: MemberId, at = now) => decline(p, { by, now: at, zone }),
  allowAgain: (p: Pledge, by: MemberId, at = now) =>
    allowAgain(p, { by, now: at, giverLeft: false }),
  confirm: (p: Pledge, by: MemberId, at = now) => confirm(p, { by, now: at }),
  confirmLess: (p: Pledge, by: MemberId, at = now) =>
    confirmLess(p, { by, now: at, amount: 2_000, ...fallback }),
  notReceived: (p: Pledge, by: MemberId, at = now) => notReceived(p, { by, now: at, ...fallback }),
  forgive: (p: Pledge, by: MemberId, at = now) => forgive(p, { by, now: at }),
} satisfies Record<string, (p: Pledge, by: MemberId, at?: Date) => Outcome<Move, string>>

type Act = keyof typeof acts

const stages: Record<Stage, Partial<Pledge>> = {
  intention: {},
  committed: { committedAt: november(3) },
  delivered: { committedAt: november(3), deliveredAt: november(4) },
  confirmed: { committedAt: november(3), deliveredAt: november(4), confirmedAt: november(5) },
  withdrawn: { withdrawnAt: november(3) },
  declined: { declinedAt: november(3) },
  forgiven: { committedAt: november(3), forgivenAt: november(4) },
  annulled: { annulledAt: november(3) },
}

/** The table of transitions: who may, from where, to where; everything else is refused. */
const allowed: Record<Act, { by: 'giver' | 'receiver'; from: Partial<Record<Stage, Stage>> }> = {
  changeAmount: { by: 'giver', from: { intention: 'intention' } },
  raise: { by: 'giver', from: { committed: 'committed' } },
  withdraw: { by: 'giver', from: { intention: 'withdrawn' } },
  commit: { by: 'giver', from: { intention: 'committed' } },
  deliver: { by: 'giver', from: { intention: 'delivered', committed: 'delivered' } },
  decline: { by: 'receiver', from: { intention: 'declined' } },
  allowAgain: { by: 'receiver', from: { declined: 'declined' } },
  confirm: { by: 'receiver', from: { delivered: 'confirmed' } },
  confirmLess: { by: 'receiver', from: { delivered: 'committed' } },
  notReceived: { by: 'receiver', from: { delivered: 'committed' } },
  forgive: { by: 'receiver', from: { committed: 'forgiven' } },
}

const refusalOfActor = {
  giver: 'only-the-giver-decides',
  receiver: 'only-the-receiver-decides',
} as const
const refusalOfStage: Record<Act, string> = {
  changeAmount: 'pledge-is-not-an-intention',
  raise: 'pledge-is-not-committed',
  withdraw: 'pledge-is-not-an-intention',
  commit: 'pledge-is-not-an-intention',
  deliver: 'pledge-cannot-be-delivered',
  decline: 'pledge-is-not-an-intention',
  allowAgain: 'pledge-is-not-declined',
  confirm: 'pledge-is-not-delivered',
  confirmLess: 'pledge-is-not-delivered',
  notReceived: 'pledge-is-not-delivered',
  forgive: 'pledge-is-not-committed',
}

const colours = { orange: {}, red: urgent } as const
const actors = { giver: boris, receiver: anna, stranger: vera } as const
const cases = (Object.keys(acts) as Act[]).flatMap(act =>
  (Object.keys(stages) as Stage[]).flatMap(stage =>
    (['orange', 'red'] as const).flatMap(colour =>
      (['giver', 'receiver', 'stranger'] as const).map(actor => ({ act, stage, colour, actor })),
    ),
  ),
)
// A pledge to an emergency is never an intention, nor what only an intention becomes.
const possible = cases.filter(
  ({ colour, stage }) =>
    colour === 'orange' || !['intention', 'withdrawn', 'declined'].includes(stage),
)

describe('the machine of a pledge', () => {
  it.each(possible)('$act of a pledge $stage by the $actor ($colour)', each => {
    const { act, stage, colour, actor } = each
    const pledge = aPledge({ ...colours[colour], ...stages[stage] })
    expect(stageOf(pledge)).toBe(stage)

    const outcome: Outcome<Move, string> = acts[act](pledge, actors[actor])

    const { by, from } = allowed[act]
    if (actor !== by) {
      expect(outcome).toEqual({ refused: refusalOfActor[by] })
    } else if (from[stage] === undefined) {
      expect(outcome).toEqual({ refused: refusalOfStage[act] })
    } else {
      expect('done' in outcome && stageOf(outcome.done.next)).toBe(from[stage])
      expect('done' in outcome && outcome.done.seen).toBe(pledge)
    }
  })

  it('writes a line of history for each transition', () => {
    const outcome = acts.commit(aPledge(), boris)
    expect('done' in outcome && outcome.done.events).toEqual([
      {
        at: now,
        byId: boris,
        what: 'committed',
        fromStage: 'intention',
        toStage: 'committed',
        fromAmount: 5_000,
        toAmount: 5_000,
        note: null,
      },
    ])
  })

  it('refuses a tap on what has changed meanwhile', () => {
    const seen = aPledge({ ...stages.delivered, amount: 5_000 })
    const order = { by: anna, now, saw: seen }
    const stale = { refused: 'pledge-has-changed-meanwhile' }
    expect(confirm({ ...seen, amount: 3_000 }, order)).toEqual(stale)
    expect(confirm({ ...seen, deliveredAt: november(9) }, order)).toEqual(stale)
    expect('done' in confirm(seen, order)).toBe(true)
  })

  it.each(['changeAmount', 'withdraw', 'commit', 'deliver', 'decline'] as const)(
    'refuses to %s an intention that has lapsed',
    act => {
      const by = act === 'decline' ? anna : boris
      const december = new Date('2026-11-30T23:00:00Z')
      expect(acts[act](aPledge(), by, december)).toEqual({ refused: 'pledge-has-lapsed' })
      expect('done' in acts[act](aPledge(), by, new Date(december.getTime() - 1))).toBe(true)
    },
  )
})

describe('changing an amount', () => {
  it('tells when it is more than is missing or than the giver meant to spend', () => {
    const limit = { limit: 6_000, pledged: 1_000 }
    const change = (amount: number) =>
      changeAmount(aPledge(), { by: boris, now, zone, amount, missing: 8_000, limit })
    expect(change(4_000)).toMatchObject({ done: { words: [] } })
    expect(change(9_000)).toMatchObject({
      done: { words: ['more-than-missing', 'beyond-monthly-limit'], next: { amount: 9_000 } },
    })
    expect(change(5_000)).toEqual({ refused: 'amount-is-the-same' })
    expect(change(0)).toEqual({ refused: 'amount-is-out-of-bounds' })
    expect(change(1.5)).toEqual({ refused: 'amount-is-out-of-bounds' })
  })
})

describe('raising a commitment', () => {
  const raised = (amount: number, collectionIsClosed = false) =>
    raise(aPledge(stages.committed), { by: boris, now, amount, missing: 0, collectionIsClosed })

  it('goes upward only', () => {
    expect(raised(4_999)).toEqual({ refused: 'commitment-is-only-raised' })
    expect(raised(5_000)).toEqual({ refused: 'commitment-is-only-raised' })
    expect(raised(5_001)).toMatchObject({ done: { next: { amount: 5_001 } } })
  })

  it('is refused once the collection is closed', () => {
    expect(raised(9_000, true)).toEqual({ refused: 'collection-is-closed' })
  })
})

describe('committing', () => {
  const late = november(28)

  it('is for this month unless the giver says next in the last 3 days', () => {
    const order = { by: boris, zone, around: calm }
    expect(commit(aPledge(), { ...order, now: late })).toMatchObject({
      done: { next: { dueOn: '2026-11-30', cycle: '2026-11' } },
    })
    expect(commit(aPledge(), { ...order, now: late, month: 'next' })).toMatchObject({
      done: { next: { dueOn: '2026-12-31', cycle: '2026-11' } },
    })
    expect(commit(aPledge(), { ...order, now: november(27), month: 'next' })).toEqual({
      refused: 'month-is-not-nearly-over',
    })
    const later = aPledge({ dueOn: '2026-12-31' })
    expect(commit(later, { ...order, now: late })).toMatchObject({
      done: { next: { dueOn: '2026-12-31' } },
    })
    expect(commit(later, { ...order, now: late, month: 'next' })).toEqual({
      refused: 'month-is-not-nearly-over',
    })
  })

  it.each([
    { giverIsRed: true, collectionIsPaused: false },
    { giverIsRed: false, collectionIsPaused: true },
  ])('waits while the intention is paused (%o)', around => {
    const paused = aPledge({ dueOn: null })
    expect(commit(paused, { by: boris, now, zone, around })).toEqual({
      refused: 'pledge-is-paused',
    })
  })
})

describe('delivering', () => {
  const order = { by: boris, now, zone, emergencyRuns: false }

  it('of a part splits it off and leaves the rest its stage', () => {
    const pledge = aPledge(stages.committed)
    const outcome = deliver(pledge, { ...order, amount: 2_000 })
    expect(outcome).toMatchObject({
      done: {
        next: { id: pledge.id, amount: 3_000, deliveredAt: null, partOfId: null },
        part: {
          pledge: { amount: 2_000, deliveredAt: now, partOfId: pledge.id, cycle: '2026-11' },
          event: { what: 'delivered', fromStage: 'committed', toStage: 'delivered' },
        },
      },
    })
    expect('done' in outcome && stageOf(outcome.done.next)).toBe('committed')
  })

  it('is refused beyond the pledge', () => {
    expect(deliver(aPledge(), { ...order, amount: 5_001 })).toEqual({
      refused: 'part-is-more-than-the-pledge',
    })
  })

  it('is possible when overdue, and is then late', () => {
    const december = { ...order, now: new Date('2026-12-02T10:00:00Z') }
    const outcome = deliver(aPledge(stages.committed), december)
    expect('done' in outcome && isInTime(outcome.done.next, zone)).toBe(false)
  })

  it('ends the pause with a last day of its own', () => {
    const paused = aPledge({ ...stages.committed, dueOn: null })
    expect(deliver(paused, order)).toMatchObject({ done: { next: { dueOn: '2026-11-30' } } })
    expect(deliver(paused, { ...order, now: november(26) })).toMatchObject({
      done: { next: { dueOn: '2026-12-31' } },
    })
  })

  it('to a running emergency has no last day', () => {
    const outcome = deliver(aPledge(urgent), { ...order, emergencyRuns: true })
    expect(outcome).toMatchObject({ done: { next: { dueOn: null } } })
  })
})

describe('answering a delivery', () => {
  const delivered = aPledge(stages.delivered)

  it('with less confirms that part and commits the rest again', () => {
    const outcome = confirmLess(delivered, {
      by: anna,
      now,
      amount: 2_000,
      note: 'fee',
      ...fallback,
    })
    expect(outcome).toMatchObject({
      done: {
        next: { amount: 3_000, deliveredAt: null, confirmedAt: null },
        part: { pledge: { amount: 2_000, confirmedAt: now, deliveredAt: november(4) } },
      },
    })
    expect(confirmLess(delivered, { by: anna, now, amount: 5_000, ...fallback })).toEqual({
      refused: 'amount-is-not-less',
    })
  })

  it('with "not received" commits again what was an intention before, and keeps the note', () => {
    const direct = aPledge({ deliveredAt: november(4) })
    const outcome = notReceived(direct, { by: anna, now, note: 'nothing came', ...fallback })
    expect(outcome).toMatchObject({
      done: {
        next: { committedAt: november(4), deliveredAt: null, dueOn: '2026-11-30' },
        events: [{ what: 'not-received', fromStage: 'delivered', note: 'nothing came' }],
      },
    })
  })

  it('pauses what a red giver owes again, unless it is overdue', () => {
    const red = { ...fallback, giverIsRed: true }
    expect(notReceived(delivered, { by: anna, now, ...red })).toMatchObject({
      done: { next: { dueOn: null } },
    })
    const december = new Date('2026-12-02T10:00:00Z')
    expect(notReceived(delivered, { by: anna, now: december, ...red })).toMatchObject({
      done: { next: { dueOn: '2026-11-30' } },
    })
  })

  it('leaves no debt to an emergency that was reached without it', () => {
    const outcome = notReceived(aPledge({ ...urgent, deliveredAt: november(7) }), {
      by: anna,
      now,
      ...fallback,
      collection: { closedAs: 'success' as const },
    })
    expect('done' in outcome && stageOf(outcome.done.next)).toBe('annulled')
  })

  it('leaves no debt to a giver who has left', () => {
    const order = { by: anna, now, ...fallback, giverLeft: true }
    expect(notReceived(delivered, order)).toMatchObject({ done: { next: { annulledAt: now } } })
    expect(confirmLess(delivered, { ...order, amount: 2_000 })).toMatchObject({
      done: {
        next: { amount: 3_000, annulledAt: now },
        part: { pledge: { amount: 2_000, confirmedAt: now, annulledAt: null } },
      },
    })
  })
})

describe('declining', () => {
  it('keeps the giver out until the receiver allows it, once', () => {
    const declined = aPledge(stages.declined)
    const order = { by: anna, now, giverLeft: false }
    const outcome = allowAgain(declined, order)
    expect(outcome).toMatchObject({ done: { next: { allowedAgainAt: now } } })
    expect(allowAgain({ ...declined, allowedAgainAt: now }, order)).toEqual({
      refused: 'giver-is-already-allowed-again',
    })
    expect(allowAgain(declined, { ...order, giverLeft: true })).toEqual({
      refused: 'giver-has-left',
    })
  })
})

describe('what is computed of a pledge', () => {
  const december = new Date('2026-12-01T10:00:00Z')

  it('lapses as an intention, is overdue as a commitment, waits as a delivery', () => {
    const [intention, committed, delivered] = [
      aPledge(),
      aPledge(stages.committed),
      aPledge(stages.delivered),
    ]
    const all = (pledge: Pledge, at: Date) => [
      isLapsed(pledge, at, zone),
      isOverdue(pledge, at, zone),
      isUnanswered(pledge, at, zone),
    ]
    expect(all(intention, december)).toEqual([true, false, false])
    expect(all(committed, december)).toEqual([false, true, false])
    expect(all(delivered, december)).toEqual([false, false, true])
    expect([intention, committed, delivered].flatMap(each => all(each, now))).not.toContain(true)
  })

  it.each([
    ['intention', true, false, true],
    ['intention', false, true, true],
    ['committed', true, false, true],
    ['committed', false, true, false],
    ['delivered', true, true, false],
    ['confirmed', true, true, false],
  ] as const)(
    '%s, giver red %s, collection paused %s: paused %s',
    (stage, red, paused, expected) => {
      const around = { giverIsRed: red, collectionIsPaused: paused }
      expect(isPaused(aPledge({ ...stages[stage], dueOn: null }), around, now, zone)).toBe(expected)
    },
  )

  it.each([
    ['an intention', {}, null, true],
    ['a lapsed one', { dueOn: '2026-10-31' }, null, false],
    ['an overdue one', { committedAt: november(1), dueOn: '2026-10-31' }, null, false],
    ['an old delivery', { deliveredAt: november(1), dueOn: '2026-10-31' }, null, true],
    ['one confirmed this cycle', { confirmedAt: november(2) }, null, true],
    ['one confirmed before', { confirmedAt: new Date('2026-10-20T10:00:00Z') }, null, false],
    [
      'one confirmed before in an emergency still open',
      { ...urgent, confirmedAt: new Date('2026-10-20T10:00:00Z') },
      { closedAt: null },
      true,
    ],
    [
      'one confirmed before in an emergency ended in this cycle',
      { ...urgent, confirmedAt: new Date('2026-10-20T10:00:00Z') },
      { closedAt: november(1) },
      true,
    ],
    [
      'one confirmed in an emergency long over',
      { ...urgent, confirmedAt: new Date('2026-10-20T10:00:00Z') },
      { closedAt: new Date('2026-10-25T10:00:00Z') },
      false,
    ],
    ['a withdrawn one', { withdrawnAt: november(2) }, null, false],
  ] as const)('%s: live', (_, differs, emergency, expected) => {
    expect(isLive(aPledge(differs), emergency, now, zone)).toBe(expected)
  })
})

describe('laws of every sequence of acts', () => {
  type Try = { act: Act; actor: 'giver' | 'receiver' | 'stranger'; part: number }
  const tries = fc.array(
    fc.record<Try>({
      act: fc.constantFrom(...(Object.keys(acts) as Act[])),
      actor: fc.constantFrom('giver', 'receiver', 'stranger'),
      part: fc.integer({ min: 1, max: 8_000 }),
    }),
    { maxLength: 25 },
  )

  /** Acts on a random one of the records a pledge has become; returns all of them in the end. */
  function play(steps: readonly Try[], watch: (move: Move, by: MemberId) => void): Pledge[] {
    const records = [aPledge()]
    for (const { act, actor, part } of steps) {
      const index = part % records.length
      const pledge = records[index]
      if (!pledge) continue
      const by = actors[actor]
      const outcome: Outcome<Move, string> =
        act === 'deliver'
          ? deliver(pledge, { by, now, zone, amount: part, emergencyRuns: false })
          : act === 'confirmLess'
            ? confirmLess(pledge, { by, now, amount: part, ...fallback })
            : acts[act](pledge, by)
      if ('refused' in outcome) continue
      watch(outcome.done, by)
      records[index] = outcome.done.next
      const ahead = outcome.done.part?.pledge
      if (ahead) records.push({ ...ahead, id: pledge.id })
    }
    return records
  }

  it('nothing is both confirmed and forgiven, withdrawn, declined or annulled', () => {
    fc.assert(
      fc.property(tries, steps => {
        for (const record of play(steps, () => {})) {
          const ends = [
            record.confirmedAt,
            record.forgivenAt,
            record.withdrawnAt,
            record.declinedAt,
            record.annulledAt,
          ]
          expect(ends.filter(Boolean).length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('only the receiver confirms, forgives and declines; a stranger does nothing', () => {
    fc.assert(
      fc.property(tries, steps => {
        play(steps, ({ seen, next, part }, by) => {
          expect(by).not.toBe(vera)
          const isNew = (moment: 'confirmedAt' | 'forgivenAt' | 'declinedAt') =>
            seen[moment] === null && (next[moment] ?? part?.pledge[moment] ?? null) !== null
          if (isNew('confirmedAt') || isNew('forgivenAt') || isNew('declinedAt')) {
            expect(by).toBe(anna)
          }
        })
      }),
    )
  })

  it('a split conserves the amount, and every record stays above zero', () => {
    fc.assert(
      fc.property(tries, steps => {
        const records = play(steps, ({ seen, next, part }) => {
          if (part) expect(next.amount + part.pledge.amount).toBe(seen.amount)
        })
        expect(records.every(record => record.amount > 0)).toBe(true)
      }),
    )
  })

  it('a giver never lowers a commitment but by delivering', () => {
    fc.assert(
      fc.property(tries, steps => {
        play(steps, ({ seen, next, part }, by) => {
          if (by !== boris || stageOf(seen) !== 'committed') return
          expect(next.amount + (part?.pledge.amount ?? 0)).toBeGreaterThanOrEqual(seen.amount)
          expect(isOpen(next)).toBe(true)
        })
      }),
    )
  })

  it('what has ended is moved by nobody, rules included', () => {
    for (const stage of ['confirmed', 'withdrawn', 'declined', 'forgiven', 'annulled'] as const) {
      const ended = aPledge(stages[stage])
      expect(annul(ended, { because: 'surplus', at: now })).toEqual({
        refused: 'pledge-is-not-open',
      })
    }
    for (const stage of ['intention', 'committed', 'delivered'] as const) {
      const outcome = annul(aPledge(stages[stage]), { because: 'member-left', at: now })
      expect('done' in outcome && stageOf(outcome.done.next)).toBe('annulled')
    }
  })
})
