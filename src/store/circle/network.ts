import type { Relation } from '../../domain/circle/network.ts'
import { type Field, isField } from '../../domain/collection/purpose.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { needSql } from '../sql/kinds.ts'
import { areApartSql, countsAsSql, isRedSql, runsSql } from '../sql/live.ts'
import { isWalkedSql, relationsSql, seenSql } from '../sql/network.ts'

/** Somebody of a network with every way they belong to it. */
export type Neighbour = Readonly<{ id: MemberId; relations: readonly Relation[] }>

/** One page of a list, and whether there is another one. */
export type Page<T> = Readonly<{ entries: readonly T[]; hasMore: boolean }>

/** Which page of a list is wanted. */
export type PageOrder = Readonly<{ offset: number; limit: number }>

/**
 * Who belongs to whom, computed from the rows of pledges and links each time. Every query starts
 * from one member and takes two indexed steps, so its cost grows with the people around them.
 */
export const network = (db: Database) => {
  return {
    /** A page of my network, the nearest relations first; of one relation if asked. */
    async page(
      me: MemberId,
      moment: Moment,
      { offset, limit, relation }: PageOrder & Readonly<{ relation?: Relation | null }>,
    ): Promise<Page<Neighbour>> {
      const wanted = relation ? Prisma.sql`having bool_or(relation = ${relation})` : Prisma.empty
      const rows = await db.$queryRaw<NeighbourRow[]>`
        ${relationsSql(me, moment)}
        select other_id, array_agg(relation) as relations from network group by other_id ${wanted}
        order by min(array_position(${[...nearestFirst]}::text[], relation)), other_id
        offset ${offset}::int limit ${limit + 1}::int`
      return { entries: rows.slice(0, limit).map(neighbourOf), hasMore: rows.length > limit }
    },

    /** How many people my network has, in all and by relation. */
    async counts(
      me: MemberId,
      moment: Moment,
    ): Promise<Readonly<{ all: number; by: ReadonlyMap<Relation, number> }>> {
      const rows = await db.$queryRaw<{ relation: Relation | null; people: bigint }[]>`
        ${relationsSql(me, moment)}
        select relation, count(distinct other_id) as people from network
        group by grouping sets ((relation), ())`
      const by = new Map<Relation, number>()
      let all = 0
      for (const { relation, people } of rows) {
        if (relation === null) all = Number(people)
        else by.set(relation, Number(people))
      }
      return { all, by }
    },

    /** Those of the given members who belong to my network, with their relations. */
    async among(
      me: MemberId,
      others: readonly MemberId[],
      moment: Moment,
    ): Promise<ReadonlyMap<MemberId, readonly Relation[]>> {
      if (others.length === 0) return new Map()
      const rows = await db.$queryRaw<NeighbourRow[]>`
        ${relationsSql(me, moment, others)}
        select other_id, array_agg(relation) as relations from network group by other_id`
      return new Map(rows.map(neighbourOf).map(({ id, relations }) => [id, relations]))
    },

    /** Everybody in my network, up to a limit, the nearest first: for telling them, not for showing. */
    async everybody(me: MemberId, moment: Moment, limit: number): Promise<readonly MemberId[]> {
      const rows = await db.$queryRaw<{ other_id: number }[]>`
        ${relationsSql(me, moment)}
        select other_id from network group by other_id
        order by min(array_position(${[...nearestFirst]}::text[], relation)), other_id
        limit ${limit}::int`
      return rows.map(row => memberId(row.other_id))
    },

    /** How many of my network could help: those who are not red themselves. */
    async countReady(me: MemberId, moment: Moment): Promise<number> {
      const rows = await db.$queryRaw<{ people: bigint }[]>`
        ${relationsSql(me, moment)}
        select count(*) as people from (select distinct other_id from network) n
        where not ${isRedSql(Prisma.sql`n.other_id`, moment)}`
      return Number(rows[0]?.people ?? 0)
    },

    /**
     * Who of all I may see has a collection that runs: my network and those whose help link I hold.
     * Reds first, by their deadline; then orange, by what is missing. In one field if asked.
     */
    async needingHelp(
      me: MemberId,
      moment: Moment,
      { offset, limit, field = null }: PageOrder & Readonly<{ field?: Field | null }>,
    ): Promise<Page<MemberId>> {
      const rows = await db.$queryRaw<{ owner_id: number }[]>`
        ${seenSql(me, moment)}
        ${needsSql(moment, field)}
        offset ${offset}::int limit ${limit + 1}::int`
      return pageOfOwners(rows, limit)
    },

    /** The fields in which somebody of all I may see needs help, in no order. */
    async fieldsNeeded(me: MemberId, moment: Moment): Promise<ReadonlySet<Field>> {
      const rows = await db.$queryRaw<{ field: string | null }[]>`
        ${seenSql(me, moment)}
        select distinct o.field from seen s
        join collection o on o.owner_id = s.other_id and o.kind in ${needSql} and o.field is not null
          and ${runsSql(Prisma.sql`o`, moment)}`
      return new Set(rows.map(({ field }) => field).filter(isField))
    },

    /** Whether there is anybody I may help, and how many of them need it, counted up to `most`. */
    async around(
      me: MemberId,
      moment: Moment,
      most: number,
    ): Promise<Readonly<{ isAlone: boolean; needing: number }>> {
      const rows = await db.$queryRaw<{ is_alone: boolean; needing: bigint }[]>`
        ${seenSql(me, moment)}
        select not exists (select 1 from seen) as is_alone, (select count(*) from (
          select 1 from seen s
          where exists (
            select 1 from collection o where o.owner_id = s.other_id and o.kind in ${needSql}
              and ${runsSql(Prisma.sql`o`, moment)})
          limit ${most}::int) needing) as needing`
      return { isAlone: rows[0]?.is_alone ?? true, needing: Number(rows[0]?.needing ?? 0) }
    },

    /**
     * People to meet: they ticked it, need help, and are helped by somebody who is confirmed by me
     * or helps the same as I do; nobody of my own network.
     */
    async toMeet(
      me: MemberId,
      moment: Moment,
      { offset, limit }: PageOrder,
    ): Promise<Page<MemberId>> {
      const rows = await db.$queryRaw<{ owner_id: number }[]>`
        ${relationsSql(me, moment)},
        seen as (
          select distinct p.receiver_id as other_id from ${contactsSql}
          join pledge p on p.giver_id = contacts.id
          join member m on m.id = p.receiver_id and m.may_be_met and m.left_at is null
          where ${isWalkedSql(moment)} and p.receiver_id <> ${me}
            and p.receiver_id not in (select other_id from network)
            and not ${areApartSql(me, Prisma.sql`p.receiver_id`)})
        ${needsSql(moment)}
        offset ${offset}::int limit ${limit + 1}::int`
      return pageOfOwners(rows, limit)
    },

    /** Those of the given members whom somebody I know helps, and who ticked that they may be met. */
    async mayMeet(
      me: MemberId,
      others: readonly MemberId[],
      moment: Moment,
    ): Promise<ReadonlySet<MemberId>> {
      if (others.length === 0) return new Set()
      const rows = await db.$queryRaw<{ receiver_id: number }[]>`
        ${relationsSql(me, moment)}
        select distinct p.receiver_id from ${contactsSql}
        join pledge p on p.giver_id = contacts.id and p.receiver_id = any(${[...others]}::int[])
        join member m on m.id = p.receiver_id and m.may_be_met and m.left_at is null
        where ${isWalkedSql(moment)}`
      return new Set(rows.map(row => memberId(row.receiver_id)))
    },
  }
}

/** The relations in the order in which people think of them. */
export const nearestFirst: readonly Relation[] = [
  'supports-me',
  'supported-by-me',
  'trust-link',
  'co-giver',
  'co-receiver',
  'supports-my-supporter',
  'supported-by-whom-i-support',
]

/** Those of my network who may introduce somebody to me: my circle-mates and degree-1 links. */
const contactsSql = Prisma.sql`(
  select distinct other_id as id from network where relation in ('co-giver', 'trust-link')) contacts`

/** The seen people with a collection that runs: reds by deadline, then orange by what is missing. */
function needsSql(moment: Moment, field: Field | null = null): Prisma.Sql {
  const ofField = field ? Prisma.sql`where c.field = ${field}` : Prisma.empty
  return Prisma.sql`
    select c.owner_id from seen s
    join lateral (
      select * from collection o where o.owner_id = s.other_id and o.kind in ${needSql}
        and ${runsSql(Prisma.sql`o`, moment)}
      order by o.kind limit 1) c on true
    left join lateral (
      select sum(p.amount) as counted from pledge p
      where p.collection_id = c.id
        and ${countsAsSql(moment)} in ('committed', 'delivered', 'confirmed')) g on true
    ${ofField}
    order by c.kind, c.deadline_on, greatest(0, c.target - coalesce(g.counted, 0)) desc, c.owner_id`
}

type NeighbourRow = { other_id: number; relations: Relation[] }

function neighbourOf({ other_id, relations }: NeighbourRow): Neighbour {
  const sorted = nearestFirst.filter(relation => relations.includes(relation))
  return { id: memberId(other_id), relations: sorted }
}

function pageOfOwners(rows: readonly { owner_id: number }[], limit: number): Page<MemberId> {
  return {
    entries: rows.slice(0, limit).map(row => memberId(row.owner_id)),
    hasMore: rows.length > limit,
  }
}
