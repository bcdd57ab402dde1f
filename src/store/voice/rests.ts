import { type MemberId, memberId, restId } from '../../domain/ids.ts'
import { type Rest, restsSince } from '../../domain/voice/rest.ts'
import type { Database } from '../engine/database.ts'

/** Who can't answer for a while, as their voices have said. */
export const rests = (db: Database) => ({
  /** Keeps the word; an earlier one that is over by now ends with it. The member is locked. */
  async add(said: Pick<Rest, 'memberId' | 'byId' | 'saidAt'>): Promise<void> {
    const { memberId: id, saidAt } = said
    await db.rest.updateMany({
      where: { memberId: id, endedAt: null },
      data: { endedAt: saidAt },
    })
    await db.rest.create({ data: said })
  },

  /** Ends it: false when it was over. */
  async end(member: MemberId, endedAt: Date): Promise<boolean> {
    const where = { memberId: member, endedAt: null, saidAt: { gt: restsSince(endedAt) } }
    return (await db.rest.updateMany({ where, data: { endedAt } })).count > 0
  },

  /** Those, of the members given, who can't answer at an instant, by member. */
  async of(ids: readonly MemberId[], now: Date): Promise<ReadonlyMap<MemberId, Rest>> {
    if (ids.length === 0) return new Map()
    const rows = await db.rest.findMany({
      where: { memberId: { in: [...ids] }, endedAt: null, saidAt: { gt: restsSince(now) } },
    })
    return new Map(
      rows.map(row => [
        memberId(row.memberId),
        {
          ...row,
          id: restId(row.id),
          memberId: memberId(row.memberId),
          byId: memberId(row.byId),
        },
      ]),
    )
  },
})
