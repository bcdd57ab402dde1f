import { type Field, isField, type Purpose } from '../../domain/collection/purpose.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'

/** For whom collections are, and in what field. */
export const purposes = (db: Database, cipher: Cipher) => ({
  /** The purposes of open collections, by collection; who says nothing is left out. */
  async of(ids: readonly number[]): Promise<ReadonlyMap<number, Purpose>> {
    if (ids.length === 0) return new Map()
    const rows = await db.collection.findMany({
      where: {
        id: { in: [...ids] },
        closedAt: null,
        OR: [{ forWhom: { not: null } }, { field: { not: null } }],
      },
      select: { id: true, forWhom: true, field: true },
    })
    return new Map(
      rows.map(({ id, forWhom, field }) => [
        id,
        {
          forWhom: forWhom && cipher.decrypt(forWhom),
          field: isField(field) ? field : null,
        },
      ]),
    )
  },

  /** Writes for whom an open collection is; null: for its owner. */
  async writeForWhom(id: number, forWhom: string | null): Promise<void> {
    const data = { forWhom: forWhom === null ? null : cipher.encrypt(forWhom) }
    await db.collection.updateMany({ where: { id, closedAt: null }, data })
  },

  /** Writes the field of an open collection. */
  async writeField(id: number, field: Field | null): Promise<void> {
    await db.collection.updateMany({ where: { id, closedAt: null }, data: { field } })
  },
})
