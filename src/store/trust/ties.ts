import { type MemberId, memberId } from '../../domain/ids.ts'
import type { PledgeTie } from '../../domain/member/visibility.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { runsSql } from '../sql/live.ts'
import { isOpenSql } from '../sql/moments.ts'

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

  /** Those of the others whose call for an emergency that runs has reached the viewer. */
  async calledBy(
    viewerId: MemberId,
    others: readonly MemberId[],
    moment: Moment,
  ): Promise<ReadonlySet<MemberId>> {
    if (others.length === 0) return new Set()
    const rows = await db.$queryRaw<{ id: number }[]>`
      select distinct s.sender_id as id from sos_recipient r
      join sos_call s on s.id = r.call_id join collection c on c.id = s.collection_id
      where r.member_id = ${viewerId}::int and s.sender_id = any(${[...others]}::int[])
        and s.halted_at is null and c.owner_id = s.sender_id
        and ${runsSql(Prisma.sql`c`, moment)}`
    return new Set(rows.map(row => memberId(row.id)))
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
