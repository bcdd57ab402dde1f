import {
  type Cycle,
  type Day,
  firstDay,
  firstInstant,
  lastDay,
  nextCycle,
  type Zone,
} from '../../domain/cycle.ts'
import { collectionId, type MemberId, memberId } from '../../domain/ids.ts'
import { LARGEST_AMOUNT } from '../../domain/money.ts'
import type { ClosedLines, DigestLists, OpenList } from '../../domain/notice/digest.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { byMonthSql } from '../sql/kinds.ts'
import { isDeedSql, isOpenSql } from '../sql/moments.ts'
import { isDormantSql, leftOutSql, surroundingsSql, type Window } from './cycles.ts'
import {
  type After,
  line,
  linesSql,
  listsOf,
  type Range,
  type RawLists,
  rangeOf,
  whoSql,
  within,
} from './digest-lines.ts'

/** The closed cycles that one digest covers, in order, and the cycle that was renewed into. */
export type Covered = Readonly<{
  cycles: readonly [Cycle, ...Cycle[]]
  lost: readonly Cycle[]
  into: Cycle
  zone: Zone
}>

/** What a close has to say to one member. */
export type Closed = ClosedLines & Readonly<{ memberId: MemberId }>

/** What a member has open at a month's end. */
export type Open = Readonly<{ memberId: MemberId; lists: DigestLists<OpenList> }>

/** What is told to many members at once, each page of members in one query. */
export const digests = (db: Database) => ({
  /**
   * What the close of these cycles has to say to the next members; those with nothing come too.
   * `before` and `now` are the windows of dormancy at the close before and at this one.
   */
  async closed(
    page: After,
    covered: Covered,
    dormancy: Readonly<{ before: Window; now: Window }> | null,
  ): Promise<readonly Closed[]> {
    const range = await rangeOf(db, page)
    if (!range) return []
    const { from, until } = spanOf(covered)
    const becameDormant = dormancy
      ? Prisma.sql`(${isDormantSql(dormancy.now)} and not ${isDormantSql(dormancy.before)})`
      : Prisma.sql`false`
    const rows = await db.$queryRaw<ClosedRow[]>`
      with ${linesSql(closedLines(range, covered))}
      select m.id, l.lists, r.amount, r.people,
        (select sum(p.amount) from pledge p where p.giver_id = m.id and p.clearing_id is not null
          and p.confirmed_at >= ${from} and p.confirmed_at < ${until}) as cleared,
        (select c.id from collection c where c.owner_id = m.id and c.closed_at is null
            and c.kind in ${byMonthSql} limit 1) as still_needs,
        ${becameDormant} as became_dormant,
        exists (select from collection c where c.owner_id = m.id and c.closed_as = 'dormant'
          and c.closed_at > ${from} and c.closed_at <= ${until}) as support_ended
      from ${whoSql(range)} left join lists l on l.member_id = m.id
      left join lateral (
        select sum(p.amount) as amount, count(distinct p.giver_id) as people from pledge p
        where p.receiver_id = m.id and p.confirmed_at >= ${from} and p.confirmed_at < ${until}
          and ${isDeedSql}) r on true
      order by m.id`
    return rows.map(row => ({
      memberId: memberId(row.id),
      lists: listsOf(row.lists),
      received: { amount: Number(row.amount ?? 0), people: Number(row.people) },
      cleared: Number(row.cleared ?? 0),
      stillNeeds: row.still_needs === null ? null : collectionId(row.still_needs),
      becameDormant: row.became_dormant,
      supportEnded: row.support_ended,
    }))
  },

  /** What the next members have open that ends with a cycle, is overdue or waits for a word. */
  async open(page: After, cycle: Cycle): Promise<readonly Open[]> {
    const isDue = Prisma.sql`p.due_on between ${firstDay(cycle)} and ${lastDay(cycle)}`
    return openOf(db, page, range => [
      line(range, 'intentions', 'giver', Prisma.sql`${isIntentionSql} and ${isDue}`),
      line(
        range,
        'commitments',
        'giver',
        Prisma.sql`${isCommittedSql} and p.due_on <= ${lastDay(cycle)}`,
      ),
      line(range, 'waiting', 'giver', isDeliveredSql),
      line(range, 'toConfirm', 'receiver', isDeliveredSql),
      line(range, 'receivedIntentions', 'receiver', Prisma.sql`${isIntentionSql} and ${isDue}`),
      line(
        range,
        'receivedCommitments',
        'receiver',
        Prisma.sql`${isCommittedSql} and p.due_on <= ${lastDay(cycle)}`,
      ),
    ])
  },

  /** The commitments of the next members that are due between two days. */
  async due(page: After, days: Readonly<{ from: Day; until: Day }>): Promise<readonly Open[]> {
    const isDue = Prisma.sql`p.due_on between ${days.from} and ${days.until}`
    return openOf(db, page, range => [
      line(range, 'commitments', 'giver', Prisma.sql`${isCommittedSql} and ${isDue}`),
    ])
  },
})

/** The instants between which the covered cycles ran. */
function spanOf({ cycles, zone }: Covered): { from: Date; until: Date; last: Cycle } {
  const last = cycles.at(-1) ?? cycles[0]
  const until = firstInstant(nextCycle(last), zone)
  return { from: firstInstant(cycles[0], zone), until, last }
}

function closedLines(range: Range, covered: Covered): readonly Prisma.Sql[] {
  const { cycles, into } = covered
  const { from, until, last } = spanOf(covered)
  const gave = Prisma.sql`${isDeedSql} and p.confirmed_at >= ${from} and p.confirmed_at < ${until}`
  const renewed = Prisma.sql`p.cycle = ${into} and p.renewal_of = any(${[...cycles]}::text[])
    and p.created_at <= ${until} and (p.due_on is null or p.due_on = ${lastDay(into)})`
  const lapsed = Prisma.sql`${isIntentionSql}
    and p.due_on between ${firstDay(cycles[0])} and ${lastDay(last)}`
  const overdue = Prisma.sql`${isCommittedSql} and p.due_on <= ${lastDay(last)}`
  const spared = sparedSql(covered)
  return [
    ...(spared
      ? [line(range, 'spared', 'giver', spared), line(range, 'receivedSpared', 'receiver', spared)]
      : []),
    line(range, 'gave', 'giver', gave),
    line(range, 'renewed', 'giver', renewed),
    line(range, 'lapsed', 'giver', lapsed),
    line(range, 'overdue', 'giver', overdue),
    line(range, 'waiting', 'giver', isDeliveredSql),
    ...cycles.map(cycle => leftOutLine(range, { cycle, into, zone: covered.zone })),
    line(range, 'renewedToMe', 'receiver', renewed),
    line(range, 'receivedLapsed', 'receiver', lapsed),
    line(range, 'receivedOverdue', 'receiver', overdue),
    line(range, 'toConfirm', 'receiver', isDeliveredSql),
  ]
}

/** What the closes of lost cycles have given another last day; null where none was lost. */
function sparedSql({ lost, into, zone }: Covered): Prisma.Sql | null {
  if (lost.length === 0) return null
  const closes = lost.map(cycle => firstInstant(nextCycle(cycle), zone))
  return Prisma.sql`${isOpenSql} and p.due_on = ${lastDay(into)} and exists (
    select from pledge_event e where e.pledge_id = p.id and e.what = 'changed-due-day'
      and e.at = any(${closes}::timestamptz[]))`
}

const isIntentionSql = Prisma.sql`${isOpenSql} and p.committed_at is null and p.delivered_at is null`
const isCommittedSql = Prisma.sql`${isOpenSql} and p.committed_at is not null
  and p.delivered_at is null`
const isDeliveredSql = Prisma.sql`${isOpenSql} and p.delivered_at is not null`

/** Deeds of a cycle that its close took up and did not renew, one line a pair, with the word why. */
function leftOutLine(
  range: Range,
  close: Readonly<{ cycle: Cycle; into: Cycle; zone: Zone }>,
): Prisma.Sql {
  const { cycle, zone } = close
  return Prisma.sql`select d.giver_id, 'leftOut', d.id, d.receiver_id, d.amount, false,
      ${leftOutSql(close)}
    from (
      select p.giver_id, p.receiver_id, min(p.id) as id,
        least(sum(p.amount), ${LARGEST_AMOUNT})::int as amount
      from pledge p
      where ${within(Prisma.sql`p.giver_id`, range)} and p.due_on = ${lastDay(cycle)} and p.renewed_at = ${firstInstant(nextCycle(cycle), zone)}
      group by p.giver_id, p.receiver_id) d
    ${surroundingsSql}
    where not exists (select from pledge n where n.giver_id = d.giver_id
      and n.receiver_id = d.receiver_id and n.renewal_of = ${cycle}
      and (n.due_on is null or n.due_on = ${lastDay(close.into)}))`
}

async function openOf(
  db: Database,
  page: After,
  lines: (range: Range) => readonly Prisma.Sql[],
): Promise<readonly Open[]> {
  const range = await rangeOf(db, page)
  if (!range) return []
  const rows = await db.$queryRaw<{ id: number; lists: RawLists }[]>`
    with ${linesSql(lines(range))}
    select m.id, l.lists from ${whoSql(range)} left join lists l on l.member_id = m.id
    order by m.id`
  return rows.map(({ id, lists }) => ({ memberId: memberId(id), lists: listsOf(lists) }))
}

type ClosedRow = {
  id: number
  lists: RawLists
  amount: bigint | null
  cleared: bigint | null
  people: bigint
  still_needs: number | null
  became_dormant: boolean
  support_ended: boolean
}
