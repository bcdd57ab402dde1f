import type { App } from '../../app.ts'
import { addDays, type Day, dayOf, startOf } from '../../domain/cycle.ts'

/** How many days each kind of leftover is kept. */
const DAYS = { drafts: 1, dialogues: 1, updates: 7, notices: 30 } as const
/** So many rows go in one transaction. */
const ROWS = 1_000

type Forget = (limit: number) => Promise<number>

/** Every day: what nobody needs any more is forgotten, a thousand rows at a time. */
export async function blank({ store, settings }: App, at: Date): Promise<void> {
  const zone = settings.timeZone
  const today = dayOf(at, zone)
  const before = (days: number): Date => startOf(addDays(today, -days) as Day, zone)
  await all(limit => store.drafts.forget(before(DAYS.drafts), limit))
  await all(limit => store.dialogues.forget(before(DAYS.dialogues), limit))
  await all(limit => store.updates.forget(before(DAYS.updates), limit))
  await all(limit => store.notices.forget(before(DAYS.notices), limit))
  await all(limit => store.withdrawalMemories.forget(at, limit))
}

async function all(forget: Forget): Promise<void> {
  while ((await forget(ROWS)) === ROWS);
}
