import type { Day } from '../cycle.ts'
import type { GroupId, MemberId } from '../ids.ts'
import type { Unit } from '../money.ts'
import type { PledgeNotice } from '../pledge/notices.ts'
import type { Manners } from '../told.ts'

/** One deed as a line of a big circle's day. */
export type CircleLine = Readonly<{
  what: PledgeNotice['kind']
  giverId: MemberId
  amount: number
  unit: Unit
}>

/** What is told of a circle as a whole. */
export type CircleNotice =
  /** A big circle's deeds of one day; `more` counts what no longer fits. */
  | Readonly<{
      kind: 'circle-day'
      receiverId: MemberId
      day: Day
      deeds: readonly CircleLine[]
      more: number
    }>
  | Readonly<{
      kind: 'group-binding-ended'
      groupId: GroupId
      because: 'left-group' | 'unbound' | 'removed'
    }>

/** How many deeds a circle's daily line names. */
export const LINES_A_DAY = 20

/** How news of circles is told. */
export const circleManners: Manners<CircleNotice> = {
  'circle-day': {
    under: 'circle',
    joins(earlier, later) {
      if (earlier.kind !== 'circle-day') return later
      const deeds = [...earlier.deeds, ...later.deeds]
      const more = earlier.more + later.more + Math.max(0, deeds.length - LINES_A_DAY)
      return { ...later, deeds: deeds.slice(0, LINES_A_DAY), more }
    },
  },
  'group-binding-ended': { under: null },
}
