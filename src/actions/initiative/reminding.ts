import { type App, momentOf, type PlannedJob, type Queries } from '../../app.ts'
import { addDays, at, type Day, endOf } from '../../domain/cycle.ts'
import { committedOf } from '../../domain/initiative/committing.ts'
import {
  COMMIT_DAYS,
  type Initiative,
  isCommitting,
  isVoting,
  lastDayOfVote,
} from '../../domain/initiative/initiative.ts'
import type { Tally } from '../../domain/initiative/vote.ts'
import type { Moment } from '../../domain/moment.ts'
import { forAll } from '../batches.ts'
import { FREE } from '../freed.ts'
import { tellVoters, toOwner } from './telling.ts'

const ENOUGH = 'tell that a price is reached'
const SHARES = 'remind of shares'
/** So many reminders in one go. */
const BATCH = 100
/** The silent are reminded at this hour of the last day their share is kept. */
const HOUR = 10

/** Inside counting: the first time that what is carried reaches the price is told. */
export async function planEnough(
  tx: Queries,
  { initiative, tally }: Readonly<{ initiative: Initiative; tally: Tally }>,
  { now, zone }: Moment,
): Promise<void> {
  if (!isVoting(initiative, now, zone) || tally.carried < initiative.price) return
  await tx.jobs.plan([{ name: ENOUGH, key: String(initiative.id), at: now }])
}

/** Inside the end of a vote that was reached: the silent are reminded on the seventh day. */
export async function planShares(
  tx: Queries,
  reached: Initiative,
  { zone }: Moment,
): Promise<void> {
  const seventh = seventhDay(reached, zone)
  if (!seventh) return
  const morning = at(seventh, HOUR, 0, zone)
  await tx.jobs.plan([{ name: SHARES, key: String(reached.id), at: morning }])
}

/** Inside leaving more time: at the end of the seventh day the shares of the silent are free. */
export async function planSilent(
  tx: Queries,
  reached: Initiative,
  { zone }: Moment,
): Promise<void> {
  const seventh = seventhDay(reached, zone)
  if (!seventh) return
  const job = { name: FREE, key: `${reached.id}:silent`, at: endOf(seventh, zone) }
  await tx.jobs.plan([job])
}

/** When the next reminder is due by an instant; after another one. */
export async function nextInitiativeReminder(
  { store }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const planned = await store.jobs.unfinished([ENOUGH, SHARES, FREE], BATCH)
  return planned.find(({ at }) => at <= until && (!after || at > after))?.at ?? null
}

/** Writes the reminders that are due, one transaction each; done twice is done once. */
export async function remindOfInitiatives(app: App, until: Date): Promise<void> {
  const due = async (limit: number) =>
    (await app.store.jobs.unfinished([ENOUGH, SHARES, FREE], limit)).filter(
      work => work.at <= until,
    )
  await forAll(BATCH, due, work =>
    app.store.transaction(async tx => {
      if ((await tx.jobs.hold(work)) === null) return
      await remind(tx, work, { ...momentOf(app), now: work.at })
      await tx.jobs.finish(work, app.now())
    }),
  )
}

async function remind(tx: Queries, { name, key }: PlannedJob, moment: Moment): Promise<void> {
  const { now, zone } = moment
  const found = await tx.initiatives.counted(Number.parseInt(key, 10))
  if (!found) return
  const { initiative, tally } = found
  if (name === ENOUGH) {
    if (!isVoting(initiative, now, zone)) return
    await tellVoters(tx, initiative, { what: 'enough', total: tally.carried }, now)
    const toIts = toOwner(initiative, { what: 'enough', total: tally.carried })
    return tx.notices.add([toIts], now)
  }
  if (!isCommitting(initiative, now, zone)) return
  if (name === SHARES) return tellVoters(tx, initiative, { what: 'share-waits' }, now)
  const promised = await tx.initiatives.promised(initiative.id, moment)
  const { free } = committedOf(initiative, promised, moment)
  if (free === 0) return
  await tellVoters(tx, initiative, { what: 'free', total: free }, now)
  await tx.notices.add([toOwner(initiative, { what: 'free', total: free })], now)
}

/** The last day on which the shares nobody has answered are kept. */
function seventhDay({ reachedAt }: Pick<Initiative, 'reachedAt'>, zone: string): Day | null {
  return reachedAt && addDays(lastDayOfVote(reachedAt, zone), COMMIT_DAYS)
}
