import { missing, type Progress } from '../domain/collection.ts'
import {
  type Cycle,
  cycleOf,
  dayOf,
  firstDay,
  firstInstant,
  lastDay,
  nextCycle,
} from '../domain/cycle.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import type { Database } from './database.ts'
import { Prisma } from './generated/client.ts'
import type { When } from './when.ts'

/** How many, and how much together in whole cents. */
export type Tally = Readonly<{ count: number; sum: number }>

/** What the organizer's buttons say of one direction. */
export type Side = Readonly<{
  intentions: Tally
  commitments: Tally
  /** Delivered, waiting for the receiver's word. */
  delivered: Tally
  /** Commitments whose last day has passed. */
  overdue: Tally
  /** Deliveries whose last day has passed without an answer; among `delivered` too. */
  unanswered: Tally
  confirmed: Tally
}>

/** The member as the one who helps, and as the one who is helped. */
export type OrganizerCounts = Readonly<{ given: Side; received: Side }>

/** One month of the archive: what was confirmed in it. */
export type ArchiveMonth = Readonly<{ cycle: Cycle; given: Tally; received: Tally }>

const giverIsRed = (today: string) => Prisma.sql`exists (
  select from collection e where e.owner_id = p.giver_id and e.kind = 'emergency'
    and e.closed_at is null and e.deadline_on >= ${today})`

const ownerIsRed = (today: string) => Prisma.sql`exists (
  select from collection e where e.owner_id = c.owner_id and e.kind = 'emergency'
    and e.closed_at is null and e.deadline_on >= ${today})`

const isOpen = Prisma.sql`p.confirmed_at is null and p.withdrawn_at is null
  and p.declined_at is null and p.forgiven_at is null and p.annulled_at is null`

/** Sums over pledges, made where the rows are. Tests hold them against the domain's. */
export const pledgeSums = (db: Database) => ({
  /** ❤️ 🤝 👍 🙏 of many collections at once, by collection; ids nobody has are left out. */
  async progressOf(
    collectionIds: readonly number[],
    { now, zone }: When,
  ): Promise<ReadonlyMap<number, Progress>> {
    if (collectionIds.length === 0) return new Map()
    const today = dayOf(now, zone)
    const cycle = cycleOf(now, zone)
    const rows = await db.$queryRaw<ProgressRow[]>`
      select c.id, c.target,
        coalesce(sum(p.amount) filter (where ${isOpen} and p.delivered_at is null
          and p.committed_at is null and p.lasts and not p.giver_is_red and not p.is_paused), 0) as intended,
        coalesce(sum(p.amount) filter (where ${isOpen} and p.delivered_at is null
          and p.committed_at is not null and p.lasts and not p.giver_is_red), 0) as committed,
        coalesce(sum(p.amount) filter (where ${isOpen} and p.delivered_at is not null), 0) as delivered,
        coalesce(sum(p.amount) filter (where p.confirmed_at is not null), 0) as confirmed
      from collection c left join lateral (
        select p.*, p.due_on is null or p.due_on >= ${today} as lasts,
          ${giverIsRed(today)} as giver_is_red,
          c.kind = 'monthly' and ${ownerIsRed(today)} as is_paused
        from pledge p where p.collection_id = c.id
          and (c.kind = 'emergency' or p.due_on between ${firstDay(cycle)} and ${lastDay(cycle)})
      ) p on true
      where c.id = any(${[...new Set(collectionIds)]}::int[])
      group by c.id, c.target`
    return new Map(rows.map(row => [row.id, progressOfRow(row)]))
  },

  /** The givers with a live pledge to a receiver, without those who are apart from them: the circle. */
  async liveGivers(receiverId: MemberId, { now, zone }: When): Promise<ReadonlySet<MemberId>> {
    const today = dayOf(now, zone)
    const cycle = cycleOf(now, zone)
    const from = firstInstant(cycle, zone)
    const until = firstInstant(nextCycle(cycle), zone)
    const rows = await db.$queryRaw<{ giver_id: number }[]>`
      select distinct p.giver_id
      from pledge p join collection c on c.id = p.collection_id
      where p.receiver_id = ${receiverId}::int
        and ((${isOpen} and (p.delivered_at is not null or p.due_on is null or p.due_on >= ${today}))
          or (p.confirmed_at >= ${from} and p.confirmed_at < ${until})
          or (p.confirmed_at is not null and c.kind = 'emergency'
            and (c.closed_at is null or (c.closed_at >= ${from} and c.closed_at < ${until}))))
        and not exists (select from withdrawal w where w.restored_at is null
          and ((w.from_id = p.giver_id and w.to_id = p.receiver_id)
            or (w.from_id = p.receiver_id and w.to_id = p.giver_id)))`
    return new Set(rows.map(row => memberId(row.giver_id)))
  },

  /** What the organizer's buttons count, both directions in one question. */
  async organizerCounts(me: MemberId, { now, zone }: When): Promise<OrganizerCounts> {
    const today = dayOf(now, zone)
    const rows = await db.$queryRaw<CountRow[]>`
      select side, kind, count(*) as count, sum(amount) as sum
      from (
        select 'given' as side, p.* from pledge p where p.giver_id = ${me}::int
        union all
        select 'received', p.* from pledge p where p.receiver_id = ${me}::int
      ) p cross join lateral unnest(case
        when p.confirmed_at is not null then array['confirmed']
        when not (${isOpen}) then array[]::text[]
        when p.delivered_at is not null and p.due_on < ${today} then array['delivered', 'unanswered']
        when p.delivered_at is not null then array['delivered']
        when p.committed_at is not null and p.due_on < ${today} then array['overdue']
        when p.committed_at is not null then array['commitments']
        when p.due_on < ${today} then array[]::text[]
        else array['intentions'] end) as kinds (kind)
      group by side, kind`
    const tally = (side: string, kind: keyof Side): Tally => {
      const row = rows.find(each => each.side === side && each.kind === kind)
      return { count: Number(row?.count ?? 0), sum: Number(row?.sum ?? 0) }
    }
    const of = (side: string): Side => ({
      intentions: tally(side, 'intentions'),
      commitments: tally(side, 'commitments'),
      delivered: tally(side, 'delivered'),
      overdue: tally(side, 'overdue'),
      unanswered: tally(side, 'unanswered'),
      confirmed: tally(side, 'confirmed'),
    })
    return { given: of('given'), received: of('received') }
  },

  /** The months in which deeds of a member were confirmed, newest first. */
  async archiveMonths(
    me: MemberId,
    { zone }: Pick<When, 'zone'>,
    { skip, take }: Readonly<{ skip: number; take: number }>,
  ): Promise<readonly ArchiveMonth[]> {
    const rows = await db.$queryRaw<ArchiveRow[]>`
      select to_char(p.confirmed_at at time zone ${zone}, 'YYYY-MM') as cycle,
        count(*) filter (where p.giver_id = ${me}::int) as given,
        coalesce(sum(p.amount) filter (where p.giver_id = ${me}::int), 0) as given_sum,
        count(*) filter (where p.receiver_id = ${me}::int) as received,
        coalesce(sum(p.amount) filter (where p.receiver_id = ${me}::int), 0) as received_sum
      from pledge p
      where (p.giver_id = ${me}::int or p.receiver_id = ${me}::int) and p.confirmed_at is not null
      group by 1 order by 1 desc offset ${skip}::int limit ${take}::int`
    return rows.map(row => ({
      cycle: row.cycle as Cycle,
      given: { count: Number(row.given), sum: Number(row.given_sum) },
      received: { count: Number(row.received), sum: Number(row.received_sum) },
    }))
  },
})

function progressOfRow(row: ProgressRow): Progress {
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
    missing: missing(target, { committed, delivered, confirmed }),
    percent: Math.min(100, Math.floor((done * 100) / target)),
  }
}

type ProgressRow = {
  id: number
  target: number
  intended: bigint
  committed: bigint
  delivered: bigint
  confirmed: bigint
}
type CountRow = { side: string; kind: string; count: bigint; sum: bigint }
type ArchiveRow = {
  cycle: string
  given: bigint
  given_sum: bigint
  received: bigint
  received_sum: bigint
}
