import fc from 'fast-check'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { clear } from '../../../src/domain/clearing/clear.ts'
import { type Owed, weightOf } from '../../../src/domain/clearing/network.ts'
import { networks } from './networks.ts'

// Its types are those of a CommonJS module, its code is none.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()

const gainOf = (pledges: readonly Owed[]) => {
  const members = new Set(pledges.flatMap(({ giverId, receiverId }) => [giverId, receiverId])).size
  return ({ isOverdue }: Owed) => weightOf(members) + (isOverdue ? 1 : 0)
}

/** The same task in the words of linear programming: the largest gain at which everybody's balance is nought. */
function asProgram(pledges: readonly Owed[]): string {
  const gain = gainOf(pledges)
  const terms = new Map<number, string[]>()
  const add = (id: number, term: string) => terms.set(id, [...(terms.get(id) ?? []), term])
  for (const [at, { giverId, receiverId }] of pledges.entries()) {
    add(giverId, `- x${at}`)
    add(receiverId, `+ x${at}`)
  }
  return [
    'Maximize',
    ` obj: ${pledges.map((each, at) => `+ ${gain(each)} x${at}`).join(' ')}`,
    'Subject To',
    ...[...terms].map(([id, own]) => ` m${id}: ${own.join(' ')} = 0`),
    'Bounds',
    ...pledges.map(({ amount }, at) => ` 0 <= x${at} <= ${amount}`),
    'End',
  ].join('\n')
}

describe('a general solver', () => {
  it('finds no larger clearing, and none with more that is overdue', () => {
    fc.assert(
      fc.property(
        networks.filter(pledges => pledges.length > 0),
        pledges => {
          const gain = gainOf(pledges)
          const { cents } = clear(pledges)
          const ours = pledges.reduce((sum, each, at) => sum + gain(each) * (cents[at] ?? 0), 0)
          const theirs = highs.solve(asProgram(pledges))
          expect(theirs.Status).toBe('Optimal')
          expect(ours / Math.max(1, theirs.ObjectiveValue)).toBeCloseTo(
            theirs.ObjectiveValue === 0 ? 0 : 1,
            9,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
