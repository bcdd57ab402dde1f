import type { GroupId, InitiativeId, MemberId } from '../../domain/ids.ts'
import type { Database } from '../engine/database.ts'

/** Who sees an initiative because they came by its link, or by a group's card. */
export const visits = (db: Database) => ({
  /** Notes that a member has opened the link of one: its own, or that of a group's card. */
  async visit(
    id: InitiativeId,
    viewerId: MemberId,
    { at, groupId }: Readonly<{ at: Date; groupId: GroupId | null }>,
  ): Promise<void> {
    await db.$executeRaw`
      insert into initiative_visit (initiative_id, viewer_id, at, group_id)
      values (${id}::int, ${viewerId}::int, ${at}, ${groupId}::int)
      on conflict (initiative_id, viewer_id) do update
        set group_id = excluded.group_id, at = excluded.at
        where initiative_visit.group_id is not null`
  },

  /** Somebody has left a group: what they saw by its card is no longer open to them. */
  async forgetVisits(groupId: GroupId, viewerId: MemberId): Promise<void> {
    await db.initiativeVisit.deleteMany({ where: { groupId, viewerId } })
  },

  /** Whoever voted for one sees another: the same, published anew. */
  async letVotersSee(before: InitiativeId, id: InitiativeId, at: Date): Promise<void> {
    await db.$executeRaw`
      insert into initiative_visit (initiative_id, viewer_id, at)
      select ${id}::int, member_id, ${at} from vote where initiative_id = ${before}::int
      on conflict do nothing`
  },

  /** Whether somebody came by its link, or by the card of a group that still shows it. */
  async isHeldBy(id: InitiativeId, viewerId: MemberId): Promise<boolean> {
    const byGroup = { group: { binding: { initiativeId: id } } }
    const where = { initiativeId: id, viewerId, OR: [{ groupId: null }, byGroup] }
    return (await db.initiativeVisit.count({ where })) > 0
  },
})
