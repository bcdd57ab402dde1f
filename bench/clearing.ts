import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { owingsOf, solveInThread } from '../src/actions/clearing/solving.ts'
import { clear } from '../src/domain/clearing/clear.ts'
import type { Owed } from '../src/domain/clearing/network.ts'
import { clearDepthFirst } from './clearing-depth-first.ts'
import { commitments, shapes } from './clearing-networks.ts'
import { count, duration, megabytes, table } from './measured.ts'

/**
 * The largest clearing: `clear` alone, then the whole of a run's thread (with the proof and the loops), beside depth-first cancelling of loops and a
 * general solver that may take a minute. `--most N` leaves out what has more members than that.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '100000' } },
})
const sizes = [
  [1_000, 10_000],
  [10_000, 100_000],
  [100_000, 1_000_000],
] as const
const A_MINUTE = 60_000

const rows = [
  [
    'network',
    'members',
    'commitments',
    'cleared',
    'clear',
    'clear, processor',
    'thread',
    'thread, processor',
    'memory',
    'depth-first',
    'more',
    'highs',
  ],
]
for (const [members, pledges] of sizes.filter(([members]) => members <= Number(values.most)))
  for (const shape of shapes) {
    const owed = commitments(shape, members, pledges)
    const alone = clearAlone(owed)
    const ours = await measured(owed)
    const theirs = clearDepthFirst(owed)
    rows.push([
      shape,
      count(members),
      count(pledges),
      share(ours.cleared, owed),
      duration(alone.took),
      duration(alone.worked),
      duration(ours.took),
      duration(ours.worked),
      megabytes(ours.memory),
      share(theirs, owed),
      `${(((ours.cleared - theirs) * 100) / theirs).toFixed(1)} %`,
      await general(owed, ours.cleared),
    ])
    console.log(rows.at(-1)?.join(' | '))
  }
console.log(`\n${table(rows)}`)

function clearAlone(owed: readonly Owed[]) {
  const began = performance.now()
  const cpu = process.cpuUsage()
  clear(owed)
  const { user, system } = process.cpuUsage(cpu)
  return { took: performance.now() - began, worked: (user + system) / 1000 }
}

/** Reckons in the thread as a run does: the cents, the proof, the loops. */
async function measured(owed: readonly Owed[]) {
  const owings = owingsOf(owed)
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const began = performance.now()
  const cpu = process.cpuUsage()
  const { cents, isProved } = await solveInThread(owings)
  const took = performance.now() - began
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(watch)
  if (!isProved) throw new Error('the certificate does not check')
  const cleared = cents.reduce((sum, each) => sum + each, 0)
  return {
    cleared,
    took,
    worked: (user + system) / 1000,
    memory: Math.max(most, process.memoryUsage().rss) - before,
  }
}

function share(cents: number, owed: readonly Owed[]): string {
  const all = owed.reduce((sum, { amount }) => sum + amount, 0)
  return `${((cents * 100) / all).toFixed(1)} %`
}

/** What a general solver takes, and that it finds the same. */
async function general(owed: readonly Owed[], cleared: number): Promise<string> {
  const thread = new Worker(new URL('./clearing-highs.ts', import.meta.url), { workerData: owed })
  const answer = await new Promise<{ cleared: number; took: number } | null>(resolve => {
    const late = setTimeout(() => resolve(null), A_MINUTE)
    const end = (value: { cleared: number; took: number } | null) => {
      clearTimeout(late)
      resolve(value)
    }
    thread.once('message', end)
    thread.once('error', () => end(null))
  })
  await thread.terminate()
  if (!answer) return 'over a minute'
  if (Math.abs(answer.cleared - cleared) > 1) throw new Error('highs found something else')
  return duration(answer.took)
}
