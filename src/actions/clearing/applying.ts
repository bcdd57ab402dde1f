import type { App, StoredLoop } from '../../app.ts'
import type { Clearing } from '../../domain/clearing/run.ts'
import { isRefused } from '../../domain/outcome.ts'
import { fulfilByClearing } from '../../domain/pledge/clearing.ts'

/**
 * Applies one loop in one transaction: all of its commitments are held and looked at again. Where each still
 * takes part with at least that much all are fulfilled by so much, else the loop is left out. Applied once.
 */
export async function applyLoop(
  { store, settings, now }: App,
  { id, ranAt }: Pick<Clearing, 'id' | 'ranAt'>,
  { number, cents, pledgeIds }: StoredLoop,
): Promise<void> {
  const at = ranAt ?? now()
  const key = { clearingId: id, number }
  await store.transaction(async tx => {
    const moment = { now: now(), zone: settings.timeZone }
    if (!(await tx.clearingLoops.take(key, moment.now))) return
    const held = await tx.clearings.holdTakingPart(pledgeIds, moment)
    const isWhole = held.length === pledgeIds.length && held.every(({ amount }) => amount >= cents)
    if (!isWhole) return tx.clearingLoops.leaveOut(key, moment.now)

    const moves = held.map(pledge => {
      const outcome = fulfilByClearing(pledge, { amount: cents, by: id, at })
      if (isRefused(outcome)) throw new Error(`a loop meets ${outcome.refused}`)
      return outcome.done
    })
    const moved = await tx.pledges.moveAll(moves)
    if (moved.length < pledgeIds.length) throw new Error('a loop would be applied in part')
    const over = moves.filter(({ part }) => part === null).map(({ seen }) => seen.id)
    if (over.length > 0)
      await tx.requests.end(over, ['commit', 'deliver'], { at: moment.now, answer: null })
  })
}
