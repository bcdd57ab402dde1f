import type { Moment } from '../../domain/moment.ts'
import { Prisma } from '../generated/client.ts'
import { isClearedSql } from './kinds.ts'
import { isRedSql } from './live.ts'
import { isOpenSql } from './moments.ts'

/** A commitment `p` that nothing has ended: the condition of the index `pledge_owed`. */
export const isOwedSql = Prisma.sql`(${isOpenSql} and p.committed_at is not null and p.delivered_at is null)`

/** The rule `isOnlyToThisPerson` for a pledge `p`. */
const isOnlySql = Prisma.sql`(case when p.note is not null
  then not (p.only_by_giver is false and p.only_by_receiver is false)
  else p.only_by_giver is true or p.only_by_receiver is true end)`

/** The rule `takesPart` for a pledge `p` of the collection `c` with its giver `g` and its receiver `r`. */
export const takesPartSql = (moment: Moment): Prisma.Sql => Prisma.sql`(${isOwedSql}
  and c.kind in ${isClearedSql} and g.in_clearing and g.left_at is null
  and r.in_clearing and r.left_at is null
  and not ${isOnlySql} and not ${isRedSql(Prisma.sql`p.giver_id`, moment)})`

/** What the rule needs beside a pledge `p`. */
export const aroundSql = Prisma.sql`
  join collection c on c.id = p.collection_id
  join member g on g.id = p.giver_id
  join member r on r.id = p.receiver_id`
