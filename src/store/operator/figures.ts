import type { Moment } from '../../domain/moment.ts'
import type { Figures } from '../../domain/operator/operator.ts'
import type { Stage } from '../../domain/pledge/pledge.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { runsSql } from '../sql/live.ts'

/** Counts end here, so that no screen reads a whole table; one more means "more than". */
export const COUNTED_UP_TO = 100_000

/** Counts for operators. */
export const figures = (db: Database) => ({
  async read(moment: Moment): Promise<Figures> {
    const bound = COUNTED_UP_TO + 1
    const [row] = await db.$queryRaw<Record<Exclude<keyof Figures, 'pledges'>, bigint>[]>`
      select
        (select count(*) from (select from member where left_at is null limit ${bound}::int) m)
          as members,
        (select count(*) from (select from trust_link limit ${bound}::int) l) as links,
        (select count(*) from (select from collection
          where closed_at is null and kind = 'monthly' limit ${bound}::int) c) as monthly,
        (select count(*) from (select from collection
          where kind = 'emergency' and ${runsSql(Prisma.sql`collection`, moment)}
          limit ${bound}::int) c) as emergency,
        (select count(*) from (select from initiative
          where ended_at is null limit ${bound}::int) i) as initiatives,
        (select count(*) from (select from sos_recipient
          where reported_at is not null and report_handled_at is null limit ${bound}::int) r)
          as reports,
        (select count(*) from (select from member
          where suspended_until > ${moment.now} limit ${bound}::int) s) as suspended`
    return {
      members: Number(row?.members ?? 0),
      links: Number(row?.links ?? 0),
      monthly: Number(row?.monthly ?? 0),
      emergency: Number(row?.emergency ?? 0),
      initiatives: Number(row?.initiatives ?? 0),
      reports: Number(row?.reports ?? 0),
      suspended: Number(row?.suspended ?? 0),
      pledges: await pledgesByStage(db),
    }
  },
})

/** The rule `stageOf`, for the newest pledges. */
async function pledgesByStage(db: Database): Promise<Figures['pledges']> {
  const rows = await db.$queryRaw<{ stage: Stage; pledges: bigint }[]>`
    select case
        when annulled_at is not null then 'annulled'
        when forgiven_at is not null then 'forgiven'
        when declined_at is not null then 'declined'
        when withdrawn_at is not null then 'withdrawn'
        when confirmed_at is not null then 'confirmed'
        when delivered_at is not null then 'delivered'
        when committed_at is not null then 'committed'
        else 'intention' end as stage,
      count(*) as pledges
    from (select * from pledge order by id desc limit ${COUNTED_UP_TO}::int) newest
    group by 1`
  return Object.fromEntries(rows.map(({ stage, pledges }) => [stage, Number(pledges)]))
}
