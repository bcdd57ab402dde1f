import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql, isLiveSql } from './live.ts'

/** The domain's `networkOf` as rows (other_id, relation), narrowed to some people if given. */
export function relationsSql(
  me: MemberId,
  moment: Moment,
  among?: readonly MemberId[],
): Prisma.Sql {
  const walked = isWalkedSql(moment)
  const only = (column: Prisma.Sql) =>
    among ? Prisma.sql`and ${column} = any(${[...among]}::int[])` : Prisma.empty
  const reachesThem = among
    ? Prisma.sql`and (p.giver_id = any(${[...among]}::int[]) or p.receiver_id = any(${[...among]}::int[]))`
    : Prisma.empty
  // What a pledge must be stands twice only: planning it took ten times as long as running it.
  return Prisma.sql`
    with mine as materialized (
      select p.giver_id, p.receiver_id from pledge p
      where (p.giver_id = ${me} or p.receiver_id = ${me}) and ${walked}),
    givers as (select distinct giver_id as id from mine where receiver_id = ${me}),
    receivers as (select distinct receiver_id as id from mine where giver_id = ${me}),
    beyond as materialized (
      select p.giver_id, p.receiver_id from (select id from givers union select id from receivers) near
        join pledge p on (p.giver_id = near.id or p.receiver_id = near.id)
        where ${walked} ${reachesThem}),
    relations as (
      select id as other_id, 'supports-me' as relation from givers
      union select id, 'supported-by-me' from receivers
      union select p.giver_id, 'co-giver' from receivers join beyond p on p.receiver_id = receivers.id
      union select p.receiver_id, 'co-receiver' from givers join beyond p on p.giver_id = givers.id
      union select p.giver_id, 'supports-my-supporter' from givers
        join beyond p on p.receiver_id = givers.id
      union select p.receiver_id, 'supported-by-whom-i-support' from receivers
        join beyond p on p.giver_id = receivers.id
      union select other_id, 'trust-link' from trust_link where one_id = ${me}
      union select one_id, 'trust-link' from trust_link where other_id = ${me}),
    network as (
      select r.other_id, r.relation from relations r
      join member m on m.id = r.other_id and m.left_at is null
      where r.other_id <> ${me} ${only(Prisma.sql`r.other_id`)}
        and not ${areApartSql(me, Prisma.sql`r.other_id`)})`
}

/** Everybody I may help as rows of `seen`: my network, and those whose help link I hold. */
export const seenSql = (me: MemberId, moment: Moment) => Prisma.sql`
  ${relationsSql(me, moment)},
  seen as (
    select distinct other_id from network
    union select l.receiver_id from help_link_visit v
      join help_link l on l.id = v.help_link_id and l.reset_at is null
      join member m on m.id = l.receiver_id and m.left_at is null
      where v.viewer_id = ${me} and l.receiver_id <> ${me}
        and not ${areApartSql(me, Prisma.sql`l.receiver_id`)})`

/** A pledge `p` that a network is walked over: it is live, and its two are not apart. */
export function isWalkedSql(moment: Moment): Prisma.Sql {
  const areApart = areApartSql(Prisma.sql`p.giver_id`, Prisma.sql`p.receiver_id`)
  return Prisma.sql`${isLiveSql(moment)} and not ${areApart}`
}
