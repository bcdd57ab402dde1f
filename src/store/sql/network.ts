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
  const giver = only(Prisma.sql`p.giver_id`)
  const receiver = only(Prisma.sql`p.receiver_id`)
  return Prisma.sql`
    with givers as materialized (
      select distinct p.giver_id as id from pledge p where p.receiver_id = ${me} and ${walked}),
    receivers as materialized (
      select distinct p.receiver_id as id from pledge p where p.giver_id = ${me} and ${walked}),
    relations as (
      select id as other_id, 'supports-me' as relation from givers
      union select id, 'supported-by-me' from receivers
      union select p.giver_id, 'co-giver' from receivers
        join pledge p on p.receiver_id = receivers.id where ${walked} ${giver}
      union select p.receiver_id, 'co-receiver' from givers
        join pledge p on p.giver_id = givers.id where ${walked} ${receiver}
      union select p.giver_id, 'supports-my-supporter' from givers
        join pledge p on p.receiver_id = givers.id where ${walked} ${giver}
      union select p.receiver_id, 'supported-by-whom-i-support' from receivers
        join pledge p on p.giver_id = receivers.id where ${walked} ${receiver}
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
