import type { BotName } from '../../domain/bot.ts'
import type { LeadsTo, SharedCard } from '../../domain/circle/shared-card.ts'
import { type Day, parseDay } from '../../domain/cycle.ts'
import { helpLinkId, initiativeId, invitationId, memberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'
import type { SharedCard as Row } from '../generated/client.ts'

/** What was shown, and when. */
type Shown = Pick<SharedCard, 'digest' | 'shownAt' | 'shownOn'>

/** Cards that members sent into chats; the row goes when the card has ended. */
export const sharedCards = (db: Database) => ({
  /** Keeps a card that was sent, once. */
  async keep(card: Omit<SharedCard, 'id' | 'changes' | keyof LeadsTo> & LeadsTo): Promise<void> {
    await db.sharedCard.createMany({ data: [card], skipDuplicates: true })
  },

  /** Cards whose facts have changed, or that were last shown on another day; those that rest are left out. */
  async due(
    bot: BotName,
    { today, before, limit }: Readonly<{ today: Day; before: Date; limit: number }>,
  ): Promise<readonly SharedCard[]> {
    const rows = await db.$queryRaw<{ id: number }[]>`
      (select id from shared_card where bot = ${bot} and changes > shown and shown_at <= ${before}
        order by shown_at limit ${limit}::int)
      union (select id from shared_card where bot = ${bot} and shown_on < ${today}
        order by shown_on limit ${limit}::int)
      limit ${limit}::int`
    if (rows.length === 0) return []
    const found = await db.sharedCard.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
    })
    return found.map(cardOf)
  },

  /** Notes what a card shows now; what changed meanwhile makes it due again. */
  async shown({ id, changes }: SharedCard, now: Shown): Promise<void> {
    await db.sharedCard.updateMany({ where: { id }, data: { ...now, shown: changes } })
  },

  /** Forgets a card that has ended, or that is not there any more. */
  async drop(id: number): Promise<void> {
    await db.sharedCard.deleteMany({ where: { id } })
  },
})

/** Something happened to what cards of these members show. */
export async function touchCards(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const all = [...new Set(ids)]
  await db.$executeRaw`
    update shared_card set changes = changes + 1
    where id in (select id from shared_card
      where subject_id = any(${all}::int[]) or sharer_id = any(${all}::int[])
      order by id for no key update)`
}

/** An invitation was used, taken back or has expired. */
export async function touchCardsOf(db: Database, invitation: number): Promise<void> {
  await db.$executeRaw`
    update shared_card set changes = changes + 1
    where id in (select id from shared_card where invitation_id = ${invitation}::int
      order by id for no key update)`
}

/** Something happened to these initiatives, or to the votes for them. */
export async function touchCardsOfInitiatives(db: Database, ids: readonly number[]): Promise<void> {
  await db.$executeRaw`
    update shared_card set changes = changes + 1
    where id in (select id from shared_card where initiative_id = any(${[...ids]}::int[])
      order by id for no key update)`
}

function cardOf(row: Row): SharedCard {
  const shownOn = parseDay(row.shownOn)
  if (!shownOn) throw new Error(`card ${row.id} was shown on no day`)
  return {
    ...row,
    ...leadsTo(row),
    bot: row.bot as BotName,
    sharerId: memberId(row.sharerId),
    subjectId: memberId(row.subjectId),
    shownOn,
  }
}

function leadsTo({ helpLinkId: link, invitationId: invitation, initiativeId: one }: Row): LeadsTo {
  const nothing = { helpLinkId: null, invitationId: null, initiativeId: null }
  if (one !== null) return { ...nothing, initiativeId: initiativeId(one) }
  if (link !== null) return { ...nothing, helpLinkId: helpLinkId(link) }
  return { ...nothing, invitationId: invitationId(invitation ?? 0) }
}
