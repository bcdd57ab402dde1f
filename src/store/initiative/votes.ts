import { dayOf } from '../../domain/cycle.ts'
import { type InitiativeId, type MemberId, memberId } from '../../domain/ids.ts'
import type { Promises } from '../../domain/initiative/committing.ts'
import {
  type Group,
  type Standing,
  type Tally,
  tallyOf,
  type Vote,
} from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import { touchInitiatives, touchVotedFor } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { redSql } from '../sql/kinds.ts'
import { areApartSql } from '../sql/live.ts'
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

type GroupRow = { at_least: number | null; people: bigint; amount: bigint }

const groupOf = (row: GroupRow): Group => ({
  atLeastPeople: row.at_least,
  people: Number(row.people),
  amount: Number(row.amount),
})

/** Votes for initiatives, and what becomes of them until the start. */
export const votes = (db: Database) => {
  /** The votes of an initiative that have not ended as `v`, each with the rule `counts`; of one voter alone, if named. */
  const countedVotesSql = (
    id: InitiativeId,
    { now, zone }: Moment,
    only?: MemberId,
  ): Prisma.Sql => {
    const owner = Prisma.sql`(select owner_id from initiative where id = ${id}::int)`
    const isMine = only === undefined ? Prisma.empty : Prisma.sql`and w.member_id = ${only}::int`
    return Prisma.sql`
      with v as materialized (
        select w.* from vote w
        where w.initiative_id = ${id}::int and w.ended_at is null ${isMine}),
      red as (
        select distinct r.owner_id as id from v join collection r on r.owner_id = v.member_id
        where r.kind in ${redSql} and r.closed_at is null and r.deadline_on >= ${dayOf(now, zone)}),
      apart as (
        select to_id as id from withdrawal where from_id = ${owner} and restored_at is null
        union select from_id from withdrawal where to_id = ${owner} and restored_at is null),
      counted as (
        select v.*, m.left_at is null and red.id is null and apart.id is null as counts
        from v join member m on m.id = v.member_id
        left join red on red.id = v.member_id left join apart on apart.id = v.member_id)`
  }

  /** Keeps a count, and notes on the cards where it differs from the last one. */
  async function keepTally(id: InitiativeId, { voters, carried, waiting }: Tally): Promise<void> {
    const changed = await db.$executeRaw`
      update initiative set voters = ${voters}::int, carried = ${carried}::bigint,
        waiting = ${waiting}::int
      where id = ${id}::int and (voters, carried, waiting)
        is distinct from (${voters}::int, ${carried}::bigint, ${waiting}::int)`
    if (changed > 0) await touchInitiatives(db, [id])
    const where = { id, recountAt: { not: null } }
    await db.initiative.updateMany({ where, data: { recountAt: null } })
  }

  return {
    async voteOf(id: InitiativeId, voterId: MemberId): Promise<Vote | null> {
      const where = { initiativeId_memberId: { initiativeId: id, memberId: voterId } }
      const row = await db.vote.findUnique({ where })
      return row && voteOf(row)
    },

    /** A member's votes for these initiatives, by initiative. */
    async votesOf(voterId: MemberId, ids: readonly number[]): Promise<ReadonlyMap<number, Vote>> {
      const where = { memberId: voterId, initiativeId: { in: [...ids] } }
      const rows = await db.vote.findMany({ where })
      return new Map(rows.map(row => [row.initiativeId, voteOf(row)]))
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

    /**
     * Every vote that has not ended, with whether it counts; or that of one voter. All of them are read when a
     * vote or the committing ends.
     */
    async standing(
      id: InitiativeId,
      moment: Moment,
      only?: MemberId,
    ): Promise<readonly Standing[]> {
      const rows = await db.$queryRaw<StandingRow[]>`
        ${countedVotesSql(id, moment, only)}
        select member_id, amount, at_least, share, committed, cannot_at, counts
        from counted order by voted_at, member_id`
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
      const rows = await db.$queryRaw<GroupRow[]>`
        ${countedVotesSql(id, moment)}
        select at_least, count(*) as people, sum(amount) as amount
        from counted where counts group by at_least`
      await keepTally(id, tallyOf(rows.map(groupOf)))
    },

    keepTally,

    /** What is promised by those who count, grouped by condition, and what waits for an answer. */
    async promised(id: InitiativeId, moment: Moment): Promise<Promises> {
      const rows = await db.$queryRaw<(GroupRow & { unanswered: bigint | null })[]>`
        ${countedVotesSql(id, moment)}
        select at_least, count(committed) as people, coalesce(sum(committed), 0) as amount,
          sum(share) filter (where committed is null and cannot_at is null) as unanswered
        from counted where counts group by at_least`
      return {
        groups: rows.map(groupOf).filter(({ people }) => people > 0),
        unanswered: rows.reduce((sum, row) => sum + Number(row.unanswered ?? 0), 0),
      }
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
