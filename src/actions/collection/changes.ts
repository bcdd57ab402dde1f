import { type App, momentOf } from '../../app.ts'
import { type Closing, closeMonthly, endByHand } from '../../domain/collection/closing.ts'
import {
  type CollectionChange,
  changeDeadline,
  changeTarget,
} from '../../domain/collection/status.ts'
import type { Day } from '../../domain/cycle.ts'
import type { CollectionId, MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import { type Collection, runs } from '../../domain/pledge/collection.ts'
import { beginning } from './beginning.ts'
import { tellChange } from './change-notices.ts'
import { closeIfOver, closingFacts, correctAlerts, writeClosing } from './closings.ts'
import { remindBeforeEnd } from './emergency-reminders.ts'

/** Whose collection, and which of theirs they looked at. */
type CollectionOrder = Readonly<{ memberId: MemberId; collectionId: CollectionId }>

/** Orange → green, by the owner, of the collection they looked at: intentions are annulled, what is committed stays due. */
export async function endMonthlySupport(
  app: App,
  {
    memberId,
    collectionId,
    sawIntended,
  }: CollectionOrder &
    Readonly<{
      /** Whole cents the owner saw as intended; ending other intentions is refused. */
      sawIntended: number
    }>,
) {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const { monthly, emergency } = await tx.collections.openOf(memberId)
    if (monthly?.id !== collectionId) return refused('collection-is-closed')
    const bar = (await tx.pledges.progressOf([monthly.id], moment)).get(monthly.id)
    if ((bar?.intended ?? 0) !== sawIntended) return refused('intended-has-changed')
    const outcome = closeMonthly(await closingFacts(tx, monthly, moment), {
      closedAs: 'hand',
      by: memberId,
      ownerIsRed: emergency !== null,
    })
    if (!isRefused(outcome)) await writeClosing(tx, outcome.done, moment)
    return outcome
  })
}

/** Red → the status before, by the owner: commitments stay due until the deadline, or are forgiven. */
export async function endUrgentHelp(
  app: App,
  {
    memberId,
    collectionId,
    forgiving,
    sawOwed,
  }: CollectionOrder &
    Readonly<{
      forgiving: boolean
      /** Whole cents the owner saw as owed; forgiving another sum is refused. */
      sawOwed: number
    }>,
) {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const { emergency } = await tx.collections.openOf(memberId)
    if (emergency?.id !== collectionId) return refused('collection-is-closed')
    const facts = await closingFacts(tx, emergency, moment)
    if (forgiving) {
      const bar = (await tx.pledges.progressOf([emergency.id], moment)).get(emergency.id)
      if ((bar?.committed ?? 0) !== sawOwed) return refused('owed-has-changed')
    }
    const outcome = endByHand(facts, { by: memberId, forgiving })
    if (!isRefused(outcome)) await writeClosing(tx, outcome.done, moment)
    return outcome
  })
}

/** A collection that was changed, and its end if a lowered target was reached by it. */
export type Changed = Readonly<{ change: CollectionChange; closing: Closing | null }>

/** Another target than the one the owner saw; one that is reached already ends an emergency by success. */
export async function changeCollectionTarget(
  app: App,
  { from, target, ...order }: CollectionOrder & Readonly<{ from: number; target: number }>,
) {
  return changing(app, order, (collection, by) =>
    collection.target === from
      ? changeTarget(collection, { ...by, target })
      : refused('collection-has-changed'),
  )
}

/** Another deadline of an emergency that runs than the one the owner saw. */
export async function changeEmergencyDeadline(
  app: App,
  { from, deadlineOn, ...order }: CollectionOrder & Readonly<{ from: Day; deadlineOn: Day }>,
) {
  return changing(app, order, (collection, by) =>
    collection.deadlineOn === from
      ? changeDeadline(collection, { ...by, deadlineOn })
      : refused('collection-has-changed'),
  )
}

/** The owner lets the groups of their circle see an emergency that runs, or no longer. */
export async function letGroupsSee(
  app: App,
  { memberId, collectionId, inGroups }: CollectionOrder & Readonly<{ inGroups: boolean }>,
) {
  const { now, zone } = momentOf(app)
  return app.store.transaction(async tx => {
    await tx.members.lock(memberId)
    const { emergency } = await tx.collections.openOf(memberId)
    if (emergency?.id !== collectionId || !runs(emergency, now, zone))
      return refused('collection-has-changed')
    await tx.collections.letGroupsSee(emergency, inGroups)
    return done(emergency)
  })
}

type Changing<Refusal extends string> = Outcome<CollectionChange, Refusal>

async function changing<Refusal extends string>(
  app: App,
  { memberId, collectionId }: CollectionOrder,
  decide: (collection: Collection, by: Moment & { by: MemberId }) => Changing<Refusal>,
): Promise<Outcome<Changed, Refusal | 'collection-is-closed' | 'only-the-owner-decides'>> {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const collection = await tx.collections.find(collectionId)
    if (!collection) return refused('only-the-owner-decides')
    const outcome = decide(collection, { ...moment, by: memberId })
    if (isRefused(outcome)) return outcome

    const change = outcome.done
    if (!(await tx.collections.change(change))) return refused('collection-is-closed')
    await correctAlerts(tx, collection, moment.now)
    if (change.next.deadlineOn !== collection.deadlineOn)
      await remindBeforeEnd(tx, change.next, moment)
    const circle = await tx.pledges.circleOf(memberId, moment)
    const closing = await closeIfOver(tx, change.next, moment)
    if (!closing) await tellChange(tx, change, circle, moment.now)
    return done({ change, closing })
  })
}
