import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sum } from '../../../src/domain/money.ts'
import { shares } from '../../../src/domain/pledge/shares.ts'
import known from './shares.json' with { type: 'json' }

describe('shares that are known', () => {
  it.each(known.cases.map(each => [each.name, each] as const))('%s', (_, each) => {
    expect(shares(each.total, each.weights, each.caps)).toEqual(each.shares)
  })
})

const cents = (most: number) => fc.integer({ min: 0, max: most })
const parties = fc.array(fc.record({ weight: cents(1_000), cap: cents(1_000) }), { maxLength: 12 })

describe('shares of anything', () => {
  it('add up to the sum, or to all caps if these are less, and stay below each cap', () => {
    fc.assert(
      fc.property(cents(20_000), parties, (total, people) => {
        const weights = people.map(({ weight }) => weight)
        const caps = people.map(({ cap }) => cap)
        const divided = shares(total, weights, caps)
        const room = sum(people.map(({ weight, cap }) => (weight > 0 ? cap : 0)))
        expect(sum(divided)).toBe(Math.min(total, room))
        for (const [at, share] of divided.entries()) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(people[at]?.weight === 0 ? 0 : (caps[at] ?? 0))
        }
      }),
    )
  })

  it('are within a cent of the exact part of whoever has not reached the cap', () => {
    fc.assert(
      fc.property(cents(20_000), parties, (total, people) => {
        const weights = people.map(({ weight }) => weight)
        const all = sum(weights)
        if (all === 0) return
        for (const [at, share] of shares(total, weights).entries())
          expect(Math.abs(share - (total * (weights[at] ?? 0)) / all)).toBeLessThan(1)
      }),
    )
  })

  it('find the same caps as leaving with them one round after the other', () => {
    fc.assert(
      fc.property(cents(8_000), parties, (total, people) => {
        const atCap = (divided: readonly number[], at: number) => divided[at] === people[at]?.cap
        const divided = shares(
          total,
          people.map(({ weight }) => weight),
          people.map(({ cap }) => cap),
        )
        const left = rounds(total, people)
        for (const at of left) expect(atCap(divided, at)).toBe(true)
      }),
    )
  })

  it('never rise by more than a cent for anybody when one more is there', () => {
    fc.assert(
      fc.property(cents(20_000), parties, cents(1_000), (total, people, more) => {
        const weights = people.map(({ weight }) => weight)
        const before = shares(total, weights)
        if (sum(before) < total) return
        const after = shares(total, [...weights, more])
        for (const [at, share] of before.entries()) expect(after[at]).toBeLessThanOrEqual(share + 1)
      }),
    )
  })

  it('stay exact for the largest amounts of very many', () => {
    const weights = Array.from({ length: 20_000 }, (_, at) => 100_000_000 - at)
    expect(sum(shares(100_000_000, weights, weights))).toBe(100_000_000)
  })
})

/** The rule word for word: who reaches the cap leaves with it, all the rest share again. */
function rounds(
  total: number,
  people: readonly Readonly<{ weight: number; cap: number }>[],
): readonly number[] {
  const left: number[] = []
  let free = people.flatMap(({ weight }, at) => (weight > 0 ? [at] : []))
  let rest = BigInt(total)
  for (;;) {
    const all = free.reduce((sum, at) => sum + BigInt(people[at]?.weight ?? 0), 0n)
    const reached = free.filter(
      at => rest * BigInt(people[at]?.weight ?? 0) >= BigInt(people[at]?.cap ?? 0) * all,
    )
    if (reached.length === 0) return left
    for (const at of reached) rest -= BigInt(people[at]?.cap ?? 0)
    free = free.filter(at => !reached.includes(at))
    left.push(...reached)
  }
}
