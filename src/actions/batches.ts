import type { App, Queries } from '../app.ts'
import { isOutage } from '../store/engine/faults.ts'

/** One piece of work of the calendar: its name, the cycle or day it is for, and its moment. */
export type Work = Readonly<{ name: string; key: string; at: Date }>

/** Does one bounded batch inside a transaction; answers how far the work came, null when it is done. */
export type Batch = (tx: Queries, cursor: number) => Promise<number | null>

/**
 * Does a piece of work once, in batches of one transaction each that also notes how far it came: it
 * may be interrupted anywhere and goes on from there, and two processes never do the same batch.
 */
export async function inBatches({ store, now }: App, work: Work, batch: Batch): Promise<void> {
  const { at, ...key } = work
  let isDone = (await store.jobs.begin(key, at)) === null
  while (!isDone) {
    isDone = await store.transaction(async tx => {
      const cursor = await tx.jobs.hold(key)
      if (cursor === null) return true
      const next = await batch(tx, cursor)
      if (next === null) await tx.jobs.finish(key, now())
      else await tx.jobs.advance(key, next)
      return next === null
    })
  }
}

/**
 * Does an act for each of these. One that fails by a bug holds nobody else up: it is heard of, and the
 * others are done. An outage stops at once, since it would meet the others too.
 */
export async function each<T>(
  records: readonly T[],
  act: (record: T) => Promise<unknown>,
  onFault: (fault: unknown, record: T) => void,
): Promise<void> {
  for (const record of records)
    await act(record).catch(fault => {
      if (isOutage(fault)) throw fault
      onFault(fault, record)
    })
}

/**
 * Does an act for all that a list names, page after page; done ones leave the list. Answers how many
 * were done; the first bug is thrown when the others are through.
 */
export async function forAll<T>(
  limit: number,
  list: (limit: number) => Promise<readonly T[]>,
  act: (record: T) => Promise<unknown>,
): Promise<number> {
  const faults: unknown[] = []
  for (let done = 0; ; ) {
    const page = await list(limit)
    const before = faults.length
    await each(page, act, fault => faults.push(fault))
    const more = page.length - (faults.length - before)
    done += more
    if (page.length === limit && more > 0) continue
    if (faults.length > 0) throw faults[0]
    return done
  }
}
