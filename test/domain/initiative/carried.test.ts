import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conditional, carried } from '../../../src/domain/initiative/carried.ts'
import known from './carried.json' with { type: 'json' }

describe('carried votes that are known', () => {
  it.each(known.cases.map(each => [each.name, each] as const))('%s', (_, each) => {
    expect(carried(each.votes)).toEqual(each.carried)
  })
})

const votes = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 5_000 }),
    atLeastPeople: fc.option(fc.integer({ min: 1, max: 12 })),
  }),
  { maxLength: 10 },
)
const peopleOf = (are: readonly boolean[]) => are.filter(Boolean).length

describe('carried votes', () => {
  it('never break anybody’s condition, and whoever is left out could not have come in', () => {
    fc.assert(
      fc.property(votes, all => {
        const are = carried(all)
        for (const [at, { atLeastPeople }] of all.entries())
          expect(are[at]).toBe((atLeastPeople ?? 0) <= peopleOf(are))
        expect(peopleOf(are)).toBe(largest(all))
      }),
    )
  })

  it('are the same whatever the order', () => {
    const shuffled = votes.chain(all =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(
          all.map((_, at) => at),
          { minLength: all.length, maxLength: all.length },
        ),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const are = carried(all)
        const other = carried(order.map(at => all[at] as Conditional))
        expect(other).toEqual(order.map(at => are[at]))
      }),
    )
  })

  it('are never fewer when one more votes', () => {
    fc.assert(
      fc.property(votes, votes, (all, more) => {
        const before = carried(all)
        const after = carried([...all, ...more])
        for (const [at, was] of before.entries()) if (was) expect(after[at]).toBe(true)
      }),
    )
  })
})

/** How many the largest set has in which each condition holds, found by trying each set. */
function largest(all: readonly Conditional[]): number {
  let most = 0
  for (let set = 0; set < 1 << all.length; set++) {
    const chosen = all.filter((_, at) => (set >> at) & 1)
    if (chosen.every(vote => (vote.atLeastPeople ?? 0) <= chosen.length))
      most = Math.max(most, chosen.length)
  }
  return most
}
