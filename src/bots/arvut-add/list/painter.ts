import { Worker } from 'node:worker_threads'
import type { NetworkPicture } from './picture.ts'

type Waiting = { resolve(bytes: Uint8Array): void; reject(fault: Error): void }
type Drawn = { order: number; bytes: Uint8Array } | { order: number; fault: string }

const waiting = new Map<number, Waiting>()
let orders = 0
let thread: Worker | null = null

/** Draws a network as a PNG, in a thread of its own and one after another: nobody else waits for it. */
export async function paint(picture: NetworkPicture): Promise<Uint8Array> {
  const order = ++orders
  return new Promise((resolve, reject) => {
    waiting.set(order, { resolve, reject })
    thread ??= begin()
    thread.ref()
    thread.postMessage({ order, picture })
  })
}

function begin(): Worker {
  const worker = new Worker(new URL('./drawing.ts', import.meta.url))
  worker.on('message', (drawn: Drawn) => {
    const asked = waiting.get(drawn.order)
    waiting.delete(drawn.order)
    if (waiting.size === 0) worker.unref()
    if ('bytes' in drawn) asked?.resolve(drawn.bytes)
    else asked?.reject(new Error(drawn.fault))
  })
  worker.on('error', fault => {
    thread = null
    for (const { reject } of waiting.values())
      reject(fault instanceof Error ? fault : new Error(String(fault)))
    waiting.clear()
  })
  return worker
}
