import { all, type Personal } from '../engine/personal.ts'

/** Links, invitations, withdrawals and rolls. What others hear of their end, the action has seen before. */
export const personal = {
  tables: {
    trust_link: 'erased',
    trust_change: 'kept: how the graph came to be, by numbers',
    invitation: 'kept without the account it was for: that somebody was invited, and when',
    invitation_answer: 'kept: that an invitation was answered, and when',
    withdrawal: 'erased',
    readiness_word: 'erased, both ways',
    introduction: 'erased: by whom, through whom and to whom',
    pool_visit: 'erased',
    roll_entry: 'erased',
    roll_tick: 'erased with the entry',
  },

  async erase(db, _, { id }) {
    await db.readinessWord.deleteMany({ where: { OR: [{ memberId: id }, { otherId: id }] } })
    await db.introduction.deleteMany({
      where: { OR: [{ askerId: id }, { viaId: id }, { toId: id }] },
    })
    await db.poolVisit.deleteMany({ where: { memberId: id } })
  },

  async read(db, _, { id, telegramId }) {
    const linked = { OR: [{ oneId: id }, { otherId: id }] }
    const apart = { OR: [{ fromId: id }, { toId: id }] }
    const withdrawals = await all(page =>
      db.withdrawal.findMany({ where: apart, orderBy: { id: 'asc' }, ...page }),
    )
    return {
      poolVisits: await all(page =>
        db.poolVisit.findMany({ where: { memberId: id }, orderBy: { at: 'asc' }, ...page }),
      ),
      readinessWords: await all(page =>
        db.readinessWord.findMany({
          where: { memberId: id },
          orderBy: { otherId: 'asc' },
          ...page,
        }),
      ),
      introductions: await all(page =>
        db.introduction.findMany({ where: { askerId: id }, orderBy: { id: 'asc' }, ...page }),
      ),
      trustLinks: await all(page =>
        db.trustLink.findMany({
          where: linked,
          orderBy: [{ oneId: 'asc' }, { otherId: 'asc' }],
          ...page,
        }),
      ),
      invitations: await all(page =>
        db.invitation.findMany({
          where: { inviterId: id },
          orderBy: { createdAt: 'asc' },
          ...page,
        }),
      ),
      invitationsReceived:
        telegramId === null
          ? []
          : await all(page =>
              db.invitation.findMany({
                where: { forTelegramId: telegramId },
                orderBy: { createdAt: 'asc' },
                ...page,
              }),
            ),
      answersToInvitations: await all(page =>
        db.invitationAnswer.findMany({
          where: { visitorId: id },
          orderBy: { invitationId: 'asc' },
          ...page,
        }),
      ),
      // Of others' withdrawals from me only that they are: whom they told, and as whom they knew me, is theirs.
      withdrawals: withdrawals.map(({ toldTo, calledById, ...row }) =>
        row.fromId === id ? { ...row, toldTo, calledById } : row,
      ),
      rolls: await db.rollEntry.findMany({ where: { memberId: id } }),
      ticksOnRolls: await all(page =>
        db.rollTick.findMany({ where: { fromId: id }, orderBy: { toId: 'asc' }, ...page }),
      ),
    }
  },
} satisfies Personal<unknown>
