import { type App, momentOf, type Queries } from '../../app.ts'
import type { InitiativeId, MemberId } from '../../domain/ids.ts'
import type { Initiative } from '../../domain/initiative/initiative.ts'
import { mayVote, wrongVote } from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, refused } from '../../domain/outcome.ts'
import { areApart } from '../../domain/trust/trust.ts'
import { freshCount, maySee } from '../../views/initiatives.ts'
import { forAll } from '../batches.ts'
import { planEnough } from './reminding.ts'

/** So long a large vote may be counted after somebody voted. */
const COUNTED_WITHIN_MS = 10_000
/** So many counts in one go. */
const BATCH = 100

/** A member says what they would give, if they wish only with so many others. */
export type VoteOrder = Readonly<{
  initiativeId: InitiativeId
  by: MemberId
  amount: number
  atLeastPeople: number | null
}>

/** Whether a member may vote now: asked before the amount. */
export async function wrongForVoting(app: App, id: InitiativeId, by: MemberId) {
  const moment = momentOf(app)
  const initiative = await app.store.initiatives.find(id)
  if (!initiative || !(await maySee(app, by, initiative, moment))) return 'initiative-is-unknown'
  return mayVote(
    initiative,
    { id: by, ...(await standingOf(app.store, by, initiative, moment)) },
    moment,
  )
}

/** Records a vote or changes it. Voters wait for nobody but the end of the vote. */
export async function voteFor(app: App, { initiativeId, by, amount, atLeastPeople }: VoteOrder) {
  const seen = await app.store.initiatives.find(initiativeId)
  if (!seen || !(await maySee(app, by, seen, momentOf(app))))
    return refused('initiative-is-unknown')
  const outcome = await app.store.transaction(async tx => {
    await tx.members.lock(by)
    const initiative = await tx.initiatives.share(initiativeId)
    if (!initiative) return refused('initiative-is-unknown')
    const moment = momentOf(app)
    const standing = await standingOf(tx, by, initiative, moment)
    const wrong = mayVote(initiative, { id: by, ...standing }, moment)
    if (wrong) return refused(wrong)
    const vote = { initiativeId, memberId: by, amount, atLeastPeople, votedAt: moment.now }
    const wrongAmount = wrongVote(initiative, vote)
    if (wrongAmount) return refused(wrongAmount)
    await tx.initiatives.vote(vote)
    return done(vote)
  })
  await count(app, seen)
  return outcome
}

/** Takes a vote back while the vote runs. */
export async function withdrawVote(
  app: App,
  { initiativeId, by }: Pick<VoteOrder, 'initiativeId' | 'by'>,
) {
  const outcome = await app.store.transaction(async tx => {
    await tx.members.lock(by)
    const initiative = await tx.initiatives.share(initiativeId)
    if (!initiative) return refused('initiative-is-unknown')
    const wrong = mayVote(initiative, { id: by, isRed: false, areApart: false }, momentOf(app))
    if (wrong) return refused(wrong)
    const isTaken = await tx.initiatives.withdrawVote(initiativeId, by)
    return isTaken ? done(initiative) : refused('there-is-no-vote')
  })
  if ('done' in outcome) await count(app, outcome.done)
  return outcome
}

/** Whether somebody is red, and apart from the owner. */
export async function standingOf(
  tx: Queries,
  id: MemberId,
  { ownerId }: Pick<Initiative, 'ownerId'>,
  moment: Moment,
) {
  const isRed = (await tx.collections.redOf([id], moment)).has(id)
  return { isRed, areApart: areApart(await tx.trust.between(id, ownerId)) }
}

/** A small vote is counted at once, a large one within seconds, whoever votes meanwhile. */
async function count(app: App, initiative: Initiative): Promise<void> {
  const moment = momentOf(app)
  await freshCount(app, initiative, moment)
  const found = await app.store.initiatives.counted(initiative.id)
  if (found) await planEnough(app.store, found, moment)
  if (!found || found.tally.voters <= 200) return
  const at = new Date(moment.now.getTime() + COUNTED_WITHIN_MS)
  await app.store.initiatives.recountLater([initiative.id], at)
}

/** When the next vote is to be counted, if that is due by an instant; after another one. */
export async function nextToCount({ store }: App, until: Date, after?: Date): Promise<Date | null> {
  const [first] = await store.initiatives.toRecount(until, 1, after)
  return first?.recountAt ?? null
}

/** Counts the votes that are due. */
export async function countVotes(app: App, now: Date): Promise<void> {
  const moment = { ...momentOf(app), now }
  await forAll(
    BATCH,
    limit => app.store.initiatives.toRecount(now, limit),
    ({ id }) =>
      app.store.transaction(async tx => {
        await tx.initiatives.recount(id as InitiativeId, moment)
        const found = await tx.initiatives.counted(id)
        if (found) await planEnough(tx, found, moment)
      }),
  )
}
