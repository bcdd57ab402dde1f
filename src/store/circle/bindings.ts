import type { CircleBinding } from '../../domain/circle/room.ts'
import type { Cycle } from '../../domain/cycle.ts'
import {
  type CollectionId,
  collectionId,
  type GroupId,
  groupId,
  initiativeId,
  type MemberId,
  memberId,
} from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Database } from '../engine/database.ts'
import { Prisma, type CircleBinding as Row } from '../generated/client.ts'
import { areApartSql, countsAsSql } from '../sql/live.ts'
import { touchGroups } from './living-cards.ts'

/** A giver who lets groups see name and amount, with what counts of them in a collection's bar. */
export type NamedGiver = Readonly<{ giverId: MemberId; amount: number }>

/** Whose circle a group shows, or which initiative. */
export const bindings = (db: Database) => ({
  async of(id: GroupId): Promise<CircleBinding | null> {
    const row = await db.circleBinding.findUnique({ where: { groupId: id } })
    return row && bindingOf(row)
  },

  /** Binds a circle; false when the group has one. */
  async bind(binding: CircleBinding): Promise<boolean> {
    const { count } = await db.circleBinding.createMany({ data: [binding], skipDuplicates: true })
    if (count > 0) await touchGroups(db, [binding.groupId])
    return count > 0
  },

  /** Ends the binding of a group, and the help link that its card carried. */
  async end(id: GroupId, at: Date): Promise<boolean> {
    const { count } = await db.circleBinding.deleteMany({ where: { groupId: id } })
    await db.helpLink.updateMany({ where: { groupId: id, resetAt: null }, data: { resetAt: at } })
    if (count > 0) await touchGroups(db, [id])
    return count > 0
  },

  /** Ends every binding of somebody who leaves; their help links end with their going. */
  async endAllOf(ownerId: MemberId): Promise<void> {
    const rows = await db.circleBinding.findMany({ where: { ownerId } })
    await db.circleBinding.deleteMany({ where: { ownerId } })
    await touchGroups(
      db,
      rows.map(row => row.groupId),
    )
  },

  /** Notes what the group was told. */
  async note({ groupId: id, toldOpenedId, toldEndedId, toldCycle }: CircleBinding): Promise<void> {
    const data = { toldOpenedId, toldEndedId, toldCycle }
    await db.circleBinding.updateMany({ where: { groupId: id }, data })
  },

  /** The givers of a collection who let themselves be named, here too; who came first stands first. */
  async namedGivers(
    id: CollectionId,
    moment: Moment,
    limit: number,
  ): Promise<readonly NamedGiver[]> {
    const rows = await db.$queryRaw<{ giver_id: number; amount: bigint }[]>`
      select p.giver_id, sum(p.amount) as amount
      from pledge p join collection c on c.id = p.collection_id
      join member m on m.id = p.giver_id and m.named_as_giver and m.named_in_groups
        and m.left_at is null
      where c.id = ${id}::int
        and ${countsAsSql(moment)} in ('committed', 'delivered', 'confirmed')
        and not ${areApartSql(Prisma.sql`c.owner_id`, Prisma.sql`p.giver_id`)}
      group by p.giver_id order by min(p.created_at), p.giver_id limit ${limit}::int`
    return rows.map(row => ({ giverId: memberId(row.giver_id), amount: Number(row.amount) }))
  },
})

function bindingOf(row: Row): CircleBinding {
  const id = (value: number | null) => (value === null ? null : collectionId(value))
  return {
    groupId: groupId(row.groupId),
    ownerId: memberId(row.ownerId),
    initiativeId: row.initiativeId === null ? null : initiativeId(row.initiativeId),
    boundAt: row.boundAt,
    toldOpenedId: id(row.toldOpenedId),
    toldEndedId: id(row.toldEndedId),
    toldCycle: row.toldCycle as Cycle,
  }
}
