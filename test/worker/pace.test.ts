import { describe, expect, it } from 'vitest'
import { pace } from '../../src/worker/pace.ts'

/** A pace whose clock moves only while somebody waits. */
function aPace() {
  let at = 0
  const limits = pace({
    now: () => at,
    wait: async ms => {
      at += ms
    },
  })
  const pass = (ms: number) => {
    at += ms
  }
  /** The instants at which so many messages go out. */
  async function send(count: number): Promise<number[]> {
    const instants: number[] = []
    for (let n = 0; n < count; n++) {
      await limits.turn()
      instants.push(at)
    }
    return instants
  }
  return { limits, pass, send }
}

/** The most messages within one second. */
const fullest = (instants: readonly number[]) =>
  Math.max(...instants.map(from => instants.filter(at => at >= from && at < from + 1000).length))

describe('the pace of a bot', () => {
  it('keeps one of the 30 a second for the answer to a tap, and uses nearly all others', async () => {
    const { send } = aPace()
    const instants = await send(290)
    expect(fullest(instants)).toBeLessThanOrEqual(29)
    expect(instants.at(-1)).toBeLessThan(10_500)
  })

  it('leaves to taps what they took, and one more', async () => {
    const { limits, send } = aPace()
    limits.leave(12)
    const instants = await send(170)
    expect(fullest(instants)).toBeLessThanOrEqual(17)
    expect(instants.at(-1)).toBeLessThan(10_500)
  })

  it('slows down at once when a burst of taps comes', async () => {
    const { limits, send } = aPace()
    const before = await send(60)
    limits.leave(25)
    const after = await send(10)
    const since = after.map(at => at - (before.at(-1) ?? 0))
    expect(since.filter(at => at < 1000).length).toBeLessThanOrEqual(4)
  })

  it('saves nothing up while there is nothing to send, nor while the machine is held up', async () => {
    const { pass, send } = aPace()
    const early = await send(10)
    pass(60_000)
    const late = await send(60)
    pass(2_000)
    const later = await send(60)
    expect(fullest([...early, ...late, ...later])).toBeLessThanOrEqual(29)
    expect((late[9] ?? 0) - (late[0] ?? 0)).toBeGreaterThan(100)
  })

  it('lets an alert through even while taps take everything', async () => {
    const { limits, send } = aPace()
    limits.leave(40)
    const [, second = 0] = await send(2)
    expect(second).toBeLessThanOrEqual(1100)
  })

  it('lets a chat have three at once, then one a second', () => {
    const { limits, pass } = aPace()
    expect([1, 2, 3].map(() => limits.take(7))).toEqual([0, 0, 0])
    expect(limits.take(7)).toBeCloseTo(1)
    pass(1000)
    expect(limits.take(7)).toBe(0)
  })
})
