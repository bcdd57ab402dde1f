import type { App } from '../app.ts'
import { dayOf } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'

/** How many earlier visits the pool screen tells of. */
const TOLD = 3

/**
 * A member looks at the pool. The first look of a day is noted as a visit, later ones correct its
 * size; answers the visits of earlier days, the latest first.
 */
export async function visitPool(app: App, memberId: MemberId, size: number) {
  const { store, settings } = app
  const now = app.now()
  const today = dayOf(now, settings.timeZone)
  return store.transaction(async tx => {
    await tx.members.lock(memberId)
    const visits = await tx.poolVisits.latest(memberId, TOLD + 1)
    const [last] = visits
    const isToday = last !== undefined && dayOf(last.at, settings.timeZone) === today
    await tx.poolVisits.note(memberId, { at: isToday ? last.at : now, size })
    return visits.slice(isToday ? 1 : 0).slice(0, TOLD)
  })
}
