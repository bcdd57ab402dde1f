import type { App, PlannedJob, Queries } from '../../app.ts'
import { pausesOnRed, resumesOnReturn } from '../../domain/collection/pause.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { tellOfResuming } from '../../domain/notice/telling-pause.ts'
import { forAll } from '../batches.ts'
import { countsNoMore } from '../freed.ts'

const SETTLING = 'settle pauses'
/** By then whatever ran beside the turn has been saved. */
const SETTLES_AFTER_MS = 60_000
/** So many turns are looked at in one go. */
const MOST_TURNS = 100

/** Inside an action by which a member has turned red: pauses what they give and what is meant for them. */
export async function pause(tx: Queries, id: MemberId, { now, zone }: Moment): Promise<void> {
  const touched = await pledgesOf(tx, id, { now, zone })
  const pledges = touched.map(({ pledge }) => pledge)
  await tx.pledges.moveAll(pausesOnRed(id, pledges, now, zone))
  await countsNoMore(tx, id, { now, zone })
}

/** Inside an action by which a member is red no more: resumes what has no other reason to be paused. */
export async function resume(tx: Queries, id: MemberId, { now, zone }: Moment): Promise<void> {
  const moves = resumesOnReturn(id, await pledgesOf(tx, id, { now, zone }), now, zone)
  const resumed = await tx.pledges.moveAll(moves)
  const told = resumed.map(({ move }) => move)
  await tx.notices.add(tellOfResuming(told, id), now)
  await tx.initiatives.recountFor(id, now)
}

/**
 * Inside an action by which a member turned red or returned: it is looked at once more a minute
 * later. Whoever they give to may have turned in the same instant, or a month closed, and neither
 * saw the other.
 */
export async function settleLater(tx: Queries, id: MemberId, now: Date): Promise<void> {
  const at = new Date(now.getTime() + SETTLES_AFTER_MS)
  await tx.jobs.planAnew({ name: SETTLING, key: String(id), at })
}

/** When the next turn is to be looked at once more, if that is due by an instant; after another one. */
export async function nextToSettle(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const turns = await store.jobs.unfinished([SETTLING], MOST_TURNS)
  return turns.find(({ at }) => at <= until && (!after || at > after))?.at ?? null
}

/**
 * Looks at the turns that are due once more: what is paused or goes on although it should not. One
 * that meets a bug holds no other up, and is heard of at the end.
 */
export async function settlePauses(app: App, now: Date): Promise<void> {
  const due = async (limit: number) =>
    (await app.store.jobs.unfinished([SETTLING], limit)).filter(({ at }) => at <= now)
  await forAll(MOST_TURNS, due, turn => settleTurn(app, turn, now))
}

async function settleTurn({ store, settings }: App, work: PlannedJob, now: Date): Promise<void> {
  const id = memberId(Number(work.key))
  const moment = { now, zone: settings.timeZone }
  await store.transaction(async tx => {
    await tx.members.lock(id)
    const isRed = (await tx.collections.redOf([id], moment)).has(id)
    await (isRed ? pause : resume)(tx, id, moment)
    await tx.jobs.come(work, null, now)
  })
}

async function pledgesOf(tx: Queries, id: MemberId, moment: Moment) {
  return [...(await tx.pledges.openFrom(id, moment)), ...(await tx.pledges.toward(id, moment))]
}
