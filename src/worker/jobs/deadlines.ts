import { forAll } from '../../actions/batches.ts'
import { endEmergency } from '../../actions/collection/closings.ts'
import type { App } from '../../app.ts'
import { dayOf, endOf } from '../../domain/cycle.ts'

const BATCH = 100

/** 24:00 of the first deadline after an instant, passed by another, whose end nobody has written. */
export async function nextDeadline(
  { store, settings }: App,
  until: Date,
  after?: Date,
): Promise<Date | null> {
  const zone = settings.timeZone
  const from = after && dayOf(after, zone)
  const [first] = await store.collections.overdueEmergencies(dayOf(until, zone), 1, from)
  return first?.deadlineOn ? endOf(first.deadlineOn, zone) : null
}

/** Writes the end of each emergency that is over by its deadline, one transaction each. */
export async function endEmergencies(app: App, at: Date): Promise<void> {
  const today = dayOf(at, app.settings.timeZone)
  await forAll(
    BATCH,
    limit => app.store.collections.overdueEmergencies(today, limit),
    async ({ id }) => {
      const outcome = await endEmergency(app, id, at)
      if ('refused' in outcome && outcome.refused === 'collection-runs')
        throw new Error(`emergency ${id} is past its deadline and does not end`)
    },
  )
}
