import { type MemberId, memberId } from '../domain/ids.ts'
import type { PledgeTie } from '../domain/visibility.ts'
import type { Database } from './database.ts'
import { isOpenSql } from './live.ts'

/** A help link somebody holds: whom it is for, and who shares it. */
export type HeldLink = Readonly<{ receiverId: MemberId; inviterId: MemberId }>

/** What ties a viewer to many others at once; who sees what is decided on it. */
export const ties = (db: Database) => ({
  /** Pledges between a viewer and others, whatever became of them; who has none is left out. */
  async pledges(
    viewerId: MemberId,
    others: readonly MemberId[],
  ): Promise<ReadonlyMap<MemberId, PledgeTie>> {
    if (others.length === 0) return new Map()
    const rows = await db.$queryRaw<{ other_id: number; owes: boolean }[]>`
      select other_id, bool_or(owes) as owes from (
        select p.receiver_id as other_id,
          ${isOpenSql} and (p.committed_at is not null or p.delivered_at is not null) as owes
        from pledge p
        where p.giver_id = ${viewerId}::int and p.receiver_id = any(${[...others]}::int[])
        union all
        select p.giver_id, false from pledge p
        where p.receiver_id = ${viewerId}::int and p.giver_id = any(${[...others]}::int[])) tied
      group by other_id`
    return new Map(rows.map(row => [memberId(row.other_id), row.owes ? 'owing' : 'some']))
  },

  /** The help links a viewer has opened into others' collections and nobody has reset. */
  async heldLinks(
    viewerId: MemberId,
    receivers: readonly MemberId[],
  ): Promise<readonly HeldLink[]> {
    if (receivers.length === 0) return []
    const rows = await db.helpLink.findMany({
      where: {
        receiverId: { in: [...receivers] },
        resetAt: null,
        visits: { some: { viewerId } },
      },
      select: { receiverId: true, inviterId: true },
    })
    return rows.map(row => ({
      receiverId: memberId(row.receiverId),
      inviterId: memberId(row.inviterId),
    }))
  },
})
