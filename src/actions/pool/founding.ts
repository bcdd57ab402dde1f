import { type App, momentOf } from '../../app.ts'
import { cycleOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { done, isRefused } from '../../domain/outcome.ts'
import { found, type Pool } from '../../domain/pool/pool.ts'
import { wrongForAsking } from '../../views/standing.ts'

/** What a founder says of a pool, and the maximum they choose. */
type FoundingOrder = Pick<Pool, 'name' | 'purpose' | 'rules'> &
  Readonly<{ founderId: MemberId; maximum: number }>

/** Founds a pool: its founder is the first member, and owns it no more than those who come. */
export async function foundPool(app: App, { founderId, ...order }: FoundingOrder) {
  const standing = await wrongForAsking(app, founderId)
  return app.store.transaction(async tx => {
    await tx.members.lock(founderId)
    const { now, zone } = momentOf(app)
    const pools = await tx.pools.poolsOf(founderId)
    const outcome = found({ ...order, unit: app.settings.unit, standing, pools, now })
    if (isRefused(outcome)) return outcome

    const pool = await tx.pools.add(outcome.done)
    const cycle = cycleOf(now, zone)
    const entry = { poolId: pool.id, memberId: founderId, at: now, cycle, amount: order.maximum }
    await tx.pools.enter(entry)
    return done(pool)
  })
}
