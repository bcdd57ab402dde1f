import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memberId } from '../../../src/domain/ids.ts'
import { committedOf, promisesOf } from '../../../src/domain/initiative/committing.ts'
import { type InitiativeTies, seesInitiative } from '../../../src/domain/initiative/seeing.ts'
import {
  carriedOf,
  endVote,
  readCondition,
  type Standing,
  tallyOf,
} from '../../../src/domain/initiative/vote.ts'
import { sum } from '../../../src/domain/money.ts'

const voters = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 100, max: 5_000 }),
      atLeastPeople: fc.option(fc.integer({ min: 1, max: 9 })),
      counts: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map(all =>
    all.map((each, at): Standing => {
      const nothing = { share: null, committed: null, cannotAt: null }
      return { ...each, ...nothing, memberId: memberId(at + 1) }
    }),
  )
const amounts = (of: readonly Standing[]) => sum(of.map(({ amount }) => amount))

describe('a vote', () => {
  it('is counted by its conditions as it is by its votes', () => {
    fc.assert(
      fc.property(voters, all => {
        const counting = all.filter(({ counts }) => counts)
        const groups = counting.map(({ amount, atLeastPeople }) => ({
          atLeastPeople,
          people: 1,
          amount,
        }))
        const are = carriedOf(all)
        expect(tallyOf(groups)).toEqual({
          voters: counting.length,
          carried: amounts(are),
          waiting: counting.length - are.length,
        })
      }),
    )
  })

  it('gives shares of exactly the price, none above its vote, or says what was lacking', () => {
    fc.assert(
      fc.property(voters, fc.integer({ min: 100, max: 20_000 }), (all, price) => {
        const end = endVote({ price }, all)
        const promised = amounts(carriedOf(all))
        expect(end.isReached).toBe(promised >= price)
        if (!end.isReached) {
          expect(end.lacking).toBe(price - promised)
          return
        }
        expect(sum(end.shares.values())).toBe(price)
        for (const { memberId: id, amount } of all)
          expect(end.shares.get(id) ?? 0).toBeLessThanOrEqual(amount)
      }),
    )
  })

  it('is shared in whole units where all are whole', () => {
    const vote = (id: number, amount: number): Standing => ({
      memberId: memberId(id),
      amount,
      atLeastPeople: null,
      share: null,
      committed: null,
      cannotAt: null,
      counts: true,
    })
    const end = endVote({ price: 10_000 }, [vote(1, 5_000), vote(2, 5_000), vote(3, 5_000)])
    expect(end.isReached && [...end.shares.values()]).toEqual([3_400, 3_300, 3_300])
  })

  it('frees the part of whoever turned red, and keeps no share of theirs', () => {
    const promised = { amount: 5_000, atLeastPeople: null, share: 5_000, cannotAt: null }
    const votes = [
      { ...promised, memberId: memberId(1), committed: 5_000, counts: false },
      { ...promised, memberId: memberId(2), committed: 5_000, counts: true },
    ]
    const when = { now: new Date('2026-11-22T11:00:00Z'), zone: 'Europe/Belgrade' }
    const initiative = { price: 10_000, reachedAt: new Date('2026-11-20T23:00:00Z') }
    expect(committedOf(initiative, promisesOf(votes), when)).toEqual({
      together: 5_000,
      people: 1,
      free: 5_000,
    })
  })
})

describe('a condition', () => {
  it.each([
    ['5', 5],
    [' 12 people', 12],
    ['20 человек', 20],
  ])('is read from “%s”', (text, people) => {
    expect(readCondition(text)).toEqual({ done: people })
  })

  it.each(['', 'many', '1,5', '-3', '9999999'])('is not understood from “%s”', text => {
    expect(readCondition(text)).toEqual({ refused: 'condition-is-not-understood' })
  })
})

describe('an initiative is seen', () => {
  const stranger: InitiativeTies = {
    isOwner: false,
    takesPart: false,
    areApart: false,
    holdsLink: false,
    inNetwork: false,
    degree: null,
  }
  it.each<[string, Partial<InitiativeTies>, boolean]>([
    ['by no stranger', {}, false],
    ['by its owner', { isOwner: true }, true],
    ['by who has its link', { holdsLink: true }, true],
    ['by the network', { inNetwork: true }, true],
    ['at three handshakes', { degree: 3 }, true],
    ['not at four', { degree: 4 }, false],
    ['by nobody apart', { areApart: true, holdsLink: true, degree: 1 }, false],
    ['by who took part, apart since', { areApart: true, takesPart: true }, true],
  ])('%s', (_, ties, isSeen) => {
    expect(seesInitiative({ ...stranger, ...ties })).toBe(isSeen)
  })
})
