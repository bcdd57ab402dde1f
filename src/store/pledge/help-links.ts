import {
  type GroupId,
  groupId,
  type HelpLinkId,
  helpLinkId,
  type MemberId,
  memberId,
} from '../../domain/ids.ts'
import { touchCircles } from '../circle/living-cards.ts'
import type { Database } from '../engine/database.ts'
import { Prisma, type HelpLink as Row } from '../generated/client.ts'
import { areApartSql } from '../sql/live.ts'

/** A link that one member shares to help another (or themself) with. */
export type HelpLink = Readonly<{
  id: HelpLinkId
  token: string
  inviterId: MemberId
  receiverId: MemberId
  /** The group whose card carries it; null for a link that a member shares. */
  groupId: GroupId | null
  createdAt: Date
  /** When the receiver ended it; its token opens nothing since. */
  resetAt: Date | null
}>

/** Help links and who opened them. Whoever opened one that is not reset holds it. */
export const helpLinks = (db: Database) => ({
  /** The link of a token, a reset one too; null for a token that never was. */
  async ofToken(token: string): Promise<HelpLink | null> {
    const row = await db.helpLink.findUnique({ where: { token } })
    return row && linkOf(row)
  },

  async find(id: number): Promise<HelpLink | null> {
    const row = await db.helpLink.findUnique({ where: { id } })
    return row && linkOf(row)
  },

  /** The link of a pair that is not reset, or null. */
  async ofPair(inviterId: MemberId, receiverId: MemberId): Promise<HelpLink | null> {
    const row = await db.helpLink.findFirst({ where: { inviterId, receiverId, ...shared } })
    return row && linkOf(row)
  },

  /** The one link of a pair, made with this token if there is none. */
  async getOrMake(
    { inviterId, receiverId, token }: Pick<HelpLink, 'inviterId' | 'receiverId' | 'token'>,
    createdAt: Date,
  ): Promise<HelpLink> {
    await db.helpLink.createMany({
      data: [{ inviterId, receiverId, token, createdAt }],
      skipDuplicates: true,
    })
    return linkOf(
      await db.helpLink.findFirstOrThrow({ where: { inviterId, receiverId, ...shared } }),
    )
  },

  /** The own link of a group's card, made with this token if there is none. */
  async ofGroup(
    {
      groupId: id,
      ownerId,
      token,
    }: Readonly<{ groupId: GroupId; ownerId: MemberId; token: string }>,
    createdAt: Date,
  ): Promise<HelpLink> {
    const link = { groupId: id, inviterId: ownerId, receiverId: ownerId }
    await db.helpLink.createMany({ data: [{ ...link, token, createdAt }], skipDuplicates: true })
    return linkOf(await db.helpLink.findFirstOrThrow({ where: { ...link, resetAt: null } }))
  },

  /** Ends the links that groups carry for a receiver: what runs now is not for groups. */
  async resetInGroups(receiverId: MemberId, resetAt: Date): Promise<void> {
    await db.helpLink.updateMany({
      where: { receiverId, groupId: { not: null }, resetAt: null },
      data: { resetAt },
    })
  },

  /** The youngest link for a receiver that is not reset; 0 when there is none. */
  async newestFor(receiverId: MemberId): Promise<number> {
    const where = { receiverId, resetAt: null }
    return (await db.helpLink.findFirst({ where, orderBy: { id: 'desc' } }))?.id ?? 0
  },

  /** Ends every link for a receiver, whoever shares it; answers how many. */
  async reset(receiverId: MemberId, resetAt: Date): Promise<number> {
    const { count } = await db.helpLink.updateMany({
      where: { receiverId, resetAt: null },
      data: { resetAt },
    })
    await touchCircles(db, [receiverId])
    return count
  },

  /** Writes that a viewer opened the link; only the first time, which is when it answers true. */
  async visit(id: HelpLinkId, viewerId: MemberId, openedAt: Date): Promise<boolean> {
    const { count } = await db.helpLinkVisit.createMany({
      data: [{ helpLinkId: id, viewerId, openedAt }],
      skipDuplicates: true,
    })
    return count === 1
  },

  /** Those who share a link for the receiver that is not reset. */
  async invitersFor(receiverId: MemberId): Promise<readonly MemberId[]> {
    const rows = await db.helpLink.findMany({
      where: { receiverId, resetAt: null },
      select: { inviterId: true },
      distinct: ['inviterId'],
    })
    return rows.map(row => memberId(row.inviterId))
  },

  /** How many people hold a link for the receiver from one of these, and are not apart from them. */
  async holdersOf(receiverId: MemberId, inviters: readonly MemberId[]): Promise<number> {
    const [row] = await db.$queryRaw<{ holders: bigint }[]>`
      select count(distinct v.viewer_id) as holders
      from help_link l join help_link_visit v on v.help_link_id = l.id
      where l.receiver_id = ${receiverId} and l.reset_at is null and v.viewer_id <> l.receiver_id
        and l.inviter_id = any(${[...inviters]}::int[])
        and not ${areApartSql(receiverId, Prisma.sql`v.viewer_id`)}`
    return Number(row?.holders ?? 0)
  },

  /** The links that are not reset which a viewer opened for a receiver. */
  async held(viewerId: MemberId, receiverId: MemberId): Promise<readonly HelpLink[]> {
    const rows = await db.helpLink.findMany({
      where: { receiverId, resetAt: null, visits: { some: { viewerId } } },
      orderBy: { id: 'asc' },
    })
    return rows.map(linkOf)
  },
})

/** Links that members share, as long as nobody has reset them. */
const shared = { groupId: null, resetAt: null } as const

function linkOf(row: Row): HelpLink {
  return {
    ...row,
    id: helpLinkId(row.id),
    inviterId: memberId(row.inviterId),
    receiverId: memberId(row.receiverId),
    groupId: row.groupId === null ? null : groupId(row.groupId),
  }
}
