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

/** A whole town: a ring of everybody, and across it whatever else is owed. */
export const towns: fc.Arbitrary<Owed[]> = fc
  .integer({ min: 20, max: 150 })
  .chain(people => {
    const id = fc.integer({ min: 1, max: people })
    const debt = (giverId: fc.Arbitrary<number>, receiverId: fc.Arbitrary<number>) =>
      fc.record({
        giverId,
        receiverId,
        amount: fc.integer({ min: 1, max: 10_000 }),
        isOverdue: fc.boolean(),
      })
    const around = Array.from({ length: people }, (_, at) =>
      debt(fc.constant(at + 1), fc.constant(((at + 1) % people) + 1)),
    )
    const across = fc.array(debt(id, id), { maxLength: people * 3 })
    return fc.tuple(fc.tuple(...around), across).map(both => both.flat())
  })
  .map(list => list.filter(({ giverId, receiverId }) => giverId !== receiverId))

export const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0)
