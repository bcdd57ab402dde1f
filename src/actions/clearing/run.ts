import type { App, StoredLoop } from '../../app.ts'
import { type Clearing, type Skip, whyNotRun } from '../../domain/clearing/run.ts'
import { type Cycle, cycleOf } from '../../domain/cycle.ts'
import { isOutage } from '../../store/engine/faults.ts'
import { applyLoop } from './applying.ts'
import { allDebts } from './debts.ts'
import { owingsOf, type Solve, solveInThread } from './solving.ts'

/** So many loops are written, or looked up, at a time. */
const LOOPS = 200
/** So many are applied at a time: while one waits for the database another reckons. */
const AT_ONCE = 4

/**
 * Runs a month's clearing: reckons over what stood at the preview and still takes part, and applies it loop
 * by loop. Interrupted anywhere it goes on; run twice equals once. Where it may not run it is skipped for good.
 */
export async function runClearing(
  app: App,
  cycle: Cycle,
  solve: Solve = solveInThread,
): Promise<void> {
  const { store, settings } = app
  const isOff = settings.clearing === 'off'
  const found = await (isOff ? store.clearings.ofCycle(cycle) : store.clearings.begin(cycle))
  if (!found || found.endedAt) return
  const clearing = found.ranAt ? found : await reckon(app, found, solve)
  if (!clearing.ranAt) return

  for (;;) {
    const loops = await store.clearingLoops.open(clearing.id, LOOPS)
    if (loops.length === 0) break
    await applyAll(app, clearing, loops)
  }
  await store.clearings.ended(clearing.id, app.now())
}

/** Applies loops a few at a time. Those that share a member wait for each other; none is left running. */
async function applyAll(app: App, clearing: Clearing, loops: readonly StoredLoop[]) {
  const next = loops.values()
  const applyNext = async () => {
    for (const loop of next) await applyOrLeaveOut(app, clearing, loop)
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, applyNext))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** A loop that meets a bug is left out and heard of, and holds up no other; an outage ends the attempt. */
async function applyOrLeaveOut(app: App, clearing: Clearing, loop: StoredLoop): Promise<void> {
  try {
    await applyLoop(app, clearing, loop)
  } catch (err) {
    if (isOutage(err)) throw err
    const { number } = loop
    app.log.error({ clearing: clearing.id, loop: number, err }, 'a loop could not be applied')
    const key = { clearingId: clearing.id, number }
    await app.store.clearingLoops.leaveOut(key, app.now())
  }
}

/** Decides whether it runs, and by which loops; from then on it is only applied. */
async function reckon(app: App, clearing: Clearing, solve: Solve): Promise<Clearing> {
  const { store, settings } = app
  const moment = { now: app.now(), zone: settings.timeZone }
  const isOver = cycleOf(moment.now, moment.zone) > clearing.cycle
  const why = whyNotRun(clearing, { mode: settings.clearing, isOver, now: moment.now })
  if (why) return skip(app, clearing, why)

  await store.clearingLoops.drop(clearing.id)
  const debts = await allDebts(page => store.clearings.standing(clearing.id, moment, page))
  const { isProved, loops } = await solve(owingsOf(debts))
  if (!isProved) return skip(app, clearing, 'result-was-not-proved')
  for (let from = 0; from < loops.length; from += LOOPS)
    await store.clearingLoops.write(
      clearing.id,
      loops.slice(from, from + LOOPS).map(({ cents, pledges }, at) => ({
        number: from + at + 1,
        cents,
        pledgeIds: pledges.map(pledge => debts[pledge]?.pledgeId ?? 0),
      })),
    )
  const people = new Set(debts.flatMap(({ giverId, receiverId }) => [giverId, receiverId])).size
  const owed = debts.reduce((sum, { amount }) => sum + amount, 0)
  await store.clearings.runs(clearing.id, { ranAt: moment.now, owed, people })
  return { ...clearing, ranAt: moment.now }
}

/** A run whose certificate does not check is a bug: it is heard of by its reference, and nothing is applied. */
async function skip(app: App, clearing: Clearing, skipped: Skip): Promise<Clearing> {
  const errorRef = skipped === 'result-was-not-proved' ? app.newToken().slice(0, 8) : null
  if (errorRef)
    app.log.error({ clearing: clearing.id, ref: errorRef }, 'a clearing is not the largest')
  await app.store.clearings.skip(clearing.id, { skipped, errorRef, endedAt: app.now() })
  return clearing
}
