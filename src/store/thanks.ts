import type { Cycle } from '../domain/cycle.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Thanks } from '../domain/thanks.ts'
import type { Database } from './database.ts'

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
})
