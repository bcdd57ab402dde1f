import { addCycles, type Cycle, firstInstant, type Zone } from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql } from '../sql/live.ts'

/** A whole link of a member, and whether they have said in this cycle that they are still ready. */
export type YearlyLink = Readonly<{ otherId: MemberId; isSaid: boolean }>

/** Links are asked about from their second year on, for so many years back at most. */
const YEARS_BACK = 30

/** Who said anew that they are ready to help whom. */
export const readinessWords = (db: Database) => {
  /** Whole links of members in a column, as (member_id, other_id, created_at). */
  const linksSql = (members: Prisma.Sql) => Prisma.sql`(
    select m.id as member_id, l.other_id, l.created_at from member m
      join trust_link l on l.one_id = m.id where ${members}
    union all
    select m.id, l.one_id, l.created_at from member m
      join trust_link l on l.other_id = m.id where ${members}) links`

  return {
    /** A member's links made in this month of an earlier year, by id: a page of them. */
    async linksOf(
      me: MemberId,
      cycle: Cycle,
      zone: Zone,
      { offset, limit }: Readonly<{ offset: number; limit: number }>,
    ): Promise<readonly YearlyLink[]> {
      const rows = await db.$queryRaw<{ other_id: number; is_said: boolean }[]>`
        select links.other_id, coalesce(w.said_at >= ${firstInstant(cycle, zone)}, false) as is_said
        from ${linksSql(Prisma.sql`m.id = ${me}`)}
        left join readiness_word w on w.member_id = ${me} and w.other_id = links.other_id
        where ${madeInSql(cycle, zone)} and not ${areApartSql(me, Prisma.sql`links.other_id`)}
        order by links.other_id offset ${offset}::int limit ${limit}::int`
      return rows.map(row => ({ otherId: memberId(row.other_id), isSaid: row.is_said }))
    },

    /** How many of a member's whole links are younger than a year, or said anew within one. */
    async fresh(me: MemberId, since: Date): Promise<Readonly<{ all: number; fresh: number }>> {
      const [row] = await db.$queryRaw<{ all: bigint; fresh: bigint }[]>`
        select count(*) as all, count(*) filter (
          where greatest(links.created_at, w.said_at) >= ${since}) as fresh
        from ${linksSql(Prisma.sql`m.id = ${me}`)}
        left join readiness_word w on w.member_id = ${me} and w.other_id = links.other_id
        where not ${areApartSql(me, Prisma.sql`links.other_id`)}`
      return { all: Number(row?.all ?? 0), fresh: Number(row?.fresh ?? 0) }
    },

    /** Members, by id after a cursor, and whether there is a link of theirs to ask about. */
    async toAsk(
      cycle: Cycle,
      zone: Zone,
      { after, limit }: Readonly<{ after: number; limit: number }>,
    ): Promise<readonly Readonly<{ id: MemberId; isAsked: boolean }>[]> {
      const rows = await db.$queryRaw<{ id: number; is_asked: boolean }[]>`
        with page as (
          select id from member where id > ${after}::int order by id limit ${limit}::int),
        asked as (
          select distinct links.member_id from ${linksSql(Prisma.sql`m.id in (select id from page)`)}
          where ${madeInSql(cycle, zone)}
            and not ${areApartSql(Prisma.sql`links.member_id`, Prisma.sql`links.other_id`)})
        select page.id, asked.member_id is not null as is_asked
        from page left join asked on asked.member_id = page.id order by page.id`
      return rows.map(row => ({ id: memberId(row.id), isAsked: row.is_asked }))
    },

    /** Keeps the word; said again, the later one counts. */
    async say(me: MemberId, others: readonly MemberId[], at: Date): Promise<void> {
      if (others.length === 0) return
      await db.$executeRaw`
        insert into readiness_word (member_id, other_id, said_at)
        select ${me}::int, other_id, ${at} from unnest(${[...others]}::int[]) as t (other_id)
        on conflict (member_id, other_id) do update set said_at = excluded.said_at`
    },
  }
}

/** Whether `links.created_at` lies in the same month of an earlier year. */
function madeInSql(cycle: Cycle, zone: Zone): Prisma.Sql {
  const years = Array.from({ length: YEARS_BACK }, (_, at) => addCycles(cycle, -12 * (at + 1)))
  const spans = years.map(
    year =>
      Prisma.sql`(links.created_at >= ${firstInstant(year, zone)}
        and links.created_at < ${firstInstant(addCycles(year, 1), zone)})`,
  )
  return Prisma.sql`(${Prisma.join(spans, ' or ')})`
}
