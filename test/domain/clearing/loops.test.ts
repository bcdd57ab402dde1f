import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clear } from '../../../src/domain/clearing/clear.ts'
import { loopsOf } from '../../../src/domain/clearing/loops.ts'
import { networks, owed } from './networks.ts'

describe('taking a clearing apart', () => {
  it('names the two loops of an eight', () => {
    const pledges = [
      [1, 2, 500, 0],
      [2, 1, 300, 0],
      [2, 3, 200, 0],
      [3, 1, 200, 0],
    ].map(owed)
    expect(loopsOf(pledges, clear(pledges).cents)).toEqual([
      { cents: 300, pledges: [0, 1] },
      { cents: 200, pledges: [0, 2, 3] },
    ])
  })

  it('gives closed chains that come to the whole, each with nobody twice', () => {
    fc.assert(
      fc.property(networks, pledges => {
        const { cents } = clear(pledges)
        const left = [...cents]
        for (const loop of loopsOf(pledges, cents)) {
          expect(loop.cents).toBeGreaterThan(0)
          const chain = loop.pledges.map(at => pledges[at])
          expect(new Set(chain.map(each => each?.giverId)).size).toBe(chain.length)
          for (const [at, each] of chain.entries())
            expect(each?.giverId).toBe(chain.at(at - 1)?.receiverId)
          for (const at of loop.pledges) left[at] = (left[at] ?? 0) - loop.cents
        }
        expect(left.every(each => each === 0)).toBe(true)
      }),
    )
  })
})
