import type { App, Queries } from '../../app.ts'
import { addDays, type Day, dayOf, startOf } from '../../domain/cycle.ts'
import { KEPT_DAYS } from '../../domain/keeping.ts'

/** So many rows go in one transaction. */
const ROWS = 1_000

/** Every day: what nobody needs any more is forgotten, a thousand rows at a time. */
export async function blank({ store, settings }: App, at: Date): Promise<void> {
  const zone = settings.timeZone
  const today = dayOf(at, zone)
  const before = (days: number): Date => startOf(addDays(today, -days) as Day, zone)
  await all(store, tx => tx.drafts.forget(before(KEPT_DAYS.drafts), ROWS))
  await all(store, tx => tx.dialogues.forget(before(KEPT_DAYS.dialogues), ROWS))
  await all(store, tx => tx.updates.forget(before(KEPT_DAYS.updates), ROWS))
  await all(store, tx =>
    tx.notices.forget(before(KEPT_DAYS.notices), before(KEPT_DAYS.alerts), ROWS),
  )
  await all(store, tx => tx.trust.forgetChanges(before(KEPT_DAYS.changes), ROWS))
  await all(store, tx => tx.withdrawals.forget(at, ROWS))
}

async function all(store: App['store'], forget: (tx: Queries) => Promise<number>): Promise<void> {
  while ((await store.transaction(forget)) === ROWS);
}
