import type { App, Queries } from '../app.ts'

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
