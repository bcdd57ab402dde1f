import type { Day } from '../../domain/cycle.ts'
import { type ClearingId, type MemberId, memberId, pledgeId } from '../../domain/ids.ts'
import type { ClearedLine, ForeseenLine } from '../../domain/notice/clearing.ts'
import { type After, type Range, rangeOf, within } from '../cycle/digest-lines.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { isOwedSql } from '../sql/clearing.ts'

/** What a preview shows one member: what they give and what they get, the most that would be fulfilled first. */
export type Foreseen = Readonly<{
  /** It is the member's first preview: it only shows. */
  isFirst: boolean
  gives: readonly ForeseenLine[]
  gets: readonly ForeseenLine[]
}>

/** What a run fulfilled for one member. */
export type Fulfilled = Readonly<{ gave: readonly ClearedLine[]; got: readonly ClearedLine[] }>

/** What clearing shows its members. */
export const clearingLines = (db: Database) => ({
  /** What a preview shows the members of a page: those with commitments that take part on both sides. */
  async foreseenFor(id: ClearingId, page: After): Promise<ReadonlyMap<MemberId, Foreseen>> {
    const range = await rangeOf(db, page)
    if (!range) return new Map()
    const side = (name: string, mine: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`
      select ${mine} as member_id, ${name} as side, p.id as pledge_id, ${other} as other_id,
        cp.amount, cp.foreseen, cp.possible
      from pledge p join clearing_pledge cp on cp.pledge_id = p.id
        and cp.clearing_id = ${id}::int
      where ${within(mine, range)}`
    const rows = await db.$queryRaw<ForeseenRow[]>`
      with line as (
        ${side('gives', Prisma.sql`p.giver_id`, Prisma.sql`p.receiver_id`)}
        union all ${side('gets', Prisma.sql`p.receiver_id`, Prisma.sql`p.giver_id`)})
      select line.*, coalesce(m.first_preview_id, ${id}::int) = ${id}::int as is_first
      from line join member m on m.id = line.member_id
      order by line.member_id, line.foreseen desc, line.possible desc, line.pledge_id`
    const byMember = Map.groupBy(rows, row => memberId(row.member_id))
    return new Map(
      [...byMember].flatMap(([member, own]) => {
        const isFirst = own[0]?.is_first ?? true
        const of = (side: string) =>
          own.filter(row => row.side === side).map(row => foreseenLine(row, isFirst))
        const [gives, gets] = [of('gives'), of('gets')]
        return gives.length > 0 && gets.length > 0 ? [[member, { isFirst, gives, gets }]] : []
      }),
    )
  },

  /** What a run fulfilled for the members of a page, a line each pledge. */
  async fulfilledFor(id: ClearingId, page: After): Promise<ReadonlyMap<MemberId, Fulfilled>> {
    const range = await rangeOf(db, page)
    return range ? fulfilledIn(db, id, range) : new Map()
  },

  /** The same for one member. */
  async fulfilledOf(id: ClearingId, member: MemberId): Promise<Fulfilled> {
    const found = await fulfilledIn(db, id, { after: member - 1, last: member })
    return found.get(member) ?? { gave: [], got: [] }
  },

  /** Notes of members whose first preview this is that the next one counts. */
  async wereShown(id: ClearingId, members: readonly MemberId[]): Promise<void> {
    const where = { id: { in: [...members] }, firstPreviewId: null }
    await db.member.updateMany({ where, data: { firstPreviewId: id } })
  },
})

async function fulfilledIn(
  db: Database,
  id: ClearingId,
  range: Range,
): Promise<ReadonlyMap<MemberId, Fulfilled>> {
  const side = (name: string, mine: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`
    select ${mine} as member_id, ${name} as side, ${other} as other_id, p.amount,
      case when exists (select from clearing_pledge cp where cp.clearing_id = ${id}::int
        and cp.pledge_id = p.id) then p.id else p.part_of_id end as root
    from pledge p where p.clearing_id = ${id}::int and ${within(mine, range)}`
  const rows = await db.$queryRaw<FulfilledRow[]>`
    with line as (
      ${side('gave', Prisma.sql`p.giver_id`, Prisma.sql`p.receiver_id`)}
      union all ${side('got', Prisma.sql`p.receiver_id`, Prisma.sql`p.giver_id`)})
    select line.member_id, line.side, line.root, line.other_id, sum(line.amount) as amount,
      case when ${isOwedSql} then p.amount else 0 end as rest, p.due_on
    from line join pledge p on p.id = line.root
    group by line.member_id, line.side, line.root, line.other_id, p.id
    order by line.member_id, line.root`
  const byMember = Map.groupBy(rows, row => memberId(row.member_id))
  return new Map(
    [...byMember].map(([member, own]) => {
      const of = (side: string) => own.filter(row => row.side === side).map(clearedLine)
      return [member, { gave: of('gave'), got: of('got') }]
    }),
  )
}

type ForeseenRow = {
  member_id: number
  side: string
  pledge_id: number
  other_id: number
  amount: number
  foreseen: number
  possible: number
  is_first: boolean
}
type FulfilledRow = {
  member_id: number
  side: string
  root: number
  other_id: number
  amount: bigint
  rest: number
  due_on: string | null
}

function foreseenLine(row: ForeseenRow, isFirst: boolean): ForeseenLine {
  return {
    pledgeId: pledgeId(row.pledge_id),
    otherId: memberId(row.other_id),
    amount: isFirst ? row.possible : row.foreseen,
    of: row.amount,
  }
}

function clearedLine(row: FulfilledRow): ClearedLine {
  return {
    pledgeId: pledgeId(row.root),
    otherId: memberId(row.other_id),
    amount: Number(row.amount),
    rest: row.rest,
    dueOn: row.due_on as Day | null,
  }
}
