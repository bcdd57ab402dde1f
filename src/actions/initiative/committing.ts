import { type App, momentOf, type Queries } from '../../app.ts'
import type { Day } from '../../domain/cycle.ts'
import type { InitiativeId, MemberId } from '../../domain/ids.ts'
import {
  commitShare,
  committedOf,
  holdingOf,
  promisesOf,
} from '../../domain/initiative/committing.ts'
import { type Initiative, isCommitting } from '../../domain/initiative/initiative.ts'
import {
  collectionOf,
  commitmentOf,
  prolongCommitting,
  start,
} from '../../domain/initiative/starting.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { maySee } from '../../views/initiatives.ts'
import { planFree } from '../freed.ts'
import { planSilent } from './reminding.ts'
import { tellVoters, toOwner } from './telling.ts'
import { standingOf } from './voting.ts'

/** The work that is left when more were promised than are written at once. */
const WRITING = 'write what was promised'
/** So many promises become pledges in one statement. */
const BATCH = 500

/** A share, or a part that is free; `amount` with what was promised before. */
export type CommitOrder = Readonly<{ initiativeId: InitiativeId; by: MemberId; amount: number }>

/**
 * Promises a share, on condition that the whole comes together; or takes a free part over. One at a
 * time, so that never more is promised than is missing. The last one starts it.
 */
export async function commitToInitiative(app: App, { initiativeId, by, amount }: CommitOrder) {
  const seen = await app.store.initiatives.find(initiativeId)
  if (!seen || !(await maySee(app, by, seen, momentOf(app))))
    return refused('initiative-is-unknown')
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const initiative = await tx.initiatives.hold(initiativeId)
    if (!initiative) return refused('initiative-is-unknown')
    const moment = momentOf(app)
    const votes = await tx.initiatives.standing(initiativeId, moment)
    const standing = await standingOf(tx, by, initiative, moment)
    const outcome = commitShare(initiative, votes, { by, amount, ...standing, ...moment })
    if (isRefused(outcome)) return outcome

    await tx.initiatives.commit(initiativeId, by, outcome.done, moment.now)
    const started = await startIfTogether(tx, initiative, moment)
    return done({ initiative: started ?? initiative, isStarted: started !== null })
  })
}

/** "I can't": the share is free for whoever takes it. */
export async function declineShare(app: App, { initiativeId, by }: Omit<CommitOrder, 'amount'>) {
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const initiative = await tx.initiatives.hold(initiativeId)
    const moment = momentOf(app)
    if (!initiative || !isCommitting(initiative, moment.now, moment.zone))
      return refused('initiative-is-not-committing')
    const isAnswered = await tx.initiatives.cannot(initiativeId, by, moment.now)
    if (!isAnswered) return refused('share-is-answered-already')
    await planFree(tx, initiative, moment)
    return done(initiative)
  })
}

/** The owner leaves more time to commit, once. */
export async function prolongInitiativeCommitting(
  app: App,
  { initiativeId, by, until }: Omit<CommitOrder, 'amount'> & Readonly<{ until: Day }>,
) {
  return app.store.transaction(async tx => {
    const held = await tx.initiatives.hold(initiativeId)
    if (!held || held.ownerId !== by) return refused('initiative-is-unknown')
    const moment = momentOf(app)
    const outcome = prolongCommitting(held, { by, until, ...moment })
    if (isRefused(outcome)) return outcome
    await tx.initiatives.write(outcome.done, moment.zone)
    await tellVoters(tx, outcome.done, { what: 'more-time' }, moment.now)
    await planSilent(tx, outcome.done, moment)
    return outcome
  })
}

/**
 * Inside an action that holds the initiative: if what is promised and holds makes up the price, it starts at
 * once. What was promised becomes commitments, the first ones at once and a crowd's by the worker.
 */
export async function startIfTogether(
  tx: Queries,
  initiative: Initiative,
  moment: Moment,
): Promise<Initiative | null> {
  const votes = await tx.initiatives.standing(initiative.id, moment)
  const { together } = committedOf(initiative, promisesOf(votes), moment)
  if (together < initiative.price) return null

  const collection = await tx.collections.open(collectionOf(initiative, moment))
  const started = start(initiative, collection.id, moment)
  const holding = holdingOf(votes).map(({ memberId }) => memberId)
  await tx.initiatives.write(started, moment.zone)
  await tx.initiatives.endAll(initiative.id, moment.now, holding)
  const isAll = await writePromises(tx, started)
  if (!isAll) await tx.jobs.plan([{ name: WRITING, key: String(initiative.id), at: moment.now }])
  await tellVoters(tx, started, { what: 'started' }, moment.now)
  const total = together
  await tx.notices.add([toOwner(started, { what: 'started', total })], moment.now)
  return started
}

/** Writes a batch of promises as commitments; true when none is left. */
async function writePromises(tx: Queries, initiative: Initiative): Promise<boolean> {
  const promises = await tx.initiatives.unwritten(initiative.id, BATCH)
  const makings = promises.flatMap(promise => commitmentOf(initiative, promise) ?? [])
  await tx.initiatives.written(initiative.id, await tx.pledges.insertAll(makings))
  return promises.length < BATCH
}

/** When promises of a started initiative are to be written, if that is due by an instant. */
export async function nextToWritePromises(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const planned = await store.jobs.unfinished([WRITING], BATCH)
  return planned.find(({ at }) => at <= until && (!after || at > after))?.at ?? null
}

/** Writes the promises that are left, a batch a transaction. */
export async function writeAllPromises(app: App, now: Date): Promise<void> {
  const planned = await app.store.jobs.unfinished([WRITING], BATCH)
  for (const work of planned.filter(({ at }) => at <= now)) {
    let isAll = false
    while (!isAll)
      isAll = await app.store.transaction(async tx => {
        if ((await tx.jobs.hold(work)) === null) return true
        const isLast = await writePromises(tx, await tx.initiatives.get(Number(work.key)))
        if (isLast) await tx.jobs.finish(work, now)
        return isLast
      })
  }
}
