import { describe, expect, it } from 'vitest'
import { collectionId } from '../../../src/domain/ids.ts'
import { stageOf } from '../../../src/domain/pledge/pledge.ts'
import {
  type Aim,
  commitDirectly,
  intend,
  mayPledge,
  type PledgingFacts,
} from '../../../src/domain/pledge/pledging.ts'
import { anna, boris, november, zone } from '../../kit/people.ts'

const monthly: Aim = { id: collectionId(10), kind: 'monthly', state: 'open', unit: 'EUR' }
const emergency: Aim = { ...monthly, id: collectionId(11), kind: 'emergency' }
const facts: PledgingFacts = {
  giver: { id: boris, isRed: false },
  receiver: { id: anna },
  collection: monthly,
  areApart: false,
  wasDeclined: false,
  hasOpenPledge: false,
}
const order = { amount: 2_500, now: november(10), zone, missing: 21_000 }

describe('pledging', () => {
  it.each([
    [{ giver: { id: anna, isRed: false } }, 'giver-is-the-receiver'],
    [{ collection: null }, 'receiver-is-green'],
    [{ collection: { ...monthly, state: 'closed' } }, 'collection-is-closed'],
    [{ collection: { ...monthly, state: 'paused' } }, 'collection-is-paused'],
    [{ areApart: true }, 'members-are-apart'],
    [{ wasDeclined: true }, 'giver-was-declined'],
    [{ giver: { id: boris, isRed: true } }, 'giver-is-red'],
    [{ hasOpenPledge: true }, 'giver-already-has-an-open-pledge'],
  ] as const)('with %o is refused: %s', (differs, refusal) => {
    const there = { ...facts, ...differs }
    expect(mayPledge(there)).toEqual({ refused: refusal })
    expect(intend(there, order)).toEqual({ refused: refusal })
    expect(commitDirectly(there, order)).toEqual({ refused: refusal })
  })

  it('to monthly support makes an intention for this month', () => {
    const outcome = intend(facts, { ...order, note: 'two days of roofing' })
    expect(outcome).toMatchObject({
      done: {
        pledge: {
          cycle: '2026-11',
          dueOn: '2026-11-30',
          amount: 2_500,
          note: 'two days of roofing',
        },
        event: { byId: boris, what: 'intended', fromStage: null, toStage: 'intention' },
        words: [],
      },
    })
    expect(commitDirectly(facts, order)).toEqual({
      refused: 'monthly-support-begins-with-an-intention',
    })
  })

  it('to an emergency makes a commitment without a last day', () => {
    const red = { ...facts, collection: emergency }
    const outcome = commitDirectly(red, order)
    expect(outcome).toMatchObject({ done: { pledge: { cycle: null, dueOn: null } } })
    expect('done' in outcome && stageOf(outcome.done.pledge)).toBe('committed')
    expect(intend(red, order)).toEqual({ refused: 'emergency-takes-commitments-only' })
  })

  it('more than is missing or meant is allowed after a word', () => {
    const limit = { limit: 10_000, pledged: 8_000 }
    expect(intend(facts, { ...order, missing: 2_000, limit })).toMatchObject({
      done: { words: ['more-than-missing', 'beyond-monthly-limit'] },
    })
    expect(intend(facts, { ...order, limit: { limit: null, pledged: 8_000 } })).toMatchObject({
      done: { words: [] },
    })
  })

  it.each([
    [{ amount: 0 }, 'amount-is-out-of-bounds'],
    [{ amount: -100 }, 'amount-is-out-of-bounds'],
    [{ amount: 100_000_001 }, 'amount-is-out-of-bounds'],
    [{ note: 'x'.repeat(121) }, 'note-is-too-long'],
  ])('%o is refused: %s', (differs, refusal) => {
    expect(intend(facts, { ...order, ...differs })).toEqual({ refused: refusal })
  })
})
