import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adjacency,
  adjoins,
  admit,
  join,
  neighbours,
  part,
} from '../../../src/domain/graph/adjacency.ts'

const id = fc.integer({ min: 1, max: 40 })
const move = fc.record({ kind: fc.constantFrom('join', 'join', 'part'), a: id, b: id })

describe('rows of neighbours', () => {
  it('stay sorted and apart while they grow, move and shrink', () => {
    const moves = fc.array(move, { minLength: 500, maxLength: 1500, size: 'max' })
    const law = fc.property(moves, fc.constantFrom(0, 5, 16), (all, pageBits) => {
      const rows = adjacency(10, pageBits)
      const plain = Array.from({ length: 41 }, () => new Set<number>())
      for (const { kind, a, b } of all) {
        if (a === b) continue
        admit(rows, Math.max(a, b))
        const was = plain[a]?.has(b)
        expect(kind === 'join' ? join(rows, a, b) : part(rows, a, b)).toBe(
          was === (kind === 'part'),
        )
        for (const [of, other] of [
          [a, b],
          [b, a],
        ] as const) {
          if (kind === 'join') plain[of]?.add(other)
          else plain[of]?.delete(other)
        }
      }
      expect(rows.links * 2).toBe(plain.reduce((sum, row) => sum + row.size, 0))
      for (let of = 1; of <= rows.members; of++) {
        expect([...neighbours(rows, of)]).toEqual([...(plain[of] ?? [])].sort((a, b) => a - b))
      }
    })
    fc.assert(law, { numRuns: 30 })
  })

  it('give the places they leave to later ones', () => {
    const rows = adjacency(2000)
    for (let id = 2; id <= 1000; id++) join(rows, 1, id)
    const end = rows.end
    for (let other = 3; other <= 12; other++) join(rows, 2, other)
    expect(rows.end - end).toBeLessThan(16)
    expect(adjoins(rows, 2, 12)).toBe(true)
  })
})
