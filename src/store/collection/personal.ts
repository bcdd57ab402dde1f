import { all, type Personal, readBy } from '../engine/personal.ts'

/** What a member has asked for. The open ones are closed, and their circle told, by the action. */
export const personal = {
  tables: {
    collection: 'closed and kept without its reason: the ledger of those who helped',
    still_need: 'erased',
    circle_news: 'erased',
    vouch: 'erased: one’s word goes with oneself',
  },

  async erase(db, _, { id }) {
    await db.stillNeed.deleteMany({ where: { memberId: id } })
    await db.circleNews.deleteMany({ where: { ownerId: id } })
    await db.vouch.deleteMany({ where: { memberId: id } })
    await db.collection.updateMany({
      where: { ownerId: id, forWhom: { not: null } },
      data: { forWhom: null },
    })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const collections = await all(page =>
      db.collection.findMany({ where: { ownerId: id }, orderBy: { openedAt: 'asc' }, ...page }),
    )
    const news = await all(page =>
      db.circleNews.findMany({ where: { ownerId: id }, orderBy: { id: 'asc' }, ...page }),
    )
    return {
      collections: collections.map(row => ({
        ...row,
        reason: read(row.reason),
        forWhom: read(row.forWhom),
      })),
      circleNews: news.map(row => ({ ...row, text: read(row.text) })),
      vouches: await all(page =>
        db.vouch.findMany({ where: { memberId: id }, orderBy: { at: 'asc' }, ...page }),
      ),
      stillNeeded: await db.stillNeed.findMany({ where: { memberId: id } }),
    }
  },
} satisfies Personal<unknown>
