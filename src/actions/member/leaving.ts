import { type App, momentOf, type Queries } from '../../app.ts'
import { type Closing, closeByLeaving } from '../../domain/collection/closing.ts'
import { annulledByLeaving } from '../../domain/collection/leaving.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { nameOf } from '../../domain/member/member.ts'
import type { Moment } from '../../domain/moment.ts'
import { type CurrentUpdate, tellOfLeaving } from '../../domain/notice/parting.ts'
import { done, isRefused, type Outcome, refused } from '../../domain/outcome.ts'
import type { Move } from '../../domain/pledge/move.ts'
import { CALL_ENDS } from '../collection/call-ends.ts'
import { correctAlerts } from '../collection/closings.ts'
import { countsNoMore } from '../freed.ts'
import { endByLeaving } from '../initiative/ends.ts'
import { endListingsByLeaving } from '../listing/ends.ts'
import { circleAround } from '../pledge/moves.ts'
import { leaveAllPools } from '../pool/membership.ts'
import { endVoicesOf } from '../voice/naming.ts'

/** What leaving would do now, in numbers. */
export async function previewLeaving(app: App, id: MemberId) {
  return app.store.leaving.preview(id, momentOf(app))
}

/**
 * A member leaves both bots: personal data is erased, links and waiting end, what was promised both
 * ways is annulled with a notice to the other side, deliveries by the member stay, and the ledger
 * keeps rows without a person. Nothing of it can be undone; coming back is a new start.
 */
export async function leave(
  app: App,
  order: Readonly<{
    memberId: MemberId
    current: CurrentUpdate | null
    /** The number of what the member was shown; where more or less would end, nothing does. */
    saw: string
  }>,
): Promise<Outcome<MemberId, 'member-has-left' | 'parting-has-changed'>> {
  const { memberId: id, current, saw } = order
  const when = momentOf(app)
  const { now, zone } = when
  return app.store.transaction(async tx => {
    await tx.members.lock(id)
    const member = await tx.members.get(id)
    const { telegramId } = member
    if (member.leftAt || telegramId === null) return refused('member-has-left')
    if ((await tx.leaving.preview(id, when)).number !== saw) return refused('parting-has-changed')

    const closings = await closingsOf(tx, id, when)
    const moves = await annulAll(tx, id, when)
    for (const { next } of closings) {
      await tx.collections.close(next)
      await correctAlerts(tx, next, now)
    }
    const apart = await tx.trust.apartFrom(id)
    const unlinked = await tx.trust.dissolve(id)
    const linked = unlinked
      .map(({ a, b }) => memberId(a === id ? b : a))
      .filter(other => !apart.has(other))

    for (const call of await tx.calls.endAllOf(id, now))
      await tx.jobs.planAnew({ name: CALL_ENDS, key: String(call), at: now })
    await endByLeaving(tx, id, when)
    await countsNoMore(tx, id, when)
    await leaveAllPools(tx, id, now)
    await endVoicesOf(tx, { by: id, name: nameOf(member) }, now)
    await endListingsByLeaving(tx, id, now)
    await tx.groups.touchAround(id)
    await tx.bindings.endAllOf(id)
    await tx.rolls.leaveAll(id)
    const waiting = await tx.invitations.endAllOf(id, telegramId, now)
    const shown = await tx.withdrawals.endAllOf(id, telegramId, now)
    await tx.personal.erase({ id, telegramId, at: now, current })

    const name = nameOf(member)
    const { unit } = app.settings
    const left = { memberId: id, name, moves, closings, linked, waiting, unit, now, zone }
    await tx.notices.add(tellOfLeaving(left), now)
    await tx.trust.changed([...unlinked, ...shown], now)
    return done(id)
  })
}

/** How the open collections close, seen before anything in them is annulled. */
async function closingsOf(tx: Queries, ownerId: MemberId, when: Moment): Promise<Closing[]> {
  const closings: Closing[] = []
  for (const collection of await tx.collections.everyOpenOf(ownerId)) {
    await tx.collections.hold(collection.id)
    const around = await tx.pledges.ofCollection(collection.id, when)
    const closing = closeByLeaving({
      ...when,
      collection,
      pledges: around.map(({ pledge }) => pledge),
      circle: await circleAround(tx, collection, when),
      redGivers: new Set(),
    })
    if (!isRefused(closing)) closings.push(closing.done)
  }
  return closings
}

/** Annuls until nothing is left: what somebody changed in between is met in its new state. */
async function annulAll(tx: Queries, id: MemberId, when: Moment): Promise<Move[]> {
  const moved: Move[] = []
  for (;;) {
    const around = [
      ...(await tx.pledges.openFrom(id, when)),
      ...(await tx.pledges.toward(id, when)),
    ]
    const pledges = around.map(({ pledge }) => pledge)
    const moves = annulledByLeaving(id, pledges, when.now)
    if (moves.length === 0) return moved
    moved.push(...(await tx.pledges.moveAll(moves)).map(({ move }) => move))
  }
}
