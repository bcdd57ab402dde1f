import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ticking, tick } from '../../../src/domain/trust/roll.ts'

const both: Ticking = {
  isMe: false,
  bothTakePart: true,
  areLinked: false,
  iWithdrew: false,
  theyWithdrew: false,
  theyTicked: true,
  myLinks: 3,
  theirLinks: 3,
  mostLinks: 150,
}

describe('a tick', () => {
  it.each<[string, Partial<Ticking>, unknown]>([
    ['both have ticked', {}, { done: 'links' }],
    ['the other has not', { theyTicked: false }, { done: 'kept' }],
    ['the other has no room', { theirLinks: 150 }, { done: 'kept' }],
    ['I have no room', { myLinks: 150 }, { refused: 'my-list-is-full' }],
    ['it is for oneself', { isMe: true }, { refused: 'tick-is-for-oneself' }],
    ['one is off the roll', { bothTakePart: false }, { refused: 'roll-entry-is-unknown' }],
    ['I have withdrawn', { iWithdrew: true }, { refused: 'roll-entry-is-unknown' }],
    ['they have withdrawn', { theyWithdrew: true }, { refused: 'roll-entry-is-unknown' }],
    ['they are linked', { areLinked: true }, { refused: 'members-are-already-linked' }],
  ])('is decided where %s', (_, differs, outcome) => {
    expect(tick({ ...both, ...differs })).toEqual(outcome)
  })

  it('is refused or not whatever the other has ticked, and however full the other is', () => {
    const facts = fc.record({
      isMe: fc.boolean(),
      bothTakePart: fc.boolean(),
      areLinked: fc.boolean(),
      iWithdrew: fc.boolean(),
      theyWithdrew: fc.boolean(),
      myLinks: fc.integer({ min: 0, max: 150 }),
    })
    const other = fc.record({
      theyTicked: fc.boolean(),
      theirLinks: fc.integer({ min: 0, max: 150 }),
    })
    fc.assert(
      fc.property(facts, other, other, (mine, one, another) => {
        const refusal = (theirs: typeof one) => {
          const outcome = tick({ ...mine, ...theirs })
          return 'refused' in outcome ? outcome.refused : null
        }
        expect(refusal(one)).toBe(refusal(another))
      }),
    )
  })
})
