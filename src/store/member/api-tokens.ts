import { createHash, timingSafeEqual } from 'node:crypto'
import { type ApiTokenId, apiTokenId, type MemberId, memberId } from '../../domain/ids.ts'
import type { ApiToken, ShownApiToken } from '../../domain/member/api-token.ts'
import { READS_A_MINUTE } from '../../domain/member/limit.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** Whether a token may read now; else when it may again. */
export type ReadingTurn = Readonly<{ isFree: true } | { isFree: false; at: Date }>

const MINUTE_MS = 60_000

/** With what members' own programs read. Of a token only its name and a hash are kept. */
export const apiTokens = (db: Database, cipher: Cipher) => ({
  /** A member's tokens, the oldest first. Callers who add hold the member's row lock. */
  async of(owner: MemberId): Promise<readonly ApiToken[]> {
    const rows = await db.apiToken.findMany({
      where: { memberId: owner },
      orderBy: { id: 'asc' },
    })
    return rows.map(({ id, name, createdAt, usedAt }) => ({
      id: apiTokenId(id),
      name: cipher.decrypt(name),
      createdAt,
      usedAt,
    }))
  },

  async add(
    owner: MemberId,
    { name, secret }: Readonly<{ name: string; secret: string }>,
    createdAt: Date,
  ): Promise<ApiTokenId> {
    const hash = hashOf(secret).toString('hex')
    const row = await db.apiToken.create({
      data: { memberId: owner, name: cipher.encrypt(name), hash, createdAt },
    })
    return apiTokenId(row.id)
  },

  /** Ends a token; false when the member has no such. */
  async remove(owner: MemberId, id: number): Promise<boolean> {
    const { count } = await db.apiToken.deleteMany({ where: { id, memberId: owner } })
    return count === 1
  },

  /** Whose token it is; null where there is none. It takes as long for a wrong one as for a right one. */
  async ownerOf({ id, secret }: ShownApiToken): Promise<MemberId | null> {
    const row = await db.apiToken.findUnique({ where: { id } })
    const given = hashOf(secret)
    const kept = row ? Buffer.from(row.hash, 'hex') : hashOf('')
    return timingSafeEqual(given, kept) && row ? memberId(row.memberId) : null
  },

  /** Takes a turn to read: so many in the minute that the first of them begins. All processes count together. */
  async takeTurn(id: number, now: Date): Promise<ReadingTurn> {
    const minuteAgo = new Date(now.getTime() - MINUTE_MS)
    const taken = await db.$executeRaw`
      update api_token set
        reads = case when used_at > ${minuteAgo} then reads + 1 else 1 end,
        used_at = case when used_at > ${minuteAgo} then used_at else ${now} end
      where id = ${id} and (used_at is null or used_at <= ${minuteAgo} or reads < ${READS_A_MINUTE})`
    if (taken === 1) return { isFree: true }
    const row = await db.apiToken.findUnique({ where: { id }, select: { usedAt: true } })
    return { isFree: false, at: new Date((row?.usedAt ?? now).getTime() + MINUTE_MS) }
  },
})

/** A secret of 128 random bits needs no salt and no slow hash: nobody can try them all. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
