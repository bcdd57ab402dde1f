import type { DueAt } from '../circle/groups.ts'
import type { Database } from '../engine/database.ts'

/** Whether the worker may have anything to do. */
export const waiting = (db: Database) => ({
  /** Whether an update, a due notice or a card may wait; one question for whoever asks often. */
  async anything({ now, today, resultCycle }: DueAt): Promise<boolean> {
    const [row] = await db.$queryRaw<{ waits: boolean }[]>`
      select exists (select from "update" where done_at is null)
        or exists (select from notice
          where done_at is null and not parked and send_after <= ${now})
        or exists (select from group_chat where removed_at is null
          and (changes > shown or card_on < ${today} or wait_until <= ${now}))
        or exists (select from circle_binding where told_cycle < ${resultCycle})
        or exists (select from shared_card) as waits`
    return row?.waits ?? false
  },
})
