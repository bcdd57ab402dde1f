import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import type { Owed } from '../src/domain/clearing/network.ts'

/** A thread that solves the same by a general solver, so that it can be stopped after a minute. */
const owed = workerData as readonly Owed[]
const terms = new Map<number, string[]>()
const add = (id: number, term: string) => {
  const own = terms.get(id)
  if (own) own.push(term)
  else terms.set(id, [term])
}
for (const [at, { giverId, receiverId }] of owed.entries()) {
  add(giverId, `- x${at}`)
  add(receiverId, `+ x${at}`)
}
const program = [
  'Maximize',
  ` obj: ${owed.map((_, at) => `+ x${at}`).join('\n ')}`,
  'Subject To',
  ...[...terms].map(([id, own]) => ` m${id}: ${own.join('\n ')} = 0`),
  'Bounds',
  ...owed.map(({ amount }, at) => ` 0 <= x${at} <= ${amount}`),
  'End',
].join('\n')
// Its types are those of a CommonJS module, its code is none.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()
const began = performance.now()
const { ObjectiveValue } = highs.solve(program)
parentPort?.postMessage({ cleared: ObjectiveValue, took: performance.now() - began })
