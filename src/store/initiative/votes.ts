import { type InitiativeId, type MemberId, memberId } from '../../domain/ids.ts'
import { type Standing, tallyOf, type Vote } from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import { touchInitiatives, touchVotedFor } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql, isRedSql } from '../sql/live.ts'
import { voteOf } from './row.ts'

type StandingRow = {
  member_id: number
  amount: number
  at_least: number | null
  share: number | null
  committed: number | null
  cannot_at: Date | null
  counts: boolean
}

/** Votes for initiatives, and what becomes of them until the start. */
export const votes = (db: Database) => {
  /** The rule `counts` for a vote `v` of an initiative `i`. */
  const countsSql = (moment: Moment): Prisma.Sql => Prisma.sql`(
    exists (select from member m where m.id = v.member_id and m.left_at is null)
    and not ${isRedSql(Prisma.sql`v.member_id`, moment)}
    and not ${areApartSql(Prisma.sql`i.owner_id`, Prisma.sql`v.member_id`)})`

  return {
    async voteOf(id: InitiativeId, voterId: MemberId): Promise<Vote | null> {
      const where = { initiativeId_memberId: { initiativeId: id, memberId: voterId } }
      const row = await db.vote.findUnique({ where })
      return row && voteOf(row)
    },

    /** Keeps a vote, or changes it. */
    async vote(
      vote: Pick<Vote, 'initiativeId' | 'memberId' | 'amount' | 'votedAt' | 'atLeastPeople'>,
    ) {
      const { initiativeId, memberId: voterId, amount, votedAt, atLeastPeople } = vote
      const data = { amount, atLeast: atLeastPeople, votedAt }
      await db.vote.upsert({
        where: { initiativeId_memberId: { initiativeId, memberId: voterId } },
        create: { initiativeId, memberId: voterId, ...data },
        update: data,
      })
    },

    async withdrawVote(id: InitiativeId, voterId: MemberId): Promise<boolean> {
      const { count } = await db.vote.deleteMany({ where: { initiativeId: id, memberId: voterId } })
      return count > 0
    },

    /** Every vote that has not ended, with whether it counts. Read when a vote or the committing ends. */
    async standing(id: InitiativeId, moment: Moment): Promise<readonly Standing[]> {
      const rows = await db.$queryRaw<StandingRow[]>`
        select v.member_id, v.amount, v.at_least, v.share, v.committed, v.cannot_at,
          ${countsSql(moment)} as counts
        from vote v join initiative i on i.id = v.initiative_id
        where v.initiative_id = ${id}::int and v.ended_at is null
        order by v.voted_at, v.member_id`
      return rows.map(row => ({
        memberId: memberId(row.member_id),
        amount: row.amount,
        atLeastPeople: row.at_least,
        share: row.share,
        committed: row.committed,
        cannotAt: row.cannot_at,
        counts: row.counts,
      }))
    },

    /** Counts a vote anew and keeps the count; the initiative is held against other counts alone. */
    async recount(id: InitiativeId, moment: Moment): Promise<void> {
      await db.$queryRaw`select id from initiative where id = ${id}::int for no key update`
      const rows = await db.$queryRaw<
        { at_least: number | null; people: bigint; amount: bigint }[]
      >`
        select v.at_least, count(*) as people, sum(v.amount) as amount
        from vote v join initiative i on i.id = v.initiative_id
        where v.initiative_id = ${id}::int and v.ended_at is null and ${countsSql(moment)}
        group by v.at_least`
      const { voters, carried, waiting } = tallyOf(
        rows.map(row => ({
          atLeastPeople: row.at_least,
          people: Number(row.people),
          amount: Number(row.amount),
        })),
      )
      const changed = await db.$executeRaw`
        update initiative set voters = ${voters}::int, carried = ${carried}::bigint,
          waiting = ${waiting}::int
        where id = ${id}::int and (voters, carried, waiting)
          is distinct from (${voters}::int, ${carried}::bigint, ${waiting}::int)`
      if (changed > 0) await touchInitiatives(db, [id])
      await db.initiative.updateMany({
        where: { id, recountAt: { not: null } },
        data: { recountAt: null },
      })
    },

    /** Notes that a vote is to be counted by an instant; nothing where that is planned. */
    async recountLater(ids: readonly number[], at: Date): Promise<void> {
      if (ids.length === 0) return
      await db.initiative.updateMany({
        where: { id: { in: [...ids] }, recountAt: null, endedAt: null },
        data: { recountAt: at },
      })
    },

    /** A member counts otherwise from now on: red, back, or gone. What they vote for is counted anew. */
    async recountFor(voterId: MemberId, at: Date): Promise<void> {
      await db.initiative.updateMany({
        where: { endedAt: null, recountAt: null, votes: { some: { memberId: voterId } } },
        data: { recountAt: at },
      })
      await touchVotedFor(db, voterId)
    },

    async toRecount(until: Date, limit: number, after: Date = new Date(0)) {
      const where = { recountAt: { lte: until, gt: after } }
      const select = { id: true, recountAt: true }
      return db.initiative.findMany({ where, orderBy: { recountAt: 'asc' }, take: limit, select })
    },

    /** Whoever has voted or promised, a batch in order of the member. */
    async votersAfter(id: InitiativeId, cursor: number, limit: number): Promise<readonly Vote[]> {
      const rows = await db.vote.findMany({
        where: { initiativeId: id, memberId: { gt: cursor } },
        orderBy: { memberId: 'asc' },
        take: limit,
      })
      return rows.map(voteOf)
    },

    /** The voters who may be named, the first ones; and all of them. */
    async namedVoters(id: InitiativeId, limit: number): Promise<readonly MemberId[]> {
      const rows = await db.vote.findMany({
        where: { initiativeId: id, endedAt: null, member: { namedAsGiver: true, leftAt: null } },
        orderBy: [{ votedAt: 'asc' }, { memberId: 'asc' }],
        take: limit,
        select: { memberId: true },
      })
      return rows.map(row => memberId(row.memberId))
    },

    /** The same as a group may read them: who let groups name them, and is not apart from the owner. */
    async namedInGroups(id: InitiativeId, limit: number): Promise<readonly MemberId[]> {
      const rows = await db.$queryRaw<{ member_id: number }[]>`
        select v.member_id
        from vote v join initiative i on i.id = v.initiative_id
        join member m on m.id = v.member_id and m.named_as_giver and m.named_in_groups
          and m.left_at is null
        where v.initiative_id = ${id}::int and v.ended_at is null
          and not ${areApartSql(Prisma.sql`i.owner_id`, Prisma.sql`v.member_id`)}
        order by v.voted_at, v.member_id limit ${limit}::int`
      return rows.map(row => memberId(row.member_id))
    },

    /** A page of single amounts, for the owner, and after the start for those who promised. */
    async amountsOf(
      id: InitiativeId,
      { offset, limit }: Readonly<{ offset: number; limit: number }>,
    ) {
      const rows = await db.vote.findMany({
        where: { initiativeId: id, endedAt: null },
        orderBy: [{ votedAt: 'asc' }, { memberId: 'asc' }],
        skip: offset,
        take: limit,
      })
      return rows.map(voteOf)
    },
  }
}
