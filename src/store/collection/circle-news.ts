import type { CircleNews } from '../../domain/collection/news.ts'
import { type CollectionId, collectionId, type MemberId, memberId } from '../../domain/ids.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import { needSql } from '../sql/kinds.ts'
import { isConfirmedSql } from '../sql/moments.ts'

/** What the helped tell those who help them; encrypted, erased with the end of the collection. */
export const circleNews = (db: Database, cipher: Cipher) => ({
  async add(
    collection: Readonly<{ id: CollectionId; ownerId: MemberId }>,
    text: string,
    toldAt: Date,
  ): Promise<number> {
    const row = await db.circleNews.create({
      data: {
        collectionId: collection.id,
        ownerId: collection.ownerId,
        text: cipher.encrypt(text),
        toldAt,
      },
    })
    return row.id
  },

  /** One of them, while its collection is open. */
  async find(id: number): Promise<CircleNews | null> {
    const row = await db.circleNews.findUnique({ where: { id } })
    return row && { id, toldAt: row.toldAt, text: cipher.decrypt(row.text) }
  },

  /** The last ones of a collection, newest first. */
  async of(id: CollectionId, limit: number): Promise<readonly CircleNews[]> {
    const rows = await db.circleNews.findMany({
      where: { collectionId: id },
      orderBy: [{ toldAt: 'desc' }, { id: 'desc' }],
      take: limit,
    })
    return rows.map(row => ({ id: row.id, toldAt: row.toldAt, text: cipher.decrypt(row.text) }))
  },

  /**
   * Owners of open collections to whom help has come since an instant, by id after a cursor, and whether
   * they have told nothing since another one.
   */
  async helpedSince(
    since: Date,
    toldSince: Date,
    { after, limit }: Readonly<{ after: number; limit: number }>,
  ): Promise<
    readonly Readonly<{ ownerId: MemberId; collectionId: CollectionId; isSilent: boolean }>[]
  > {
    const rows = await db.$queryRaw<{ owner_id: number; id: number; is_silent: boolean }[]>`
      select distinct on (c.owner_id) c.owner_id, c.id, not exists (
        select from circle_news n where n.collection_id = c.id and n.told_at > ${toldSince}) as is_silent
      from collection c
      where c.owner_id > ${after}::int and c.closed_at is null and c.kind in ${needSql}
        and exists (select from pledge p
          where p.collection_id = c.id and ${isConfirmedSql} and p.confirmed_at >= ${since})
      order by c.owner_id, c.kind limit ${limit}::int`
    return rows.map(row => ({
      ownerId: memberId(row.owner_id),
      collectionId: collectionId(row.id),
      isSilent: row.is_silent,
    }))
  },
})
