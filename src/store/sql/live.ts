import { cycleOf, dayOf, dueOnFor, firstInstant, nextCycle } from '../../domain/cycle.ts'
import type { Moment } from '../../domain/moment.ts'
import { Prisma } from '../generated/client.ts'
import { byMonthSql, makesCircleSql, redSql, restsWhileRedSql } from './kinds.ts'
import { isConfirmedSql, isOpenSql } from './moments.ts'

/** The rule `isLive` for a pledge `p`: what makes its giver part of the receiver's circle. */
export function isLiveSql({ now, zone }: Moment): Prisma.Sql {
  const cycle = cycleOf(now, zone)
  const from = firstInstant(cycle, zone)
  const until = firstInstant(nextCycle(cycle), zone)
  return Prisma.sql`((p.cycle is not null or exists (
      select from collection k where k.id = p.collection_id and k.kind in ${makesCircleSql})) and (
    (${isOpenSql} and (p.delivered_at is not null or not ${isLateSql({ now, zone })}))
    or (${isConfirmedSql} and (
      (p.confirmed_at >= ${from} and p.confirmed_at < ${until})
      or (p.cycle is null and exists (
        select from collection e where e.id = p.collection_id
          and (e.closed_at is null or (e.closed_at >= ${from} and e.closed_at < ${until}))))))
  ))`
}

/**
 * Whether the last day of an undelivered pledge `p` has passed: it has lapsed or is overdue. One to
 * an emergency has the emergency's, before anybody has written its end: see `asItStands`.
 */
export function isLateSql(moment: Moment): Prisma.Sql {
  const today = dayOf(moment.now, moment.zone)
  return Prisma.sql`(case when p.due_on is not null then p.due_on < ${today}
    else exists (select from collection u where u.id = p.collection_id
        and u.closed_at is null and u.deadline_on < ${today})
      and not ${isRedSql(Prisma.sql`p.giver_id`, moment)} end)`
}

/** The rule `status === 'red'` for the member in a column. */
export function isRedSql(member: Prisma.Sql, { now, zone }: Moment): Prisma.Sql {
  return Prisma.sql`exists (
    select from collection r where r.owner_id = ${member} and r.kind in ${redSql}
      and r.closed_at is null and r.deadline_on >= ${dayOf(now, zone)})`
}

/** Whether either of two members has withdrawn from the other. */
export function areApartSql(one: Prisma.Sql | number, other: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (
    select from withdrawal w where w.restored_at is null
      and ((w.from_id = ${one} and w.to_id = ${other})
        or (w.from_id = ${other} and w.to_id = ${one})))`
}

/** The rule `runs` for a collection in a column's table: nothing has ended it. */
export function runsSql(table: Prisma.Sql, { now, zone }: Moment): Prisma.Sql {
  return Prisma.sql`(${table}.closed_at is null
    and (${table}.deadline_on is null or ${table}.deadline_on >= ${dayOf(now, zone)}))`
}

/** Whether a pledge `p` is of the period of its collection `c`: the month of its last day as it stands. */
function isOfPeriodSql({ now, zone }: Moment): Prisma.Sql {
  const resumed = Prisma.sql`case when ${isOpenSql} then ${dueOnFor(now, zone)} end`
  const dueOn = Prisma.sql`coalesce(p.due_on, ${resumed})`
  return Prisma.sql`(c.kind not in ${byMonthSql} or left(${dueOn}, 7) = ${cycleOf(now, zone)})`
}

/** The rule `isPaused` for an undelivered pledge `p` of a collection `c` whose last day has not passed. */
export function isPausedSql(moment: Moment): Prisma.Sql {
  const byOwner = Prisma.sql`(c.kind in ${restsWhileRedSql} and ${isRedSql(Prisma.sql`c.owner_id`, moment)})`
  return Prisma.sql`(${isRedSql(Prisma.sql`p.giver_id`, moment)}
    or (p.committed_at is null and ${byOwner}))`
}

/** What a pledge `p` of a collection `c` counts as: intention, committed, delivered, confirmed, or null. */
export function countsAsSql(moment: Moment): Prisma.Sql {
  return Prisma.sql`(case
    when ${isOfPeriodSql(moment)} is not true then null
    when ${isConfirmedSql} then 'confirmed'
    when not ${isOpenSql} then null
    when p.delivered_at is not null then 'delivered'
    when ${isLateSql(moment)} or ${isPausedSql(moment)} then null
    when p.committed_at is not null then 'committed'
    else 'intention' end)`
}
