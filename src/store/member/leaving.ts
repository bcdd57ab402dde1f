import { dayOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NumberedParting, Parting } from '../../domain/notice/parting.ts'
import type { Database } from '../engine/database.ts'
import { numberOf } from '../engine/number.ts'
import { isOpenSql } from '../sql/moments.ts'

/** Before a member leaves. */
export const leaving = (db: Database) => ({
  /** What leaving would do, in numbers. Lapsed intentions bind nobody and are not counted. */
  async preview(id: MemberId, { now, zone }: Moment): Promise<NumberedParting> {
    const today = dayOf(now, zone)
    const [row] = await db.$queryRaw<Record<keyof Parting, bigint>[]>`
      with open as (
        select p.giver_id = ${id} as is_mine, p.delivered_at is not null as is_delivered
        from pledge p
        where (p.giver_id = ${id} or p.receiver_id = ${id}) and ${isOpenSql}
          and (p.committed_at is not null or p.delivered_at is not null
            or p.due_on is null or p.due_on >= ${today}))
      select
        count(*) filter (where is_mine and not is_delivered) as given,
        count(*) filter (where not is_mine and not is_delivered) as received,
        count(*) filter (where not is_mine and is_delivered) as "toConfirm",
        count(*) filter (where is_mine and is_delivered) as delivered,
        (select count(*) from trust_link where one_id = ${id})
          + (select count(*) from trust_link where other_id = ${id}) as links,
        (select count(*) from collection where owner_id = ${id} and closed_at is null)
          as collections,
        (select count(*) from invitation where inviter_id = ${id} and used_at is null
          and revoked_at is null and expires_at > ${now}) as invitations,
        (select count(*) from help_link where receiver_id = ${id} and reset_at is null)
          as "helpLinks",
        (select count(*) from sos_call where sender_id = ${id} and stopped_at is null
          and covered_at is null and halted_at is null and next_ring_at is not null) as calls
      from open`
    const entries = Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)])
    const parting = Object.fromEntries(entries) as Parting
    return { ...parting, number: numberOf(JSON.stringify(entries)) }
  },
})
