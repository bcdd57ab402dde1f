import { type Cycle, cycleOf, type Zone } from '../cycle.ts'
import type { MemberId } from '../ids.ts'
import { done, type Outcome, refused } from '../outcome.ts'
import { type Pledge, stageOf } from './pledge.ts'

/** One thank-you of a receiver to a giver for the deeds confirmed in a cycle; there is one a cycle. */
export type Thanks = Readonly<{
  receiverId: MemberId
  giverId: MemberId
  cycle: Cycle
  thankedAt: Date
}>

/** The receiver thanks a giver for what was confirmed in a cycle, once. */
export function thank(
  deeds: Iterable<Pledge>,
  order: Readonly<{
    by: MemberId
    giverId: MemberId
    cycle: Cycle
    isThanked: boolean
    now: Date
    zone: Zone
  }>,
): Outcome<Thanks, 'nothing-is-confirmed-to-thank-for' | 'giver-is-already-thanked'> {
  const { by, giverId, cycle, now, zone } = order
  const isOwed = [...deeds].some(
    deed =>
      deed.receiverId === by &&
      deed.giverId === giverId &&
      stageOf(deed) === 'confirmed' &&
      deed.confirmedAt !== null &&
      cycleOf(deed.confirmedAt, zone) === cycle,
  )
  if (!isOwed) return refused('nothing-is-confirmed-to-thank-for')
  if (order.isThanked) return refused('giver-is-already-thanked')
  return done({ receiverId: by, giverId, cycle, thankedAt: now })
}
