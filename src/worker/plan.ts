import type { App } from '../app.ts'
import { schedule } from './schedule.ts'

/** Up to where the calendar has been planned, and in which zone: the setting that survives a restart. */
const PLANNED = 'calendar-planned-until'
/** No two zones are further apart. */
const ZONES_MS = 26 * 3_600_000
const A_DAY_MS = 24 * 3_600_000

/**
 * Plans what the calendar has reached since it was last planned; a first start begins with now. In a
 * new zone a midnight may have passed unplanned: what is known already is planned once all the same.
 */
export async function plan({ store, settings, log }: App, until: Date): Promise<void> {
  const { timeZone } = settings
  const reached = `${until.toISOString()} ${timeZone}`
  const [before = '', zone = timeZone] = (await store.settings.keep(PLANNED, reached)).split(' ')
  const overlap = zone === timeZone ? 0 : ZONES_MS
  const after = new Date(Date.parse(before) - overlap)
  if (after >= until) {
    if (after.getTime() - until.getTime() > A_DAY_MS) await beginAnew()
    return
  }
  const jobs = schedule.flatMap(entry => {
    const moments = 'when' in entry ? entry.when({ after, until }, settings) : []
    return moments.map(({ key, at }) => ({ name: entry.job, key, at }))
  })
  if (jobs.length === 0) return
  await store.transaction(async tx => {
    await tx.jobs.plan(jobs)
    await tx.settings.write(PLANNED, reached)
  })

  /** Planned by a clock that ran far ahead: nothing more would happen until that time has come. */
  async function beginAnew(): Promise<void> {
    log.warn(
      { planned: after, now: until },
      'the clock was ahead; the calendar begins anew from now',
    )
    await store.settings.write(PLANNED, reached)
  }
}
