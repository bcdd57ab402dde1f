import { type App, momentOf, type Queries } from '../../app.ts'
import { cycleOf, endOf } from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { done, refused } from '../../domain/outcome.ts'
import {
  type Candidate,
  decideEntering,
  enterUntil,
  isDecided,
  isOpenFor,
  type Words,
  wrongForEntering,
} from '../../domain/pool/entering.ts'
import { MOST_POOLS } from '../../domain/pool/pool.ts'
import { wrongForAsking } from '../../views/standing.ts'
import { forAll } from '../batches.ts'
import { heldBy } from './inviting.ts'
import { newsTo } from './telling.ts'

/** So many candidates in one go. */
const BATCH = 50

/** Somebody with an invitation asks to enter, with the maximum they choose. The members hear of it. */
export async function askToEnter(
  app: App,
  { token, by, maximum }: Readonly<{ token: string; by: MemberId; maximum: number }>,
) {
  const standing = await wrongForAsking(app, by)
  return app.store.transaction(async tx => {
    await tx.members.lock(by)
    const invitation = await tx.pools.invitationOf(token)
    const { now, zone } = momentOf(app)
    if (!invitation || !isOpenFor(invitation, by, now)) return refused('pool-invitation-is-over')
    const { poolId, inviterId } = invitation
    const pool = await heldBy(tx, poolId, inviterId)
    if (!pool) return refused('pool-invitation-is-over')
    const asking = await tx.pools.asking(poolId)
    const members = await tx.pools.members(poolId)
    const wrong = wrongForEntering({
      maximum,
      tiers: pool.rules.tiers,
      isMember: members.some(({ membership }) => membership.memberId === by),
      isAsking: asking.some(({ memberId }) => memberId === by),
      members: members.length,
      pools: await tx.pools.poolsOf(by),
      standing,
      outSince: await tx.pools.outSince(poolId, by),
      helpedAt: null,
      now,
    })
    if (wrong) return refused(wrong)
    await tx.pools.useInvitation(invitation.id, now)
    const nextAt = endOf(enterUntil({ askedAt: now }, zone), zone)
    const candidate = await tx.pools.ask(
      { poolId, memberId: by, inviterId, maximum, askedAt: now },
      nextAt,
    )
    const facts = { kind: 'pool-candidate', poolId, candidateId: candidate.id } as const
    const notices = members.map(
      ({ membership }): NewNotice => ({ to: membership.memberId, bot: 'commit', facts }),
    )
    await tx.notices.add(notices, now)
    return done(candidate)
  })
}

/** A candidate thinks better of it. */
export async function withdrawCandidate(
  app: App,
  { candidateId, by }: Readonly<{ candidateId: number; by: MemberId }>,
) {
  return app.store.transaction(async tx => {
    const seen = await tx.pools.candidate(candidateId)
    if (seen?.memberId !== by) return refused('candidate-is-decided')
    await tx.pools.hold(seen.poolId)
    const candidate = await tx.pools.candidate(candidateId)
    if (!candidate || candidate.decidedAt) return refused('candidate-is-decided')
    await tx.pools.decide(candidateId, 'withdrawn', app.now())
    return done(candidate)
  })
}

/** A member's word on a candidate. The last one decides at once; who said what is never told. */
export async function sayOfCandidate(
  app: App,
  order: Readonly<{ candidateId: number; by: MemberId; welcomes: boolean }>,
) {
  const { candidateId, by, welcomes } = order
  return app.store.transaction(async tx => {
    const seen = await tx.pools.candidate(candidateId)
    const pool = seen && (await heldBy(tx, seen.poolId, by))
    const candidate = pool && (await tx.pools.candidate(candidateId))
    if (!candidate) return refused('pool-is-unknown')
    if (candidate.decidedAt) return refused('candidate-is-decided')
    await tx.pools.say(candidateId, by, welcomes)
    await decideIfTime(app, tx, candidate, momentOf(app))
    return done(candidate)
  })
}

/** Inside an action that holds the pool: decides on a candidate, if everybody answered or the days are over. */
async function decideIfTime(
  app: App,
  tx: Queries,
  candidate: Candidate,
  moment: Moment,
): Promise<void> {
  const { id, poolId, memberId, maximum } = candidate
  const { now, zone } = moment
  const words = await tx.pools.words(candidate)
  if (!isDecided(candidate, words, now, zone)) return
  const end = await endFor(app, tx, candidate, words)
  await tx.pools.decide(id, end, now)
  if (end === 'refused')
    return tx.notices.add([newsTo(memberId, { poolId, what: 'not-entered' })], now)
  const before = await tx.pools.members(poolId)
  await tx.pools.enter({
    poolId,
    memberId,
    at: now,
    cycle: cycleOf(now, zone),
    amount: maximum,
  })
  const told = before.map(({ membership }) =>
    newsTo(membership.memberId, { poolId, what: 'entered', aboutId: memberId }),
  )
  await tx.notices.add([...told, newsTo(memberId, { poolId, what: 'welcome' })], now)
}

/** What the words come to; whoever has filled their pools or lost their standing meanwhile enters no other. */
async function endFor(app: App, tx: Queries, { memberId }: Candidate, words: Words) {
  const isElsewhere = (await tx.pools.poolsOf(memberId)) >= MOST_POOLS
  const standing = await wrongForAsking(app, memberId, tx)
  return isElsewhere || standing ? 'refused' : decideEntering(words)
}

/** When the next candidate's days are over, if that is by an instant; after another one. */
export async function nextToDecide(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const [first] = await store.pools.toDecide(until, 1, after)
  return first?.nextAt ?? null
}

/** Decides on the candidates whose days are over. */
export async function decideCandidates(app: App, now: Date): Promise<void> {
  const moment = { ...momentOf(app), now }
  await forAll(
    BATCH,
    limit => app.store.pools.toDecide(now, limit),
    ({ id }) =>
      app.store.transaction(async tx => {
        const seen = await tx.pools.candidate(id)
        if (seen) await tx.pools.hold(seen.poolId)
        const candidate = await tx.pools.candidate(id)
        if (candidate && !candidate.decidedAt) await decideIfTime(app, tx, candidate, moment)
      }),
  )
}
