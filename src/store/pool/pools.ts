import { type MemberId, type PoolId, poolId } from '../../domain/ids.ts'
import { isPoolEvent } from '../../domain/pool/events.ts'
import type { NewPool, Pool, PoolEnd } from '../../domain/pool/pool.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Pool as Row } from '../generated/client.ts'

/** Reads a row as a pool. */
export function poolOf(row: Row, cipher: Cipher): Pool {
  const { id, name, purpose, events, tiers, waitingDays, vouches, endedAs, ...rest } = row
  return {
    ...rest,
    id: poolId(id),
    name: cipher.decrypt(name),
    purpose: cipher.decrypt(purpose),
    rules: { events: events.filter(isPoolEvent), tiers, waitingDays, vouches },
    endedAs: endedAs as PoolEnd | null,
  }
}

/** Pools with their rules. */
export const pools = (db: Database, cipher: Cipher) => ({
  async add({ name, purpose, rules, ...pool }: NewPool): Promise<Pool> {
    const { events, tiers, ...numbers } = rules
    const words = { name: cipher.encrypt(name), purpose: cipher.encrypt(purpose) }
    const lists = { events: [...events], tiers: [...tiers] }
    const row = await db.pool.create({ data: { ...pool, ...words, ...lists, ...numbers } })
    return poolOf(row, cipher)
  },

  async find(id: number): Promise<Pool | null> {
    const row = await db.pool.findUnique({ where: { id } })
    return row && poolOf(row, cipher)
  },

  /** Holds one until the transaction ends: who enters, leaves and decides does so one at a time. */
  async hold(id: PoolId): Promise<Pool | null> {
    await db.$queryRaw`select id from pool where id = ${id}::int for update`
    const row = await db.pool.findUnique({ where: { id } })
    return row && poolOf(row, cipher)
  },

  async end(id: PoolId, endedAs: PoolEnd, endedAt: Date): Promise<void> {
    await db.pool.update({ where: { id }, data: { endedAt, endedAs } })
  },

  /** The pools a member is in, the oldest first. */
  async of(memberId: MemberId): Promise<readonly Pool[]> {
    const rows = await db.poolMember.findMany({
      where: { memberId, leftAt: null },
      orderBy: { id: 'asc' },
      include: { pool: true },
    })
    return rows.map(({ pool }) => poolOf(pool, cipher))
  },
})
