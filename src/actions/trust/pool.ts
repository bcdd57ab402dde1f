import type { App } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'

/** How many earlier visits the pool screen tells of. */
const TOLD = 3

/** Looks so short a time after a visit began belong to it: growth does not vanish by going back and forth. */
const ONE_VISIT_MS = 30 * 60_000

/**
 * A member looks at the pool. The first look is noted as a visit, those shortly after it correct its
 * size; answers the visits before it, the latest first.
 */
export async function visitPool(app: App, memberId: MemberId, size: number) {
  const { store } = app
  const now = app.now()
  return store.transaction(async tx => {
    await tx.members.lock(memberId)
    const visits = await tx.poolVisits.latest(memberId, TOLD + 1)
    const [last] = visits
    const isOngoing = last !== undefined && now.getTime() - last.at.getTime() < ONE_VISIT_MS
    await tx.poolVisits.note(memberId, { at: isOngoing ? last.at : now, size })
    return visits.slice(isOngoing ? 1 : 0).slice(0, TOLD)
  })
}
