import { all, inBatches, type Personal, readBy } from '../engine/personal.ts'

/** What is for the bots' own use alone. */
const omit = {
  nextAt: true,
  lineAt: true,
  nearToldAt: true,
  voters: true,
  carried: true,
  waiting: true,
  recountAt: true,
} as const

/** What a member proposes, votes for and has looked at. The open ones are ended by the action. */
export const personal = {
  tables: {
    initiative: 'ended and kept without its words: the ledger of those who gave',
    initiative_word: 'erased',
    vote: 'erased; others’ for what who left proposed are kept: their own',
    initiative_visit: 'erased',
  },

  async erase(db, cipher, { id }) {
    const mine = { initiative: { ownerId: id } }
    await db.initiativeWord.deleteMany({ where: mine })
    await db.vote.deleteMany({ where: { memberId: id } })
    await db.initiativeVisit.deleteMany({ where: { viewerId: id } })
    const nothing = { title: cipher.encrypt(''), text: cipher.encrypt(''), endWord: null }
    await db.initiative.updateMany({ where: { ownerId: id }, data: nothing })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const rows = await all(page =>
      db.initiative.findMany({ where: { ownerId: id }, orderBy: { id: 'asc' }, omit, ...page }),
    )
    const words = await inBatches(
      rows.map(row => row.id),
      initiativeId =>
        db.initiativeWord.findMany({ where: { initiativeId }, orderBy: { id: 'asc' } }),
    )
    return {
      initiatives: rows.map(({ title, text, endWord, ...row }) => ({
        ...row,
        title: read(title),
        text: read(text),
        endWord: read(endWord),
      })),
      initiativeWords: words.map(row => ({ ...row, text: read(row.text) })),
      votes: await all(page =>
        db.vote.findMany({ where: { memberId: id }, orderBy: { votedAt: 'asc' }, ...page }),
      ),
      initiativesOpened: await all(page =>
        db.initiativeVisit.findMany({
          where: { viewerId: id },
          orderBy: { initiativeId: 'asc' },
          ...page,
        }),
      ),
    }
  },
} satisfies Personal<unknown>
