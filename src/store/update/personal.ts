import { botNames } from '../../domain/bot.ts'
import { all, type Personal, readBy } from '../engine/personal.ts'
import type { Update } from '../generated/client.ts'

const bots = { in: [...botNames] }

/** What is on its way to and from a member: updates, running questions, drafts, notices. */
export const personal = {
  tables: {
    update: 'erased where it waits; of those that are done no words are kept',
    dialogue: 'erased',
    draft: 'erased',
    notice: 'erased',
  },

  /** A tap that waits, as the second of a double one, is handled: it wants an answer, which tells a stranger so. */
  async erase(db, cipher, { id, telegramId, current }) {
    const waiting = await db.update.findMany({
      where: { bot: bots, doneAt: null, OR: [{ lane: telegramId }, { sender: telegramId }] },
    })
    const isCurrent = (row: Update) =>
      row.bot === current?.bot && Number(row.updateId) === current.updateId
    const isTap = ({ payload }: Update) =>
      payload !== null && 'callback_query' in JSON.parse(cipher.decrypt(payload))
    const blanked = waiting.filter(row => !isCurrent(row) && !isTap(row))
    await db.$executeRaw`
      update "update" set done_at = now(), payload = null, sender = null, leased_by = null,
        leased_until = null
      where (bot, update_id) in (select * from unnest(${blanked.map(row => row.bot)}::text[],
        ${blanked.map(row => row.updateId)}::bigint[])) and done_at is null`
    // Whoever is sending one meets that it is gone; sent ones name the account beside the member.
    await db.notice.deleteMany({ where: { bot: bots, chatId: telegramId } })
    await db.dialogue.deleteMany({ where: { bot: bots, key: `${telegramId}:${telegramId}` } })
    await db.draft.deleteMany({ where: { memberId: id } })
  },

  async read(db, cipher, { id, telegramId }) {
    const read = readBy(cipher)
    const parsed = (bytes: Uint8Array | null): unknown => JSON.parse(read(bytes) ?? 'null')
    const drafts = await db.draft.findMany({ where: { memberId: id } })
    const mine = drafts.map(row => ({ ...row, data: read(row.data) }))
    if (telegramId === null) return { drafts: mine }
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
      drafts: mine,
      noticesWaiting: notices.map(({ bot, kind, facts, createdAt }) => ({
        bot,
        kind,
        facts: parsed(facts),
        createdAt,
      })),
      questionsOpen: dialogues.map(row => ({ ...row, value: parsed(row.value) })),
      updatesWaiting: updates.map(({ bot, updateId, payload, receivedAt }) => ({
        bot,
        updateId,
        payload: parsed(payload),
        receivedAt,
      })),
    }
  },
} satisfies Personal<unknown>
