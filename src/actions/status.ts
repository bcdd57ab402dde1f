import type { App, Queries } from '../app.ts'
import { type Closing, closeMonthly, endByHand } from '../domain/closing.ts'
import type { Collection } from '../domain/collection.ts'
import type { Day } from '../domain/cycle.ts'
import type { CollectionId, MemberId } from '../domain/ids.ts'
import { done, isRefused, type Outcome, refused } from '../domain/outcome.ts'
import { type AskingRefusal, mayAsk, type Standing, standingOf } from '../domain/standing.ts'
import {
  askMonthly,
  askUrgently,
  type CollectionChange,
  changeDeadline,
  changeTarget,
} from '../domain/status.ts'
import { tellOfChange } from '../domain/telling.ts'
import { askForEmergencyHelp, intentionsToAsk } from '../domain/telling-pause.ts'
import {
  closeIfOver,
  closingFacts,
  correctAlerts,
  endWhatIsOver,
  type Moment,
  networkBefore,
  tellStatus,
  writeClosing,
} from './closings.ts'
import { pause, settleLater } from './pauses.ts'
import { momentOf } from './pledge-moves.ts'
import { countHolders } from './sight.ts'

/** A collection that has just opened, and how many people hold a help link into it from before. */
export type Opened = Readonly<{ collection: Collection; holders: number }>

/** Green → orange: asks for monthly support. */
export async function askForMonthlySupport(
  app: App,
  { memberId, target }: Readonly<{ memberId: MemberId; target: number }>,
) {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const before = await networkBefore(tx, memberId, moment)
    const asking = await askingOf(app, tx, { memberId, target }, moment)
    const outcome = askMonthly(asking)
    if (isRefused(outcome)) return outcome

    const collection = await tx.collections.open(outcome.done)
    await tellStatus(tx, { memberId, from: asking.status, before }, moment)
    return done<Opened>({ collection, holders: await countHolders(tx, memberId, moment) })
  })
}

/** What a member says when asking for urgent help. */
export type UrgentOrder = Readonly<{
  memberId: MemberId
  target: number
  deadlineOn: Day
  /** Whether groups the member has bound may show this emergency. */
  inGroups: boolean
}>

/**
 * Green or orange → red: what the member gives and the intentions in their favour are paused; each
 * holder of an intention is asked for an emergency commitment.
 */
export async function askForUrgentHelp(app: App, order: UrgentOrder) {
  const { memberId, deadlineOn, inGroups } = order
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const { now, zone } = moment
    const before = await networkBefore(tx, memberId, moment)
    const asking = await askingOf(app, tx, order, moment)
    const outcome = askUrgently({ ...asking, deadlineOn, inGroups })
    if (isRefused(outcome)) return outcome

    const toward = await tx.pledges.toward(memberId, moment)
    const collection = await tx.collections.open(outcome.done)
    if (!inGroups) await tx.helpLinks.resetInGroups(memberId, now)
    await pause(tx, memberId, moment)
    await settleLater(tx, memberId, now)

    const apart = await tx.trust.apartFrom(memberId)
    const asked = askForEmergencyHelp(collection, intentionsToAsk({ toward, apart, now, zone }))
    await tx.notices.add(asked, now)
    const except = new Set(asked.map(notice => notice.to))
    await tellStatus(tx, { memberId, from: asking.status, before, except }, moment)
    return done<Opened>({ collection, holders: await countHolders(tx, memberId, moment) })
  })
}

/** Orange → green, by the owner: intentions are annulled, what is committed stays due. */
export async function endMonthlySupport(app: App, { memberId }: Readonly<{ memberId: MemberId }>) {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const { monthly, emergency } = await tx.collections.openOf(memberId)
    if (!monthly) return refused('collection-is-closed')
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
  { memberId, forgiving }: Readonly<{ memberId: MemberId; forgiving: boolean }>,
) {
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const { emergency } = await tx.collections.openOf(memberId)
    if (!emergency) return refused('collection-is-closed')
    const facts = await closingFacts(tx, emergency, moment)
    const outcome = endByHand(facts, { by: memberId, forgiving })
    if (!isRefused(outcome)) await writeClosing(tx, outcome.done, moment)
    return outcome
  })
}

/** A collection that was changed, and its end if a lowered target was reached by it. */
export type Changed = Readonly<{ change: CollectionChange; closing: Closing | null }>

type CollectionOrder = Readonly<{ memberId: MemberId; collectionId: CollectionId }>

/** Another target; one that is reached already ends an emergency by success. */
export async function changeCollectionTarget(
  app: App,
  { target, ...order }: CollectionOrder & Readonly<{ target: number }>,
) {
  return changing(app, order, (collection, by) => changeTarget(collection, { ...by, target }))
}

/** Another deadline of an emergency that runs. */
export async function changeEmergencyDeadline(
  app: App,
  { deadlineOn, ...order }: CollectionOrder & Readonly<{ deadlineOn: Day }>,
) {
  return changing(app, order, (collection, by) => changeDeadline(collection, { ...by, deadlineOn }))
}

/** A member's standing at an instant. */
export async function standingNow(
  { store, settings }: App,
  id: MemberId,
  moment: Moment,
  tx: Queries = store,
): Promise<Standing> {
  const isRed = (await tx.collections.redOf([id], moment)).has(id)
  const facts = await tx.reputation.standingFacts(id, isRed, moment)
  const lost = await tx.answerDays.lost(moment)
  return standingOf(facts, { ...moment, lost, inactiveAfter: settings.inactiveAfterCycles })
}

/** What stands in the way of opening a collection now, or null; asked before the first question. */
export async function wrongForAsking(
  app: App,
  id: MemberId,
): Promise<AskingRefusal | 'member-is-suspended' | null> {
  const moment = momentOf(app)
  const { suspendedUntil } = await app.store.members.get(id)
  if (suspendedUntil && suspendedUntil > moment.now) return 'member-is-suspended'
  return mayAsk(await standingNow(app, id, moment))
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
    const circle = await tx.pledges.circleOf(memberId, moment)
    const closing = await closeIfOver(tx, change.next, moment)
    if (!closing) await tx.notices.add(tellOfChange(change, circle, moment.now), moment.now)
    return done({ change, closing })
  })
}

/** Locks the member and writes the end of an emergency that time has ended. */
async function beginning(app: App, tx: Queries, memberId: MemberId): Promise<Moment> {
  const moment = momentOf(app)
  await tx.members.lock(memberId)
  await endWhatIsOver(tx, memberId, moment)
  return moment
}

async function askingOf(
  app: App,
  tx: Queries,
  { memberId, target }: Readonly<{ memberId: MemberId; target: number }>,
  moment: Moment,
) {
  const { suspendedUntil } = await tx.members.get(memberId)
  const statuses = await tx.collections.statusOf([memberId], moment)
  return {
    ...moment,
    ownerId: memberId,
    status: statuses.get(memberId) ?? 'green',
    standing: mayAsk(await standingNow(app, memberId, moment, tx)),
    suspendedUntil,
    target,
    unit: app.settings.unit,
  } as const
}
