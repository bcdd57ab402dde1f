import {
  collectionId,
  listingId,
  type MemberId,
  memberId,
  type TalkId,
  talkId,
} from '../../domain/ids.ts'
import type { NewTalk } from '../../domain/listing/asking.ts'
import type { Side } from '../../domain/listing/listing.ts'
import {
  type RecordedAs,
  type Talk,
  type TalkEnd,
  talkEndsAt,
  waitsFor,
} from '../../domain/listing/talk.ts'
import type { Database } from '../engine/database.ts'
import type { ListingTalk as Row } from '../generated/client.ts'
import { wordSql } from '../sql/kinds.ts'
import { isOpenSql } from '../sql/moments.ts'

/** What two say of a listing, and how far they are. */
export const talks = (db: Database) => ({
  async find(id: number): Promise<Talk | null> {
    const row = await db.listingTalk.findUnique({ where: { id } })
    return row && talkOf(row)
  },

  /** Holds one until the transaction ends; its two are locked by then. */
  async hold(id: TalkId): Promise<Talk | null> {
    await db.$queryRaw`select id from listing_talk where id = ${id}::int for update`
    const row = await db.listingTalk.findUnique({ where: { id } })
    return row && talkOf(row)
  },

  async add(talk: NewTalk): Promise<Talk> {
    const whole = { answeredAt: null, proposal: null, endedAt: null, endedAs: null }
    const begun = { ...talk, ...whole, id: talkId(0), collectionId: null }
    const data = { ...talk, waitsForId: waitsFor(begun), nextAt: talkEndsAt(begun) }
    return talkOf(await db.listingTalk.create({ data }))
  },

  /** Writes how far one is. The row is held. */
  async write(talk: Talk): Promise<void> {
    const { id, answeredAt, proposal, endedAt, endedAs } = talk
    await db.listingTalk.update({
      where: { id },
      data: {
        answeredAt,
        proposedAs: proposal?.as ?? null,
        proposedAmount: proposal?.amount ?? null,
        proposedById: proposal?.byId ?? null,
        proposedAt: proposal?.at ?? null,
        endedAt,
        endedAs,
        collectionId: talk.collectionId,
        waitsForId: waitsFor(talk),
        nextAt: talkEndsAt(talk),
      },
    })
  },

  /** Whether somebody talks about a listing, and nothing has ended it. */
  async isTalking(id: number, askerId: MemberId): Promise<boolean> {
    const where = { listingId: id, askerId, endedAt: null }
    return (await db.listingTalk.count({ where })) > 0
  },

  /** Somebody's talk about a listing that goes on. */
  async openOf(id: number, askerId: MemberId): Promise<Talk | null> {
    const where = { listingId: id, askerId, endedAt: null }
    const row = await db.listingTalk.findFirst({ where })
    return row && talkOf(row)
  },

  /** Whether somebody's asking was answered with no since an instant. */
  async wasDeclined(id: number, askerId: MemberId, since: Date): Promise<boolean> {
    const where = { listingId: id, askerId, endedAs: 'declined', askedAt: { gte: since } }
    return (await db.listingTalk.count({ where })) > 0
  },

  /** Whether somebody was told yes, and that goes on. */
  async isPromised(id: number): Promise<boolean> {
    const where = { listingId: id, answeredAt: { not: null }, endedAt: null }
    return (await db.listingTalk.count({ where })) > 0
  },

  /** How many talks that somebody began go on. */
  async begunBy(askerId: MemberId): Promise<number> {
    return db.listingTalk.count({ where: { askerId, endedAt: null } })
  },

  /** Talks about a listing that go on, a batch. */
  async openAbout(id: number, limit: number): Promise<readonly Talk[]> {
    const where = { listingId: id, endedAt: null }
    return (await db.listingTalk.findMany({ where, orderBy: { id: 'asc' }, take: limit })).map(
      talkOf,
    )
  },

  /** Talks of a member that go on, a batch. */
  async openWith(id: MemberId, limit: number): Promise<readonly Talk[]> {
    const where = { endedAt: null, OR: [{ ownerId: id }, { askerId: id }] }
    return (await db.listingTalk.findMany({ where, orderBy: { id: 'asc' }, take: limit })).map(
      talkOf,
    )
  },

  /** A page of a member's talks: what goes on first, the newest first. */
  async page(
    id: MemberId,
    { offset, limit }: Readonly<{ offset: number; limit: number }>,
  ): Promise<readonly Talk[]> {
    const rows = await db.listingTalk.findMany({
      where: { OR: [{ ownerId: id }, { askerId: id }] },
      orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      skip: offset,
      take: limit,
    })
    return rows.map(talkOf)
  },

  /** Talks in which a member's word is waited for, the first ones. */
  async waitingFor(id: MemberId, limit: number): Promise<readonly number[]> {
    const where = { waitsForId: id }
    const rows = await db.listingTalk.findMany({
      where,
      orderBy: { id: 'asc' },
      take: limit,
      select: { id: true },
    })
    return rows.map(row => row.id)
  },

  /** The first talks that end by themselves, up to an instant. */
  async due(until: Date, limit: number, after: Date = new Date(0)) {
    const where = { nextAt: { lte: until, gt: after } }
    const select = { id: true, nextAt: true }
    return db.listingTalk.findMany({ where, orderBy: { nextAt: 'asc' }, take: limit, select })
  },

  /** What a member has committed for things received, and still owes; whole cents. */
  async owedBy(id: MemberId): Promise<number> {
    const [row] = await db.$queryRaw<{ sum: bigint | null }[]>`
      select sum(p.amount) as sum from pledge p join collection c on c.id = p.collection_id
      where p.giver_id = ${id}::int and ${isOpenSql} and c.kind in ${wordSql}`
    return Number(row?.sum ?? 0)
  },
})

function talkOf(row: Row): Talk {
  const { proposedAs, proposedById, proposedAt } = row
  return {
    id: talkId(row.id),
    listingId: listingId(row.listingId),
    ownerId: memberId(row.ownerId),
    askerId: memberId(row.askerId),
    side: row.side as Side,
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    proposal:
      proposedAs && proposedById && proposedAt
        ? {
            as: proposedAs as RecordedAs,
            amount: row.proposedAmount,
            byId: memberId(proposedById),
            at: proposedAt,
          }
        : null,
    endedAt: row.endedAt,
    endedAs: row.endedAs as TalkEnd | null,
    collectionId: row.collectionId === null ? null : collectionId(row.collectionId),
  }
}
