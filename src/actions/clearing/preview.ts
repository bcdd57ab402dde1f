import type { App, Debt } from '../../app.ts'
import type { Clearing } from '../../domain/clearing/run.ts'
import { type Cycle, cycleOf } from '../../domain/cycle.ts'
import { inBatches } from '../batches.ts'
import { allDebts } from './debts.ts'
import { owingsOf, type Solve, solveInThread } from './solving.ts'

/** So many commitments are noted, and foreseen, in one transaction. */
const BATCH = 1_000

/**
 * What the month's run would fulfil as things stand: notes each commitment that takes part as it is now,
 * and of how much of it the run would fulfil. Null where the deployment does without, or the month is over.
 */
export async function foresee(
  app: App,
  cycle: Cycle,
  at: Date,
  solve: Solve = solveInThread,
): Promise<Clearing | null> {
  const { store, settings, now } = app
  const moment = { now: now(), zone: settings.timeZone }
  if (settings.clearing === 'off' || cycleOf(moment.now, moment.zone) > cycle) return null
  const clearing = await store.clearings.begin(cycle)
  if (clearing.foreseenAt) return clearing

  await inBatches(app, { name: 'clearing-noted', key: cycle, at }, (tx, after) =>
    tx.clearings.note(clearing.id, moment, { after, limit: BATCH }),
  )
  const debts = await allDebts(page => store.clearings.noted(clearing.id, page))
  const foreseen = await clearedOf(
    debts.filter(debt => debt.counts),
    solve,
  )
  const possible = debts.every(debt => debt.counts) ? foreseen : await clearedOf(debts, solve)
  const rows = debts
    .map(({ pledgeId }) => ({
      pledgeId,
      foreseen: foreseen.get(pledgeId) ?? 0,
      possible: possible.get(pledgeId) ?? 0,
    }))
    .filter(row => row.foreseen > 0 || row.possible > 0)
  for (let from = 0; from < rows.length; from += BATCH)
    await store.clearings.foresee(clearing.id, rows.slice(from, from + BATCH))
  await store.clearings.foresaw(clearing.id, now())
  return store.clearings.ofCycle(cycle)
}

/** How many cents of each commitment a clearing of these would fulfil, those of which nothing left out. */
export async function clearedOf(
  debts: readonly Debt[],
  solve: Solve = solveInThread,
): Promise<ReadonlyMap<number, number>> {
  if (debts.length === 0) return new Map()
  const { cents } = await solve(owingsOf(debts))
  return new Map(
    debts.flatMap(({ pledgeId }, at) => {
      const cleared = cents[at] ?? 0
      return cleared > 0 ? [[pledgeId, cleared]] : []
    }),
  )
}
