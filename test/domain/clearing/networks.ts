import fc from 'fast-check'
import type { Owed } from '../../../src/domain/clearing/network.ts'

/** Reads a row [giver, receiver, cents, overdue 0 or 1]. */
export function owed([giverId = 0, receiverId = 0, amount = 0, overdue]: readonly number[]): Owed {
  return { giverId, receiverId, amount, isOverdue: overdue === 1 }
}

/** Few members who owe each other much: parallel pledges, both directions, one cent, the largest amounts. */
export const networks: fc.Arbitrary<Owed[]> = fc
  .array(
    fc.record({
      giverId: fc.integer({ min: 1, max: 7 }),
      receiverId: fc.integer({ min: 1, max: 7 }),
      amount: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constantFrom(1, 100_000_000)),
      isOverdue: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map(list => list.filter(({ giverId, receiverId }) => giverId !== receiverId))

export const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0)
