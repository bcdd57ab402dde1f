import { endEmergency } from '../../actions/closings.ts'
import type { App } from '../../app.ts'
import { dayOf, endOf } from '../../domain/cycle.ts'

const BATCH = 100

/** 24:00 of the earliest deadline that has passed by this instant and whose end nobody has written. */
export async function nextDeadline({ store, settings }: App, until: Date): Promise<Date | null> {
  const zone = settings.timeZone
  const [first] = await store.collections.overdueEmergencies(dayOf(until, zone), 1)
  return first?.deadlineOn ? endOf(first.deadlineOn, zone) : null
}

/** Writes the end of each emergency that is over by its deadline, one transaction each. */
export async function endEmergencies(app: App, at: Date): Promise<void> {
  const today = dayOf(at, app.settings.timeZone)
  for (;;) {
    const over = await app.store.collections.overdueEmergencies(today, BATCH)
    for (const { id } of over) {
      const outcome = await endEmergency(app, id, at)
      if ('refused' in outcome && outcome.refused === 'collection-runs')
        throw new Error(`emergency ${id} is past its deadline and does not end`)
    }
    if (over.length < BATCH) return
  }
}
