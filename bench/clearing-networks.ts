import type { Owed } from '../src/domain/clearing/network.ts'
import { random } from './random-network.ts'

/** How commitments lie in a network: anybody to anybody, most of them to few, or mostly to one's neighbours. */
export const shapes = ['random', 'hub-heavy', 'small-world'] as const
export type Shape = (typeof shapes)[number]

/** So many commitments of 5 to 100 whole units, a tenth of them overdue; the same ones each time. */
export function commitments(shape: Shape, members: number, count: number): readonly Owed[] {
  const next = random(members + shape.length)
  const upTo = (end: number) => next() % end
  const near = (id: number) => (id + members - 5 + upTo(11)) % members
  const hub = () => Math.floor(members * (next() / 2 ** 32) ** 3)
  const pickOf: Record<Shape, () => readonly [number, number]> = {
    random: () => [upTo(members), upTo(members)],
    'hub-heavy': () => (upTo(2) ? [hub(), upTo(members)] : [upTo(members), hub()]),
    'small-world': () => {
      const giver = upTo(members)
      return [giver, upTo(10) === 0 ? upTo(members) : near(giver)]
    },
  }
  const owed: Owed[] = []
  while (owed.length < count) {
    const [giverId, receiverId] = pickOf[shape]()
    if (giverId === receiverId) continue
    const amount = (5 + upTo(96)) * 100
    owed.push({
      giverId: giverId + 1,
      receiverId: receiverId + 1,
      amount,
      isOverdue: upTo(10) === 0,
    })
  }
  return owed
}
