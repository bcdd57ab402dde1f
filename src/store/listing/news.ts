import { type ListingId, listingId, type MemberId, memberId } from '../../domain/ids.ts'
import { DIGEST } from '../../domain/listing/digest.ts'
import type { Listing } from '../../domain/listing/listing.ts'
import { matchedBy, WORDS_IN_COMMON } from '../../domain/listing/words.ts'
import type { Database } from '../engine/database.ts'

/** Somebody near, and how far they are. */
type Near = Readonly<{ id: number; degree: number }>

/** Who is to hear of new offers and needs, and of what matches. */
export const listingNews = (db: Database) => ({
  /** Those around are to hear of it once more: it was put up again. */
  async tellAgain(id: ListingId, at: Date): Promise<void> {
    await db.listing.update({ where: { id }, data: { tellAt: at, nearToldAt: null } })
  },

  /** The first listings that those around are to hear of, up to an instant. */
  async toTell(until: Date, limit: number, after: Date = new Date(0)) {
    const where = { tellAt: { lte: until, gt: after } }
    const select = { id: true, tellAt: true }
    return db.listing.findMany({ where, orderBy: { tellAt: 'asc' }, take: limit, select })
  },

  async told(id: number): Promise<void> {
    await db.listing.updateMany({ where: { id }, data: { tellAt: null } })
  },

  /** Whether a need of an owner's was told at once since an instant. */
  async wasToldAtOnce(ownerId: MemberId, since: Date): Promise<boolean> {
    return (await db.listing.count({ where: { ownerId, nearToldAt: { gt: since } } })) > 0
  },

  async tellAtOnce(id: ListingId, at: Date): Promise<void> {
    await db.listing.update({ where: { id }, data: { nearToldAt: at } })
  },

  /** One more is new for these: their digest is due the sooner, the more there is. */
  async freshen(readers: readonly MemberId[], putUpAt: Date): Promise<void> {
    await db.$executeRaw`
      insert into listing_reader as r (member_id, since, fresh, due_at)
      select id, ${putUpAt}::timestamptz, 1, ${putUpAt}::timestamptz + make_interval(days => ${DIGEST.slowDays}::int)
      from unnest(${[...readers]}::int[]) as n (id)
      on conflict (member_id) do update set fresh = r.fresh + 1,
        due_at = greatest(${putUpAt}::timestamptz, r.since + make_interval(days =>
          case when r.fresh + 1 >= ${DIGEST.many}::int then ${DIGEST.quickDays}::int else ${DIGEST.slowDays}::int end))`
  },

  /** The first digests that are due, up to an instant. */
  async toDigest(until: Date, limit: number, after: Date = new Date(0)) {
    const where = { dueAt: { lte: until, gt: after } }
    const rows = await db.listingReader.findMany({ where, orderBy: { dueAt: 'asc' }, take: limit })
    return rows.map(row => ({ ...row, memberId: memberId(row.memberId) }))
  },

  /** A member has read what was new up to an instant. */
  async digested(id: MemberId, at: Date): Promise<void> {
    const data = { since: at, fresh: 0, dueAt: null }
    await db.listingReader.updateMany({ where: { memberId: id }, data })
  },

  /** The nearest listings of the other side and the same kind that mean the same, each open to the other. */
  async alike(
    { id, side, kind, title, reach }: Listing,
    near: readonly Near[],
    limit: number,
  ): Promise<readonly ListingId[]> {
    const rows = await db.$queryRaw<{ id: number }[]>`
      select l.id from unnest(
          ${near.map(each => each.id)}::int[], ${near.map(each => each.degree)}::int[])
        as n (id, degree)
      join listing l on l.owner_id = n.id and l.ended_at is null
      where l.kind = ${kind} and l.side <> ${side} and l.reach >= n.degree
        and ${reach}::int >= n.degree
        and cardinality(array(select unnest(string_to_array(btrim(l.words), ' '))
          intersect select unnest(${[...matchedBy(title)]}::text[]))) >= ${WORDS_IN_COMMON}::int
        and not exists (select from listing_match m
          where m.offer_id in (l.id, ${id}::int) and m.need_id in (l.id, ${id}::int))
      order by n.degree, l.put_up_at desc limit ${limit}::int`
    return rows.map(row => listingId(row.id))
  },

  /** Notes that both were told of it; false where they have been. */
  async matched(offerId: number, needId: number, toldAt: Date): Promise<boolean> {
    const data = [{ offerId, needId, toldAt }]
    return (await db.listingMatch.createMany({ data, skipDuplicates: true })).count > 0
  },
})
