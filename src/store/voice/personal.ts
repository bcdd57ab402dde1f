import { all, type Personal, readBy } from '../engine/personal.ts'

/** Who may speak for whom, and what was said for others. */
export const personal = {
  tables: {
    voice: 'erased, both ways',
    rest: 'erased with whom it is about; what who left said of others is kept: numbers alone',
  },

  async erase(db, _, { id }) {
    await db.voice.deleteMany({ where: { OR: [{ memberId: id }, { voiceId: id }] } })
    await db.rest.deleteMany({ where: { memberId: id } })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const calls = await all(page =>
      db.sosCall.findMany({
        where: { spokenById: id },
        orderBy: { createdAt: 'asc' },
        select: { senderId: true, kind: true, createdAt: true, text: true },
        ...page,
      }),
    )
    return {
      voices: await all(page =>
        db.voice.findMany({
          where: { OR: [{ memberId: id }, { voiceId: id }] },
          orderBy: { id: 'asc' },
          ...page,
        }),
      ),
      rests: await all(page =>
        db.rest.findMany({
          where: { OR: [{ memberId: id }, { byId: id }] },
          orderBy: { id: 'asc' },
          ...page,
        }),
      ),
      callsForOthers: calls.map(row => ({ ...row, text: read(row.text) })),
      collectionsForOthers: await all(page =>
        db.collection.findMany({
          where: { spokenById: id },
          orderBy: { id: 'asc' },
          select: { ownerId: true, kind: true, openedAt: true },
          ...page,
        }),
      ),
    }
  },
} satisfies Personal<unknown>
