import type { MemberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

/** The size of a member's trust list at one visit of the pool screen. */
export type PoolVisit = Readonly<{ at: Date; size: number }>

/** Visits of the pool screen: growth is told since the last one. */
export const poolVisits = (db: Database) => ({
  /** The last visits, the latest first. */
  async latest(memberId: MemberId, limit: number): Promise<PoolVisit[]> {
    return db.poolVisit.findMany({
      where: { memberId },
      orderBy: { at: 'desc' },
      take: limit,
      select: { at: true, size: true },
    })
  },

  /** Notes the size found at a visit; another one at the same instant replaces it. */
  async note(memberId: MemberId, { at, size }: PoolVisit): Promise<void> {
    await db.poolVisit.upsert({
      where: { memberId_at: { memberId, at } },
      create: { memberId, at, size },
      update: { size },
    })
  },
})
