import type { ListingKind } from '../../domain/listing/kinds.ts'
import type { Side } from '../../domain/listing/listing.ts'
import type { Database } from '../engine/database.ts'
import { Prisma } from '../generated/client.ts'

/** Somebody near, and how far they are. */
type Near = Readonly<{ id: number; degree: number }>

/** What of the board is wanted. */
export type BoardOrder = Readonly<{
  side: Side | null
  kind: ListingKind | null
  /** Each begins a word of the title. */
  words: readonly string[]
  /** Of one owner. */
  ownerId?: number | null
  /** Put up since an instant, and not told to the viewer at once. */
  since?: Date | null
  offset: number
  limit: number
}>

/** What people near offer and need. */
export const board = (db: Database) => {
  async function among(near: readonly Near[], order: BoardOrder): Promise<readonly number[]> {
    const rows = await db.$queryRaw<{ id: number }[]>`
      select l.id from unnest(
          ${near.map(({ id }) => id)}::int[], ${near.map(({ degree }) => degree)}::int[])
        as n (id, degree)
      join listing l on l.owner_id = n.id and l.ended_at is null
      where ${wantedSql(order)} and l.reach >= n.degree
      order by n.degree, l.put_up_at desc, l.id desc
      offset ${order.offset}::int limit ${order.limit}::int`
    return rows.map(({ id }) => id)
  }

  return {
    /** What is up among these people, as far as each lets it be seen: the nearest first, then the freshest. */
    async page(near: readonly Near[], order: BoardOrder): Promise<readonly number[]> {
      // Most pages are full of what the nearest have up; a search looks through all at once.
      const circles = order.words.length > 0 ? [3] : [1, 2, 3]
      let found: readonly number[] = []
      for (const furthest of circles) {
        found = await among(
          near.filter(({ degree }) => degree <= furthest),
          order,
        )
        if (found.length === order.limit) return found
      }
      return found
    },
  }
}

function wantedSql({ side, kind, words, ownerId, since }: BoardOrder): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(side ? [Prisma.sql`l.side = ${side}`] : []),
    ...(kind ? [Prisma.sql`l.kind = ${kind}`] : []),
    ...(ownerId ? [Prisma.sql`l.owner_id = ${ownerId}::int`] : []),
    ...(since
      ? [Prisma.sql`l.put_up_at >= ${since} and not (l.near_told_at is not null and n.degree = 1)`]
      : []),
    // Plain words hold letters and figures alone: nothing of them is a pattern.
    ...words.map(word => Prisma.sql`l.words like ${`% ${word}%`}`),
  ]
  return Prisma.join(conditions, ' and ')
}
