import type { App, Queries } from '../../app.ts'
import { dayOf } from '../../domain/cycle.ts'
import { type InitiativeId, initiativeId, type MemberId } from '../../domain/ids.ts'
import { type Initiative, nextMoment, stepOf } from '../../domain/initiative/initiative.ts'
import { reach } from '../../domain/initiative/starting.ts'
import { endVote, groupsOf, tallyOf } from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import { tellOfMove } from '../../domain/notice/telling.ts'
import { annul } from '../../domain/pledge/move.ts'
import { stageOf } from '../../domain/pledge/pledge.ts'
import { forAll } from '../batches.ts'
import { startIfTogether } from './committing.ts'
import { planShares } from './reminding.ts'
import { tellVoters, toMember, toOwner } from './telling.ts'

/** So many ends in one go. */
const BATCH = 50
/** After a longer silence of the bots the days to commit are counted from their return. */
const LATE_MS = 12 * 3_600_000

/** When something happens to an initiative by itself next, if that is due by an instant. */
export async function nextInitiativeMoment(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const [first] = await store.initiatives.due(until, 1, after)
  return first?.nextAt ?? null
}

/** Ends the votes, the days to commit and the silences that are over, one transaction each. */
export async function settleInitiatives(app: App, at: Date): Promise<void> {
  await forAll(
    BATCH,
    limit => app.store.initiatives.due(at, limit),
    ({ id }) => settle(app, initiativeId(id), at),
  )
}

async function settle(app: App, id: InitiativeId, at: Date): Promise<void> {
  await app.store.transaction(async tx => {
    const held = await tx.initiatives.hold(id)
    const { timeZone: zone } = app.settings
    const due = held && nextMoment(held, held.toldAt && dayOf(held.toldAt, zone), zone)
    if (!held || !due || due > at) return
    const moment = { now: due, zone }
    const step = stepOf(held)
    if (step === 'vote') await endTheVote(tx, held, moment, app.now())
    else if (step === 'committing') await endTheCommitting(tx, held, moment)
    else await endStarted(tx, { ...held, endedAt: due, endedAs: 'unfinished' }, moment)
  })
}

/** The end of a vote: shares, or nothing is left of it. */
async function endTheVote(tx: Queries, held: Initiative, moment: Moment, now: Date): Promise<void> {
  const votes = await tx.initiatives.standing(held.id, moment)
  await tx.initiatives.keepTally(held.id, tallyOf(groupsOf(votes)))
  const end = endVote(held, votes)
  const total = end.promised
  if (!end.isReached) {
    await close(tx, { ...held, endedAt: moment.now, endedAs: 'missed' }, moment, total)
    return
  }
  const isLate = now.getTime() - moment.now.getTime() > LATE_MS
  const reached = reach(held, isLate ? now : moment.now, moment.zone)
  await tx.initiatives.write(reached, moment.zone)
  await tx.initiatives.giveShares(held.id, end.shares, moment.now)
  const news = { what: 'reached', total } as const
  await tellVoters(tx, reached, news, moment.now, { beside: [toOwner(reached, news)] })
  await planShares(tx, reached, moment)
}

/** The last day to commit is over: together, or nobody owes anything. */
async function endTheCommitting(tx: Queries, held: Initiative, moment: Moment): Promise<void> {
  if (await startIfTogether(tx, held, moment)) return
  await close(tx, { ...held, endedAt: moment.now, endedAs: 'not-together' }, moment)
}

/** Ends what had not started: everybody hears that they owe nothing, the owner why. */
async function close(
  tx: Queries,
  ended: Initiative,
  { now, zone }: Moment,
  total?: number,
): Promise<void> {
  const what = ended.endedAs === 'missed' ? 'missed' : 'not-together'
  await tx.initiatives.write(ended, zone)
  await tellVoters(tx, ended, { what, total }, now)
  await tx.initiatives.endAll(ended.id, now)
  await tx.notices.add([toOwner(ended, { what, total })], now)
}

/**
 * Inside an action that holds a started initiative: what was not delivered is annulled, deliveries wait for
 * the word. Who gave is asked whether it came about.
 */
export async function endStarted(tx: Queries, ended: Initiative, moment: Moment): Promise<void> {
  const { collectionId, endedAs } = ended
  if (!collectionId || (endedAs !== 'done' && endedAs !== 'failed' && endedAs !== 'unfinished'))
    return
  await tx.collections.hold(collectionId)
  const around = await tx.pledges.ofCollection(collectionId, moment)
  const moves = around.flatMap(({ pledge }) => {
    const isOwed = stageOf(pledge) === 'committed'
    const outcome = isOwed ? annul(pledge, { because: 'collection-closed', at: moment.now }) : null
    return outcome && 'done' in outcome ? [outcome.done] : []
  })
  const collection = await tx.collections.get(collectionId)
  await tx.collections.close({ ...collection, closedAt: moment.now, closedAs: 'hand' })
  const moved = await tx.pledges.moveAll(moves)
  await tx.initiatives.write(ended, moment.zone)

  await tellVoters(tx, ended, { what: endedAs }, moment.now)
  const audience = { ...moment, circle: new Set<MemberId>() }
  const annulled = moved.flatMap(({ move }) => tellOfMove(move, null, audience))
  await tx.notices.add(
    annulled.filter(({ to }) => to !== ended.ownerId),
    moment.now,
  )
  if (endedAs === 'unfinished')
    await tx.notices.add([toOwner(ended, { what: 'unfinished' })], moment.now)
  await askWhoGave(
    tx,
    ended,
    around.map(({ pledge }) => pledge),
    moment.now,
  )
}

async function askWhoGave(
  tx: Queries,
  ended: Initiative,
  pledges: readonly Readonly<{ giverId: MemberId; confirmedAt: Date | null }>[],
  now: Date,
): Promise<void> {
  const gave = [...new Set(pledges.flatMap(each => (each.confirmedAt ? [each.giverId] : [])))]
  await tx.initiatives.ask(ended.id, gave, now)
  await tx.notices.add(
    gave.map(to => toMember(ended, to, 'came-about')),
    now,
  )
}

/** Inside leaving: what the owner proposed ends with them; after the start their collection closes by itself. */
export async function endByLeaving(tx: Queries, ownerId: MemberId, moment: Moment): Promise<void> {
  for (const { id } of await tx.initiatives.allOpenOf(ownerId)) {
    const held = await tx.initiatives.hold(id)
    if (!held || held.endedAs) continue
    const ended = { ...held, endedAt: moment.now, endedAs: 'left' } as const
    await tx.initiatives.write(ended, moment.zone)
    await tellVoters(tx, ended, { what: 'left' }, moment.now)
    await tx.initiatives.endAll(id, moment.now)
  }
}
