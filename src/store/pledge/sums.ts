import { type Cycle, cycleOf, cyclesBetween, firstInstant, nextCycle } from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { type Bar, missing } from '../../domain/pledge/collection.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql, countsAsSql, isLateSql, isLiveSql, isPausedSql } from '../sql/live.ts'
import { isOpenSql } from '../sql/moments.ts'

/** How many, and how much together in whole cents. */
export type Tally = Readonly<{ count: number; sum: number }>

/** What the organizer's buttons say of one direction. */
export type Side = Readonly<{
  /** With how many people something is open: intended, promised or paused. */
  people: number
  intentions: Tally
  commitments: Tally
  /** Intentions and commitments that are paused; they count in neither of the two. */
  paused: Tally
  /** Delivered, waiting for the receiver's word. */
  delivered: Tally
  /** Commitments whose last day has passed. */
  overdue: Tally
  confirmed: Tally
}>

/** The member as the one who helps, and as the one who is helped. */
export type OrganizerCounts = Readonly<{ given: Side; received: Side }>

/** One month of the archive: what was confirmed in it. */
export type ArchiveMonth = Readonly<{ cycle: Cycle; given: Tally; received: Tally }>

/** Sums over pledges, made where the rows are. Tests hold them against the domain's rules. */
export const pledgeSums = (db: Database) => ({
  /** ❤️ 🤝 👍 🙏 of many collections at once, by collection; ids nobody has are left out. */
  async progressOf(
    collectionIds: readonly number[],
    moment: Moment,
  ): Promise<ReadonlyMap<number, Bar>> {
    if (collectionIds.length === 0) return new Map()
    const rows = await db.$queryRaw<BarRow[]>`
      select c.id, c.target,
        coalesce(sum(p.amount) filter (where p.counts_as = 'intention'), 0) as intended,
        coalesce(sum(p.amount) filter (where p.counts_as = 'committed'), 0) as committed,
        coalesce(sum(p.amount) filter (where p.counts_as = 'delivered'), 0) as delivered,
        coalesce(sum(p.amount) filter (where p.counts_as = 'confirmed'), 0) as confirmed,
        coalesce(sum(p.amount) filter (where p.counts_as = 'confirmed' and p.clearing_id is not null),
          0) as cleared,
        count(distinct p.giver_id) filter (where p.is_live) as helpers
      from collection c
      left join lateral (
        select p.giver_id, p.amount, p.clearing_id, ${countsAsSql(moment)} as counts_as,
          ${isLiveSql(moment)} as is_live
        from pledge p where p.collection_id = c.id) p on true
      where c.id = any(${[...new Set(collectionIds)]}::int[])
      group by c.id, c.target`
    return new Map(rows.map(row => [row.id, barOf(row)]))
  },

  /** The givers with a live pledge to a receiver, without those who are apart from them: the circle. */
  async circleOf(receiverId: MemberId, moment: Moment): Promise<ReadonlySet<MemberId>> {
    const rows = await db.$queryRaw<{ giver_id: number }[]>`
      select distinct p.giver_id from pledge p
      where p.receiver_id = ${receiverId}::int and ${isLiveSql(moment)}
        and not ${areApartSql(receiverId, Prisma.sql`p.giver_id`)}`
    return new Set(rows.map(row => memberId(row.giver_id)))
  },

  /** Everybody with a live pledge to a receiver, those who are apart from them too. */
  async giversOf(receiverId: MemberId, moment: Moment): Promise<readonly MemberId[]> {
    const rows = await db.$queryRaw<{ giver_id: number }[]>`
      select distinct p.giver_id from pledge p
      where p.receiver_id = ${receiverId}::int and ${isLiveSql(moment)} order by p.giver_id`
    return rows.map(row => memberId(row.giver_id))
  },

  /** What the organizer's buttons count, both directions in one question. */
  async organizerCounts(me: MemberId, moment: Moment): Promise<OrganizerCounts> {
    const rows = await db.$queryRaw<CountRow[]>`
      select side, kinds.kind, count(*) as count, sum(amount) as sum,
        count(distinct other_id) filter (
          where kinds.kind in ('intentions', 'commitments', 'paused')) as people
      from (
        select 'given' as side, p.receiver_id as other_id, p.* from pledge p where p.giver_id = ${me}::int
        union all
        select 'received', p.giver_id, p.* from pledge p where p.receiver_id = ${me}::int
      ) p join collection c on c.id = p.collection_id
      cross join lateral (select case
        when p.confirmed_at is not null then 'confirmed'
        when not ${isOpenSql} then null
        when p.delivered_at is not null then 'delivered'
        when p.committed_at is not null and ${isLateSql(moment)} then 'overdue'
        when ${isLateSql(moment)} then null
        when ${isPausedSql(moment)} then 'paused'
        when p.committed_at is not null then 'commitments'
        else 'intentions' end) as kinds (kind)
      where kinds.kind is not null
      group by grouping sets ((side, kinds.kind), (side))`
    const tally = (side: string, kind: keyof Side): Tally => {
      const row = rows.find(each => each.side === side && each.kind === kind)
      return { count: Number(row?.count ?? 0), sum: Number(row?.sum ?? 0) }
    }
    const of = (side: string): Side => ({
      people: Number(rows.find(each => each.side === side && each.kind === null)?.people ?? 0),
      intentions: tally(side, 'intentions'),
      commitments: tally(side, 'commitments'),
      paused: tally(side, 'paused'),
      delivered: tally(side, 'delivered'),
      overdue: tally(side, 'overdue'),
      confirmed: tally(side, 'confirmed'),
    })
    return { given: of('given'), received: of('received') }
  },

  /** The months in which deeds of a member were confirmed, newest first. */
  async archiveMonths(
    me: MemberId,
    { zone }: Pick<Moment, 'zone'>,
    { skip, take }: Readonly<{ skip: number; take: number }>,
  ): Promise<readonly ArchiveMonth[]> {
    const isMine = Prisma.sql`(p.giver_id = ${me}::int or p.receiver_id = ${me}::int)`
    const [span] = await db.$queryRaw<{ first: Date | null; last: Date | null }[]>`
      select min(p.confirmed_at) as first, max(p.confirmed_at) as last from pledge p where ${isMine}`
    if (!span?.first || !span.last) return []
    const months = cyclesBetween(cycleOf(span.first, zone), cycleOf(span.last, zone))
    const begins = months.map(month => firstInstant(month, zone))
    const ends = months.map(month => firstInstant(nextCycle(month), zone))
    const rows = await db.$queryRaw<ArchiveRow[]>`
      select m.cycle,
        count(*) filter (where p.giver_id = ${me}::int) as given,
        coalesce(sum(p.amount) filter (where p.giver_id = ${me}::int), 0) as given_sum,
        count(*) filter (where p.receiver_id = ${me}::int) as received,
        coalesce(sum(p.amount) filter (where p.receiver_id = ${me}::int), 0) as received_sum
      from pledge p join unnest(${months}::text[], ${begins}::timestamptz[], ${ends}::timestamptz[])
        as m (cycle, begins, ends) on p.confirmed_at >= m.begins and p.confirmed_at < m.ends
      where ${isMine}
      group by 1 order by 1 desc offset ${skip}::int limit ${take}::int`
    return rows.map(row => ({
      cycle: row.cycle as Cycle,
      given: { count: Number(row.given), sum: Number(row.given_sum) },
      received: { count: Number(row.received), sum: Number(row.received_sum) },
    }))
  },
})

function barOf(row: BarRow): Bar {
  const { target } = row
  const intended = Number(row.intended)
  const committed = Number(row.committed)
  const delivered = Number(row.delivered)
  const confirmed = Number(row.confirmed)
  const done = committed + delivered + confirmed
  return {
    target,
    intended,
    committed,
    delivered,
    confirmed,
    cleared: Number(row.cleared),
    missing: missing(target, { committed, delivered, confirmed }),
    percent: Math.min(100, Math.floor((done * 100) / target)),
    helpers: Number(row.helpers),
  }
}

type BarRow = {
  id: number
  target: number
  intended: bigint
  committed: bigint
  delivered: bigint
  confirmed: bigint
  cleared: bigint
  helpers: bigint
}
type CountRow = {
  side: string
  /** Null: over all kinds. */
  kind: string | null
  count: bigint
  sum: bigint
  people: bigint
}
type ArchiveRow = {
  cycle: string
  given: bigint
  given_sum: bigint
  received: bigint
  received_sum: bigint
}
