import { onTestFinished } from 'vitest'

type Work = () => unknown

/** What is left to end with this file, the last first. */
const left: Work[] = []

/**
 * At the end of the test file, whatever asks: a hook that is registered inside another hook is never
 * called.
 */
export function atTheEndOfTheFile(work: Work): void {
  left.push(work)
}

/** At the end of the test that asks, or of its file when no test is running. */
export function atTheEnd(work: Work): void {
  try {
    onTestFinished(async () => void (await work()))
  } catch {
    atTheEndOfTheFile(work)
  }
}

/** Ends what the file began, all of it; throws the first fault afterwards. Called by the setup file. */
export async function endAll(): Promise<void> {
  const faults: unknown[] = []
  for (let work = left.pop(); work; work = left.pop()) {
    try {
      await work()
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw faults[0]
}
