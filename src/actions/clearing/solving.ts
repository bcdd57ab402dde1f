import { Worker } from 'node:worker_threads'
import type { Loop } from '../../domain/clearing/loops.ts'

/** What members owe each other, a row a commitment, as flat arrays that go into the thread. */
export type Owings = Readonly<{
  giverIds: Int32Array
  receiverIds: Int32Array
  /** Whole cents. */
  amounts: Int32Array
  /** 1 where it is overdue. */
  overdue: Uint8Array
}>

/** The largest clearing: the cents of each commitment, whether its certificate checks, and its loops. */
export type Solution = Readonly<{ cents: Int32Array; isProved: boolean; loops: readonly Loop[] }>

/** Reckons a clearing. */
export type Solve = (owings: Owings) => Promise<Solution>

/** Reckons in a thread of its own, so that nobody's tap waits for it. */
export const solveInThread: Solve = owings =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: owings })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`the thread of clearing ended with ${code}`)))
  })

type Debt = Readonly<{ giverId: number; receiverId: number; amount: number; isOverdue: boolean }>

/** The flat arrays of a list. */
export function owingsOf(debts: readonly Debt[]): Owings {
  return {
    giverIds: Int32Array.from(debts, ({ giverId }) => giverId),
    receiverIds: Int32Array.from(debts, ({ receiverId }) => receiverId),
    amounts: Int32Array.from(debts, ({ amount }) => amount),
    overdue: Uint8Array.from(debts, ({ isOverdue }) => (isOverdue ? 1 : 0)),
  }
}
