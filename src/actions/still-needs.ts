import type { App } from '../app.ts'
import { cycleOf } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import { done, refused } from '../domain/outcome.ts'
import { momentOf } from './pledge-moves.ts'

/** "I still need this": the owner of an open collection takes part in the running cycle. */
export async function sayStillNeeded(app: App, memberId: MemberId) {
  const when = momentOf(app)
  return app.store.transaction(async tx => {
    const { monthly, emergency } = await tx.collections.openOf(memberId)
    if (!monthly && !emergency) return refused('collection-is-closed')
    const cycle = cycleOf(when.now, when.zone)
    await tx.stillNeeds.add(memberId, cycle, when.now)
    return done({ cycle })
  })
}
