import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cycle, nextCycle } from '../../../src/domain/cycle.ts'
import { memberId } from '../../../src/domain/ids.ts'
import { sum } from '../../../src/domain/money.ts'
import { type Elector, sharesOfCase } from '../../../src/domain/pool/answering.ts'
import {
  chooseMaximum,
  type Maximum,
  maximumIn,
  mostToAsk,
  unusedOf,
} from '../../../src/domain/pool/maximum.ts'

const tiers = [1_000, 2_500, 5_000, 10_000]
const since = (cycle: Cycle, amount: number): Maximum => ({ cycle, amount, lowest: amount })
const choose = (maxima: readonly Maximum[], amount: number, cycle: Cycle = '2026-11') => {
  const outcome = chooseMaximum(maxima, tiers, { amount, cycle })
  if ('refused' in outcome) throw new Error(outcome.refused)
  return outcome.done
}

describe('a maximum', () => {
  it('that is raised counts at once', () => {
    expect(maximumIn(choose([since('2026-09', 2_500)], 5_000), '2026-11')).toBe(5_000)
  })

  it('that is lowered counts from the next month', () => {
    const lower = choose([since('2026-09', 2_500)], 1_000)
    expect(maximumIn(lower, '2026-11')).toBe(2_500)
    expect(maximumIn(lower, '2026-12')).toBe(1_000)
  })

  it('forgets what was said for later when another is chosen', () => {
    const lower = choose([since('2026-09', 2_500)], 1_000)
    expect(maximumIn(choose(lower, 2_500), '2026-12')).toBe(2_500)
    expect(maximumIn(choose(lower, 5_000), '2026-12')).toBe(5_000)
  })

  it.each([
    [2_000, 'maximum-is-no-tier'],
    [2_500, 'maximum-is-the-same'],
  ])('of %i is refused: %s', (amount, refused) => {
    const order = { amount, cycle: '2026-11' as const }
    expect(chooseMaximum([since('2026-09', 2_500)], tiers, order)).toEqual({ refused })
  })

  it.each<[string, readonly Maximum[], number]>([
    ['held long', [since('2026-01', 2_500)], 25_000],
    ['of this month', [since('2026-11', 2_500)], 25_000],
    ['raised this month', choose([since('2026-01', 2_500)], 10_000), 25_000],
    ['raised in the month of entering', choose([since('2026-11', 1_000)], 10_000), 10_000],
    ['raised in September', [since('2026-01', 1_000), since('2026-09', 5_000)], 50_000],
    ['raised in October', [since('2026-01', 1_000), since('2026-10', 5_000)], 10_000],
    ['of nobody', [], 0],
  ])('%s lets a case ask ten times the lowest of three months', (_, maxima, most) => {
    expect(mostToAsk(maxima, '2026-11')).toBe(most)
  })
})

/** What happens to a pool of some members, month after month. */
const happenings = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constant('chooses' as const),
      who: fc.nat(5),
      tier: fc.nat(tiers.length - 1),
    }),
    fc.record({
      what: fc.constant('case' as const),
      amount: fc.integer({ min: 1, max: 100_000 }),
      yes: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      red: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      gone: fc.nat(7),
    }),
    fc.record({ what: fc.constant('forgives' as const), who: fc.nat(5) }),
    fc.record({ what: fc.constant('month' as const) }),
  ),
  { maxLength: 60 },
)

describe('whatever happens to a pool', () => {
  it('a member’s shares of a month never exceed the most they had written down for it', () => {
    fc.assert(
      fc.property(happenings, all => {
        let cycle: Cycle = '2026-11'
        const maxima: (readonly Maximum[])[] = tiers
          .concat(tiers)
          .slice(0, 6)
          .map(tier => [since(cycle, tier)])
        let given = maxima.map((): readonly number[] => [])
        for (const each of all) {
          if (each.what === 'month') {
            cycle = nextCycle(cycle)
            given = maxima.map(() => [])
          } else if (each.what === 'chooses') {
            const order = { amount: tiers[each.tier] ?? 0, cycle }
            const outcome = chooseMaximum(maxima[each.who] ?? [], tiers, order)
            if ('done' in outcome) maxima[each.who] = outcome.done
          } else if (each.what === 'forgives') {
            given[each.who] = (given[each.who] ?? []).slice(1)
          } else {
            const electors: Elector[] = maxima.map((said, at) => ({
              memberId: memberId(at + 1),
              unused: unusedOf(maximumIn(said, cycle), sum(given[at] ?? [])),
              isRed: each.red[at] ?? false,
              hasOwnCase: false,
              isMember: at !== each.gone,
              hasAnswered: true,
              hasCommitted: each.yes[at] ?? false,
            }))
            const divided = sharesOfCase(each.amount, electors)
            expect(sum(divided)).toBeLessThanOrEqual(each.amount)
            for (const [at, share] of divided.entries()) given[at] = [...(given[at] ?? []), share]
          }
          for (const [at, said] of maxima.entries())
            expect(sum(given[at] ?? [])).toBeLessThanOrEqual(maximumIn(said, cycle))
        }
      }),
    )
  })
})
