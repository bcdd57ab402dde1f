import { touchCards } from '../circle/shared-cards.ts'
import { all, inBatches, type Personal, readBy } from '../engine/personal.ts'
import type { Pledge } from '../generated/client.ts'

/** Pledges both ways with all that was done to them and asked, thanks, links to help. */
export const personal = {
  tables: {
    pledge: 'kept without the giver’s note: the ledger of both',
    clearing_pledge: 'kept: numbers alone, what a preview showed',
    clearing_loop: 'kept: numbers alone, what a run fulfilled together',
    pledge_event: 'kept without who left’s words: the ledger of both',
    request: 'ended and kept: what was asked about a pledge, and when',
    thanks: 'kept: that a deed was thanked for',
    renewal_off: 'erased; others’ for who left are kept: numbers alone',
    help_link: 'reset and kept: that it was shared',
    help_link_visit: 'erased',
  },

  async erase(db, _, { id, at }) {
    const pledge = { OR: [{ giverId: id }, { receiverId: id }] }
    await db.request.updateMany({ where: { answeredAt: null, pledge }, data: { answeredAt: at } })
    const links = { OR: [{ inviterId: id }, { receiverId: id }], resetAt: null }
    await db.helpLink.updateMany({ where: links, data: { resetAt: at } })
    await db.helpLinkVisit.deleteMany({ where: { viewerId: id } })
    // The worker takes the cards out of the chats they stand in, and their rows with them.
    await touchCards(db, [id])
    const noNote = { note: null }
    await db.pledge.updateMany({ where: { giverId: id, note: { not: null } }, data: noNote })
    await db.pledgeEvent.updateMany({ where: { byId: id, note: { not: null } }, data: noNote })
    await db.renewalOff.deleteMany({ where: { giverId: id } })
  },

  async read(db, cipher, { id }) {
    const read = readBy(cipher)
    const pledges = async (where: { giverId: number } | { receiverId: number }) => {
      const rows = await all(page => db.pledge.findMany({ where, orderBy: { id: 'asc' }, ...page }))
      return rows.map(row => ({ ...withoutTheOthersWish(row, id), note: read(row.note) }))
    }
    const given = await pledges({ giverId: id })
    const received = await pledges({ receiverId: id })
    const ids = [...given, ...received].map(pledge => pledge.id)
    const events = await inBatches(ids, pledgeId =>
      db.pledgeEvent.findMany({ where: { pledgeId }, orderBy: { id: 'asc' } }),
    )
    const pairs = { OR: [{ inviterId: id }, { receiverId: id }] }
    return {
      pledgesGiven: given,
      pledgesReceived: received,
      pledgeEvents: events.map(row => ({ ...row, note: read(row.note) })),
      clearingPreviews: await inBatches(ids, pledgeId =>
        db.clearingPledge.findMany({ where: { pledgeId }, orderBy: { clearingId: 'asc' } }),
      ),
      requests: await inBatches(ids, pledgeId =>
        db.request.findMany({ where: { pledgeId }, orderBy: { id: 'asc' } }),
      ),
      thanksGiven: await all(page =>
        db.thanks.findMany({ where: { receiverId: id }, orderBy: { thankedAt: 'asc' }, ...page }),
      ),
      thanksReceived: await all(page =>
        db.thanks.findMany({ where: { giverId: id }, orderBy: { thankedAt: 'asc' }, ...page }),
      ),
      renewalsOff: await db.renewalOff.findMany({ where: { giverId: id } }),
      helpLinks: await all(page =>
        db.helpLink.findMany({ where: pairs, orderBy: { id: 'asc' }, ...page }),
      ),
      helpLinksOpened: await all(page =>
        db.helpLinkVisit.findMany({
          where: { viewerId: id },
          orderBy: { helpLinkId: 'asc' },
          ...page,
        }),
      ),
    }
  },
} satisfies Personal<unknown>

/** Whether the other side wants a pledge to be only to this person is told to nobody. */
function withoutTheOthersWish<Row extends Pledge>(row: Row, id: number) {
  const { onlyByGiver, onlyByReceiver, ...told } = row
  return row.giverId === id ? { ...told, onlyByGiver } : { ...told, onlyByReceiver }
}
