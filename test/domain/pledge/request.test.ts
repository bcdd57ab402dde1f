import { describe, expect, it } from 'vitest'
import { requestId } from '../../../src/domain/ids.ts'
import {
  answerNotNow,
  answerOnDay,
  askToCommit,
  askToDeliver,
  canBeMet,
  isOvertaken,
  isToBeReminded,
  type Request,
  remindToConfirm,
} from '../../../src/domain/pledge/request.ts'
import { thank } from '../../../src/domain/pledge/thanks.ts'
import { anna, aPledge, boris, november, urgent, vera, zone } from '../../kit/people.ts'

const now = november(10)
const calm = { giverIsRed: false, collectionIsPaused: false, giverLeft: false }
const asked = { by: anna, now, zone, around: calm, lastAskedAt: null }
const committedAt = november(3)
const deliveredAt = november(4)

describe('asking', () => {
  it.each([
    ['by the giver', {}, { by: boris }, 'only-the-receiver-asks'],
    ['by a stranger', {}, { by: vera }, 'only-the-receiver-asks'],
    ['about a commitment', { committedAt }, {}, 'pledge-is-not-an-intention'],
    ['about a lapsed one', { dueOn: '2026-10-31' }, {}, 'pledge-has-lapsed'],
    ['a red giver', {}, { around: { ...calm, giverIsRed: true } }, 'giver-is-red'],
    [
      'about a paused one',
      {},
      { around: { ...calm, collectionIsPaused: true } },
      'pledge-is-paused',
    ],
    ['again within a day', {}, { lastAskedAt: november(9, 12, 1) }, 'asked-less-than-a-day-ago'],
  ] as const)('to commit %s is refused', (_, pledge, differs, refusal) => {
    expect(askToCommit(aPledge(pledge), { ...asked, ...differs })).toEqual({ refused: refusal })
  })

  it('to commit is possible again after 24 hours', () => {
    expect(askToCommit(aPledge(), { ...asked, lastAskedAt: november(9) })).toMatchObject({
      done: { kind: 'commit', byId: anna, askedAt: now, answeredAt: null },
    })
  })

  it('to deliver is possible when overdue, but never of a red giver', () => {
    const overdue = aPledge({ committedAt, dueOn: '2026-10-31' })
    expect('done' in askToDeliver(overdue, asked)).toBe(true)
    expect(askToDeliver(overdue, { ...asked, around: { ...calm, giverIsRed: true } })).toEqual({
      refused: 'giver-is-red',
    })
    expect(askToDeliver(overdue, { ...asked, around: { ...calm, giverLeft: true } })).toEqual({
      refused: 'giver-has-left',
    })
    expect(askToDeliver(aPledge(), asked)).toEqual({ refused: 'pledge-is-not-committed' })
  })

  it('to confirm is for the giver of a delivery', () => {
    const delivered = aPledge({ deliveredAt })
    expect('done' in remindToConfirm(delivered, { ...asked, by: boris })).toBe(true)
    expect(remindToConfirm(delivered, asked)).toEqual({ refused: 'only-the-giver-reminds' })
    expect(remindToConfirm(aPledge(), { ...asked, by: boris })).toEqual({
      refused: 'pledge-is-not-delivered',
    })
  })
})

describe('answering a request', () => {
  const toDeliver: Request = {
    id: requestId(1),
    pledgeId: aPledge().id,
    kind: 'deliver',
    byId: anna,
    askedAt: november(9),
    answeredAt: null,
    answer: null,
    onDay: null,
    remindedAt: null,
  }
  const toCommit: Request = { ...toDeliver, kind: 'commit' }
  const committed = aPledge({ committedAt })
  const order = { by: boris, now, zone, deadlineOn: null }

  it('"not now" leaves the intention as it is', () => {
    expect(answerNotNow(toCommit, aPledge(), order)).toMatchObject({
      done: { answer: 'not-now', answeredAt: now },
    })
    expect(answerNotNow(toDeliver, committed, order)).toEqual({
      refused: 'request-does-not-ask-that',
    })
    expect(answerNotNow(toCommit, committed, order)).toEqual({ refused: 'request-is-answered' })
    expect(answerNotNow(toCommit, aPledge(), { ...order, by: anna })).toEqual({
      refused: 'only-the-giver-answers',
    })
  })

  it.each([
    ['2026-11-09', 'day-has-passed'],
    ['2026-12-01', 'day-is-after-the-last-day'],
  ] as const)('with %s is refused: %s', (onDay, refusal) => {
    expect(answerOnDay(toDeliver, committed, { ...order, onDay })).toEqual({ refused: refusal })
  })

  it('with a day is bound by the pledge’s last day, or the emergency’s', () => {
    expect(answerOnDay(toDeliver, committed, { ...order, onDay: '2026-11-30' })).toMatchObject({
      done: { answer: 'on-day', onDay: '2026-11-30' },
    })
    const red = { ...order, deadlineOn: '2026-11-20', onDay: '2026-11-21' } as const
    expect(answerOnDay(toDeliver, aPledge(urgent), red)).toEqual({
      refused: 'day-is-after-the-last-day',
    })
  })

  it('is reminded of once, after 24 hours', () => {
    expect(isToBeReminded(toCommit, november(10, 11, 59))).toBe(false)
    expect(isToBeReminded(toCommit, november(10))).toBe(true)
    expect(isToBeReminded({ ...toCommit, remindedAt: now }, november(12))).toBe(false)
    expect(isToBeReminded({ ...toCommit, answeredAt: now }, november(12))).toBe(false)
    expect(isOvertaken(toCommit, committed)).toBe(true)
    expect(isOvertaken(toDeliver, committed)).toBe(false)
  })
})

describe('a request', () => {
  it.each([
    ['to commit', 'commit', {}, {}, true],
    ['to commit what has lapsed', 'commit', { dueOn: '2026-10-31' }, {}, false],
    ['to commit what is committed', 'commit', { committedAt }, {}, false],
    ['to commit, of a red giver', 'commit', {}, { giverIsRed: true }, false],
    ['to commit what is paused', 'commit', {}, { collectionIsPaused: true }, false],
    ['to deliver', 'deliver', { committedAt }, {}, true],
    ['to deliver what is overdue', 'deliver', { committedAt, dueOn: '2026-10-31' }, {}, true],
    ['to deliver, of a red giver', 'deliver', { committedAt }, { giverIsRed: true }, false],
    ['to deliver what is delivered', 'deliver', { committedAt, deliveredAt }, {}, false],
    ['to confirm, of a red giver', 'confirm', { deliveredAt }, { giverIsRed: true }, true],
  ] as const)('%s can be met or not', (_, kind, pledge, around, can) => {
    const surrounded = { pledge: aPledge(pledge), ...calm, ...around }
    expect(canBeMet({ kind }, surrounded, { now, zone })).toBe(can)
  })
})

describe('thanking', () => {
  const deed = aPledge({ deliveredAt, confirmedAt: november(5) })
  const order = { by: anna, giverId: boris, cycle: '2026-11', isThanked: false, now, zone } as const

  it('is for confirmed deeds of the cycle, once', () => {
    expect(thank([deed], order)).toMatchObject({ done: { receiverId: anna, giverId: boris } })
    expect(thank([deed], { ...order, isThanked: true })).toEqual({
      refused: 'giver-is-already-thanked',
    })
    const refusal = { refused: 'nothing-is-confirmed-to-thank-for' }
    expect(thank([deed], { ...order, by: vera })).toEqual(refusal)
    expect(thank([deed], { ...order, cycle: '2026-10' })).toEqual(refusal)
    expect(thank([{ ...deed, confirmedAt: null }], order)).toEqual(refusal)
  })
})
