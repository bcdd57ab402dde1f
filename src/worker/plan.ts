import type { App } from '../app.ts'
import { schedule } from './schedule.ts'

/** Up to where the calendar has been planned, and in which zone: the setting that survives a restart. */
const PLANNED = 'calendar-planned-until'
/** When it last came back from a time that was not there yet. */
const CAME_BACK = 'calendar-came-back'
/** What the calendar tells of months, and of days in them. */
const DIGESTS = ['month-ends', 'commitments-due', 'cycle-closed'] as const
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
    if (after.getTime() - until.getTime() > A_DAY_MS) await comeBack()
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

  /**
   * Planned by a clock that ran far ahead: the plan comes back with the clock. What was done for months
   * and days that are still to come is forgotten, so that it is done when they have passed; once a
   * day at most, so that two clocks at odds do not close a month for ever.
   */
  async function comeBack(): Promise<void> {
    const last = await store.settings.read(CAME_BACK)
    log.warn({ planned: after, now: until }, 'the clock was ahead; the calendar comes back with it')
    await store.transaction(async tx => {
      if (!(Math.abs(until.getTime() - Date.parse(last ?? '')) < A_DAY_MS)) {
        await tx.jobs.forgetCalendar(until)
        await tx.notices.takeBack(DIGESTS, until)
        await tx.settings.write(CAME_BACK, until.toISOString())
      }
      await tx.settings.write(PLANNED, reached)
    })
  }
}
