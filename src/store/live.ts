import { cycleOf, dayOf, firstInstant, nextCycle, type Zone } from '../domain/cycle.ts'
import { Prisma } from './generated/client.ts'

/** The instant a question is asked at, and the zone whose calendar answers it. */
export type Moment = Readonly<{ now: Date; zone: Zone }>

/** The rule `isOpen` for a pledge `p`: nothing has ended it. */
export const isOpenSql = Prisma.sql`(p.annulled_at is null and p.forgiven_at is null
  and p.declined_at is null and p.withdrawn_at is null and p.confirmed_at is null)`

/** The rule `stageOf(p) === 'confirmed'`. */
export const isConfirmedSql = Prisma.sql`(p.confirmed_at is not null and p.annulled_at is null
  and p.forgiven_at is null and p.declined_at is null and p.withdrawn_at is null)`

/** The rule `isLive` for a pledge `p`: what makes its giver part of the receiver's circle. */
export function isLiveSql({ now, zone }: Moment): Prisma.Sql {
  const today = dayOf(now, zone)
  const cycle = cycleOf(now, zone)
  const from = firstInstant(cycle, zone)
  const until = firstInstant(nextCycle(cycle), zone)
  return Prisma.sql`(
    (${isOpenSql} and (p.delivered_at is not null or p.due_on is null or p.due_on >= ${today}))
    or (${isConfirmedSql} and (
      (p.confirmed_at >= ${from} and p.confirmed_at < ${until})
      or (p.cycle is null and exists (
        select from collection e where e.id = p.collection_id
          and (e.closed_at is null or (e.closed_at >= ${from} and e.closed_at < ${until}))))))
  )`
}

/** The rule `status === 'red'` for the member in a column. */
export function isRedSql(member: Prisma.Sql, { now, zone }: Moment): Prisma.Sql {
  return Prisma.sql`exists (
    select from collection r where r.owner_id = ${member} and r.kind = 'emergency'
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

/** Whether a pledge `p` is of the period of its collection `c`: the month of its last day. */
export function isOfPeriodSql({ now, zone }: Moment): Prisma.Sql {
  return Prisma.sql`(c.kind = 'emergency' or left(p.due_on, 7) = ${cycleOf(now, zone)})`
}

/** The rule `isPaused` for an undelivered pledge `p` of a collection `c` whose last day has not passed. */
export function isPausedSql(moment: Moment): Prisma.Sql {
  const byOwner = Prisma.sql`(c.kind = 'monthly' and ${isRedSql(Prisma.sql`c.owner_id`, moment)})`
  return Prisma.sql`(${isRedSql(Prisma.sql`p.giver_id`, moment)}
    or (p.committed_at is null and ${byOwner}))`
}

/** What a pledge `p` of a collection `c` counts as: intention, committed, delivered, confirmed, or null. */
export function countsAsSql(moment: Moment): Prisma.Sql {
  const today = dayOf(moment.now, moment.zone)
  const isInTime = Prisma.sql`(p.due_on is null or p.due_on >= ${today})`
  return Prisma.sql`(case
    when ${isOfPeriodSql(moment)} is not true then null
    when ${isConfirmedSql} then 'confirmed'
    when not ${isOpenSql} then null
    when p.delivered_at is not null then 'delivered'
    when not ${isInTime} or ${isPausedSql(moment)} then null
    when p.committed_at is not null then 'committed'
    else 'intention' end)`
}
