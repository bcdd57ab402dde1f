import { type Cycle, sparedDueOn } from '../cycle.ts'
import { due, type Move } from './move.ts'
import { isOpen, type Pledge } from './pledge.ts'

/** What lost cycles spare: open pledges due in one are due at the end of the first that is not lost. */
export function spared(
  pledges: Iterable<Pledge>,
  lost: ReadonlySet<Cycle>,
  at: Date,
): readonly Move[] {
  return [...pledges].flatMap(pledge => {
    if (!isOpen(pledge) || pledge.dueOn === null) return []
    const dueOn = sparedDueOn(pledge.dueOn, lost)
    return dueOn === pledge.dueOn ? [] : [due(pledge, dueOn, at)]
  })
}
