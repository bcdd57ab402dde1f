import type { MemberId } from '../../domain/ids.ts'
import type { Introduction } from '../../domain/trust/introduction.ts'
import type { Database } from '../engine/database.ts'

/** Who asked whom to be introduced to somebody. */
export const introductions = (db: Database) => ({
  async add(asked: Introduction, askedAt: Date): Promise<void> {
    await db.introduction.create({ data: { ...asked, askedAt } })
  },

  /** When somebody last asked another for an introduction, whoever it was to. */
  async lastAsked(askerId: MemberId, viaId: MemberId): Promise<Date | null> {
    const found = await db.introduction.aggregate({
      where: { askerId, viaId },
      _max: { askedAt: true },
    })
    return found._max.askedAt
  },
})
