import { type GroupId, type MemberId, memberId } from '../../domain/ids.ts'
import type { RollCounts } from '../../domain/trust/roll.ts'
import { touchGroups } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql } from '../sql/live.ts'

/** Somebody of a roll as one member sees them: my own tick, never theirs. */
export type RollMate = Readonly<{ memberId: MemberId; isTicked: boolean; isLinked: boolean }>

/** Who takes part in a group's roll-call, and the private ticks among them. */
export const rolls = (db: Database) => ({
  /** Whether a member takes part. */
  async has(groupId: GroupId, id: MemberId): Promise<boolean> {
    const where = { groupId_memberId: { groupId, memberId: id } }
    return (await db.rollEntry.findUnique({ where })) !== null
  },

  /** Registers a member, once; answers whether it was the first time. */
  async join(groupId: GroupId, id: MemberId, joinedAt: Date): Promise<boolean> {
    const { count } = await db.rollEntry.createMany({
      data: [{ groupId, memberId: id, joinedAt }],
      skipDuplicates: true,
    })
    if (count > 0) await touchGroups(db, [groupId])
    return count > 0
  },

  /** Takes a member off a roll with all ticks from and for them; answers whether they were on it. */
  async leave(groupId: GroupId, id: MemberId): Promise<boolean> {
    const { count } = await db.rollEntry.deleteMany({ where: { groupId, memberId: id } })
    if (count > 0) await touchGroups(db, [groupId])
    return count > 0
  },

  /** Takes a member off every roll. */
  async leaveAll(id: MemberId): Promise<void> {
    const entries = await db.rollEntry.findMany({ where: { memberId: id } })
    await db.rollEntry.deleteMany({ where: { memberId: id } })
    await touchGroups(
      db,
      entries.map(entry => entry.groupId),
    )
  },

  /** Ends a group's roll. */
  async erase(groupId: GroupId): Promise<void> {
    await db.rollEntry.deleteMany({ where: { groupId } })
  },

  /** What the card says: how many take part, and the whole links among them. */
  async counts(groupId: GroupId): Promise<RollCounts> {
    const [row] = await db.$queryRaw<{ people: bigint; links: bigint }[]>`
      select (select count(*) from roll_entry where group_id = ${groupId}::int) as people,
        (select count(*) from roll_entry one
          join trust_link l on l.one_id = one.member_id
          join roll_entry other on other.group_id = one.group_id and other.member_id = l.other_id
          where one.group_id = ${groupId}::int
            and not ${areApartSql(Prisma.sql`l.one_id`, Prisma.sql`l.other_id`)}) as links`
    return { people: Number(row?.people ?? 0), links: Number(row?.links ?? 0) }
  },

  /** The others of a roll in the order they joined, without those who are apart from me. */
  async matesOf(
    me: MemberId,
    groupId: GroupId,
    { offset, limit }: Readonly<{ offset: number; limit: number }>,
  ): Promise<readonly RollMate[]> {
    const rows = await db.$queryRaw<MateRow[]>`
      select e.member_id, t.from_id is not null as is_ticked, l.one_id is not null as is_linked
      from roll_entry e
      left join roll_tick t
        on t.group_id = e.group_id and t.from_id = ${me}::int and t.to_id = e.member_id
      left join trust_link l on l.one_id = least(${me}::int, e.member_id)
        and l.other_id = greatest(${me}::int, e.member_id)
      where e.group_id = ${groupId}::int and e.member_id <> ${me}::int
        and not ${areApartSql(me, Prisma.sql`e.member_id`)}
      order by e.joined_at, e.member_id offset ${offset}::int limit ${limit}::int`
    return rows.map(row => ({
      memberId: memberId(row.member_id),
      isTicked: row.is_ticked,
      isLinked: row.is_linked,
    }))
  },

  async hasTicked(groupId: GroupId, fromId: MemberId, toId: MemberId): Promise<boolean> {
    const where = { groupId_fromId_toId: { groupId, fromId, toId } }
    return (await db.rollTick.findUnique({ where })) !== null
  },

  /** Keeps a tick. Nothing of the group is touched: nobody but its writer sees it. */
  async tick(groupId: GroupId, fromId: MemberId, toId: MemberId, tickedAt: Date): Promise<void> {
    await db.rollTick.createMany({
      data: [{ groupId, fromId, toId, tickedAt }],
      skipDuplicates: true,
    })
  },

  async untick(groupId: GroupId, fromId: MemberId, toId: MemberId): Promise<void> {
    await db.rollTick.deleteMany({ where: { groupId, fromId, toId } })
  },

  /** Ends the ticks between two on every roll, both ways: they are linked, or one has withdrawn. */
  async untickBetween(a: MemberId, b: MemberId): Promise<void> {
    const between = [
      { fromId: a, toId: b },
      { fromId: b, toId: a },
    ]
    await db.rollTick.deleteMany({ where: { OR: between } })
  },

  /** Whom I ticked and who ticked me, where there was no room for the link until now. */
  async waitingFor(me: MemberId, groupId: GroupId, limit: number): Promise<readonly MemberId[]> {
    const rows = await db.$queryRaw<{ to_id: number }[]>`
      select mine.to_id from roll_tick mine
      join roll_tick theirs on theirs.group_id = mine.group_id
        and theirs.from_id = mine.to_id and theirs.to_id = mine.from_id
      where mine.group_id = ${groupId}::int and mine.from_id = ${me}::int
      order by mine.to_id limit ${limit}::int`
    return rows.map(row => memberId(row.to_id))
  },
})

type MateRow = { member_id: number; is_ticked: boolean; is_linked: boolean }
