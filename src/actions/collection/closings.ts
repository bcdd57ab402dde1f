import type { App, Queries } from '../../app.ts'
import {
  type Closing,
  type ClosingFacts,
  closeMonthly,
  endIfOver,
} from '../../domain/collection/closing.ts'
import type { Status } from '../../domain/collection/status.ts'
import { endOf } from '../../domain/cycle.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { tellOfClosing, tellOfStatus } from '../../domain/notice/telling-collection.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import type { Collection } from '../../domain/pledge/collection.ts'
import { alarms } from '../../domain/pledge/kinds.ts'
import { endCallsFor } from './call-ends.ts'
import { resume, settleLater } from './pauses.ts'

/** A change of status is told to so many people at most. */
const MOST_TOLD = 5_000

/** The work that is left when an emergency changes or ends: its alerts say what was before. */
export const ALERT_CHANGES = 'redraw alert'

/** Inside an action: the alerts of an emergency are edited after it. */
export async function correctAlerts(
  tx: Queries,
  collection: Pick<Collection, 'id' | 'kind'>,
  at: Date,
): Promise<void> {
  if (!alarms(collection)) return
  await tx.jobs.planAnew({ name: ALERT_CHANGES, key: String(collection.id), at })
}

/**
 * Writes the end of an emergency that is over, by deadline or success, as of an instant. The
 * calendar calls it and so does the first action that meets one; it takes effect once.
 */
export async function endEmergency(
  { store, settings }: App,
  id: CollectionId,
  at: Date,
): Promise<Outcome<Closing, 'collection-is-closed' | 'collection-runs'>> {
  const moment = { now: at, zone: settings.timeZone }
  return store.transaction(async tx => {
    const seen = await tx.collections.find(id)
    if (!seen) return refused('collection-is-closed')
    await tx.members.lock(seen.ownerId)
    const collection = await tx.collections.get(id)
    if (collection.closedAt) return refused('collection-is-closed')

    const closing = await closeIfOver(tx, collection, moment)
    return closing ? done(closing) : refused('collection-runs')
  })
}

/** Ends monthly support whose owner was dormant at a close, and still is. It takes effect once. */
export async function endDormant(
  { store, settings }: App,
  id: CollectionId,
  at: Date,
  isDormant: (tx: Queries, ownerId: MemberId) => Promise<boolean>,
) {
  const moment = { now: at, zone: settings.timeZone }
  return store.transaction(async tx => {
    const seen = await tx.collections.get(id)
    await tx.members.lock(seen.ownerId)
    if (!(await isDormant(tx, seen.ownerId))) return refused('collection-runs')
    const facts = await closingFacts(tx, await tx.collections.get(id), moment)
    const outcome = closeMonthly(facts, { closedAs: 'dormant' })
    if (!isRefused(outcome)) await writeClosing(tx, outcome.done, moment)
    return outcome
  })
}

/** Inside an action that holds the owner's lock: writes the end of an emergency that is over, if it is. */
export async function closeIfOver(
  tx: Queries,
  collection: Collection,
  moment: Moment,
): Promise<Closing | null> {
  const closing = endIfOver(await closingFacts(tx, collection, moment))
  if (closing) await writeClosing(tx, closing, moment)
  return closing
}

/** Inside an action: an emergency past its deadline whose end nobody has written is ended first. */
export async function endWhatIsOver(tx: Queries, ownerId: MemberId, moment: Moment): Promise<void> {
  const { emergency } = await tx.collections.openOf(ownerId)
  if (emergency) await closeIfOver(tx, emergency, moment)
}

/** All that the end of a collection is decided on. */
export async function closingFacts(
  tx: Queries,
  collection: Collection,
  moment: Moment,
): Promise<ClosingFacts> {
  await tx.collections.hold(collection.id)
  const around = await tx.pledges.ofCollection(collection.id, moment)
  return {
    ...moment,
    collection,
    pledges: around.map(({ pledge }) => pledge),
    circle: await tx.pledges.circleOf(collection.ownerId, beforeTheEnd(collection, moment)),
    redGivers: new Set(around.filter(each => each.giverIsRed).map(each => each.pledge.giverId)),
  }
}

/** Who hears of an end are those of before: from the deadline on what is owed makes nobody part of a circle. */
function beforeTheEnd({ deadlineOn }: Collection, moment: Moment): Moment {
  const end = deadlineOn && endOf(deadlineOn, moment.zone)
  return end && end <= moment.now ? { ...moment, now: new Date(end.getTime() - 1) } : moment
}

/** Writes an end: the collection, its pledges, what resumes by it; and tells everybody concerned. */
export async function writeClosing(tx: Queries, closing: Closing, moment: Moment): Promise<void> {
  const { ownerId } = closing.next
  const isAlarm = alarms(closing.next)
  const before = await tx.network.everybody(ownerId, beforeTheEnd(closing.seen, moment), MOST_TOLD)
  const wasRed = isAlarm || (await isRed(tx, ownerId, moment))
  if (!(await tx.collections.close(closing.next))) return

  await correctAlerts(tx, closing.next, moment.now)
  const moved = await tx.pledges.moveAll(closing.moves)
  const status = (await tx.collections.statusOf([ownerId], moment)).get(ownerId) ?? 'green'
  const written = { ...closing, moves: moved.map(({ move }) => move) }
  await tx.notices.add(tellOfClosing(written, { ...moment, status }), moment.now)
  if (isAlarm) {
    await resume(tx, ownerId, moment)
    await settleLater(tx, ownerId, moment.now)
  }
  // Who hears the result hears the status with it.
  const except = new Set(closing.told.map(({ memberId }) => memberId))
  if (isAlarm) await endCallsFor(tx, closing.next.id, except, moment.now)
  await tellStatus(
    tx,
    { memberId: ownerId, from: wasRed ? 'red' : 'orange', before, except },
    moment,
  )
}

/** Tells the network as it was and as it is what a member's status has become, if it has changed. */
export async function tellStatus(
  tx: Queries,
  change: Readonly<{
    memberId: MemberId
    from: Status
    before: readonly MemberId[]
    /** Who is told in other words. */
    except?: ReadonlySet<MemberId>
  }>,
  moment: Moment,
): Promise<void> {
  const { memberId, from, before, except } = change
  const to = (await tx.collections.statusOf([memberId], moment)).get(memberId) ?? 'green'
  if (from === to) return
  const after = await tx.network.everybody(memberId, moment, MOST_TOLD)
  const told = [...before, ...after].filter(id => !except?.has(id))
  await tx.notices.add(tellOfStatus({ memberId, from, to }, told, moment), moment.now)
}

/** Those in a member's network, to be told of a status. */
export async function networkBefore(tx: Queries, memberId: MemberId, moment: Moment) {
  return tx.network.everybody(memberId, moment, MOST_TOLD)
}

async function isRed(tx: Queries, id: MemberId, moment: Moment): Promise<boolean> {
  return (await tx.collections.redOf([id], moment)).has(id)
}
