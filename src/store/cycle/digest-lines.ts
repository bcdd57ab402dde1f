import { memberId, pledgeId } from '../../domain/ids.ts'
import type { DigestLine, DigestLists } from '../../domain/notice/digest.ts'
import type { LeftOut } from '../../domain/pledge/renewal.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'

/** A page of members by id. */
export type After = Readonly<{ after: number; limit: number }>

/** The members of a page: those with an id after one and up to another. */
export type Range = Readonly<{ after: number; last: number }>

/** The ids of a page: its lines are then found by a range of ids, never by a walk over all pledges. */
export async function rangeOf(db: Database, { after, limit }: After): Promise<Range | null> {
  const [row] = await db.$queryRaw<{ last: number | null }[]>`
    select max(id) as last from (
      select m.id from member m
      where m.id > ${after}::int and m.left_at is null and m.telegram_id is not null
      order by m.id limit ${limit}::int) page`
  return row?.last ? { after, last: row.last } : null
}

export const within = (id: Prisma.Sql, { after, last }: Range) =>
  Prisma.sql`${id} > ${after}::int and ${id} <= ${last}::int`

/** The members `m` of a page. */
export const whoSql = (range: Range) => Prisma.sql`(select m.id, m.joined_at from member m
  where m.left_at is null and m.telegram_id is not null and ${within(Prisma.sql`m.id`, range)}) m`

/** The lines of one list, of pledges seen from one of their sides. */
export function line(
  range: Range,
  list: string,
  side: 'giver' | 'receiver',
  where: Prisma.Sql,
): Prisma.Sql {
  const [mine, other] =
    side === 'giver'
      ? [Prisma.sql`p.giver_id`, Prisma.sql`p.receiver_id`]
      : [Prisma.sql`p.receiver_id`, Prisma.sql`p.giver_id`]
  return Prisma.sql`select ${mine} as member_id, ${list} as list, p.id, ${other} as other_id,
      p.amount, p.due_on is null as is_paused, null as because
    from pledge p where ${within(mine, range)} and ${where}`
}

/** All lines of a page as one JSON object a member: list → [pledge, other, amount, paused, why]. */
export function linesSql(lines: readonly Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`line as (${Prisma.join(lines, ' union all ')}),
    list as (
      select member_id, list,
        json_agg(json_build_array(id, other_id, amount, is_paused, because) order by id) as lines
      from line group by member_id, list),
    lists as (
      select member_id, json_object_agg(list, lines) as lists from list group by member_id)`
}

type RawLine = [id: number, otherId: number, amount: number, isPaused: boolean, because: LeftOut]
export type RawLists = Record<string, RawLine[]> | null

export function listsOf<Name extends string>(raw: RawLists): DigestLists<Name> {
  const lists = Object.entries(raw ?? {}).map(([name, lines]) => [name, lines.map(lineOf)])
  return Object.fromEntries(lists)
}

function lineOf([id, otherId, amount, isPaused, because]: RawLine): DigestLine {
  return { pledgeId: pledgeId(id), otherId: memberId(otherId), amount, isPaused, because }
}
