import type { Cycle } from '../../domain/cycle.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Thanks } from '../../domain/pledge/thanks.ts'
import type { Database } from '../engine/database.ts'

type Pair = Readonly<{ receiverId: MemberId; giverId: MemberId }>

/** Thank-yous: one a giver and cycle. */
export const thanks = (db: Database) => ({
  async isThanked({ receiverId, giverId }: Pair, cycle: Cycle): Promise<boolean> {
    const found = await db.thanks.findUnique({
      where: { receiverId_giverId_cycle: { receiverId, giverId, cycle } },
    })
    return found !== null
  },

  /** Keeps a thank-you; false when it was said before. */
  async add(said: Thanks): Promise<boolean> {
    const { count } = await db.thanks.createMany({ data: [said], skipDuplicates: true })
    return count === 1
  },

  /** Keeps many thank-yous; answers the givers who had none of that cycle yet. */
  async addAll(said: readonly Thanks[]): Promise<ReadonlySet<MemberId>> {
    if (said.length === 0) return new Set()
    const rows = await db.thanks.createManyAndReturn({ data: [...said], skipDuplicates: true })
    return new Set(rows.map(row => memberId(row.giverId)))
  },
})
