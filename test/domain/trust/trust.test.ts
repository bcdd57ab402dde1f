import { describe, expect, it } from 'vitest'
import {
  areApart,
  hearersOf,
  isWhole,
  pairOf,
  restore,
  trustPool,
  withdrawFrom,
} from '../../../src/domain/trust/trust.ts'
import { anna, boris, november } from '../../kit/people.ts'

const now = november(10)
const linked = { areLinked: true, iWithdrew: false, theyWithdrew: false }

describe('a trust link', () => {
  it('is stored in one order, whoever made it', () => {
    expect(pairOf(boris, anna)).toEqual(pairOf(anna, boris))
    expect(pairOf(boris, anna)).toEqual({ oneId: anna, otherId: boris })
  })

  it.each([
    [linked, true, false],
    [{ ...linked, iWithdrew: true }, false, true],
    [{ ...linked, theyWithdrew: true }, false, true],
    [{ ...linked, areLinked: false }, false, false],
    [{ areLinked: false, iWithdrew: true, theyWithdrew: true }, false, true],
  ])('%o is whole: %s, apart: %s', (between, whole, apart) => {
    expect(isWhole(between)).toBe(whole)
    expect(areApart(between)).toBe(apart)
  })
})

describe('withdrawing', () => {
  const facts = { ...linked, isMe: false, isOnMyList: true, lastToldAt: null }

  it.each([
    [{ isMe: true }, 'member-is-myself'],
    [{ iWithdrew: true }, 'already-withdrawn'],
    [{ areLinked: false, isOnMyList: false }, 'member-is-not-on-the-list'],
  ] as const)('with %o is refused: %s', (differs, refusal) => {
    expect(withdrawFrom({ ...facts, ...differs }, now)).toEqual({ refused: refusal })
  })

  it('breaks a link, or hides two unlinked ones, and is told once a week', () => {
    expect(withdrawFrom(facts, now)).toEqual({ done: { breaksLink: true, mayTell: true } })
    const unlinked = { ...facts, areLinked: false, lastToldAt: november(4) }
    expect(withdrawFrom(unlinked, now)).toEqual({ done: { breaksLink: false, mayTell: false } })
    expect(withdrawFrom({ ...unlinked, lastToldAt: november(3) }, now)).toMatchObject({
      done: { mayTell: true },
    })
    expect(withdrawFrom({ ...facts, theyWithdrew: true }, now)).toMatchObject({
      done: { breaksLink: false },
    })
  })
})

describe('restoring', () => {
  const facts = { ...linked, iWithdrew: true, myLinks: 10, theirLinks: 10 }

  it.each([
    [{ iWithdrew: false }, { refused: 'nothing-is-withdrawn' }],
    [{ myLinks: 150 }, { refused: 'my-list-is-full' }],
    [{ theirLinks: 150 }, { refused: 'their-list-is-full' }],
    [{}, { done: { mendsLink: true } }],
    [{ theyWithdrew: true, theirLinks: 150 }, { done: { mendsLink: false } }],
    [{ areLinked: false, myLinks: 150 }, { done: { mendsLink: false } }],
  ] as const)('with %o answers %o', (differs, outcome) => {
    expect(restore({ ...facts, ...differs })).toEqual(outcome)
  })
})

describe('the trust pool', () => {
  it('counts others times the trust amount, up to Dunbar cubed', () => {
    expect(trustPool(14, 10_000)).toBe(140_000)
    expect(trustPool(150 ** 3, 10_000)).toBe(33_750_000_000)
  })

  it('is told of in whole while it has up to 150 people', () => {
    expect([hearersOf(150), hearersOf(151)]).toEqual(['list', 'degree-1'])
  })
})
