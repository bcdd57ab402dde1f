import type { Cycle } from '../../domain/cycle.ts'
import { type MemberId, memberId, type PoolId, poolId } from '../../domain/ids.ts'
import type { Maximum } from '../../domain/pool/maximum.ts'
import type { Membership, Parting } from '../../domain/pool/pool.ts'
import type { Database } from '../engine/database.ts'
import type { PoolMember as Row } from '../generated/client.ts'

/** A member of a pool with what they are ready to give. */
export type Maxed = Readonly<{ membership: Membership; maxima: readonly Maximum[] }>

function membershipOf({ leftAs, ...row }: Row): Membership {
  return {
    ...row,
    poolId: poolId(row.poolId),
    memberId: memberId(row.memberId),
    leftAs: leftAs as Parting | null,
  }
}

/** Who is in which pool, with their maxima. */
export const memberships = (db: Database) => ({
  async enter(
    order: Readonly<{ poolId: PoolId; memberId: MemberId; at: Date; cycle: Cycle; amount: number }>,
  ): Promise<void> {
    const { at, cycle, amount, ...who } = order
    const row = await db.poolMember.create({ data: { ...who, enteredAt: at, waitsFrom: at } })
    const membershipId = row.id
    await db.poolMaximum.create({ data: { membershipId, cycle, amount, lowest: amount } })
  },

  /** The members of a pool, at most fifty, the first first. */
  async members(id: PoolId): Promise<readonly Maxed[]> {
    const rows = await db.poolMember.findMany({
      where: { poolId: id, leftAt: null },
      orderBy: { id: 'asc' },
      include: { maxima: true },
    })
    return rows.map(({ maxima, ...row }) => ({
      membership: membershipOf(row),
      maxima: maxima.map(({ cycle, ...each }) => ({ ...each, cycle: cycle as Cycle })),
    }))
  },

  async isMember(poolId: PoolId, memberId: MemberId): Promise<boolean> {
    return (await db.poolMember.count({ where: { poolId, memberId, leftAt: null } })) > 0
  },

  /** In how many pools somebody is. */
  async poolsOf(memberId: MemberId): Promise<number> {
    return db.poolMember.count({ where: { memberId, leftAt: null } })
  },

  /** Since when somebody is out of a pool, or was refused by it; null: neither. */
  async outSince(poolId: PoolId, memberId: MemberId): Promise<Date | null> {
    const where = { poolId, memberId }
    const { _max: left } = await db.poolMember.aggregate({ where, _max: { leftAt: true } })
    const { _max: refused } = await db.poolCandidate.aggregate({
      where: { ...where, decidedAs: 'refused' },
      _max: { decidedAt: true },
    })
    const [later = null] = [left.leftAt, refused.decidedAt]
      .flatMap(at => at ?? [])
      .sort((a, b) => b.getTime() - a.getTime())
    return later
  },

  /** Writes a member's maxima anew. */
  async writeMaxima(membershipId: number, maxima: readonly Maximum[]): Promise<void> {
    await db.poolMaximum.deleteMany({ where: { membershipId } })
    await db.poolMaximum.createMany({ data: maxima.map(each => ({ ...each, membershipId })) })
  },

  async part(ids: readonly number[], leftAs: Parting, leftAt: Date): Promise<void> {
    const where = { id: { in: [...ids] }, leftAt: null }
    await db.poolMember.updateMany({ where, data: { leftAt, leftAs } })
  },
})
