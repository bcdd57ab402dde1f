import type { App, Queries } from '../../app.ts'
import { mayAsk } from '../../domain/collection/standing.ts'
import { askMonthly, askUrgently } from '../../domain/collection/status.ts'
import type { Day } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { askForEmergencyHelp, intentionsToAsk } from '../../domain/notice/telling-pause.ts'
import { done, isRefused } from '../../domain/outcome.ts'
import type { Collection } from '../../domain/pledge/collection.ts'
import { countHolders } from '../../views/sight.ts'
import { standingNow } from '../../views/standing.ts'
import { maySpeak, tellOfSpeaking } from '../voice/speaking.ts'
import { beginning } from './beginning.ts'
import { networkBefore, tellStatus } from './closings.ts'
import { remindBeforeEnd } from './emergency-reminders.ts'
import { pause, settleLater } from './pauses.ts'

/** A collection that has just opened, and how many people hold a help link into it from before. */
export type Opened = Readonly<{ collection: Collection; holders: number }>

/** What a member says when asking for help. */
type AskingOrder = Readonly<{
  memberId: MemberId
  target: number
  /** Why it is needed, in the member's own words. */
  reason?: string | null
  /** The answer to whether people whom the helpers know may find them; not asked: as it was. */
  mayBeMet?: boolean
}>

/** Green → orange: asks for monthly support. */
export async function askForMonthlySupport(app: App, order: AskingOrder) {
  const { memberId, reason = null } = order
  return app.store.transaction(async tx => {
    const moment = await beginning(app, tx, memberId)
    const before = await networkBefore(tx, memberId, moment)
    const asking = await askingOf(app, tx, order, moment)
    const outcome = askMonthly(asking)
    if (isRefused(outcome)) return outcome

    const collection = await tx.collections.open(outcome.done, reason)
    await letMeet(tx, order)
    await tellStatus(tx, { memberId, from: asking.status, before }, moment)
    return done<Opened>({ collection, holders: await countHolders(tx, memberId, moment) })
  })
}

/** What a member says when asking for urgent help. */
export type UrgentOrder = AskingOrder &
  Readonly<{
    deadlineOn: Day
    /** Whether groups the member has bound may show this emergency. */
    inGroups: boolean
    /** Whose voice asks for the member. */
    spokenBy?: MemberId
  }>

/**
 * Green or orange → red: what the member gives and the intentions in their favour are paused; each
 * holder of an intention is asked for an emergency commitment.
 */
export async function askForUrgentHelp(app: App, order: UrgentOrder) {
  const { memberId, deadlineOn, inGroups, reason = null, spokenBy = null } = order
  return app.store.transaction(async tx => {
    if (spokenBy) await tx.members.lock(memberId, spokenBy)
    const moment = await beginning(app, tx, memberId)
    const { now, zone } = moment
    const speaking = spokenBy && { by: spokenBy, forId: memberId }
    const may = speaking && (await maySpeak(tx, 'urgent', speaking, moment))
    if (may && isRefused(may)) return may
    const before = await networkBefore(tx, memberId, moment)
    const asking = await askingOf(app, tx, order, moment)
    const outcome = askUrgently({ ...asking, deadlineOn, inGroups })
    if (isRefused(outcome)) return outcome

    const toward = await tx.pledges.toward(memberId, moment)
    const collection = await tx.collections.open(outcome.done, reason, spokenBy)
    await letMeet(tx, order)
    if (!inGroups) await tx.helpLinks.resetInGroups(memberId, now)
    await pause(tx, memberId, moment)
    await settleLater(tx, memberId, now)
    await remindBeforeEnd(tx, collection, moment)

    const apart = await tx.trust.apartFrom(memberId)
    const asked = askForEmergencyHelp(collection, intentionsToAsk({ toward, apart, now, zone }))
    await tx.notices.add(asked, now)
    const except = new Set([...asked.map(notice => notice.to), ...(spokenBy ? [spokenBy] : [])])
    await tellStatus(tx, { memberId, from: asking.status, before, except }, moment)
    if (speaking) await tellOfSpeaking(tx, 'urgent', speaking, now)
    return done<Opened>({ collection, holders: await countHolders(tx, memberId, moment) })
  })
}

async function letMeet(tx: Queries, { memberId, mayBeMet }: AskingOrder): Promise<void> {
  if (mayBeMet !== undefined) await tx.members.change(memberId, { mayBeMet })
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
