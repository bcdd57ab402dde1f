import { type App, momentOf, type Queries } from '../../app.ts'
import { cycleOf } from '../../domain/cycle.ts'
import type { MemberId, PoolId } from '../../domain/ids.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { chooseMaximum } from '../../domain/pool/maximum.ts'
import { POOL_SIZE } from '../../domain/pool/pool.ts'
import { heldBy, type PoolOrder } from './inviting.ts'
import { newsTo } from './telling.ts'

/** Another maximum: higher at once, lower from the next month. */
export async function chooseMyMaximum(
  app: App,
  { poolId, by, amount }: PoolOrder & Readonly<{ amount: number }>,
) {
  return app.store.transaction(async tx => {
    const pool = await heldBy(tx, poolId, by)
    const mine = pool && (await memberOf(tx, poolId, by))
    if (!mine) return refused('pool-is-unknown')
    const { now, zone } = momentOf(app)
    const order = { amount, cycle: cycleOf(now, zone) }
    const outcome = chooseMaximum(mine.maxima, pool.rules.tiers, order)
    if (isRefused(outcome)) return outcome
    await tx.pools.writeMaxima(mine.membership.id, outcome.done)
    return done(pool)
  })
}

/** Leaves a pool; the others hear of it. With too few left it ends. */
export async function leavePool(app: App, { poolId, by }: PoolOrder) {
  return app.store.transaction(async tx => {
    const pool = await heldBy(tx, poolId, by)
    if (!pool) return refused('pool-is-unknown')
    await part(tx, poolId, by, app.now())
    return done(pool)
  })
}

/** Inside leaving the bots: leaves every pool, and asks to enter none. */
export async function leaveAllPools(tx: Queries, id: MemberId, now: Date): Promise<void> {
  for (const candidate of await tx.pools.askedBy(id)) {
    await tx.pools.hold(candidate.poolId)
    await tx.pools.decide(candidate.id, 'withdrawn', now)
  }
  for (const pool of await tx.pools.of(id))
    if (await heldBy(tx, pool.id, id)) await part(tx, pool.id, id, now)
}

async function part(tx: Queries, poolId: PoolId, id: MemberId, now: Date): Promise<void> {
  const members = await tx.pools.members(poolId)
  const others = members.map(({ membership }) => membership).filter(each => each.memberId !== id)
  const mine = members.find(({ membership }) => membership.memberId === id)
  if (mine) await tx.pools.part([mine.membership.id], 'left', now)
  const isOver = others.length < POOL_SIZE.least
  const told = others.map(({ memberId }) => newsTo(memberId, { poolId, what: 'left', aboutId: id }))
  await tx.notices.add(told, now)
  if (!isOver) return
  const left = others.map(each => each.id)
  await tx.pools.part(left, 'ended', now)
  await tx.pools.end(poolId, 'too-few', now)
  for (const { id: candidateId } of await tx.pools.asking(poolId))
    await tx.pools.decide(candidateId, 'refused', now)
  const ended = others.map(({ memberId }) => newsTo(memberId, { poolId, what: 'too-few' }))
  await tx.notices.add(ended, now)
}

async function memberOf(tx: Queries, poolId: PoolId, id: MemberId) {
  const members = await tx.pools.members(poolId)
  return members.find(({ membership }) => membership.memberId === id) ?? null
}
