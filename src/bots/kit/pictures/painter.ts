import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Sheet } from './sheet.ts'

/** So many sheets are drawn or wait; whoever comes then is asked to come again. */
const MOST_IN_LINE = 8
/** A drawing that takes longer is stuck: its thread is ended, and the next one draws in a new thread. */
const LONGEST_MS = 20_000
/** A thread with nothing to draw ends, and what it held of memory goes with it. */
const IDLE_MS = 20_000

let line: Promise<unknown> = Promise.resolve()
let inLine = 0
let thread: Worker | null = null
let resting: NodeJS.Timeout | undefined

/**
 * Draws a sheet as a PNG, in a thread of its own and one after another. Null when too many are being
 * drawn already: nobody gathers an endless line, and no memory for it.
 */
export function paint(sheet: Sheet): Promise<Uint8Array> | null {
  if (inLine >= MOST_IN_LINE) return null
  inLine++
  const drawn = line.then(() => draw(sheet)).finally(leaveLine)
  line = drawn.catch(() => {})
  return drawn
}

async function draw(sheet: Sheet): Promise<Uint8Array> {
  clearTimeout(resting)
  thread ??= begin()
  const worker = thread
  worker.ref()
  worker.postMessage(sheet)
  try {
    const [bytes] = await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) })
    return bytes
  } catch (fault) {
    await end(worker)
    throw fault
  }
}

function leaveLine(): void {
  inLine--
  if (inLine > 0 || !thread) return
  const idle = thread
  idle.unref()
  resting = setTimeout(() => void end(idle), IDLE_MS).unref()
}

function begin(): Worker {
  const worker = new Worker(new URL('./drawing.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  worker.on('error', () => void end(worker))
  return worker
}

async function end(worker: Worker): Promise<void> {
  if (thread === worker) thread = null
  await worker.terminate()
}
