import { parentPort, workerData } from 'node:worker_threads'
import { certifies } from '../../domain/clearing/certificate.ts'
import { clear } from '../../domain/clearing/clear.ts'
import { loopsOf } from '../../domain/clearing/loops.ts'
import type { Owings, Solution } from './solving.ts'

/** The thread of its own in which a clearing is reckoned: taps go on meanwhile. */
parentPort?.postMessage(solve(workerData as Owings))

function solve({ giverIds, receiverIds, amounts, overdue }: Owings): Solution {
  const owed = Array.from(giverIds, (giverId, at) => ({
    giverId,
    receiverId: receiverIds[at] ?? 0,
    amount: amounts[at] ?? 0,
    isOverdue: overdue[at] === 1,
  }))
  const { cents, certificate } = clear(owed)
  const isProved = certifies(owed, cents, certificate)
  return { cents: Int32Array.from(cents), isProved, loops: isProved ? loopsOf(owed, cents) : [] }
}
