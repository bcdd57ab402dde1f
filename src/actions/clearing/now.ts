import type { App } from '../../app.ts'
import { allDebts } from './debts.ts'
import { clearedOf } from './preview.ts'

/** What a run would fulfil at an instant: the cents of each commitment of which it would be any. */
export type Reckoned = Readonly<{ at: Date; cents: ReadonlyMap<number, number> }>

/** An answer is kept so many times as long as it took: in a large network few wait, in a small one nobody. */
const KEPT_TIMES = 20

/**
 * Answers what would be fulfilled if the run were now and everybody counted. Whoever asks while it is reckoned
 * waits for the same answer.
 */
export function whatIfNow(app: App): () => Promise<Reckoned> {
  let answer: Promise<Reckoned> | null = null
  let keptUntil = Number.POSITIVE_INFINITY

  return () => {
    if (!answer || performance.now() > keptUntil) {
      keptUntil = Number.POSITIVE_INFINITY
      const began = performance.now()
      answer = reckon(app).finally(() => {
        keptUntil = performance.now() + (performance.now() - began) * KEPT_TIMES
      })
      answer.catch(() => {
        answer = null
      })
    }
    return answer
  }
}

async function reckon({ store, settings, now }: App): Promise<Reckoned> {
  const moment = { now: now(), zone: settings.timeZone }
  const debts = await allDebts(page => store.clearings.takingPart(moment, page))
  return { at: moment.now, cents: await clearedOf(debts) }
}
