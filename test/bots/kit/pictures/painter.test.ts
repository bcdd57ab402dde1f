import { describe, expect, it } from 'vitest'
import { paint } from '../../../../src/bots/kit/pictures/painter.ts'
import type { Sheet } from '../../../../src/bots/kit/pictures/sheet.ts'

/** A network of so many people, each of whom knows the one before. */
function aNetwork(people: number): Sheet {
  const nodes = Array.from({ length: people }, (_, at) => ({
    id: at + 1,
    degree: Math.min(at, 3),
    name: `Boris ${at}`,
    mark: 'B',
  }))
  const links = nodes.slice(1).map(({ id }) => [Math.max(1, id - 3), id] as const)
  return { kind: 'network', nodes, links, title: 'My network', counts: '', legend: [] }
}

describe('the painter', { timeout: 60_000 }, () => {
  it('draws a PNG outside this thread, the same for the same sheet', async () => {
    const [one, other] = await Promise.all([paint(aNetwork(4)), paint(aNetwork(4))])
    expect([...(one ?? []).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(Buffer.from(other ?? []).equals(Buffer.from(one ?? []))).toBe(true)
  })

  it('takes eight of fourteen who come at once, and has room again when they have their pictures', async () => {
    const asked = Array.from({ length: 14 }, () => paint(aNetwork(8)))
    expect(asked.filter(drawing => drawing === null)).toHaveLength(6)
    const drawn = await Promise.all(asked)
    expect(drawn.filter(bytes => bytes && bytes.length > 0)).toHaveLength(8)
    expect(await paint(aNetwork(2))).not.toBeNull()
  })

  it('keeps this thread free: what else there is to do does not wait', async () => {
    const late: number[] = []
    let last = performance.now()
    const beat = setInterval(() => {
      late.push(performance.now() - last)
      last = performance.now()
    }, 5)
    await paint(aNetwork(60))
    clearInterval(beat)
    expect(late.length).toBeGreaterThan(5)
    expect(late.toSorted((one, other) => one - other)[Math.floor(late.length / 2)]).toBeLessThan(50)
  })

  it('goes on in a new thread after a sheet that cannot be drawn', async () => {
    const wrong = { ...aNetwork(3), nodes: null } as unknown as Sheet
    const [fault, drawn] = await Promise.allSettled([paint(wrong), paint(aNetwork(3))])
    expect(fault.status).toBe('rejected')
    expect(drawn.status).toBe('fulfilled')
  })
})
