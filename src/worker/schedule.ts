import { dueRings, nextRingAt } from '../actions/call/rings.ts'
import { runClearing } from '../actions/clearing/run.ts'
import { offerNews } from '../actions/collection/circle-news.ts'
import {
  nextEmergencyReminder,
  remindOfEmergencies,
} from '../actions/collection/emergency-reminders.ts'
import { nextToSettle, settlePauses } from '../actions/collection/pauses.ts'
import { closeCycle } from '../actions/cycle/cycle-close.ts'
import { remindOfCommitments, tellMonthEnds } from '../actions/cycle/month-ends.ts'
import { nextToWritePromises, writeAllPromises } from '../actions/initiative/committing.ts'
import { nextInitiativeMoment, settleInitiatives } from '../actions/initiative/ends.ts'
import { nextInitiativeReminder, remindOfInitiatives } from '../actions/initiative/reminding.ts'
import { nextToTell, tellWhatIsDue } from '../actions/initiative/telling.ts'
import { countVotes, nextToCount } from '../actions/initiative/voting.ts'
import { nextListingMoment, settleListings } from '../actions/listing/ends.ts'
import { nextBoardNews, tellOfBoard } from '../actions/listing/telling.ts'
import { nextToWrite, writeBroadcast } from '../actions/operator/broadcasts.ts'
import { nextReminderAt, remindOfRequests } from '../actions/pledge/request-reminders.ts'
import { decideCandidates, nextToDecide } from '../actions/pool/entering.ts'
import { askYearly } from '../actions/trust/yearly.ts'
import type { App } from '../app.ts'
import { redrawCalls } from '../bots/arvut-add/sos/redraw.ts'
import { watchCalls } from '../bots/arvut-add/sos/watch.ts'
import { watchBroadcasts } from '../bots/commit/admin/watch.ts'
import { redrawAlerts } from '../bots/commit/notices/alert.ts'
import { redrawChanges } from '../bots/commit/notices/change.ts'
import { HOUR_OF_THE_RUN } from '../domain/clearing/run.ts'
import { type Cycle, lastDay, parseCycle } from '../domain/cycle.ts'
import { blank } from './jobs/blank.ts'
import { endEmergencies, nextDeadline } from './jobs/deadlines.ts'
import { expire, nextExpiry, nextWaiting, remindOfVisitors } from './jobs/invitations.ts'
import type { Houses } from './outbox/letter.ts'
import {
  type Calendar,
  dayAfter,
  eachCycle,
  eachDay,
  onThe,
  onThePreviewDay,
  remindDaysBeforeTheEnd,
} from './when.ts'

/** What a job is done for, and when it was due. */
export type Occasion = Readonly<{ key: string; at: Date }>

/** Due by the calendar: once for each key, whenever the moment is met. */
export type ByCalendar = Readonly<{
  job: string
  when: Calendar
  run(app: App, moment: Occasion): Promise<void>
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
  run(app: App, moment: Occasion): Promise<void>
}>

/** Messages that are kept true by a look every few seconds, in one process. */
export type Watch = Readonly<{ job: string; look(app: App, houses: Houses): () => Promise<void> }>

/** All that happens by itself. Of several jobs of one moment the upper one comes first. */
export const schedule: readonly (ByCalendar | ByRecord)[] = [
  { job: 'end emergencies', next: nextDeadline, run: (app, { at }) => endEmergencies(app, at) },
  { job: 'settle pauses', next: nextToSettle, run: (app, { at }) => settlePauses(app, at) },
  {
    job: 'close the cycle',
    when: eachCycle(dayAfter, 0),
    run: ofCycle((app, cycle) => closeCycle(app, cycle)),
  },
  {
    job: 'tell month ends',
    when: eachCycle(onThePreviewDay, 10),
    run: ofCycle(tellMonthEnds),
  },
  {
    job: 'run clearing',
    when: eachCycle(remindDaysBeforeTheEnd, HOUR_OF_THE_RUN),
    run: ofCycle((app, cycle) => runClearing(app, cycle)),
  },
  {
    job: 'remind of commitments',
    when: eachCycle(remindDaysBeforeTheEnd, 10),
    run: ofCycle(remindOfCommitments),
  },
  { job: 'ask yearly', when: eachCycle(onThe(7), 10), run: ofCycle(askYearly) },
  { job: 'offer news', when: eachCycle(lastDay, 10), run: ofCycle(offerNews) },
  {
    job: 'remind of emergencies',
    next: nextEmergencyReminder,
    run: (app, { at }) => remindOfEmergencies(app, at),
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
  {
    job: 'settle initiatives',
    next: nextInitiativeMoment,
    run: (app, { at }) => settleInitiatives(app, at),
  },
  {
    job: 'write promises',
    next: nextToWritePromises,
    run: (app, { at }) => writeAllPromises(app, at),
  },
  { job: 'count votes', next: nextToCount, run: (app, { at }) => countVotes(app, at) },
  {
    job: 'remind of initiatives',
    next: nextInitiativeReminder,
    run: (app, { at }) => remindOfInitiatives(app, at),
  },
  { job: 'tell of initiatives', next: nextToTell, run: (app, { at }) => tellWhatIsDue(app, at) },
  {
    job: 'settle listings',
    next: nextListingMoment,
    run: (app, { at }) => settleListings(app, at),
  },
  { job: 'tell of the board', next: nextBoardNews, run: (app, { at }) => tellOfBoard(app, at) },
  {
    job: 'decide candidates',
    next: nextToDecide,
    run: (app, { at }) => decideCandidates(app, at),
  },
  { job: 'expire invitations', next: nextExpiry, run: (app, { at }) => expire(app, at) },
  { job: 'remind of visitors', next: nextWaiting, run: (app, { at }) => remindOfVisitors(app, at) },
  { job: 'write broadcasts', next: nextToWrite, run: app => writeBroadcast(app) },
  { job: 'blank leftovers', when: eachDay(4), run: (app, { at }) => blank(app, at) },
]

/** What is shown by itself: progress, and alerts and changes as they stand now. */
export const watches: readonly Watch[] = [
  { job: 'show calls', look: (app, houses) => watchCalls(app, houses['arvut-add'].api) },
  { job: 'redraw calls', look: (app, houses) => redrawCalls(app, houses['arvut-add']) },
  { job: 'redraw alerts', look: (app, { commit }) => redrawAlerts(app, commit) },
  { job: 'redraw targets', look: (app, { commit }) => redrawChanges(app, commit, 'target') },
  { job: 'redraw deadlines', look: (app, { commit }) => redrawChanges(app, commit, 'deadline') },
  { job: 'show broadcasts', look: (app, { commit }) => watchBroadcasts(app, commit.api) },
]

function ofCycle(act: (app: App, cycle: Cycle, at: Date) => Promise<void>): ByCalendar['run'] {
  return async (app, { key, at }) => {
    const cycle = parseCycle(key)
    if (cycle) await act(app, cycle, at)
  }
}
