import { all, type Personal, readBy } from '../engine/personal.ts'

/** What a member offers and needs. What is up is ended by the action. */
export const personal = {
  tables: { listing: 'ended and kept without its words: others talked about it' },

  async erase(db, _, { id }) {
    const nothing = { title: '', words: '', text: null, value: null }
    await db.listing.updateMany({ where: { ownerId: id }, data: nothing })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const rows = await all(page =>
      db.listing.findMany({
        where: { ownerId: id },
        orderBy: { id: 'asc' },
        omit: { words: true, nextAt: true },
        ...page,
      }),
    )
    return { listings: rows.map(row => ({ ...row, text: read(row.text) })) }
  },
} satisfies Personal<unknown>
