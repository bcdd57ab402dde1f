import type { App } from '../app.ts'
import { newErrorRef } from '../bots/kit/errors.ts'
import { isOutage } from '../store/engine/faults.ts'
import { plan } from './plan.ts'
import { type ByCalendar, type ByRecord, type Occasion, schedule } from './schedule.ts'

const LEASE_SECONDS = 30
const POLL_MS = 1_000
/** How long a job that met a bug is left aside while the others go on. */
const ASIDE_MS = 10 * 60_000
/** How often a start tries again to reach the store before it gives up. */
const MOST_TRIES = 5

type Entry = ByCalendar | ByRecord
/** One job at one moment. */
type Work = Readonly<{ entry: Entry; moment: Occasion }>

/** Jobs that one process does at a time, one after another. */
type Lane = Readonly<{ lease: string; entries: readonly Entry[] }>
const everything: Lane = { lease: 'calendar', entries: schedule }
const isUrgent = (entry: Entry) => 'isUrgent' in entry
/** A close of an hour must not keep a call for help waiting. */
const lanes: readonly Lane[] = [
  { lease: 'calendar', entries: schedule.filter(entry => !isUrgent(entry)) },
  { lease: 'calendar, urgent', entries: schedule.filter(isUrgent) },
]

/** The calendar of one process, until it is stopped. */
export type Running = Readonly<{
  /** Begins no further batch, and resolves when those in hand are written; the next start goes on. */
  stop(): Promise<void>
}>

/**
 * Does all that is due, in the order of its moments, each with its own now; awaited at start-up
 * before the first update is handled, and after the clock was moved by hand. While another process
 * has the calendar it waits until that one is through.
 */
export async function catchUp(app: App): Promise<void> {
  const worker = workerOf(app, `catching up ${app.newToken()}`, everything)
  for (let tries = 0; ; ) {
    try {
      const found = await worker.doNext()
      if (found === 'nothing') return
      if (found === 'elsewhere') await pause(50)
    } catch (fault) {
      if (++tries === MOST_TRIES) throw fault
      app.log.warn({ err: fault }, 'catching up will be tried again')
      await pause(POLL_MS)
    }
  }
}

/**
 * Looks every second for what is due and does it, as the one process that has the calendar; what is
 * urgent goes beside the rest.
 */
export function runCalendar(app: App, owner: string): Running {
  const stopping = new AbortController()
  const { signal } = stopping

  async function run(lane: Lane): Promise<void> {
    const worker = workerOf(endingAt(signal, app), owner, lane)
    while (!signal.aborted) {
      try {
        if ((await worker.doNext()) === 'did') continue
      } catch (fault) {
        if (!signal.aborted)
          app.log.warn({ err: fault }, 'the calendar cannot reach the store; trying again')
      }
      await pause(POLL_MS, signal)
    }
  }

  const finished = Promise.all(lanes.map(run))
  return {
    async stop() {
      stopping.abort()
      await finished
    },
  }
}

/** Until a signal: then no further transaction begins, as after a kill, and its job stays unfinished. */
function endingAt(signal: AbortSignal, app: App): App {
  const transaction: App['store']['transaction'] = async (...work) => {
    signal.throwIfAborted()
    return app.store.transaction(...work)
  }
  return { ...app, store: { ...app.store, transaction } }
}

function workerOf(app: App, owner: string, { lease, entries }: Lane) {
  const { store, log } = app
  const aside = new Map<string, number>()
  /** Up to which moment a job by record has failed: what is due later need not wait with it. */
  const failed = new Map<string, Date>()

  /** Does what is due first, if anything is and no other process is at it. */
  async function doNext(): Promise<'did' | 'nothing' | 'elsewhere'> {
    if (!(await next())) return 'nothing'
    if (!(await store.leases.take(lease, owner, LEASE_SECONDS))) return 'elsewhere'
    const beat = setInterval(prolong, (LEASE_SECONDS * 1000) / 3)
    try {
      const work = await next()
      if (work) await attempt(work)
      return work ? 'did' : 'nothing'
    } finally {
      clearInterval(beat)
      await store.leases.take(lease, owner, 0)
    }
  }

  async function attempt(work: Work): Promise<void> {
    try {
      await run(work)
    } catch (fault) {
      if (isOutage(fault)) throw fault
      leaveAside(work, fault)
    }
  }

  function prolong(): void {
    store.leases
      .take(lease, owner, LEASE_SECONDS)
      .catch(err => log.warn({ err }, 'the calendar could not keep its lease'))
  }

  async function next(): Promise<Work | null> {
    const now = app.now()
    await plan(app, now)
    const due = [...(await planned(app, entries)), ...(await recorded(now))]
    const open = due.filter(work => !isResting(work))
    return open.sort(byMoment)[0] ?? null
  }

  async function recorded(now: Date): Promise<readonly Work[]> {
    const found = await Promise.all(
      entries.map(async entry => ('next' in entry ? await asked(entry, now) : null)),
    )
    return found.filter(work => work !== null)
  }

  /** A bug in one question for what is due leaves that job aside, and no other. */
  async function asked(entry: ByRecord, now: Date): Promise<Work | null> {
    const question = { entry, moment: { key: 'next', at: now } }
    if (isResting(question)) return null
    try {
      const at = await firstOpen(entry, now)
      return at && { entry, moment: momentAt(at) }
    } catch (fault) {
      if (isOutage(fault)) throw fault
      logFailure(question, fault)
      return null
    }
  }

  async function firstOpen(entry: ByRecord, now: Date): Promise<Date | null> {
    const at = await entry.next(app, now)
    const until = failed.get(entry.job)
    const isAside = at && until && isResting({ entry, moment: momentAt(at) })
    return isAside ? entry.next(app, now, until) : at
  }

  function isResting(work: Work): boolean {
    return (aside.get(nameOf(work)) ?? 0) >= performance.now()
  }

  async function run({ entry, moment }: Work): Promise<void> {
    const { key, at } = moment
    await entry.run(app, moment)
    if ('next' in entry) return rest({ entry, moment }, await entry.next(app, at))
    await store.jobs.finish({ name: entry.job, key }, app.now())
    log.info({ job: entry.job, key, at }, 'the calendar has done a job')
  }

  /** What cannot be done yet (a ring while the network is still being read) is tried a little later. */
  function rest(work: Work, stillDue: Date | null): void {
    if (stillDue) aside.set(nameOf(work), performance.now() + POLL_MS)
  }

  /** A job that fails by a bug holds nobody else up; it is tried again later. */
  function leaveAside(work: Work, fault: unknown): void {
    logFailure(work, fault)
    failed.set(work.entry.job, work.moment.at)
  }

  function logFailure(work: Work, fault: unknown): void {
    const { entry, moment } = work
    const ref = newErrorRef()
    log.error({ job: entry.job, key: moment.key, ref, err: fault }, 'a job of the calendar failed')
    aside.set(nameOf(work), performance.now() + ASIDE_MS)
  }

  return { doNext }
}

async function planned({ store }: App, entries: readonly Entry[]): Promise<readonly Work[]> {
  const named = new Map(
    entries.flatMap(entry => ('when' in entry ? [[entry.job, entry] as const] : [])),
  )
  if (named.size === 0) return []
  const jobs = await store.jobs.unfinished([...named.keys()], 100)
  return jobs.flatMap(({ name, key, at }) => {
    const entry = named.get(name)
    return entry ? [{ entry, moment: { key, at } }] : []
  })
}

function byMoment(one: Work, other: Work): number {
  const apart = one.moment.at.getTime() - other.moment.at.getTime()
  return apart || schedule.indexOf(one.entry) - schedule.indexOf(other.entry)
}

/** A moment of a record, which is its own key. */
function momentAt(at: Date): Occasion {
  return { key: at.toISOString(), at }
}

function nameOf({ entry, moment }: Work): string {
  return `${entry.job} ${moment.key}`
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}
