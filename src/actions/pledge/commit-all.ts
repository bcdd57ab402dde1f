import { type App, momentOf, numberOf, type Queries } from '../../app.ts'
import type { MemberId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/moment.ts'
import { done, isRefused, refused } from '../../domain/outcome.ts'
import { choosesMonth, commit } from '../../domain/pledge/giving.ts'
import { isLapsed, isPaused, type Pledge, stageOf } from '../../domain/pledge/pledge.ts'
import { carryOut, settle } from './moves.ts'

/** The intentions a giver may commit to now, and the number by which a button names just these. */
export type Committable = Readonly<{
  pledges: readonly Pledge[]
  /** Some of them may be committed for this month or the next. */
  choosesMonth: boolean
  number: string
}>

/** So many are committed to at once; the rest the next time. */
const MOST_AT_ONCE = 30

/** What *Commit all* would commit to. */
export async function committable(app: App, giverId: MemberId): Promise<Committable> {
  return committableOf(app.store, giverId, momentOf(app))
}

/** The giver commits to all running intentions that were shown, in one transaction, or to none. */
export async function commitAll(
  app: App,
  order: Readonly<{ giverId: MemberId; saw: string; month: 'this' | 'next' }>,
) {
  const { giverId, saw } = order
  const seen = await committable(app, giverId)
  if (seen.number !== saw) return refused('pledge-has-changed-meanwhile')
  const sides = [giverId, ...new Set(seen.pledges.map(({ receiverId }) => receiverId))]
  return app.store.transaction(async tx => {
    await tx.members.lock(...sides)
    const when = momentOf(app)
    await settle(tx, sides, when)
    const { pledges, number } = await committableOf(tx, giverId, when)
    if (number !== saw || pledges.length === 0) return refused('pledge-has-changed-meanwhile')
    const around = await tx.pledges.named(
      pledges.map(({ id }) => id),
      when,
    )
    for (const pledge of pledges) {
      const surroundings = around.get(pledge.id)
      if (!surroundings) return refused('pledge-has-changed-meanwhile')
      const month = choosesMonth(pledge, when.now, when.zone) ? order.month : 'this'
      const shown = { by: giverId, saw: pledge, around: surroundings, month, ...when }
      const outcome = commit(pledge, shown)
      if (isRefused(outcome)) throw new Error(`cannot commit: ${outcome.refused}`)
      const collection = await tx.collections.get(pledge.collectionId)
      if (!(await carryOut({ tx, collection, when }, outcome.done)))
        throw new Error('a pledge under lock has moved')
    }
    return done(pledges)
  }, giverId)
}

async function committableOf(
  { pledges: records }: Pick<Queries, 'pledges'>,
  giverId: MemberId,
  when: Moment,
): Promise<Committable> {
  const { now, zone } = when
  const open = await records.openFrom(giverId, when)
  const pledges = open
    .filter(
      around =>
        stageOf(around.pledge) === 'intention' &&
        !isLapsed(around.pledge, now, zone) &&
        !isPaused(around.pledge, around, now, zone),
    )
    .map(({ pledge }) => pledge)
    .slice(0, MOST_AT_ONCE)
  return {
    pledges,
    choosesMonth: pledges.some(pledge => choosesMonth(pledge, now, zone)),
    number: numberOf(pledges.map(({ id, amount }) => `${id} ${amount}`).join()),
  }
}
