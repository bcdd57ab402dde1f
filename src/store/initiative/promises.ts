import { type InitiativeId, initiativeId, type MemberId } from '../../domain/ids.ts'
import type { Vote } from '../../domain/initiative/vote.ts'
import { touchInitiatives } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { voteOf } from './row.ts'

/** So many rows are written in one statement. */
const ROWS = 1_000

/** What becomes of votes once they are over: shares, promises, and the word on what came of it. */
export const promises = (db: Database) => ({
  /** Writes the shares of a vote that was reached, and ends the others'. */
  async giveShares(
    id: InitiativeId,
    shares: ReadonlyMap<MemberId, number>,
    at: Date,
  ): Promise<void> {
    // In the order of the key, so that each batch reads its own stretch of the votes alone.
    const given = [...shares].sort(([one], [other]) => one - other)
    for (let from = 0; from < given.length; from += ROWS) {
      const some = given.slice(from, from + ROWS)
      await db.$executeRaw`
        update vote v set share = s.share,
          ended_at = case when s.share = 0 then ${at}::timestamptz end
        from unnest(${some.map(([voter]) => voter)}::int[], ${some.map(([, share]) => share)}::int[])
          as s (member_id, share)
        where v.initiative_id = ${id}::int and v.member_id = s.member_id
          and v.member_id between ${some[0]?.[0] ?? 0}::int and ${some.at(-1)?.[0] ?? 0}::int`
    }
    await db.vote.updateMany({
      where: { initiativeId: id, share: null, endedAt: null },
      data: { endedAt: at },
    })
  },

  /** Writes what somebody promises; whoever takes a free part without a vote gets a row of their own. */
  async commit(id: InitiativeId, voterId: MemberId, committed: number, at: Date): Promise<void> {
    const data = { committed, committedAt: at, cannotAt: null, endedAt: null }
    await db.vote.upsert({
      where: { initiativeId_memberId: { initiativeId: id, memberId: voterId } },
      create: { initiativeId: id, memberId: voterId, amount: committed, votedAt: at, ...data },
      update: data,
    })
    await touchInitiatives(db, [id])
  },

  /** "I can't": the share is free. False where it was answered already. */
  async cannot(id: InitiativeId, voterId: MemberId, at: Date): Promise<boolean> {
    const { count } = await db.vote.updateMany({
      where: {
        initiativeId: id,
        memberId: voterId,
        committed: null,
        cannotAt: null,
        endedAt: null,
      },
      data: { cannotAt: at },
    })
    if (count > 0) await touchInitiatives(db, [id])
    return count > 0
  },

  /** Ends what is left of the votes: all, or all but those of some. */
  async endAll(id: InitiativeId, at: Date, except: readonly MemberId[] = []): Promise<void> {
    await db.$executeRaw`
      update vote set ended_at = ${at}
      where initiative_id = ${id}::int and ended_at is null
        and member_id <> all(${[...except]}::int[])`
  },

  /** Promises of a started initiative that no pledge stands for yet, a batch in order of the giver. */
  async unwritten(id: InitiativeId, limit: number): Promise<readonly Vote[]> {
    const rows = await db.vote.findMany({
      where: { initiativeId: id, endedAt: null, committed: { not: null }, pledgeId: null },
      orderBy: { memberId: 'asc' },
      take: limit,
    })
    return rows.map(voteOf)
  },

  /** Notes the pledges that stand for promises. */
  async written(id: InitiativeId, pledges: readonly Readonly<{ id: number; giverId: number }>[]) {
    await db.$executeRaw`
      update vote v set pledge_id = p.id
      from unnest(${pledges.map(each => each.id)}::int[], ${pledges.map(each => each.giverId)}::int[])
        as p (id, giver_id)
      where v.initiative_id = ${id}::int and v.member_id = p.giver_id`
  },

  /** Notes who is asked whether it came about. */
  async ask(id: InitiativeId, voters: readonly MemberId[], at: Date): Promise<void> {
    await db.vote.updateMany({
      where: { initiativeId: id, memberId: { in: [...voters] }, askedAt: null },
      data: { askedAt: at },
    })
  },

  /** Keeps an answer to "did it come about?"; false for whom nobody has asked. */
  async answer(id: InitiativeId, voterId: MemberId, cameAbout: boolean): Promise<boolean> {
    const { count } = await db.vote.updateMany({
      where: { initiativeId: id, memberId: voterId, askedAt: { not: null } },
      data: { cameAbout },
    })
    return count > 0
  },

  /** What a member has promised for and that has not started yet: everybody's, or one owner's. */
  async promisedBy(
    voterId: MemberId,
    { limit, owner }: Readonly<{ limit: number; owner?: MemberId | undefined }>,
  ): Promise<readonly InitiativeId[]> {
    const rows = await db.vote.findMany({
      where: {
        memberId: voterId,
        committed: { not: null },
        endedAt: null,
        initiative: { endedAt: null, startedAt: null, ...(owner && { ownerId: owner }) },
      },
      orderBy: { initiativeId: 'asc' },
      take: limit,
      select: { initiativeId: true },
    })
    return rows.map(row => initiativeId(row.initiativeId))
  },

  /** What waits for a member: shares to answer. */
  async sharesOf(voterId: MemberId): Promise<readonly number[]> {
    const rows = await db.vote.findMany({
      where: {
        memberId: voterId,
        share: { gt: 0 },
        committed: null,
        cannotAt: null,
        endedAt: null,
        initiative: { endedAt: null, startedAt: null, reachedAt: { not: null } },
      },
      orderBy: { initiativeId: 'asc' },
      select: { initiativeId: true },
    })
    return rows.map(row => row.initiativeId)
  },
})
