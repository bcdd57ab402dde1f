import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certifies } from '../../../src/domain/clearing/certificate.ts'
import { clear } from '../../../src/domain/clearing/clear.ts'
import type { Owed } from '../../../src/domain/clearing/network.ts'
import proved from './cases.json' with { type: 'json' }
import { networks, owed, sumOf, towns } from './networks.ts'

describe('clearing what is proved', () => {
  it.each(proved.cases.map(each => [each.name, each] as const))('%s', (_, each) => {
    const list = each.pledges.map(owed)
    const { cents, certificate } = clear(list)
    expect(sumOf(cents)).toBe(each.optimum)
    expect(sumOf(cents.filter((_, at) => list[at]?.isOverdue))).toBe(each.overdue)
    expect(certifies(list, cents, certificate)).toBe(true)
  })
})

describe('clearing anything', () => {
  it('never takes more than is owed, and leaves everybody’s balance as it was, proved', () => {
    fc.assert(
      fc.property(networks, pledges => {
        const { cents, certificate } = clear(pledges)
        for (const [at, { amount }] of pledges.entries()) {
          expect(cents[at]).toBeGreaterThanOrEqual(0)
          expect(cents[at]).toBeLessThanOrEqual(amount)
        }
        const balances = new Map<number, number>()
        const add = (id: number, sum: number) => balances.set(id, (balances.get(id) ?? 0) + sum)
        for (const [at, { giverId, receiverId }] of pledges.entries()) {
          add(giverId, -(cents[at] ?? 0))
          add(receiverId, cents[at] ?? 0)
        }
        expect([...balances.values()].every(balance => balance === 0)).toBe(true)
        expect(certifies(pledges, cents, certificate)).toBe(true)
      }),
    )
  })

  it('proves itself in whole towns, whose loops go round everybody', () => {
    fc.assert(
      fc.property(towns, pledges => {
        const { cents, certificate } = clear(pledges)
        expect(certifies(pledges, cents, certificate)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('clears the same of each pledge whatever the order of the rows', () => {
    const rows = (pledges: readonly Owed[], cents: readonly number[]) =>
      pledges.map((each, at) => JSON.stringify([each, cents[at]])).sort()
    const shuffled = networks.chain(pledges =>
      fc.tuple(
        fc.constant(pledges),
        fc.shuffledSubarray(pledges, { minLength: pledges.length, maxLength: pledges.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([pledges, other]) => {
        expect(rows(other, clear(other).cents)).toEqual(rows(pledges, clear(pledges).cents))
      }),
    )
  })
})

describe('a certificate', () => {
  const pledges = [
    [1, 2, 1000, 0],
    [2, 1, 1000, 0],
    [2, 3, 1000, 0],
    [3, 1, 1000, 1],
  ].map(owed)
  const { cents, certificate } = clear(pledges)

  it.each<[string, readonly number[]]>([
    ['a cent less in a loop', cents.map(each => Math.max(0, each - 1))],
    ['nothing at all', cents.map(() => 0)],
    ['a pledge more than its amount', cents.map((each, at) => (at === 0 ? 1001 : each))],
    ['less than nothing', cents.map((each, at) => (at === 1 ? -1 : each))],
    ['half a cent', cents.map(each => each / 3)],
    ['another loop than the largest', [1000, 1000, 0, 0]],
    ['a pledge too few', cents.slice(1)],
  ])('proves nothing of %s', (_, tampered) => {
    expect(certifies(pledges, tampered, certificate)).toBe(false)
  })

  it('proves nothing once a member’s number is changed or lost', () => {
    for (const id of [1, 2, 3]) {
      const changed = new Map(certificate).set(id, (certificate.get(id) ?? 0) + 100)
      expect(certifies(pledges, cents, changed)).toBe(false)
      const without = new Map(certificate)
      without.delete(id)
      expect(certifies(pledges, cents, without)).toBe(false)
    }
  })
})
