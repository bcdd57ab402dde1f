import type { LinkChange } from '../../domain/graph/graph.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { CalledBy } from '../../domain/member/visibility.ts'
import { type Between, pairOf } from '../../domain/trust/trust.ts'
import { touchCircles, touchRolls } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'

/** What lies between two members, with the moments that limits and notices ask for. */
export type BetweenTwo = Between & Readonly<{ linkedAt: Date | null }>

/** Somebody from whom a member has withdrawn, and since when. */
export type WithdrawnFrom = Readonly<{
  memberId: MemberId
  withdrawnAt: Date
  /** How they were called when it began. */
  calledBy: CalledBy
}>

/** What a withdrawal leaves for later: who of the list heard of it, how the other was called. */
type Told = Readonly<{ at: Date | null; to: readonly MemberId[]; calledBy: CalledBy }>

/** Links and withdrawals. Whoever changes one locks both members first and ends with `changed`. */
export const trust = (db: Database) => ({
  /** What lies between me and another member, read under lock where it decides. */
  async between(me: MemberId, other: MemberId): Promise<BetweenTwo> {
    const link = await db.trustLink.findUnique({ where: { oneId_otherId: pairOf(me, other) } })
    const withdrawals = await db.withdrawal.findMany({
      where: {
        restoredAt: null,
        OR: [
          { fromId: me, toId: other },
          { fromId: other, toId: me },
        ],
      },
    })
    return {
      areLinked: link !== null,
      linkedAt: link?.createdAt ?? null,
      iWithdrew: withdrawals.some(({ fromId }) => fromId === me),
      theyWithdrew: withdrawals.some(({ fromId }) => fromId === other),
    }
  },

  /** How many whole links a member has. */
  async countWhole(of: MemberId): Promise<number> {
    const [row] = await db.$queryRaw<{ links: bigint }[]>`
      select count(*) as links from (
        select other_id as id from trust_link where one_id = ${of}::int
        union all
        select one_id from trust_link where other_id = ${of}::int) linked
      where not exists (select from withdrawal w
          where w.from_id = ${of}::int and w.to_id = linked.id and w.restored_at is null)
        and not exists (select from withdrawal w
          where w.from_id = linked.id and w.to_id = ${of}::int and w.restored_at is null)`
    return Number(row?.links ?? 0)
  },

  /** Makes the link; one that is there stays. */
  async link(a: MemberId, b: MemberId, createdAt: Date): Promise<void> {
    await db.trustLink.createMany({ data: [{ ...pairOf(a, b), createdAt }], skipDuplicates: true })
  },

  /** When a member's newest link was made: a new link is taking part. */
  async newestLink(of: MemberId): Promise<Date | null> {
    const found = await db.trustLink.aggregate({
      where: { OR: [{ oneId: of }, { otherId: of }] },
      _max: { createdAt: true },
    })
    return found._max.createdAt
  },

  async withdraw(fromId: MemberId, toId: MemberId, at: Date, told: Told | null): Promise<void> {
    await db.withdrawal.createMany({
      data: [
        {
          fromId,
          toId,
          withdrawnAt: at,
          toldAt: told?.at ?? null,
          toldTo: [...(told?.to ?? [])],
          calledById: told?.calledBy ?? null,
        },
      ],
      skipDuplicates: true,
    })
  },

  /** Ends a member's withdrawal; answers who of the list was told of it. */
  async restore(fromId: MemberId, toId: MemberId, at: Date): Promise<MemberId[]> {
    const rows = await db.withdrawal.updateManyAndReturn({
      where: { fromId, toId, restoredAt: null },
      data: { restoredAt: at },
      select: { toldTo: true },
    })
    return rows.flatMap(row => row.toldTo).map(memberId)
  },

  /** When a member's list last heard of a withdrawal from somebody. */
  async lastTold(fromId: MemberId, toId: MemberId): Promise<Date | null> {
    const found = await db.withdrawal.aggregate({
      where: { fromId, toId },
      _max: { toldAt: true },
    })
    return found._max.toldAt
  },

  /** The people a member has withdrawn from, the latest first: one page, and one more if there is. */
  async withdrawnBy(
    fromId: MemberId,
    { offset, limit }: Readonly<{ offset: number; limit: number }>,
  ): Promise<WithdrawnFrom[]> {
    const rows = await db.withdrawal.findMany({
      where: { fromId, restoredAt: null },
      orderBy: { id: 'desc' },
      skip: offset,
      take: limit,
    })
    return rows.map(({ toId, withdrawnAt, calledById }) => ({
      memberId: memberId(toId),
      withdrawnAt,
      calledBy: calledById === null ? null : memberId(calledById),
    }))
  },

  /** How a member called somebody when they withdrew from them. */
  async calledAtWithdrawal(fromId: MemberId, toId: MemberId): Promise<CalledBy> {
    const row = await db.withdrawal.findFirst({ where: { fromId, toId, restoredAt: null } })
    return row && row.calledById !== null ? memberId(row.calledById) : null
  },

  async countWithdrawnBy(fromId: MemberId): Promise<number> {
    return db.withdrawal.count({ where: { fromId, restoredAt: null } })
  },

  /** Everybody who is apart from a member: one of the two has withdrawn. */
  async apartFrom(id: MemberId): Promise<Set<MemberId>> {
    const rows = await db.withdrawal.findMany({
      where: { restoredAt: null, OR: [{ fromId: id }, { toId: id }] },
      select: { fromId: true, toId: true },
    })
    return new Set(rows.map(row => memberId(row.fromId === id ? row.toId : row.fromId)))
  },

  /** Removes all links of somebody who leaves; answers the changes, for `changed`. */
  async dissolve(id: MemberId): Promise<LinkChange[]> {
    const where = { OR: [{ oneId: id }, { otherId: id }] }
    const links = await db.trustLink.findMany({ where })
    await db.trustLink.deleteMany({ where })
    return links.map(({ oneId, otherId }) => ({ kind: 'unlinked', a: oneId, b: otherId }))
  },

  /**
   * Appends to the feed that graphs catch up on. The last write of a transaction: the counter's row
   * stays locked until it ends, so that numbers come in the order of commits.
   */
  async changed(changes: readonly LinkChange[], at: Date): Promise<void> {
    if (changes.length === 0) return
    await touchRolls(db, changes)
    await touchCircles(
      db,
      changes.flatMap(({ a, b }) => [a, b]),
    )
    const pairs = changes.map(({ a, b }) => (a < b ? { one: a, other: b } : { one: b, other: a }))
    await db.$executeRaw`
      with raised as (
        update trust_version set version = version + ${changes.length}::int where id = 1
        returning version - ${changes.length}::int as before)
      insert into trust_change (version, kind, one_id, other_id, at)
      select raised.before + v.position, v.kind, v.one_id, v.other_id, ${at}
      from raised, unnest(${changes.map(({ kind }) => kind)}::text[],
        ${pairs.map(({ one }) => one)}::int[], ${pairs.map(({ other }) => other)}::int[])
        with ordinality as v (kind, one_id, other_id, position)`
  },

  /** The number of the last change. */
  async version(): Promise<number> {
    return Number((await db.trustVersion.findUniqueOrThrow({ where: { id: 1 } })).version)
  },

  /** The changes after a number, in order; one page of them. */
  async changesAfter(version: number, limit: number): Promise<NumberedChange[]> {
    const rows = await db.trustChange.findMany({
      where: { version: { gt: version } },
      orderBy: { version: 'asc' },
      take: limit,
    })
    return rows.map(row => ({
      version: Number(row.version),
      kind: row.kind as LinkChange['kind'],
      a: row.oneId,
      b: row.otherId,
    }))
  },

  /**
   * Forgets the oldest changes, made before an instant; answers how many. The newest stays, so that a
   * graph that slept longer sees the gap.
   */
  async forgetChanges(before: Date, limit: number): Promise<number> {
    return db.$executeRaw`
      delete from trust_change where version in (
        select o.version from (
          select version, at from trust_change order by version limit ${limit}::int) o
        where o.at < ${before} and o.version < (select version from trust_version))`
  },

  /** Links after a pair, in order: flat pairs for the graph, with the pair to go on from. */
  async linksAfter(after: Pair, limit: number): Promise<Int32Array> {
    const [row] = await db.$queryRaw<PairColumns[]>`
      select array_agg(one_id order by one_id, other_id) as ones,
        array_agg(other_id order by one_id, other_id) as others
      from (select one_id, other_id from trust_link
        where (one_id, other_id) > (${after[0]}::int, ${after[1]}::int)
        order by one_id, other_id limit ${limit}::int) page`
    return flat(row)
  },

  /** Pairs of whom one has withdrawn, after a withdrawal's id, with the id to go on from. */
  async hiddenAfter(id: number, limit: number): Promise<Readonly<{ pairs: Pair[]; last: number }>> {
    const rows = await db.withdrawal.findMany({
      where: { id: { gt: id }, restoredAt: null },
      orderBy: { id: 'asc' },
      take: limit,
      select: { id: true, fromId: true, toId: true },
    })
    return { pairs: rows.map(row => [row.fromId, row.toId]), last: rows.at(-1)?.id ?? id }
  },
})

/** A change of the feed with its number. */
export type NumberedChange = LinkChange & Readonly<{ version: number }>

type Pair = readonly [number, number]
type PairColumns = { ones: number[] | null; others: number[] | null }

function flat(row: PairColumns | undefined): Int32Array {
  const ones = row?.ones ?? []
  const others = row?.others ?? []
  const pairs = new Int32Array(ones.length * 2)
  for (let i = 0; i < ones.length; i++) {
    pairs[2 * i] = ones[i] ?? 0
    pairs[2 * i + 1] = others[i] ?? 0
  }
  return pairs
}
