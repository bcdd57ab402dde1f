import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { touchCards, touchCardsOfInitiatives } from './shared-cards.ts'

/**
 * Notes that what a group's card shows may have changed. Written in the transaction of the change,
 * where pledges, collections and links are kept, so that no action can forget it; the worker then
 * compares and edits. Rows are locked in id order.
 */
async function touch(db: Database, groups: Prisma.Sql): Promise<void> {
  await db.$executeRaw`
    with touched as (
      select id from group_chat where removed_at is null and id in (${groups})
      order by id for no key update)
    update group_chat g set changes = changes + 1 from touched where g.id = touched.id`
}

/** Something happened to collections of these members, or to pledges toward them. */
export async function touchCircles(db: Database, ownerIds: readonly number[]): Promise<void> {
  if (ownerIds.length === 0) return
  const ids = [...new Set(ownerIds)]
  await touch(
    db,
    Prisma.sql`select b.group_id from circle_binding b where b.owner_id = any(${ids}::int[])`,
  )
  await touchCards(db, ids)
}

/** Something happened to these initiatives, or to the votes for them. */
export async function touchInitiatives(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await touch(
    db,
    Prisma.sql`select b.group_id from circle_binding b where b.initiative_id = any(${[...ids]}::int[])`,
  )
  await touchCardsOfInitiatives(db, ids)
}

/** What a member votes for may be counted in another way. */
export async function touchVotedFor(db: Database, memberId: number): Promise<void> {
  await touch(
    db,
    Prisma.sql`select b.group_id from vote v join circle_binding b on b.initiative_id = v.initiative_id
      where v.member_id = ${memberId}::int and v.ended_at is null`,
  )
}

/** A member is named in groups in another way, or no longer: their own cards, and those of whom and what they help. */
export async function touchAround(db: Database, memberId: number): Promise<void> {
  await touch(
    db,
    Prisma.sql`select b.group_id from circle_binding b
      where b.owner_id = ${memberId}::int or b.owner_id in (
        select receiver_id from pledge where giver_id = ${memberId}::int)
      or b.initiative_id in (
        select initiative_id from vote where member_id = ${memberId}::int)`,
  )
}

/** Links between these pairs came, went, or stopped being whole. */
export async function touchRolls(
  db: Database,
  pairs: readonly Readonly<{ a: number; b: number }>[],
): Promise<void> {
  if (pairs.length === 0) return
  const ones = pairs.map(({ a }) => a)
  const others = pairs.map(({ b }) => b)
  await touch(
    db,
    Prisma.sql`select one.group_id
      from unnest(${ones}::int[], ${others}::int[]) as pair (one_id, other_id)
      join roll_entry one on one.member_id = pair.one_id
      join roll_entry other on other.member_id = pair.other_id and other.group_id = one.group_id`,
  )
  await touchCards(db, [...ones, ...others])
}

/** These groups show something else. */
export async function touchGroups(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await touch(db, Prisma.sql`select unnest(${[...ids]}::int[])`)
}
