import { all, type Personal } from '../engine/personal.ts'

/** The pools a member is or was in. What goes on there is ended by the action. */
export const personal = {
  tables: {
    pool_member: 'ended and kept without a person: the pool counted them',
    pool_maximum: 'erased',
    pool_invitation: 'erased',
    pool_candidate: 'erased',
    pool_word: 'erased',
  },

  async erase(db, _, { id }) {
    await db.poolMaximum.deleteMany({ where: { membership: { memberId: id } } })
    await db.poolInvitation.deleteMany({ where: { OR: [{ inviterId: id }, { toId: id }] } })
    await db.poolWord.deleteMany({
      where: { OR: [{ memberId: id }, { candidate: { memberId: id } }] },
    })
    await db.poolCandidate.deleteMany({ where: { memberId: id } })
  },

  async read(db, cipher, { id }) {
    const memberships = await all(page =>
      db.poolMember.findMany({
        where: { memberId: id },
        orderBy: { id: 'asc' },
        include: { pool: true, maxima: { orderBy: { cycle: 'asc' } } },
        ...page,
      }),
    )
    return {
      pools: memberships.map(({ pool, maxima: _, ...row }) => ({
        ...row,
        name: cipher.decrypt(pool.name),
      })),
      poolMaxima: memberships.flatMap(({ poolId, maxima }) =>
        maxima.map(({ cycle, amount }) => ({ poolId, cycle, amount })),
      ),
      poolInvitations: await all(page =>
        db.poolInvitation.findMany({
          where: { inviterId: id },
          orderBy: { id: 'asc' },
          omit: { token: true },
          ...page,
        }),
      ),
      poolsAsked: await all(page =>
        db.poolCandidate.findMany({
          where: { memberId: id },
          orderBy: { id: 'asc' },
          omit: { nextAt: true },
          ...page,
        }),
      ),
      poolWords: await all(page =>
        db.poolWord.findMany({ where: { memberId: id }, orderBy: { candidateId: 'asc' }, ...page }),
      ),
    }
  },
} satisfies Personal<unknown>
