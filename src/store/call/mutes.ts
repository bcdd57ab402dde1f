import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

/** Stands for every sender beyond degree 1. */
export const EVERYBODY_FAR = 0

type PageOf = Readonly<{ offset: number; limit: number }>

/** Whose calls a member does not want to hear. */
export const mutes = (db: Database) => ({
  /** Mutes one sender, or everybody beyond degree 1 with null. */
  async add(id: MemberId, senderId: MemberId | null, mutedAt: Date): Promise<void> {
    await db.sosMute.createMany({
      data: [{ memberId: id, senderId: senderId ?? EVERYBODY_FAR, mutedAt }],
      skipDuplicates: true,
    })
  },

  async drop(id: MemberId, senderId: MemberId | null): Promise<void> {
    await db.sosMute.deleteMany({
      where: { memberId: id, senderId: senderId ?? EVERYBODY_FAR },
    })
  },

  /** Whether a member mutes everybody beyond degree 1. */
  async hasFar(id: MemberId): Promise<boolean> {
    const where = { memberId_senderId: { memberId: id, senderId: EVERYBODY_FAR } }
    return (await db.sosMute.findUnique({ where })) !== null
  },

  /** The senders a member has muted. */
  async of(id: MemberId, { offset, limit }: PageOf): Promise<MemberId[]> {
    const rows = await db.sosMute.findMany({
      where: { memberId: id, senderId: { not: EVERYBODY_FAR } },
      orderBy: { senderId: 'asc' },
      skip: offset,
      take: limit,
    })
    return rows.map(row => memberId(row.senderId))
  },
})
