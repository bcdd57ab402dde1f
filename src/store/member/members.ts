import type { BotName } from '../../domain/bot.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { isLanguage, type Language } from '../../domain/language.ts'
import type { Member, MemberChange } from '../../domain/member/member.ts'
import type { Cipher } from '../engine/cipher.ts'
import type { Database } from '../engine/database.ts'
import type { Chat, Member as Row } from '../generated/client.ts'

/** What Telegram tells of somebody who writes. */
export type Visitor = Readonly<{
  telegramId: number
  telegramName: string
  username: string | null
  language: Language
}>

type RowWithChats = Row & { chats: Chat[] }

export const members = (db: Database, cipher: Cipher) => ({
  /** The member of a Telegram account, or null for a stranger. */
  async ofTelegram(telegramId: number): Promise<Member | null> {
    const row = await db.member.findUnique({ where: { telegramId }, include: { chats: true } })
    return row && memberOf(row)
  },

  async get(id: MemberId): Promise<Member> {
    return memberOf(await db.member.findUniqueOrThrow({ where: { id }, include: { chats: true } }))
  },

  async find(id: number): Promise<Member | null> {
    const row = await db.member.findUnique({ where: { id }, include: { chats: true } })
    return row && memberOf(row)
  },

  /** The members of these ids, by id; ids nobody has are left out. */
  async named(ids: readonly number[]): Promise<Map<MemberId, Member>> {
    if (ids.length === 0) return new Map()
    const rows = await db.member.findMany({
      where: { id: { in: [...new Set(ids)] } },
      include: { chats: true },
    })
    return new Map(rows.map(row => [memberId(row.id), memberOf(row)]))
  },

  /** What these members are called, by id: for looking through many. */
  async names(
    ids: readonly number[],
  ): Promise<Map<MemberId, Pick<Member, 'displayName' | 'telegramName'>>> {
    const where = { id: { in: [...ids] }, leftAt: null }
    const select = { id: true, displayName: true, telegramName: true } as const
    const rows = await db.member.findMany({ where, select })
    return new Map(rows.map(({ id, ...names }) => [memberId(id), names]))
  },

  /** Registers a visitor, once, whichever bot and however often they are met. */
  async register(visitor: Visitor, joinedAt: Date): Promise<void> {
    await db.member.createMany({ data: [{ ...visitor, joinedAt }], skipDuplicates: true })
  },

  /** A username that was seen with somebody leads no longer to whoever had it before. */
  async takeUsername(id: MemberId, username: string): Promise<void> {
    await db.member.updateMany({ where: { username, id: { not: id } }, data: { username: null } })
  },

  /** Notes that the member has started this bot, which also ends a block. */
  async started(id: MemberId, bot: BotName, startedAt: Date): Promise<void> {
    await db.chat.upsert({
      where: { memberId_bot: { memberId: id, bot } },
      create: { memberId: id, bot, startedAt },
      update: { startedAt, blockedAt: null },
    })
  },

  /** Notes that the member has blocked this bot. */
  async hasBlocked(telegramId: number, bot: BotName, blockedAt: Date): Promise<void> {
    await db.chat.updateMany({
      where: { bot, member: { telegramId } },
      data: { blockedAt },
    })
  },

  async change(id: MemberId, change: MemberChange): Promise<void> {
    await db.member.update({ where: { id }, data: change })
  },

  /** The about text; null when there is none. */
  async about(id: MemberId): Promise<string | null> {
    const row = await db.member.findUnique({ where: { id }, select: { about: true } })
    return row?.about ? cipher.decrypt(row.about) : null
  },

  async changeAbout(id: MemberId, about: string | null): Promise<void> {
    await db.member.update({
      where: { id },
      data: { about: about === null ? null : cipher.encrypt(about) },
    })
  },

  /**
   * Locks member rows in id order, so that two actions on the same pair wait instead of meeting
   * head on. Not against key shares: records that only point at a member are still written.
   */
  async lock(...ids: readonly MemberId[]): Promise<void> {
    const sorted = [...new Set(ids)].sort((one, other) => one - other)
    await db.$queryRaw`
      select id from member where id = any(${sorted}::int[]) order by id for no key update`
  },

  /** Members suspended at this instant, those who are free soonest first. */
  async suspended(now: Date, { offset, limit }: Readonly<{ offset: number; limit: number }>) {
    const rows = await db.member.findMany({
      where: { suspendedUntil: { gt: now } },
      orderBy: [{ suspendedUntil: 'asc' }, { id: 'asc' }],
      skip: offset,
      take: limit,
      include: { chats: true },
    })
    return rows.map(memberOf)
  },

  async count(): Promise<number> {
    return db.member.count({ where: { leftAt: null } })
  },

  /** The largest id given so far: graphs are built up to it. */
  async largestId(): Promise<number> {
    const found = await db.member.aggregate({ _max: { id: true } })
    return found._max.id ?? 0
  },
})

function memberOf(row: RowWithChats): Member {
  const { about: _, chats, ...rest } = row
  return {
    ...rest,
    id: memberId(row.id),
    telegramId: row.telegramId === null ? null : Number(row.telegramId),
    language: isLanguage(row.language) ? row.language : 'en',
    nameSeenBy: row.nameSeenBy as Member['nameSeenBy'],
    reachable: chats.filter(chat => chat.startedAt && !chat.blockedAt).map(botOf),
    blocked: chats.filter(chat => chat.blockedAt).map(botOf),
  }
}

const botOf = (chat: Chat) => chat.bot as BotName
