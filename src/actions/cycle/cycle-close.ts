import type { App, Queries } from '../../app.ts'
import {
  at as atTime,
  type Cycle,
  firstDay,
  firstInstant,
  firstKept,
  lastClosed,
  lastDay,
  nextCycle,
  previousCycle,
} from '../../domain/cycle.ts'
import type { MemberId } from '../../domain/ids.ts'
import { closedDigest } from '../../domain/notice/digest.ts'
import type { NewNotice } from '../../domain/notice/notice.ts'
import { each, inBatches } from '../batches.ts'
import { endDormant } from '../collection/closings.ts'

/** The digest of a close is sent from this hour on. */
export const HOUR_OF_THE_DIGEST = 9

/** How many of what one transaction of a close takes up. */
export type Sizes = Readonly<{
  pairs: number
  spared: number
  members: number
  collections: number
}>

/** Each transaction writes up to a thousand rows: a renewed pair is three or so, a spared pledge two. */
const usual: Sizes = { pairs: 300, spared: 500, members: 1_000, collections: 200 }

/** One close: what is known of the calendar when it runs, and the moment it belongs to. */
type Close = Readonly<{
  cycle: Cycle
  /** The cycle deeds are renewed for: the next one that is not lost. */
  into: Cycle
  at: Date
  lost: ReadonlySet<Cycle>
  sizes: Sizes
}>

/**
 * Closes a cycle: what a lost one would have ended is spared, support of dormant owners ends, deeds
 * are renewed, and each member gets one digest. Closing twice equals once; every batch may be the
 * last before an interruption.
 */
export async function closeCycle(app: App, cycle: Cycle, sizes = usual): Promise<void> {
  const { timeZone: zone } = app.settings
  const lost = await app.store.answerDays.lost({ now: app.now(), zone })
  const next = nextCycle(cycle)
  const close = { cycle, into: firstKept(next, lost), at: firstInstant(next, zone), lost, sizes }

  if (lost.has(cycle)) await spareLost(app, close)
  else await endDormantSupport(app, close)
  await renewDeeds(app, close)
  const isCovered =
    lost.has(next) && !(await app.store.jobs.hasBegun({ name: 'digest', key: cycle }))
  if (!isCovered) await sendDigests(app, close)
}

/** Nothing lapses in a lost cycle: what is due in it is due at the end of the first that is not. */
async function spareLost(app: App, { cycle, at, lost, sizes }: Close): Promise<void> {
  const days = { from: firstDay(cycle), until: lastDay(cycle) }
  const dueOn = lastDay(firstKept(cycle, lost))
  await inBatches(app, { name: 'spare', key: cycle, at }, async (tx, spared) => {
    const more = await tx.cycles.spare(days, { dueOn, at, limit: sizes.spared })
    return more === 0 ? null : spared + more
  })
}

/**
 * Monthly support ends where its owner is dormant at this close. Each end is a transaction of its own;
 * one that fails keeps the month from closing for nobody.
 */
async function endDormantSupport(app: App, close: Close): Promise<void> {
  const { store, log, now } = app
  const window = dormancyAt(app, close.at, close.lost)
  const work = { name: 'end-dormant', key: close.cycle }
  if (!window) return
  const isDormant = async (tx: Queries, ownerId: MemberId) =>
    (await tx.cycles.dormantOf([ownerId], window)).has(ownerId)
  let cursor = await store.jobs.begin(work, close.at)
  while (cursor !== null) {
    const after = cursor
    const { page, over } = await store.transaction(async tx => {
      const page = await tx.collections.monthlyAfter(after, close.sizes.collections)
      const owners = page.map(collection => collection.ownerId)
      const dormant = await tx.cycles.dormantOf(owners, window)
      return { page, over: page.filter(({ ownerId }) => dormant.has(ownerId)) }
    })
    await each(
      over,
      ({ id }) => endDormant(app, id, close.at, isDormant),
      (err, { id }) => log.error({ collection: id, err }, 'dormant support could not be ended'),
    )
    cursor = page.at(-1)?.id ?? null
    if (cursor !== null) await store.jobs.advance(work, cursor)
  }
  await store.jobs.finish(work, now())
}

async function renewDeeds(app: App, { cycle, into, at, sizes }: Close): Promise<void> {
  const close = { cycle, into, now: at, zone: app.settings.timeZone }
  await inBatches(app, { name: 'renew', key: cycle, at }, async (tx, giver) => {
    const { pairs, lastGiver } = await tx.cycles.renew(close, giver, sizes.pairs)
    return pairs < sizes.pairs ? null : lastGiver
  })
}

/**
 * One digest to each member who has something to hear. Before a lost cycle nothing is sent: the
 * digest of the gap's last close covers it all.
 */
async function sendDigests(app: App, { cycle, into, at, lost, sizes }: Close): Promise<void> {
  const { timeZone: zone, unit } = app.settings
  const covered = await coveredBy(app.store, cycle)
  const told = covered.find(each => !lost.has(each)) ?? cycle
  const dormancy = lost.has(told) ? null : dormancyOf(app, told, lost)
  const gap = covered.filter(each => lost.has(each))
  const facts = { cycle: told, lost: gap, unit }
  const after = atTime(firstDay(nextCycle(cycle)), HOUR_OF_THE_DIGEST, 0, zone)

  await app.store.cycles.countAnew()
  await inBatches(app, { name: 'digest', key: cycle, at }, async (tx, cursor) => {
    const page = { after: cursor, limit: sizes.members }
    const closed = await tx.digests.closed(
      page,
      { cycles: covered, lost: gap, into, zone },
      dormancy,
    )
    const notices = closed.flatMap(({ memberId: to, ...lines }): readonly NewNotice[] => {
      const digest = closedDigest(facts, lines)
      return digest ? [{ to, bot: 'commit', facts: digest, after }] : []
    })
    if (notices.length > 0) await tx.notices.add(notices, at)
    return closed.length < sizes.members ? null : (closed.at(-1)?.memberId ?? null)
  })
}

/** This cycle and those closed before it that no digest has covered. */
async function coveredBy(tx: Queries, cycle: Cycle): Promise<readonly [Cycle, ...Cycle[]]> {
  const covered: [Cycle, ...Cycle[]] = [cycle]
  for (let before = previousCycle(cycle); ; before = previousCycle(before)) {
    const isClosed = await tx.jobs.isDone({ name: 'renew', key: before })
    if (!isClosed || (await tx.jobs.isDone({ name: 'digest', key: before }))) return covered
    covered.unshift(before)
  }
}

/** Dormancy at the close of a cycle and at the one before: whoever differs has become dormant. */
function dormancyOf(app: App, cycle: Cycle, lost: ReadonlySet<Cycle>) {
  const { timeZone: zone } = app.settings
  const before = dormancyAt(app, firstInstant(cycle, zone), lost)
  const now = dormancyAt(app, firstInstant(nextCycle(cycle), zone), lost)
  return before && now && { before, now }
}

/** In which time an act keeps a member from being dormant at a close; null: nobody ever is. */
function dormancyAt({ settings }: App, closedAt: Date, lost: ReadonlySet<Cycle>) {
  const { timeZone: zone, inactiveAfterCycles } = settings
  const first = lastClosed(inactiveAfterCycles, closedAt, zone, lost).at(-1)
  return first ? { first, closedAt, zone } : null
}
