import { subDays } from 'date-fns/subDays'
import { type App, momentOf, type Queries } from '../../app.ts'
import { type MemberId, memberId, type PoolId } from '../../domain/ids.ts'
import { done, refused } from '../../domain/outcome.ts'
import { INVITATIONS_A_DAY } from '../../domain/pool/entering.ts'
import { POOL_SIZE, type Pool } from '../../domain/pool/pool.ts'

/** Who of which pool invites. */
export type PoolOrder = Readonly<{ poolId: PoolId; by: MemberId }>

/** A personal way into a pool, for whoever opens its link first. */
export async function inviteIntoPool(app: App, order: PoolOrder) {
  return app.store.transaction(async tx => invite(app, tx, order, null))
}

/** Picks somebody of one's own contacts for a pool; they hear of it at once. */
export async function pickForPool(app: App, order: PoolOrder & Readonly<{ toId: MemberId }>) {
  const contacts = (await app.graph())?.contacts(order.by) ?? []
  if (!contacts.map(memberId).includes(order.toId)) return refused('contact-is-unknown')
  return app.store.transaction(async tx => {
    if (await tx.pools.isMember(order.poolId, order.toId))
      return refused('member-of-the-pool-already')
    const outcome = await invite(app, tx, order, order.toId)
    if ('refused' in outcome) return outcome
    const { poolId, inviterId, token } = outcome.done
    const facts = { kind: 'pool-invited', poolId, inviterId, token } as const
    const key = `pool-invited:${poolId}:${inviterId}`
    await tx.notices.add([{ to: order.toId, bot: 'commit', facts, key }], app.now())
    return outcome
  })
}

async function invite(app: App, tx: Queries, { poolId, by }: PoolOrder, toId: MemberId | null) {
  await tx.members.lock(by)
  const pool = await heldBy(tx, poolId, by)
  if (!pool) return refused('pool-is-unknown')
  const { now } = momentOf(app)
  if ((await tx.pools.members(poolId)).length >= POOL_SIZE.most) return refused('pool-is-full')
  if ((await tx.pools.invitedSince(by, subDays(now, 1))) >= INVITATIONS_A_DAY)
    return refused('too-many-pool-invitations')
  const token = app.newToken()
  return done(await tx.pools.invite({ poolId, inviterId: by, toId, token, createdAt: now }))
}

/** Holds a pool for one of its members; null for everybody else: they cannot know that it exists. */
export async function heldBy(tx: Queries, id: PoolId, by: MemberId): Promise<Pool | null> {
  const pool = await tx.pools.hold(id)
  const isOpen = pool !== null && pool.endedAt === null
  return isOpen && (await tx.pools.isMember(id, by)) ? pool : null
}
