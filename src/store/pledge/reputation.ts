import { OWN_ACTS, type Owed, type StandingFacts } from '../../domain/collection/standing.ts'
import {
  type Cycle,
  cycleOf,
  type Day,
  dayOf,
  endOf,
  firstInstant,
  previousCycle,
} from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { PledgeMoments } from '../../domain/pledge/pledge.ts'
import type { Reputation } from '../../domain/pledge/reputation.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { deedSql, giftSql, wordSql } from '../sql/kinds.ts'
import { isLateSql } from '../sql/live.ts'
import { isConfirmedSql, isDeedSql, isOpenSql } from '../sql/moments.ts'
import { open } from './row.ts'

/** Delivered in time, whose last day `d` ends at an instant. */
const isInTimeSql = Prisma.sql`(p.delivered_at is not null
  and (p.due_on is null or p.delivered_at < d.ends))`
/** A confirmed pledge `p` of a collection `c` that counts as a deed, and one that is a gift. */
const isDeedOfHelpSql = Prisma.sql`(${isDeedSql} and c.kind in ${deedSql})`
const isGiftSql = Prisma.sql`(${isDeedSql} and c.kind in ${giftSql})`
const isClearedSql = Prisma.sql`(${isConfirmedSql} and p.clearing_id is not null)`

/** The rule `fellDue` for a pledge `p` of a collection `c`. */
const fellDueSql = (moment: Moment): Prisma.Sql => Prisma.sql`(${isClearedSql}
  or (c.kind in ${wordSql} and (${isConfirmedSql}
    or (${isOpenSql} and p.committed_at is not null and p.delivered_at is null
      and ${isLateSql(moment)}))))`

/** What the ledger says of members: the facts of their cards, and what their standing rests on. */
export const reputation = (db: Database) => ({
  /** The domain's `reputationOf` as sums of the database, for many members at once. */
  async of(
    memberIds: readonly MemberId[],
    moment: Moment,
  ): Promise<ReadonlyMap<MemberId, Reputation>> {
    if (memberIds.length === 0) return new Map()
    const ids = [...new Set(memberIds)]
    const days = await daysDue(db, ids)
    const rows = await db.$queryRaw<ReputationRow[]>`
      select m.id, m.joined_at,
        count(*) filter (where ${isDeedOfHelpSql}) as deeds,
        count(*) filter (where ${isDeedOfHelpSql} and ${isInTimeSql}) as in_time,
        coalesce(sum(p.amount) filter (where ${isDeedOfHelpSql}), 0) as sum,
        count(distinct p.receiver_id) filter (where ${isDeedOfHelpSql}) as people,
        count(distinct coalesce(p.part_of_id, p.id)) filter (where ${fellDueSql(moment)}) as words_due,
        count(distinct coalesce(p.part_of_id, p.id))
          filter (where ${fellDueSql(moment)} and p.confirmed_at is not null and ${isInTimeSql})
          as words_kept,
        count(*) filter (where ${isGiftSql}) as gifts,
        count(distinct p.receiver_id) filter (where ${isGiftSql}) as gift_people,
        count(*) filter (where ${isOpenSql} and p.committed_at is not null
          and p.delivered_at is null and ${isLateSql(moment)}) as overdue
      from member m left join pledge p on p.giver_id = m.id
      left join collection c on c.id = p.collection_id
      left join unnest(${days}::text[], ${days.map(day => endOf(day, moment.zone))}::timestamptz[])
        as d (due_on, ends) on d.due_on = p.due_on
      where m.id = any(${ids}::int[])
      group by m.id, m.joined_at`
    return new Map(
      rows.map(row => [
        memberId(row.id),
        {
          deeds: Number(row.deeds),
          inTime: Number(row.in_time),
          sum: Number(row.sum),
          people: Number(row.people),
          words: { due: Number(row.words_due), kept: Number(row.words_kept) },
          gifts: { count: Number(row.gifts), people: Number(row.gift_people) },
          overdue: Number(row.overdue),
          memberSince: row.joined_at,
        },
      ]),
    )
  },

  /** What a member's standing is computed from; of debts and waiting deliveries the oldest is enough. */
  async standingFacts(id: MemberId, isRed: boolean, moment: Moment): Promise<StandingFacts> {
    const member = await db.member.findUniqueOrThrow({ where: { id }, select: { joinedAt: true } })
    const debt = await db.pledge.findFirst({
      where: {
        giverId: id,
        ...open,
        committedAt: { not: null },
        deliveredAt: null,
        dueOn: { lt: dayOf(moment.now, moment.zone) },
      },
      orderBy: { dueOn: 'asc' },
    })
    const waiting = await db.pledge.findFirst({
      where: { receiverId: id, ...open, deliveredAt: { not: null } },
      orderBy: { deliveredAt: 'asc' },
    })
    return {
      joinedAt: member.joinedAt,
      tookPartAt: await tookPartAt(db, id),
      tookPartIn: await tookPartIn(db, id, moment),
      given: debt ? [owedOf(debt)] : [],
      received: waiting ? [owedOf(waiting)] : [],
      isRed,
    }
  },
})

/** The last days of what these members have done: few, since most help is due at a month's end. */
async function daysDue(db: Database, ids: readonly MemberId[]): Promise<readonly Day[]> {
  const rows = await db.$queryRaw<{ due_on: Day }[]>`
    select distinct p.due_on from pledge p
    where p.giver_id = any(${ids}::int[]) and p.due_on is not null and ${isConfirmedSql}`
  return rows.map(row => row.due_on)
}

/** The last own act that has a moment: a commitment, an answer, a vouch, a deed confirmed, a new link. */
async function tookPartAt(db: Database, id: MemberId): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    select greatest(
      (select max(e.at) from pledge_event e
        where e.by_id = ${id} and e.what = any(${[...OWN_ACTS]}::text[])),
      (select max(p.confirmed_at) from pledge p where p.giver_id = ${id} and ${isDeedSql}),
      (select max(r.answered_at) from request r join pledge p on p.id = r.pledge_id
        where p.giver_id = ${id} and r.kind in ('commit', 'deliver')
          and r.answer is not null),
      (select max(v.at) from vouch v where v.member_id = ${id}),
      (select max(greatest(v.voted_at, v.committed_at)) from vote v where v.member_id = ${id}),
      (select max(k.answered_at) from listing_talk k where k.owner_id = ${id}),
      (select max(l.created_at) from trust_link l where l.one_id = ${id} or l.other_id = ${id})
    ) as at`
  return row?.at ?? null
}

/** The last cycle closed with an own intention alive, not one the bot renewed, or still in need. */
async function tookPartIn(
  db: Database,
  id: MemberId,
  { now, zone }: Moment,
): Promise<Cycle | null> {
  const current = cycleOf(now, zone)
  const [row] = await db.$queryRaw<{ cycle: string | null }[]>`
    select greatest(
      (select max(least(left(p.due_on, 7), ${previousCycle(current)})) from pledge p
        where p.giver_id = ${id} and p.renewal_of is null and ${isOpenSql}
          and p.committed_at is null and p.delivered_at is null
          and p.created_at < ${firstInstant(current, zone)}),
      (select max(n.cycle) from still_need n where n.member_id = ${id})) as cycle`
  return (row?.cycle ?? null) as Cycle | null
}

type ReputationRow = {
  id: number
  joined_at: Date
  deeds: bigint
  in_time: bigint
  sum: bigint
  people: bigint
  words_due: bigint
  words_kept: bigint
  gifts: bigint
  gift_people: bigint
  overdue: bigint
}

function owedOf(row: PledgeMoments & { dueOn: string | null }): Owed {
  return { ...row, dueOn: row.dueOn as Day | null }
}
