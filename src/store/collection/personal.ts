import { all, type Personal, readBy } from '../engine/personal.ts'

/** What a member has asked for. The open ones are closed, and their circle told, by the action. */
export const personal = {
  tables: {
    collection: 'closed and kept without its reason: the ledger of those who helped',
    still_need: 'erased',
  },

  async erase(db, _, { id }) {
    await db.stillNeed.deleteMany({ where: { memberId: id } })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const collections = await all(page =>
      db.collection.findMany({ where: { ownerId: id }, orderBy: { openedAt: 'asc' }, ...page }),
    )
    return {
      collections: collections.map(row => ({ ...row, reason: read(row.reason) })),
      stillNeeded: await db.stillNeed.findMany({ where: { memberId: id } }),
    }
  },
} satisfies Personal<unknown>
