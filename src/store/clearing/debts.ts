import {
  type ClearingId,
  type MemberId,
  memberId,
  type PledgeId,
  pledgeId,
} from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Pledge } from '../../domain/pledge/pledge.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { Prisma, type Pledge as Row } from '../generated/client.ts'
import { allColumnsSql, pledgeOf } from '../pledge/row.ts'
import { aroundSql, takesPartSql } from '../sql/clearing.ts'
import { isLateSql } from '../sql/live.ts'

/** A commitment as clearing reads it. */
export type Debt = Readonly<{
  pledgeId: number
  giverId: number
  receiverId: number
  amount: number
  isOverdue: boolean
  /** Whether both people have seen a preview before. */
  counts: boolean
}>

/** A commitment of one member, to give or to get. */
type Mine = Readonly<{ id: PledgeId; giverId: MemberId; receiverId: MemberId; amount: number }>

/** More than a person has open. */
const MOST_SHOWN = 1_000

/** The next commitments, by their ids. */
type Page = Readonly<{ after: number; limit: number }>

/** What is owed, as clearing reads and foresees it. */
export const clearingDebts = (db: Database, cipher: Cipher) => ({
  /** Notes the next commitments as they stand at a preview; answers the last of them, null at the end. */
  async note(id: ClearingId, moment: Moment, { after, limit }: Page): Promise<number | null> {
    const rows = await db.$queryRaw<{ pledge_id: number }[]>`
      insert into clearing_pledge (clearing_id, pledge_id, amount, is_overdue, counts)
      select ${id}::int, p.id, p.amount, ${isLateSql(moment)}, ${countsSql(id)}
      from pledge p ${aroundSql}
      where p.id > ${after}::int and ${takesPartSql(moment)}
      order by p.id limit ${limit}::int
      on conflict do nothing returning pledge_id`
    return rows.length < limit ? null : Math.max(...rows.map(row => row.pledge_id))
  },

  /** What was noted at a preview. */
  async noted(id: ClearingId, { after, limit }: Page): Promise<readonly Debt[]> {
    const rows = await db.$queryRaw<DebtRow[]>`
      select cp.pledge_id, p.giver_id, p.receiver_id, cp.amount, cp.is_overdue, cp.counts
      from clearing_pledge cp join pledge p on p.id = cp.pledge_id
      where cp.clearing_id = ${id}::int and cp.pledge_id > ${after}::int
      order by cp.pledge_id limit ${limit}::int`
    return rows.map(debtOf)
  },

  /** Of what was noted and counts, what still takes part: at most what it was at the preview. */
  async standing(id: ClearingId, moment: Moment, { after, limit }: Page): Promise<readonly Debt[]> {
    const rows = await db.$queryRaw<DebtRow[]>`
      select cp.pledge_id, p.giver_id, p.receiver_id, least(cp.amount, p.amount) as amount,
        ${isLateSql(moment)} as is_overdue, true as counts
      from clearing_pledge cp join pledge p on p.id = cp.pledge_id ${aroundSql}
      where cp.clearing_id = ${id}::int and cp.pledge_id > ${after}::int and cp.counts
        and ${takesPartSql(moment)}
      order by cp.pledge_id limit ${limit}::int`
    return rows.map(debtOf)
  },

  /** Whatever takes part at an instant, for who asks what a run would do now. */
  async takingPart(moment: Moment, { after, limit }: Page): Promise<readonly Debt[]> {
    const rows = await db.$queryRaw<DebtRow[]>`
      select p.id as pledge_id, p.giver_id, p.receiver_id, p.amount,
        ${isLateSql(moment)} as is_overdue, true as counts
      from pledge p ${aroundSql}
      where p.id > ${after}::int and ${takesPartSql(moment)}
      order by p.id limit ${limit}::int`
    return rows.map(debtOf)
  },

  /** Of one member what takes part at an instant, to give and to get. */
  async takingPartOf(me: MemberId, moment: Moment): Promise<readonly Mine[]> {
    const rows = await db.$queryRaw<DebtRow[]>`
      select p.id as pledge_id, p.giver_id, p.receiver_id, p.amount, false as is_overdue, true as counts
      from pledge p ${aroundSql}
      where (p.giver_id = ${me}::int or p.receiver_id = ${me}::int) and ${takesPartSql(moment)}
      order by p.id limit ${MOST_SHOWN}::int`
    return rows.map(row => ({
      id: pledgeId(row.pledge_id),
      giverId: memberId(row.giver_id),
      receiverId: memberId(row.receiver_id),
      amount: row.amount,
    }))
  },

  /** Writes what would be fulfilled of commitments that were noted. */
  async foresee(
    id: ClearingId,
    rows: readonly Readonly<{ pledgeId: number; foreseen: number; possible: number }>[],
  ): Promise<void> {
    await db.$executeRaw`
      update clearing_pledge cp set foreseen = v.foreseen, possible = v.possible
      from unnest(${rows.map(row => row.pledgeId)}::int[], ${rows.map(row => row.foreseen)}::int[],
        ${rows.map(row => row.possible)}::int[]) as v (pledge_id, foreseen, possible)
      where cp.clearing_id = ${id}::int and cp.pledge_id = v.pledge_id`
  },

  /** Those of these commitments that take part at an instant; locks them, in id order. */
  async holdTakingPart(ids: readonly number[], moment: Moment): Promise<readonly Pledge[]> {
    const rows = await db.$queryRaw<Row[]>`
      select ${allColumnsSql} from pledge p ${aroundSql}
      where p.id = any(${[...ids]}::int[]) and ${takesPartSql(moment)}
      order by p.id for no key update of p`
    return rows.map(row => pledgeOf(row, cipher))
  },
})

/** A member's first preview only shows: it is that of an earlier clearing for who counts. */
const countsSql = (id: ClearingId) =>
  Prisma.sql`(coalesce(g.first_preview_id < ${id}::int, false)
    and coalesce(r.first_preview_id < ${id}::int, false))`

type DebtRow = {
  pledge_id: number
  giver_id: number
  receiver_id: number
  amount: number
  is_overdue: boolean
  counts: boolean
}

function debtOf(row: DebtRow): Debt {
  return {
    pledgeId: row.pledge_id,
    giverId: row.giver_id,
    receiverId: row.receiver_id,
    amount: row.amount,
    isOverdue: row.is_overdue,
    counts: row.counts,
  }
}
