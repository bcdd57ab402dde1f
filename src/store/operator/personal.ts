import { all, type Personal, readBy } from '../engine/personal.ts'

/** What operators did about a member, and a member as an operator. */
export const personal = {
  tables: {
    audit: 'kept: who did what to whom and when; the words about somebody who left are erased',
    broadcast: 'kept: what an operator sent to everybody',
  },

  async erase(db, _, { id }) {
    await db.audit.updateMany({
      where: { onId: id, detail: { not: null }, NOT: { what: { startsWith: 'broadcast' } } },
      data: { detail: null },
    })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    // The number on a broadcast's row is the broadcast's own; who was reported is told by no look at it.
    const onMe = { onId: id, what: { in: ['call-halted', 'suspended', 'suspension-lifted'] } }
    const acts = await all(page =>
      db.audit.findMany({ where: { OR: [onMe, { byId: id }] }, orderBy: { id: 'asc' }, ...page }),
    )
    return { operatorActs: acts.map(row => ({ ...row, detail: read(row.detail) })) }
  },
} satisfies Personal<unknown>
