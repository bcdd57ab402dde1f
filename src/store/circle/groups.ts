import type { BotName } from '../../domain/bot.ts'
import { BETWEEN_EDITS_MS, type Group, isGroupEvent } from '../../domain/circle/group.ts'
import type { Cycle, Day } from '../../domain/cycle.ts'
import { type GroupId, groupId, type MemberId, memberId } from '../../domain/ids.ts'
import { isLanguage } from '../../domain/language.ts'
import type { Database } from '../engine/database.ts'
import type { Group as Row } from '../generated/client.ts'
import { touchAround, touchGroups } from './living-cards.ts'

/** A group when a bot first hears of it. */
export type NewGroup = Pick<
  Group,
  'bot' | 'chatId' | 'title' | 'language' | 'addedById' | 'addedAt' | 'changedAt'
>

/** What may change about a group in one step. */
export type GroupChange = Partial<
  Omit<Group, 'id' | 'bot' | 'chatId' | 'changes' | 'shown' | 'mutedEvents'>
> & { mutedEvents?: string[] }

/** When a card is due: a change, a new day, or a month whose result nobody was told. */
export type DueAt = Readonly<{ now: Date; today: Day; resultCycle: Cycle }>

/** Groups and their living cards. */
export const groups = (db: Database) => {
  /** The groups of these ids, by id. */
  async function named(ids: readonly number[]): Promise<ReadonlyMap<number, Group>> {
    if (ids.length === 0) return new Map()
    const rows = await db.group.findMany({ where: { id: { in: [...new Set(ids)] } } })
    return new Map(rows.map(row => [row.id, groupOf(row)]))
  }

  return {
    named,

    async ofChat(bot: BotName, chatId: number): Promise<Group | null> {
      const row = await db.group.findUnique({ where: { bot_chatId: { bot, chatId } } })
      return row && groupOf(row)
    },

    async find(id: number): Promise<Group | null> {
      const row = await db.group.findUnique({ where: { id } })
      return row && groupOf(row)
    },

    /** The group as it is, held until the transaction ends; null when a bot does not know it. */
    async lock(bot: BotName, chatId: number): Promise<Group | null> {
      await db.$queryRaw`select id from group_chat
      where bot = ${bot} and chat_id = ${chatId}::bigint for no key update`
      const row = await db.group.findUnique({ where: { bot_chatId: { bot, chatId } } })
      return row && groupOf(row)
    },

    /** Keeps a group; one that is there already stays as it is. */
    async keep(group: NewGroup): Promise<void> {
      await db.group.createMany({ data: [{ ...group, changes: 1 }], skipDuplicates: true })
    },

    async change(id: GroupId, change: GroupChange): Promise<void> {
      await db.group.update({ where: { id }, data: change })
    },

    /** Notes that the card of a group shows something else. */
    async touch(id: GroupId): Promise<void> {
      await touchGroups(db, [id])
    },

    /** Notes that a member is named in groups in another way. */
    async touchAround(id: MemberId): Promise<void> {
      await touchAround(db, id)
    },

    /** The groups whose card may have to be edited, or where a word is due, the longest waiting first. */
    async due(
      bot: BotName,
      { now, today, resultCycle }: DueAt,
      limit: number,
    ): Promise<readonly Group[]> {
      const editedBefore = new Date(now.getTime() - BETWEEN_EDITS_MS)
      const rows = await db.$queryRaw<{ id: number }[]>`
        select g.id from group_chat g
        where g.bot = ${bot} and g.removed_at is null and g.restricted_at is null
          and (g.card_at is null or g.card_at <= ${editedBefore})
          and g.id in (
            select id from group_chat
              where bot = ${bot} and changes > shown and removed_at is null
            union select id from group_chat
              where bot = ${bot} and card_on < ${today} and removed_at is null
            union select id from group_chat
              where bot = ${bot} and wait_until <= ${now} and removed_at is null
            union select b.group_id from circle_binding b join group_chat w on w.id = b.group_id
              where b.told_cycle < ${resultCycle}
                and (w.wait_until is null or w.wait_until <= ${now}))
        order by g.card_at nulls first, g.id limit ${limit}::int`
      const found = await named(rows.map(row => row.id))
      return rows.flatMap(row => found.get(row.id) ?? [])
    },

    /** Notes that the card was shown as of so many changes; later ones stay due. */
    async shown(group: Pick<Group, 'id' | 'changes'>, change: GroupChange): Promise<void> {
      await db.group.update({ where: { id: group.id }, data: { ...change, shown: group.changes } })
    },

    /** The same, if the card is still the one that was seen; false when another has taken its place. */
    async shownIfStill(
      group: Pick<Group, 'id' | 'changes' | 'cardId'>,
      change: GroupChange,
    ): Promise<boolean> {
      const { count } = await db.group.updateMany({
        where: { id: group.id, cardId: group.cardId, removedAt: null },
        data: { ...change, shown: group.changes },
      })
      return count === 1
    },

    /** Moves a group to its new chat; what people did there already is joined to it. */
    async move(id: GroupId, chatId: number, into: GroupId | null): Promise<void> {
      if (into !== null) {
        await db.$executeRaw`
        insert into roll_entry (group_id, member_id, joined_at)
        select ${id}::int, member_id, joined_at from roll_entry where group_id = ${into}::int
        on conflict do nothing`
        await db.$executeRaw`
        insert into roll_tick (group_id, from_id, to_id, ticked_at)
        select ${id}::int, from_id, to_id, ticked_at from roll_tick where group_id = ${into}::int
        on conflict do nothing`
        await db.$executeRaw`
        update circle_binding set group_id = ${id}::int where group_id = ${into}::int
          and not exists (select from circle_binding where group_id = ${id}::int)`
        await db.$executeRaw`
        update help_link set group_id = ${id}::int where group_id = ${into}::int
          and not exists (select from help_link
            where group_id = ${id}::int and reset_at is null)`
        await db.$executeRaw`
        update initiative_visit set group_id = ${id}::int where group_id = ${into}::int`
        await db.group.delete({ where: { id: into } })
      }
      const anew = { cardId: null, cardDigest: null, cardAt: null, topicId: null, waitUntil: null }
      await db.group.update({ where: { id }, data: { chatId, ...anew, changes: { increment: 1 } } })
    },
  }
}

function groupOf(row: Row): Group {
  return {
    ...row,
    id: groupId(row.id),
    bot: row.bot as BotName,
    chatId: Number(row.chatId),
    language: isLanguage(row.language) ? row.language : 'en',
    addedById: row.addedById === null ? null : memberId(row.addedById),
    mutedEvents: row.mutedEvents.filter(isGroupEvent),
  }
}
