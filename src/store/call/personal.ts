import { all, type Personal, readBy } from '../engine/personal.ts'

/** Calls sent and received, with what was answered and reported. */
export const personal = {
  tables: {
    sos_call: 'kept without its text',
    sos_recipient: 'kept without what was reported: whom a call has reached',
    sos_mute: 'erased; others’ mutes of who left are kept: numbers alone',
  },

  async erase(db, cipher, { id, at }) {
    const noReport = { data: { report: null } }
    await db.sosMute.deleteMany({ where: { memberId: id } })
    await db.sosRecipient.updateMany({
      where: { memberId: id, report: { not: null } },
      ...noReport,
    })
    await db.sosCall.updateMany({ where: { senderId: id }, data: { text: cipher.encrypt('') } })
    // Others' words on calls that are gone: nothing is left to decide.
    await db.sosRecipient.updateMany({
      where: { call: { senderId: id }, reportedAt: { not: null }, reportHandledAt: null },
      data: { reportHandledAt: at },
    })
    await db.sosRecipient.updateMany({
      where: { call: { senderId: id }, report: { not: null } },
      ...noReport,
    })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const calls = await all(page =>
      db.sosCall.findMany({ where: { senderId: id }, orderBy: { createdAt: 'asc' }, ...page }),
    )
    const answers = await all(page =>
      db.sosRecipient.findMany({ where: { memberId: id }, orderBy: { createdAt: 'asc' }, ...page }),
    )
    return {
      calls: calls.map(row => ({ ...row, text: read(row.text) })),
      callsReceived: answers.map(row => ({ ...row, report: read(row.report) })),
      mutes: await db.sosMute.findMany({ where: { memberId: id } }),
    }
  },
} satisfies Personal<unknown>
