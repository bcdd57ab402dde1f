import { nextToWrite, writeBroadcast } from '../actions/broadcasts.ts'
import { closeCycle } from '../actions/cycle-close.ts'
import { remindOfCommitments, tellMonthEnds } from '../actions/month-ends.ts'
import { nextToSettle, settlePauses } from '../actions/pauses.ts'
import { nextReminderAt, remindOfRequests } from '../actions/request-reminders.ts'
import { dueRings, nextRingAt } from '../actions/sos.ts'
import type { App } from '../app.ts'
import { type Cycle, parseCycle } from '../domain/cycle.ts'
import { blank } from './jobs/blank.ts'
import { endEmergencies, nextDeadline } from './jobs/deadlines.ts'
import { expire, nextExpiry, nextWaiting, remindOfVisitors } from './jobs/invitations.ts'
import {
  type Calendar,
  dayAfter,
  eachCycle,
  eachDay,
  onThe,
  remindDaysBeforeTheEnd,
} from './when.ts'

/** A moment of its own: what it is for, and when it was due. */
export type Moment = Readonly<{ key: string; at: Date }>

/** Due by the calendar: once for each key, whenever the moment is met. */
export type ByCalendar = Readonly<{
  job: string
  when: Calendar
  run(app: App, moment: Moment): Promise<void>
}>

/**
 * Due by a record, which itself remembers that it was done. `next`: the earliest moment by an instant, if
 * any; after another one, when what was due by then has failed.
 */
export type ByRecord = Readonly<{
  job: string
  /** Waits behind no other job, however long that one takes. */
  isUrgent?: true
  next(app: App, until: Date, after?: Date): Promise<Date | null>
  run(app: App, moment: Moment): Promise<void>
}>

/** All that happens by itself. Of several jobs of one moment the upper one comes first. */
export const schedule: readonly (ByCalendar | ByRecord)[] = [
  { job: 'end emergencies', next: nextDeadline, run: (app, { at }) => endEmergencies(app, at) },
  { job: 'settle pauses', next: nextToSettle, run: (app, { at }) => settlePauses(app, at) },
  {
    job: 'close the cycle',
    when: eachCycle(dayAfter, 0),
    run: ofCycle((app, cycle) => closeCycle(app, cycle)),
  },
  { job: 'tell month ends', when: eachCycle(onThe(25), 10), run: ofCycle(tellMonthEnds) },
  {
    job: 'remind of commitments',
    when: eachCycle(remindDaysBeforeTheEnd, 10),
    run: ofCycle(remindOfCommitments),
  },
  {
    job: 'remind of requests',
    next: nextReminderAt,
    run: (app, { at }) => remindOfRequests(app, at),
  },
  {
    job: 'send rings',
    isUrgent: true,
    next: nextRingAt,
    run: (app, { at }) => dueRings({ ...app, now: () => at }),
  },
  { job: 'expire invitations', next: nextExpiry, run: (app, { at }) => expire(app, at) },
  { job: 'remind of visitors', next: nextWaiting, run: (app, { at }) => remindOfVisitors(app, at) },
  { job: 'write broadcasts', next: nextToWrite, run: app => writeBroadcast(app) },
  { job: 'blank leftovers', when: eachDay(4), run: (app, { at }) => blank(app, at) },
]

function ofCycle(act: (app: App, cycle: Cycle, at: Date) => Promise<void>): ByCalendar['run'] {
  return async (app, { key, at }) => {
    const cycle = parseCycle(key)
    if (cycle) await act(app, cycle, at)
  }
}
