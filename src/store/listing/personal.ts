import { all, type Personal, readBy } from '../engine/personal.ts'

/** What a member offers and needs. What is up is ended by the action. */
export const personal = {
  tables: {
    listing: 'ended and kept without its words: others talked about it',
    listing_reader: 'erased',
    listing_match: 'kept: that two were told of each other, numbers alone',
    listing_talk: 'ended and kept: what two agreed on, numbers alone',
  },

  async erase(db, _, { id }) {
    await db.listingReader.deleteMany({ where: { memberId: id } })
    const nothing = { title: '', words: '', text: null, value: null }
    await db.listing.updateMany({ where: { ownerId: id }, data: nothing })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const rows = await all(page =>
      db.listing.findMany({
        where: { ownerId: id },
        orderBy: { id: 'asc' },
        omit: { words: true, nextAt: true, tellAt: true, nearToldAt: true },
        ...page,
      }),
    )
    const mine = { OR: [{ ownerId: id }, { askerId: id }] }
    const omit = { waitsForId: true, nextAt: true } as const
    return {
      listings: rows.map(row => ({ ...row, text: read(row.text) })),
      listingTalks: await all(page =>
        db.listingTalk.findMany({ where: mine, orderBy: { id: 'asc' }, omit, ...page }),
      ),
    }
  },
} satisfies Personal<unknown>
