import type { Vouched } from '../../domain/collection/vouch.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { touchInitiatives } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'
import { areApartSql } from '../sql/live.ts'

/** Who says that they know something is true. */
export const vouches = (db: Database) => ({
  /** Keeps a word; said twice it is one. */
  async add({ matter, matterId }: Vouched, id: MemberId, at: Date): Promise<void> {
    const data = [{ matter, matterId, memberId: id, at }]
    await db.vouch.createMany({ data, skipDuplicates: true })
    if (matter === 'initiative') await touchInitiatives(db, [matterId])
  },

  /** Takes a word back. */
  async remove({ matter, matterId }: Vouched, id: MemberId): Promise<void> {
    await db.vouch.deleteMany({ where: { matter, matterId, memberId: id } })
    if (matter === 'initiative') await touchInitiatives(db, [matterId])
  },

  /** Whose word stands, the first first; without those who have come apart from the owner since. */
  async of({ matter, matterId }: Vouched, ownerId: MemberId, limit: number) {
    const rows = await db.$queryRaw<{ member_id: number }[]>`
      select v.member_id from vouch v
      where v.matter = ${matter} and v.matter_id = ${matterId}
        and not ${areApartSql(ownerId, Prisma.sql`v.member_id`)}
      order by v.at, v.member_id limit ${limit}::int`
    return rows.map(row => memberId(row.member_id))
  },
})
