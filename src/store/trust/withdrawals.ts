import type { LinkChange } from '../../domain/graph/graph.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { withdrawalsRememberedUntil } from '../../domain/notice/parting.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** Who has withdrawn from whom, when one of the two leaves the bots or comes back. */
export const withdrawals = (db: Database, cipher: Cipher) => ({
  /**
   * Removes withdrawals both ways; others' are remembered as a keyed hash of the account. Answers
   * the changes, for `trust.changed`.
   */
  async endAllOf(id: MemberId, telegramId: number, at: Date): Promise<LinkChange[]> {
    const where = { OR: [{ fromId: id }, { toId: id }] }
    const rows = await db.withdrawal.findMany({ where })
    const live = rows.filter(row => row.restoredAt === null)
    const until = withdrawalsRememberedUntil(at)
    await db.withdrawalMemory.createMany({
      data: live
        .filter(row => row.toId === id)
        .map(({ fromId }) => ({ fromId, hash: cipher.hash(keyOf(telegramId)), until })),
      skipDuplicates: true,
    })
    await db.withdrawalMemory.deleteMany({ where: { fromId: id } })
    await db.withdrawal.deleteMany({ where })
    return live.map(({ fromId, toId }) => ({ kind: 'shown', a: fromId, b: toId }))
  },

  /** Takes out of memory who had withdrawn from this account before it left. */
  async recall(telegramId: number, now: Date): Promise<MemberId[]> {
    const where = { hash: { in: cipher.hashes(keyOf(telegramId)) } }
    const rows = await db.withdrawalMemory.findMany({ where })
    if (rows.length === 0) return []
    await db.withdrawalMemory.deleteMany({ where })
    const valid = rows.filter(({ until }) => until > now).map(({ fromId }) => fromId)
    const here = await db.member.findMany({
      where: { id: { in: valid }, leftAt: null },
      select: { id: true },
    })
    return here.map(row => memberId(row.id))
  },

  /** Forgets those of members who left whose time is over; answers how many. */
  async forget(now: Date, limit: number): Promise<number> {
    return db.$executeRaw`
      delete from withdrawal_memory where (from_id, hash) in (
        select from_id, hash from withdrawal_memory where until <= ${now} limit ${limit}::int)`
  },
})

/** What is hashed: an account as the withdrawn-from side. */
const keyOf = (telegramId: number) => `withdrawal from ${telegramId}`
