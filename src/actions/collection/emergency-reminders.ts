import type { App, PlannedJob, Queries } from '../../app.ts'
import { collectionId, type MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { type Collection, nextReminder, runs } from '../../domain/pledge/collection.ts'
import { isPaused, stageOf } from '../../domain/pledge/pledge.ts'
import { forAll } from '../batches.ts'

const REMINDING = 'remind of an emergency'
/** So many emergencies are looked at in one go. */
const MOST = 100

/** Inside an action that sets the deadline of an emergency: who owes, and its owner, are reminded before it. */
export async function remindBeforeEnd(
  tx: Queries,
  { id, deadlineOn }: Pick<Collection, 'id' | 'deadlineOn'>,
  { now, zone }: Moment,
): Promise<void> {
  const at = deadlineOn && nextReminder(deadlineOn, now, zone)
  // Without a moment ahead what was planned for another deadline is found to be of no day, and ends.
  if (at) await tx.jobs.planAnew({ name: REMINDING, key: String(id), at })
}

/** When the next emergency is to be reminded of, if that is due by an instant; after another one. */
export async function nextEmergencyReminder(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const planned = await store.jobs.unfinished([REMINDING], MOST)
  return planned.find(({ at }) => at <= until && (!after || at > after))?.at ?? null
}

/** Reminds of each emergency whose moment has come, once, and plans the next moment. */
export async function remindOfEmergencies(app: App, now: Date): Promise<void> {
  const due = async (limit: number) =>
    (await app.store.jobs.unfinished([REMINDING], limit)).filter(({ at }) => at <= now)
  await forAll(MOST, due, work => remind(app, work))
}

async function remind({ store, settings, now }: App, work: PlannedJob): Promise<void> {
  const moment = { now: work.at, zone: settings.timeZone }
  await store.transaction(async tx => {
    if ((await tx.jobs.hold(work)) === null) return
    const emergency = await tx.collections.find(collectionId(Number(work.key)))
    const { deadlineOn = null } = emergency ?? {}
    if (emergency && deadlineOn && runs(emergency, now(), moment.zone)) {
      if (isMomentOf(deadlineOn, moment)) {
        const told = [emergency.ownerId, ...(await owing(tx, emergency, moment))]
        await tx.notices.add(
          told.map(to => reminder(emergency, to)),
          now(),
        )
      }
      await tx.jobs.finish(work, now())
      await remindBeforeEnd(tx, emergency, moment)
    } else await tx.jobs.finish(work, now())
  })
}

/** Whether a moment was planned for this deadline, not for one before it was changed. */
function isMomentOf(deadlineOn: NonNullable<Collection['deadlineOn']>, { now, zone }: Moment) {
  const justBefore = new Date(now.getTime() - 1)
  return nextReminder(deadlineOn, justBefore, zone)?.getTime() === now.getTime()
}

/** Who has committed and not delivered; nobody asks a red member, nor across a withdrawal. */
async function owing(
  tx: Queries,
  { id, ownerId }: Collection,
  { now, zone }: Moment,
): Promise<ReadonlySet<MemberId>> {
  const apart = await tx.trust.apartFrom(ownerId)
  const around = await tx.pledges.ofCollection(id, { now, zone })
  return new Set(
    around
      .filter(({ pledge }) => stageOf(pledge) === 'committed' && !apart.has(pledge.giverId))
      .filter(each => !isPaused(each.pledge, each, now, zone))
      .map(({ pledge }) => pledge.giverId),
  )
}

function reminder({ id, ownerId }: Collection, to: MemberId): NewNotice {
  const facts = { kind: 'emergency-ends', ownerId, collectionId: id } as const
  return { to, bot: 'commit', facts, key: `emergency-ends:${id}` }
}
