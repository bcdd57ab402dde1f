import type { Queries } from '../../app.ts'
import { type Cycle, cycleOfDay, firstInstant, nextCycle } from '../../domain/cycle.ts'
import type { Moment } from '../../domain/moment.ts'
import type { CommitNotice } from '../../domain/notice/notice.ts'
import { factsOf } from '../../domain/notice/telling.ts'
import type { Pledge } from '../../domain/pledge/pledge.ts'
import {
  deedsToRenew,
  type RenewalFacts,
  renew,
  renewsNowInto,
} from '../../domain/pledge/renewal.ts'
import { areApart } from '../../domain/trust/trust.ts'

/**
 * A deed of an earlier month that is confirmed only now renews into the running one, as the close
 * would have done it, together with what the pair has that the close has not come to yet; the giver
 * hears of it, or why it was left out.
 */
export async function renewLate(tx: Queries, deed: Pledge, when: Moment): Promise<void> {
  const into = renewsNowInto(deed, when.now, when.zone)
  if (!into || !deed.dueOn) return

  const of = cycleOfDay(deed.dueOn)
  await standAsideOfClose(tx, of, when)
  const [deeds] = deedsToRenew(await tx.pledges.toRenew(deed, deed.dueOn), of, when.zone)
  if (!deeds) return
  const facts = await renewalFacts(tx, deed, into, when)
  const { receiverId, unit } = deed
  const { amount, pledgeIds } = deeds
  const renewal = renew(deeds, facts, { into, of, at: when.now })
  if (!(await tx.pledges.markRenewed(pledgeIds, when.now))) return
  if ('leftOut' in renewal) {
    const left = { kind: 'deed-not-renewed', receiverId, amount, because: renewal.leftOut } as const
    return tell(tx, deed, left, when)
  }
  const { making } = renewal
  const pledge = await tx.pledges.insert(making)
  const isPaused = pledge.dueOn === null
  return tell(
    tx,
    deed,
    { ...factsOf(pledge, pledge.id), kind: 'deed-renewed', isPaused, unit },
    when,
  )
}

/**
 * Until the close of a cycle is through, its batches and late deeds renew one after another, by the
 * row that each batch holds. No batch waits for what a confirmation has locked.
 */
async function standAsideOfClose(tx: Queries, cycle: Cycle, { zone }: Moment): Promise<void> {
  const work = { name: 'renew', key: cycle }
  const cursor = await tx.jobs.begin(work, firstInstant(nextCycle(cycle), zone))
  if (cursor !== null) await tx.jobs.hold(work)
}

async function renewalFacts(
  tx: Queries,
  { giverId, receiverId }: Pledge,
  into: Cycle,
  when: Moment,
): Promise<RenewalFacts> {
  const { monthly } = await tx.collections.openOf(receiverId)
  const red = await tx.collections.redOf([giverId, receiverId], when)
  const giver = await tx.members.get(giverId)
  return {
    giverId,
    receiverId,
    collection: monthly && { id: monthly.id, unit: monthly.unit, isPaused: red.has(receiverId) },
    hasPledged: monthly !== null && (await tx.pledges.hasPledgedIn(giverId, monthly.id, into)),
    giverLeft: giver.leftAt !== null,
    giverIsRed: red.has(giverId),
    areApart: areApart(await tx.trust.between(giverId, receiverId)),
    isOff: await tx.renewals.isOff({ giverId, receiverId }),
    wasDeclined: await tx.pledges.wasDeclined(giverId, receiverId),
  }
}

async function tell(
  tx: Queries,
  deed: Pledge,
  facts: CommitNotice,
  { now }: Moment,
): Promise<void> {
  await tx.notices.add([{ to: deed.giverId, bot: 'commit', facts }], now)
}
