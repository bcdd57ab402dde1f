import { describe, expect, it } from 'vitest'
import {
  type ClosingFacts,
  closeByLeaving,
  closeMonthly,
  endByHand,
  endIfOver,
} from '../../../src/domain/collection/closing.ts'
import { annulledByLeaving } from '../../../src/domain/collection/leaving.ts'
import { pausesOnRed, resumesOnReturn } from '../../../src/domain/collection/pause.ts'
import {
  type Asking,
  askMonthly,
  askUrgently,
  changeDeadline,
  changeTarget,
  furthestDeadline,
  statusOf,
} from '../../../src/domain/collection/status.ts'
import { addDays, type Day } from '../../../src/domain/cycle.ts'
import { memberId, pledgeId } from '../../../src/domain/ids.ts'
import { type Pledge, stageOf } from '../../../src/domain/pledge/pledge.ts'
import { spared } from '../../../src/domain/pledge/sparing.ts'
import {
  aCollection,
  anEmergency,
  anna,
  aPledge,
  boris,
  goran,
  mila,
  november,
  urgent,
  vera,
  zone,
} from '../../kit/people.ts'

const now = november(10)

describe('the status', () => {
  it.each([
    [[], 'green'],
    [[aCollection()], 'orange'],
    [[aCollection(), anEmergency()], 'red'],
    [[anEmergency()], 'red'],
    [[aCollection({ closedAt: now })], 'green'],
    [[aCollection(), anEmergency({ closedAt: now })], 'orange'],
    [[aCollection(), anEmergency({ deadlineOn: '2026-11-09' })], 'orange'],
    [[anEmergency({ deadlineOn: '2026-11-09' })], 'green'],
  ] as const)('is read off the collections (%#): %s', (collections, status) => {
    expect(statusOf(collections, now, zone)).toBe(status)
  })
})

describe('asking for help', () => {
  const asking: Asking = {
    ownerId: anna,
    status: 'green',
    standing: null,
    suspendedUntil: null,
    target: 50_000,
    unit: 'EUR',
    now,
    zone,
  }
  const urgently = { ...asking, deadlineOn: '2026-11-20', inGroups: false } as const

  it.each([
    ['green', 'opened', 'opened'],
    ['orange', 'member-is-already-orange', 'opened'],
    ['red', 'member-is-red', 'member-is-already-red'],
  ] as const)('when %s: monthly %s, urgently %s', (status, monthly, emergency) => {
    const answer = (outcome: object) => ('refused' in outcome ? outcome.refused : 'opened')
    expect(answer(askMonthly({ ...asking, status }))).toBe(monthly)
    expect(answer(askUrgently({ ...urgently, status }))).toBe(emergency)
  })

  it.each([
    [{ standing: 'member-is-dormant' }, 'member-is-dormant'],
    [{ suspendedUntil: november(11) }, 'member-is-suspended'],
    [{ target: 0 }, 'target-is-out-of-bounds'],
  ] as const)('with %o is refused: %s', (differs, refusal) => {
    expect(askMonthly({ ...asking, ...differs })).toEqual({ refused: refusal })
    expect(askUrgently({ ...urgently, ...differs })).toEqual({ refused: refusal })
    expect('done' in askMonthly({ ...asking, suspendedUntil: november(9) })).toBe(true)
  })

  it.each([
    ['2026-11-10', 'deadline-is-not-ahead'],
    ['2026-11-09', 'deadline-has-passed'],
    ['2026-12-12', 'deadline-is-too-far'],
  ] as const)('until %s is refused: %s', (deadlineOn, refusal) => {
    expect(askUrgently({ ...urgently, deadlineOn })).toEqual({ refused: refusal })
  })

  it('may cross the month, up to 31 days ahead', () => {
    for (const deadlineOn of ['2026-11-11', '2026-12-11'] as const) {
      expect(askUrgently({ ...urgently, deadlineOn })).toMatchObject({
        done: { kind: 'emergency', deadlineOn, openedOn: '2026-11-10' },
      })
    }
  })
})

describe('the furthest deadline', () => {
  it.each([
    [undefined, '2026-12-11'],
    ['2026-11-10', '2026-12-11'],
    ['2026-08-20', '2026-11-20'],
  ] as const)('of what was opened on %s is %s, and the last that is taken', (openedOn, last) => {
    expect(furthestDeadline({ now, zone }, openedOn)).toBe(last)
    if (!openedOn) return
    const changes = (deadlineOn: Day) =>
      changeDeadline(anEmergency({ openedOn, deadlineOn: '2026-11-15' }), {
        by: anna,
        now,
        zone,
        deadlineOn,
      })
    expect(changes(last)).toHaveProperty('done')
    expect(changes(addDays(last, 1))).toHaveProperty('refused')
  })
})

describe('changing a collection', () => {
  const order = { by: anna, now, zone }

  it('is for its owner, while it runs', () => {
    const emergency = anEmergency()
    expect(changeTarget(emergency, { ...order, by: boris, target: 1 })).toEqual({
      refused: 'only-the-owner-decides',
    })
    const over = { ...order, now: november(21) }
    expect(changeTarget(emergency, { ...over, target: 1 })).toEqual({
      refused: 'collection-is-closed',
    })
    expect(changeTarget(emergency, { ...order, target: 60_000 })).toMatchObject({
      done: { seen: { target: 50_000 }, next: { target: 60_000 } },
    })
  })

  it('goes on for ten minutes: what it was before is what it began with', () => {
    const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    const change = (
      collection: ReturnType<typeof aCollection>,
      target: number,
      minutes: number,
    ) => {
      const outcome = changeTarget(collection, { ...order, now: minutesLater(minutes), target })
      if ('refused' in outcome) throw new Error(outcome.refused)
      return outcome.done.next
    }
    const first = change(aCollection(), 60_000, 0)
    expect(first.targetBefore).toEqual({ was: 50_000, since: now })
    const second = change(first, 70_000, 9)
    expect(second.targetBefore).toEqual({ was: 50_000, since: now })
    expect(change(second, 80_000, 10).targetBefore).toEqual({
      was: 70_000,
      since: minutesLater(10),
    })
    expect(second.deadlineBefore).toBeNull()
  })

  it('prolongs an emergency to at most 92 days from its opening', () => {
    const old = anEmergency({ openedOn: '2026-08-20', deadlineOn: '2026-11-15' })
    expect(changeDeadline(old, { ...order, deadlineOn: '2026-11-20' })).toMatchObject({
      done: { next: { deadlineOn: '2026-11-20' } },
    })
    expect(changeDeadline(old, { ...order, deadlineOn: '2026-11-21' })).toEqual({
      refused: 'emergency-is-prolonged-too-long',
    })
    expect(changeDeadline(old, { ...order, deadlineOn: '2026-12-12' })).toEqual({
      refused: 'deadline-is-too-far',
    })
    expect(changeDeadline(aCollection(), { ...order, deadlineOn: '2026-11-20' })).toEqual({
      refused: 'collection-has-no-deadline',
    })
  })
})

/** Numbered pledges, so that the test can name what was written by the number. */
function numbered(...differs: Partial<Pledge>[]): Pledge[] {
  return differs.map((each, index) => aPledge({ ...each, id: pledgeId(index + 1) }))
}

const committedAt = november(6)
const deliveredAt = november(7)
const confirmedAt = november(8)

describe('going red and returning', () => {
  const pledges = numbered(
    { giverId: anna, receiverId: goran },
    { giverId: anna, receiverId: goran, committedAt },
    { giverId: anna, receiverId: goran, committedAt, deliveredAt },
    { giverId: anna, receiverId: goran, committedAt, dueOn: '2026-10-31' },
    { giverId: anna, receiverId: goran, ...urgent },
    { giverId: boris },
    { giverId: vera, committedAt },
    { giverId: mila, dueOn: '2026-10-31' },
  )

  it('pauses what is given and the intentions received, if still in time', () => {
    const moves = pausesOnRed(anna, pledges, now, zone)
    expect(moves.map(move => [move.seen.id, move.next.dueOn])).toEqual([
      [1, null],
      [2, null],
      [6, null],
    ])
  })

  it('resumes what has no reason left, to this month or the next', () => {
    const paused = numbered(
      { giverId: anna, receiverId: goran, dueOn: null },
      { giverId: anna, receiverId: goran, dueOn: null },
      { giverId: boris, dueOn: null },
      { giverId: vera, dueOn: null },
      { giverId: anna, receiverId: goran, ...urgent },
      { giverId: anna, receiverId: goran, ...urgent },
    )
    const around = [
      { giverIsRed: false, collectionIsPaused: false, emergencyRuns: false, giverLeft: false },
      { giverIsRed: false, collectionIsPaused: true, emergencyRuns: false, giverLeft: false },
      { giverIsRed: false, collectionIsPaused: false, emergencyRuns: false, giverLeft: false },
      { giverIsRed: true, collectionIsPaused: false, emergencyRuns: false, giverLeft: false },
      { giverIsRed: false, collectionIsPaused: false, emergencyRuns: true, giverLeft: false },
      { giverIsRed: false, collectionIsPaused: false, emergencyRuns: false, giverLeft: false },
    ]
    const all = paused.flatMap((pledge, index) => {
      const each = around[index]
      return each ? [{ pledge, kind: 'monthly' as const, unwrittenEndOn: null, ...each }] : []
    })
    const resumed = (at: Date) =>
      resumesOnReturn(anna, all, at, zone).map(move => [move.seen.id, move.next.dueOn])
    expect(resumed(now)).toEqual([
      [1, '2026-11-30'],
      [3, '2026-11-30'],
      [6, '2026-11-30'],
    ])
    expect(resumed(november(25))[0]).toEqual([1, '2026-12-31'])
  })
})

describe('closing', () => {
  const facts = (differs: Partial<ClosingFacts>): ClosingFacts => ({
    collection: anEmergency(),
    pledges: [],
    circle: [],
    redGivers: new Set(),
    now,
    zone,
    ...differs,
  })
  const written = (moves: readonly { seen: Pledge; next: Pledge }[]) =>
    moves.map(({ seen, next }) => [seen.id, stageOf(next), next.dueOn])

  it('monthly support annuls intentions and leaves the rest due', () => {
    const pledges = numbered({}, { committedAt }, { committedAt, deliveredAt }, { confirmedAt })
    const order = { closedAs: 'hand', by: anna, ownerIsRed: false } as const
    const mine = facts({ collection: aCollection(), pledges })
    const outcome = closeMonthly(mine, order)
    expect('done' in outcome && written(outcome.done.moves)).toEqual([
      [1, 'annulled', '2026-11-30'],
    ])
    expect(outcome).toMatchObject({ done: { next: { closedAt: now, closedAs: 'hand' } } })
    expect(closeMonthly(mine, { closedAs: 'dormant' })).toMatchObject({
      done: { next: { closedAs: 'dormant' } },
    })
    const refusal = (outcome: object) => 'refused' in outcome && outcome.refused
    const closed = facts({ collection: aCollection({ closedAt: now }) })
    expect(refusal(closeMonthly(closed, order))).toBe('collection-is-closed')
    expect(refusal(closeMonthly(facts({}), order))).toBe('collection-is-not-monthly')
    expect(refusal(closeMonthly(mine, { ...order, by: boris }))).toBe('only-the-owner-decides')
    expect(refusal(closeMonthly(mine, { ...order, ownerIsRed: true }))).toBe('member-is-red')
  })

  it('by leaving annuls all that is open in it', () => {
    const pledges = numbered({}, { committedAt, deliveredAt }, { giverId: vera, confirmedAt })
    const outcome = closeByLeaving(
      facts({ collection: aCollection(), pledges, circle: [boris, vera] }),
    )
    expect('done' in outcome && written(outcome.done.moves).map(([id]) => id)).toEqual([1, 2])
    expect(outcome).toMatchObject({
      done: {
        next: { closedAs: 'left' },
        told: [
          { memberId: boris, part: 'released', released: 10_000, owed: [] },
          { memberId: vera, part: 'helper', released: 0, owed: [] },
        ],
      },
    })
  })

  const reached = numbered(
    { ...urgent, giverId: boris, amount: 50_000, deliveredAt, confirmedAt },
    { ...urgent, giverId: vera },
    { ...urgent, giverId: goran, deliveredAt },
  )

  it('by success annuls the surplus, thanks the helpers and tells the circle', () => {
    const closing = endIfOver(facts({ pledges: reached, circle: [boris, vera, goran, mila] }))
    expect(closing && written(closing.moves)).toEqual([[2, 'annulled', null]])
    expect(closing?.moves[0]?.events).toMatchObject([{ what: 'annulled', note: 'surplus' }])
    expect(closing?.told).toEqual([
      { memberId: boris, part: 'helper', released: 0, owed: [] },
      { memberId: vera, part: 'released', released: 5_000, owed: [] },
      { memberId: goran, part: 'helper', released: 0, owed: [] },
      { memberId: mila, part: 'onlooker', released: 0, owed: [] },
    ])
    expect(closing).toMatchObject({ confirmed: 50_000, next: { closedAs: 'success' } })
  })

  it('waits for the receiver’s word: deliveries alone do not reach a target', () => {
    const [, , delivered] = reached
    const pledges = delivered ? [{ ...delivered, amount: 60_000 }] : []
    expect(endIfOver(facts({ pledges }))).toBeNull()
  })

  it('by deadline gives what stays that day, but not a red giver’s', () => {
    const pledges = numbered(
      { ...urgent, giverId: boris },
      { ...urgent, giverId: vera },
      { ...urgent, giverId: goran, deliveredAt },
    )
    const circle = [boris, vera, goran]
    const red = { pledges, circle, redGivers: new Set([vera]), now: november(21, 0) }
    expect(endIfOver(facts({ ...red, now: november(20, 23, 59) }))).toBeNull()
    const closing = endIfOver(facts(red))
    expect(closing && written(closing.moves)).toEqual([
      [1, 'committed', '2026-11-20'],
      [3, 'delivered', '2026-11-20'],
    ])
    expect(closing?.next.closedAs).toBe('deadline')
    expect(closing?.told.map(told => told.part)).toEqual(['owing', 'owing', 'helper'])
  })

  it('tells who delivered a part what they owe all the same, by its last days', () => {
    const mine = { giverId: boris, committedAt } as const
    const pledges = numbered(
      { ...urgent, ...mine, deliveredAt, confirmedAt },
      { ...urgent, ...mine, amount: 6_000 },
      { ...urgent, giverId: vera, deliveredAt },
      { ...urgent, giverId: vera, amount: 3_000 },
    )
    const order = { pledges, circle: [boris, vera], redGivers: new Set([vera]) }
    const told = endIfOver(facts({ ...order, now: november(21, 0) }))?.told
    expect(told?.map(({ part, owed }) => [part, owed])).toEqual([
      ['helper', [{ amount: 6_000, dueOn: '2026-11-20' }]],
      ['helper', [{ amount: 3_000, dueOn: null }]],
    ])

    const over = { ...mine, dueOn: '2026-10-31', amount: 1_000 } as const
    const monthly = { collection: aCollection(), circle: [boris] }
    const months = numbered(over, over, { ...mine, amount: 4_000 })
    const closed = closeMonthly(facts({ ...monthly, pledges: months }), { closedAs: 'dormant' })
    expect('done' in closed && closed.done.told[0]?.owed).toEqual([
      { amount: 2_000, dueOn: '2026-10-31' },
      { amount: 4_000, dueOn: '2026-11-30' },
    ])
  })

  it('by hand keeps commitments due until the announced day, or forgives them', () => {
    const pledges = numbered({ ...urgent }, { ...urgent, giverId: vera, deliveredAt })
    const ended = (forgiving: boolean) => {
      const outcome = endByHand(facts({ pledges }), { by: anna, forgiving })
      return 'done' in outcome ? written(outcome.done.moves) : outcome
    }
    expect(ended(false)).toEqual([
      [1, 'committed', '2026-11-20'],
      [2, 'delivered', '2026-11-20'],
    ])
    expect(ended(true)).toEqual([
      [1, 'forgiven', null],
      [2, 'delivered', '2026-11-20'],
    ])
    expect(endByHand(facts({ pledges }), { by: boris, forgiving: true })).toEqual({
      refused: 'only-the-owner-decides',
    })
  })
})

describe('leaving', () => {
  it('annuls what is open both ways but not the deliveries that others wait to answer', () => {
    const pledges = numbered(
      { giverId: anna, receiverId: boris },
      { giverId: anna, receiverId: boris, committedAt },
      { giverId: anna, receiverId: boris, committedAt, deliveredAt },
      { giverId: boris },
      { giverId: boris, committedAt },
      { giverId: boris, committedAt, deliveredAt },
      { giverId: boris, committedAt, deliveredAt, confirmedAt },
      { giverId: boris, receiverId: memberId(9) },
    )
    const moves = annulledByLeaving(anna, pledges, now)
    expect(moves.map(move => move.seen.id)).toEqual([1, 2, 4, 5, 6])
    expect(moves.every(move => stageOf(move.next) === 'annulled')).toBe(true)
  })
})

describe('sparing', () => {
  it('moves what is due in a lost cycle and leaves what is ended or due elsewhere', () => {
    const pledges = numbered(
      { dueOn: '2026-10-31' },
      { dueOn: '2026-10-31', committedAt },
      { dueOn: '2026-10-31', committedAt, deliveredAt, confirmedAt },
      { dueOn: '2026-09-30', committedAt },
      { dueOn: null },
    )
    const moves = spared(pledges, new Set(['2026-10']), now)
    expect(moves.map(move => [move.seen.id, move.next.dueOn])).toEqual([
      [1, '2026-11-30'],
      [2, '2026-11-30'],
    ])
  })
})
