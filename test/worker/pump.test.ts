import { describe, expect, it } from 'vitest'
import { pump } from '../../src/worker/pump.ts'

/** Work whose ends a test decides. */
function aWork(items: number[]) {
  const ends = new Map<number, (fault?: Error) => void>()
  const kept: number[][] = []
  const faults: unknown[] = []
  const claims: number[] = []
  const givesBack = new Map<number, () => void>()
  const work = pump<number>({
    hands: 2,
    idleMs: 1,
    claim: async free => {
      claims.push(free)
      return items.splice(0, free)
    },
    keyOf: item => item,
    handle: (item, giveBack) => {
      givesBack.set(item, giveBack)
      return new Promise<void>((resolve, reject) =>
        ends.set(item, fault => (fault ? reject(fault) : resolve())),
      )
    },
    keep: async list => void kept.push([...list]),
    keepMs: 5,
    onFault: fault => faults.push(fault),
  })
  return { work, ends, kept, faults, claims, givesBack }
}

const until = async (done: () => boolean) => {
  for (let tries = 0; !done() && tries < 1000; tries++)
    await new Promise(resolve => setTimeout(resolve, 1))
  expect(done()).toBe(true)
}

describe('a pump', () => {
  it('keeps the claims on what is in hand, and lets go what was dropped by a fault', async () => {
    const { work, ends, kept, faults } = aWork([1, 2])
    work.wake()
    await until(() => kept.length > 0)
    expect(kept.at(-1)).toEqual([1, 2])
    ends.get(1)?.(new Error('the store is away'))
    await until(() => kept.at(-1)?.length === 1)
    expect(kept.at(-1)).toEqual([2])
    expect(faults).toHaveLength(1)
    ends.get(2)?.()
    await work.stop()
  })

  it('serves others while one waits without a hand, keeps its claim and waits for it at the end', async () => {
    const { work, ends, kept, givesBack } = aWork([1, 2, 3, 4, 5])
    work.wake()
    await until(() => ends.size === 2)
    givesBack.get(1)?.()
    givesBack.get(2)?.()
    await until(() => ends.size === 4)
    expect(ends.has(5)).toBe(false)
    await until(() => kept.at(-1)?.length === 4)
    for (const item of [3, 4]) ends.get(item)?.()
    await until(() => ends.has(5))
    ends.get(5)?.()
    let isStopped = false
    const stopping = work.stop().then(() => {
      isStopped = true
    })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(isStopped).toBe(false)
    for (const item of [1, 2]) ends.get(item)?.()
    await stopping
  })

  it('takes nothing up twice that is still in hand', async () => {
    const items = [1]
    const { work, ends, kept } = aWork(items)
    work.wake()
    await until(() => ends.has(1))
    const [first] = [ends.get(1)]
    items.push(1)
    await until(() => items.length === 0)
    await until(() => kept.length > 1)
    expect(ends.get(1)).toBe(first)
    first?.()
    await work.stop()
  })
})
