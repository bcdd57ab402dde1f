import { all, type Personal, readBy } from '../engine/personal.ts'

/** The member, and what belongs to nobody else. The row stays for the ledger, without a person. */
export const personal = {
  tables: {
    member: 'made anonymous',
    chat: 'erased',
    payment_detail: 'erased',
    api_token: 'erased: it opens nothing from then on',
    withdrawal_memory: 'erased; of who was withdrawn from only a keyed hash stays, for a year',
  },

  async erase(db, _, { id, at }) {
    const mine = { where: { memberId: id } }
    await db.paymentDetail.deleteMany(mine)
    await db.apiToken.deleteMany(mine)
    await db.chat.deleteMany(mine)
    await db.member.update({
      where: { id },
      data: {
        telegramId: null,
        telegramName: '',
        username: null,
        displayName: null,
        about: null,
        language: 'en',
        nameSeenBy: 'near',
        nameAskedAt: null,
        namedAsGiver: false,
        namedInGroups: false,
        mayBeMet: false,
        inClearing: false,
        firstPreviewId: null,
        monthlyLimit: null,
        quietFrom: null,
        quietUntil: null,
        timeZone: null,
        urgentInQuiet: true,
        mutedNotices: [],
        suspendedUntil: null,
        leftAt: at,
      },
    })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const member = await db.member.findUniqueOrThrow({ where: { id } })
    const where = { memberId: id }
    const details = await all(page =>
      db.paymentDetail.findMany({ where, orderBy: { id: 'asc' }, ...page }),
    )
    const tokens = await db.apiToken.findMany({
      where,
      omit: { hash: true },
      orderBy: { id: 'asc' },
    })
    return {
      member: { ...member, about: read(member.about) },
      chats: await db.chat.findMany({ where }),
      paymentDetails: details.map(row => ({
        ...row,
        name: read(row.name),
        value: read(row.value),
      })),
      apiTokens: tokens.map(row => ({ ...row, name: read(row.name) })),
    }
  },
} satisfies Personal<unknown>
