import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneMonthIn, strengthOf } from '../../../src/domain/pool/strength.ts'

const tiers = [1_000, 2_500, 5_000, 10_000]

/** A generator of its own, so that a simulation says the same each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Of so many months, in which part more people need help than are carried. */
function simulated(members: number, cases: number, oneIn: number, months: number): number {
  const throwing = dice(7)
  let short = 0
  for (let month = 0; month < months; month++) {
    let struck = 0
    for (let each = 0; each < members; each++) if (throwing() < 1 / oneIn) struck++
    if (struck > cases) short++
  }
  return short / months
}

describe('the strength of a pool', () => {
  it('is one case of 250 € a month for twelve people of 25 €', () => {
    const found = strengthOf({ members: 12, sum: 30_000, asked: [], tiers, oneIn: 30 })
    expect(found).toMatchObject({ cases: 1, usual: 25_000 })
    expect(oneMonthIn(found.chance)).toBe(20)
  })

  it.each([
    [5, 30],
    [12, 30],
    [30, 30],
    [50, 20],
    [50, 3],
  ])('of %i people with one in %i in need agrees with a simulation', (members, oneIn) => {
    const asked = [20_000, 30_000]
    const { cases, chance } = strengthOf({ members, sum: members * 2_500, asked, tiers, oneIn })
    expect(Math.abs(chance - simulated(members, cases, oneIn, 40_000))).toBeLessThan(0.01)
  })

  it('is a chance, and more promised never makes it a worse one', () => {
    const some = fc.integer({ min: 2, max: 50 })
    fc.assert(
      fc.property(some, fc.nat(500_000), fc.nat(100_000), some, (members, sum, more, oneIn) => {
        const of = (promised: number) =>
          strengthOf({ members, sum: promised, asked: [], tiers, oneIn })
        expect(of(sum).chance).toBeGreaterThanOrEqual(of(sum + more).chance)
        expect(of(sum).chance).toBeLessThanOrEqual(1)
        expect(of(sum + more).cases).toBeGreaterThanOrEqual(of(sum).cases)
      }),
    )
  })

  it('never falls short where it carries everybody', () => {
    const { chance } = strengthOf({ members: 2, sum: 200_000, asked: [100], tiers, oneIn: 30 })
    expect(oneMonthIn(chance)).toBeNull()
  })
})
