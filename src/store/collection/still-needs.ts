import type { Cycle } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

/** In which cycles members with an open collection said that they still need it. */
export const stillNeeds = (db: Database) => ({
  async add(memberId: MemberId, cycle: Cycle, at: Date): Promise<void> {
    await db.stillNeed.createMany({ data: [{ memberId, cycle, at }], skipDuplicates: true })
  },
})
