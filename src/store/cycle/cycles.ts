import { OWN_ACTS } from '../../domain/collection/standing.ts'
import {
  type Cycle,
  type Day,
  firstDay,
  firstInstant,
  lastDay,
  nextCycle,
  type Zone,
} from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { LARGEST_AMOUNT } from '../../domain/money.ts'
import { touchCircles } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { byMonthSql } from '../sql/kinds.ts'
import { areApartSql, isRedSql } from '../sql/live.ts'
import { isConfirmedSql, isDeedSql, isOpenSql } from '../sql/moments.ts'

/** One close: the deeds of `cycle` are renewed for the cycle `into`, at the moment `now`. */
export type Close = Moment & Readonly<{ cycle: Cycle; into: Cycle }>

/** In which time an act keeps a member from being dormant: from the first closed cycle that counts. */
export type Window = Readonly<{ first: Cycle; closedAt: Date; zone: Zone }>

/** What a close writes, in statements over whole batches. */
export const cycles = (db: Database) => ({
  /**
   * Takes up the deeds of the next pairs of giver and receiver, from this giver on, and renews them
   * where nothing stands in the way: `domain/renewal.ts` as one statement. Answers how many pairs
   * there were and the last giver; fewer than the limit means the end.
   */
  async renew(close: Close, from: number, limit: number): Promise<Renewed> {
    const { cycle, into, now } = close
    const [row] = await db.$queryRaw<RenewedRow[]>`
      with pair as materialized (
        select p.giver_id, p.receiver_id, least(sum(p.amount), ${LARGEST_AMOUNT})::int as amount,
          array_agg(p.id) as ids
        from pledge p
        where p.due_on = ${lastDay(cycle)} and p.giver_id >= ${from}::int and ${toRenewSql(close)}
        group by p.giver_id, p.receiver_id order by p.giver_id, p.receiver_id limit ${limit}::int),
      -- Whoever ends support at this moment does so before this batch, or after it.
      running as materialized (
        select id from collection where kind in ${byMonthSql} and closed_at is null
          and owner_id in (select receiver_id from pair) order by id for share),
      made as (
        insert into pledge (giver_id, receiver_id, collection_id, amount, unit, cycle, due_on,
          renewal_of, created_at)
        select d.giver_id, d.receiver_id, c.id, d.amount, c.unit, ${into},
          case when ${isRedSql(Prisma.sql`d.giver_id`, close)}
            or ${isRedSql(Prisma.sql`d.receiver_id`, close)} then null else ${lastDay(into)} end,
          ${cycle}, ${now}
        from pair d ${surroundingsSql} where ${leftOutSql(close)} is null
          and c.id in (select id from running)
        on conflict do nothing returning id, amount),
      told as (
        insert into pledge_event (pledge_id, at, what, to_stage, to_amount)
        select id, ${now}, 'renewed', 'intention', amount from made),
      marked as (
        update pledge p set renewed_at = ${now}
        from (select unnest(ids) as id from pair) deed where p.id = deed.id)
      select count(*) as pairs, max(giver_id) as giver_id,
        array_agg(distinct receiver_id) as receivers from pair`
    await touchCircles(db, row?.receivers ?? [])
    return { pairs: Number(row?.pairs ?? 0), lastGiver: row?.giver_id ?? null }
  },

  /** Spares open pledges due in a lost cycle until another day, as `domain/sparing.ts`; answers how many. */
  async spare(
    days: Readonly<{ from: Day; until: Day }>,
    { dueOn, at, limit }: Readonly<{ dueOn: Day; at: Date; limit: number }>,
  ): Promise<number> {
    const isDueThen = Prisma.sql`p.due_on between ${days.from} and ${days.until} and ${isOpenSql}`
    return db.$executeRaw`
      with moved as (
        update pledge p set due_on = ${dueOn}
        where p.id in (select p.id from pledge p where ${isDueThen} limit ${limit}::int)
          and ${isDueThen}
        returning p.id, p.amount, case when p.delivered_at is not null then 'delivered'
          when p.committed_at is not null then 'committed' else 'intention' end as stage)
      insert into pledge_event (pledge_id, at, what, from_stage, to_stage, from_amount, to_amount)
      select id, ${at}, 'changed-due-day', stage, stage, amount, amount from moved`
  },

  /**
   * Lets the database count anew after so many rows at once: planned by what it knew before, a page
   * of digests would walk over all renewals.
   */
  async countAnew(): Promise<void> {
    await db.$executeRaw`analyze pledge`
  },

  /** Which of these members are dormant: `isDormant` of the domain for many at once. */
  async dormantOf(ids: readonly MemberId[], window: Window): Promise<ReadonlySet<MemberId>> {
    const rows = await db.$queryRaw<{ id: number }[]>`
      select m.id from member m where m.id = any(${[...ids]}::int[]) and ${isDormantSql(window)}`
    return new Set(rows.map(row => memberId(row.id)))
  },
})

type RenewedRow = { pairs: bigint; giver_id: number | null; receivers: number[] | null }
type Renewed = Readonly<{ pairs: number; lastGiver: number | null }>

/** The rule `isRenewable` for a deed `p` that was there at the close of its cycle. */
function toRenewSql({ cycle, zone }: Close): Prisma.Sql {
  const end = firstInstant(nextCycle(cycle), zone)
  return Prisma.sql`(p.cycle is not null and p.renewed_at is null and ${isConfirmedSql}
    and p.delivered_at < ${end} and p.confirmed_at < ${end})`
}

/** What stands around deeds `d` of a pair: the giver, and the receiver's monthly collection `c`. */
export const surroundingsSql = Prisma.sql`
  join member g on g.id = d.giver_id
  left join collection c on c.owner_id = d.receiver_id and c.kind in ${byMonthSql} and c.closed_at is null`

/** Why deeds `d` of a pair are left out, in the order of the domain's rule; null when they renew. */
export function leftOutSql({ into }: Pick<Close, 'into'>): Prisma.Sql {
  const dueOn = lastDay(into)
  return Prisma.sql`(case
    when g.left_at is not null then 'giver-left'
    when ${areApartSql(Prisma.sql`d.giver_id`, Prisma.sql`d.receiver_id`)} then 'members-are-apart'
    when exists (select from renewal_off o where o.giver_id = d.giver_id
      and o.receiver_id = d.receiver_id) then 'renewal-is-off'
    when exists (select from pledge x where x.giver_id = d.giver_id and x.receiver_id = d.receiver_id
      and x.declined_at is not null and x.allowed_again_at is null) then 'giver-was-declined'
    when exists (select from pledge x where x.giver_id = d.giver_id and x.collection_id = c.id
      and x.annulled_at is null and (x.cycle = ${into} or x.due_on = ${dueOn}))
      then 'giver-already-pledged'
    when c.id is null then 'collection-is-closed' end)`
}

/** The rule `isDormant` for a member `m`; the dearest questions come last. */
export function isDormantSql({ first, closedAt, zone }: Window): Prisma.Sql {
  const since = firstInstant(first, zone)
  return Prisma.sql`(m.joined_at < ${since}
    and not exists (select from pledge_event e where e.by_id = m.id and e.at >= ${since}
      and e.what = any(${[...OWN_ACTS]}::text[]))
    and not exists (select from pledge p where p.giver_id = m.id and p.confirmed_at >= ${since}
      and ${isDeedSql})
    and not exists (select from still_need n where n.member_id = m.id and n.cycle >= ${first})
    and not exists (select from pledge p where p.giver_id = m.id and p.renewal_of is null
      and (p.due_on is null or p.due_on >= ${firstDay(first)}) and p.created_at < ${closedAt}
      and ${isOpenSql} and p.committed_at is null and p.delivered_at is null)
    and not exists (select from trust_link l
      where (l.one_id = m.id or l.other_id = m.id) and l.created_at >= ${since})
    and not exists (select from pledge p join request r on r.pledge_id = p.id
      where p.giver_id = m.id and r.answered_at >= ${since} and r.kind in ('commit', 'deliver')
        and r.answer is not null))`
}
