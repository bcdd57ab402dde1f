import type { MemberId } from '../domain/ids.ts'
import type { Cipher } from './cipher.ts'
import type { Database } from './database.ts'

/** So many rows are read at a time. */
const BATCH = 500

type Batch = Readonly<{ skip: number; take: number }>

/** Everything stored about one member, decrypted, a section at a time. */
export const myData = (db: Database, cipher: Cipher) => {
  const read = (bytes: Uint8Array | null) => bytes && cipher.decrypt(bytes)

  /** The member, what belongs to nobody else, and what operators did about them. */
  async function person(id: MemberId) {
    const member = await db.member.findUniqueOrThrow({ where: { id } })
    const where = { memberId: id }
    const details = await all(page =>
      db.paymentDetail.findMany({ where, orderBy: { id: 'asc' }, ...page }),
    )
    const drafts = await db.draft.findMany({ where })
    // The number on a broadcast's row is the broadcast's own.
    const onMe = { onId: id, NOT: { what: { startsWith: 'broadcast' } } }
    const acts = await all(page =>
      db.audit.findMany({ where: { OR: [onMe, { byId: id }] }, orderBy: { id: 'asc' }, ...page }),
    )
    return {
      member: { ...member, about: read(member.about) },
      chats: await db.chat.findMany({ where }),
      paymentDetails: details.map(row => ({
        ...row,
        name: read(row.name),
        value: read(row.value),
      })),
      drafts: drafts.map(row => ({ ...row, data: read(row.data) })),
      operatorActs: acts.map(row => ({ ...row, detail: read(row.detail) })),
      poolVisits: await all(page =>
        db.poolVisit.findMany({ where, orderBy: { at: 'asc' }, ...page }),
      ),
    }
  }

  /** Links, invitations, withdrawals, rolls and calls. */
  async function trust(id: MemberId, telegramId: number | null) {
    const linked = { OR: [{ oneId: id }, { otherId: id }] }
    const apart = { OR: [{ fromId: id }, { toId: id }] }
    const calls = await all(page =>
      db.sosCall.findMany({ where: { senderId: id }, orderBy: { createdAt: 'asc' }, ...page }),
    )
    const answers = await all(page =>
      db.sosRecipient.findMany({ where: { memberId: id }, orderBy: { createdAt: 'asc' }, ...page }),
    )
    return {
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
      withdrawals: await all(page =>
        db.withdrawal.findMany({ where: apart, orderBy: { id: 'asc' }, ...page }),
      ),
      calls: calls.map(row => ({ ...row, text: read(row.text) })),
      callsReceived: answers.map(row => ({ ...row, report: read(row.report) })),
      rolls: await db.rollEntry.findMany({ where: { memberId: id } }),
      ticksOnRolls: await all(page =>
        db.rollTick.findMany({ where: { fromId: id }, orderBy: { toId: 'asc' }, ...page }),
      ),
      mutes: await db.sosMute.findMany({ where: { memberId: id } }),
    }
  }

  /** Collections, pledges both ways with all that was done to them and asked, thanks, links to help. */
  async function help(id: MemberId) {
    const pledges = async (where: { giverId: number } | { receiverId: number }) => {
      const rows = await all(page => db.pledge.findMany({ where, orderBy: { id: 'asc' }, ...page }))
      return rows.map(row => ({ ...row, note: read(row.note) }))
    }
    const given = await pledges({ giverId: id })
    const received = await pledges({ receiverId: id })
    const ids = [...given, ...received].map(pledge => pledge.id)
    const events = await inBatches(ids, pledgeId =>
      db.pledgeEvent.findMany({ where: { pledgeId }, orderBy: { id: 'asc' } }),
    )
    const pairs = { OR: [{ inviterId: id }, { receiverId: id }] }
    return {
      collections: await all(page =>
        db.collection.findMany({ where: { ownerId: id }, orderBy: { openedAt: 'asc' }, ...page }),
      ),
      pledgesGiven: given,
      pledgesReceived: received,
      pledgeEvents: events.map(row => ({ ...row, note: read(row.note) })),
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
      stillNeeded: await db.stillNeed.findMany({ where: { memberId: id } }),
      helpLinks: await all(page =>
        db.helpLink.findMany({ where: pairs, orderBy: { id: 'asc' }, ...page }),
      ),
      circleBindings: await db.circleBinding.findMany({ where: { ownerId: id } }),
      helpLinksOpened: await all(page =>
        db.helpLinkVisit.findMany({
          where: { viewerId: id },
          orderBy: { helpLinkId: 'asc' },
          ...page,
        }),
      ),
    }
  }

  /** What is on its way to and from the member: notices, running questions, updates. */
  async function traffic(id: MemberId, telegramId: number) {
    const bots = { in: ['arvut-add', 'commit'] }
    const notices = await all(page =>
      db.notice.findMany({
        where: { bot: bots, chatId: telegramId, toId: id, doneAt: null },
        orderBy: { id: 'asc' },
        ...page,
      }),
    )
    const dialogues = await db.dialogue.findMany({
      where: { bot: bots, key: `${telegramId}:${telegramId}` },
    })
    const updates = await all(page =>
      db.update.findMany({
        where: { bot: bots, lane: telegramId, doneAt: null },
        orderBy: { updateId: 'asc' },
        ...page,
      }),
    )
    return {
      noticesWaiting: notices.map(({ bot, kind, facts, createdAt }) => ({
        bot,
        kind,
        facts: parsed(read(facts)),
        createdAt,
      })),
      questionsOpen: dialogues.map(row => ({ ...row, value: parsed(read(row.value)) })),
      updatesWaiting: updates.map(({ bot, updateId, payload, receivedAt }) => ({
        bot,
        updateId,
        payload: parsed(read(payload)),
        receivedAt,
      })),
    }
  }

  return { person, trust, help, traffic }
}

/** Reads a list batch after batch. */
async function all<Row>(read: (page: Batch) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const batch = await read({ skip: rows.length, take: BATCH })
    rows.push(...batch)
    if (batch.length < BATCH) return rows
  }
}

/** Reads what belongs to many pledges, so many pledges at a time. */
async function inBatches<Row>(
  ids: readonly number[],
  read: (some: { in: number[] }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    rows.push(...(await read({ in: ids.slice(from, from + BATCH) })))
  }
  return rows
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
