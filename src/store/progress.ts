import { missing, type Progress } from '../domain/collection.ts'
import { type CollectionId, collectionId } from '../domain/ids.ts'
import type { Database } from './database.ts'
import { countsAsSql, isLiveSql, type Moment } from './live.ts'

/** How far a collection is, and how many different people help it. */
export type Bar = Progress & Readonly<{ helpers: number }>

/** The domain's `progress` as sums of the database, for many collections at once. */
export const progress = (db: Database) => ({
  async of(ids: readonly CollectionId[], moment: Moment): Promise<ReadonlyMap<CollectionId, Bar>> {
    if (ids.length === 0) return new Map()
    const rows = await db.$queryRaw<Row[]>`
      select c.id, c.target,
        coalesce(sum(p.amount) filter (where p.counts_as = 'intention'), 0) as intended,
        coalesce(sum(p.amount) filter (where p.counts_as = 'committed'), 0) as committed,
        coalesce(sum(p.amount) filter (where p.counts_as = 'delivered'), 0) as delivered,
        coalesce(sum(p.amount) filter (where p.counts_as = 'confirmed'), 0) as confirmed,
        count(distinct p.giver_id) filter (where p.is_live) as helpers
      from collection c
      left join lateral (
        select p.giver_id, p.amount, ${countsAsSql(moment)} as counts_as,
          ${isLiveSql(moment)} as is_live
        from pledge p where p.collection_id = c.id) p on true
      where c.id = any(${[...new Set(ids)]}::int[])
      group by c.id, c.target`
    return new Map(rows.map(row => [collectionId(row.id), barOf(row)]))
  },
})

type Row = {
  id: number
  target: number
  intended: bigint
  committed: bigint
  delivered: bigint
  confirmed: bigint
  helpers: bigint
}

function barOf(row: Row): Bar {
  const { target } = row
  const intended = Number(row.intended)
  const committed = Number(row.committed)
  const delivered = Number(row.delivered)
  const confirmed = Number(row.confirmed)
  const counted = committed + delivered + confirmed
  return {
    target,
    intended,
    committed,
    delivered,
    confirmed,
    missing: missing(target, { committed, delivered, confirmed }),
    percent: Math.min(100, Math.floor((counted * 100) / target)),
    helpers: Number(row.helpers),
  }
}
