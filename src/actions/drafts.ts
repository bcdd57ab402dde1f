import { isBefore } from 'date-fns/isBefore'
import { subDays } from 'date-fns/subDays'
import type { Queries } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'

/** A member's draft, with the number its buttons carry; null when there is none of the last day. */
export async function draftOf(
  { drafts }: Pick<Queries, 'drafts'>,
  memberId: MemberId,
  kind: 'status' | 'sos' | 'broadcast' | 'spread' | 'initiative' | 'pool' | 'listing',
  now: Date,
) {
  const draft = await drafts.find(memberId, kind)
  return draft && !isBefore(draft.updatedAt, subDays(now, 1)) ? draft : null
}
