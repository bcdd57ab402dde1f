import type { Queries } from '../app.ts'
import { addDays, at, type Day, dayOf } from '../domain/cycle.ts'
import type { InitiativeId, MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'

/** The work of telling what of an initiative became free; whoever frees something plans it. */
export const FREE = 'tell what is free'
/** What was told already today is told again at this hour of the next day. */
const HOUR = 10
/** Free parts are told so long after the first of a day, with all that came meanwhile. */
const GATHERED_MS = 3_600_000
/** Nobody promises for more at a time. */
const MOST = 100

/** Inside "I can't": what became free is told within the hour, and at most once a day. */
export async function planFree(
  tx: Queries,
  { id }: Readonly<{ id: InitiativeId }>,
  { now, zone }: Moment,
): Promise<void> {
  const today = dayOf(now, zone)
  const job = (day: Day) => ({ name: FREE, key: `${id}:${day}` })
  const isTold = await tx.jobs.isDone(job(today))
  const tomorrow = addDays(today, 1)
  const next = isTold
    ? { ...job(tomorrow), at: at(tomorrow, HOUR, 0, zone) }
    : { ...job(today), at: new Date(now.getTime() + GATHERED_MS) }
  await tx.jobs.plan([next])
}

/**
 * Inside an action by which a member's word no longer counts: red or gone, or apart from one owner. What they vote
 * for is counted anew, and what they had promised is free.
 */
export async function countsNoMore(
  tx: Queries,
  id: MemberId,
  moment: Moment,
  owner?: MemberId,
): Promise<void> {
  await tx.initiatives.recountFor(id, moment.now)
  for (const initiative of await tx.initiatives.promisedBy(id, { limit: MOST, owner }))
    await planFree(tx, { id: initiative }, moment)
}
