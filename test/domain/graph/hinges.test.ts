import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trustGraph } from '../../../src/domain/graph/graph.ts'

type Pair = readonly [number, number]

const graphOf = (links: readonly Pair[], members = 12) => trustGraph({ members, links, version: 0 })

/** Who of those reached from me is not reached without somebody, told by walking again. */
function lostWithout(links: readonly Pair[], me: number, hinge: number): number {
  const whole = graphOf(links).size(me)
  const rest = links.filter(pair => !pair.includes(hinge))
  return whole - 1 - graphOf(rest).size(me)
}

const anyLinks = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), {
    maxLength: 30,
    selector: ([a, b]) => [Math.min(a, b), Math.max(a, b)].join(),
  })
  .map(pairs => pairs.filter(([a, b]) => a !== b))

describe('on whom a list hangs', () => {
  it.each<[string, Pair[], [number, number][]]>([
    [
      'nobody, in a ring',
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      [],
    ],
    [
      'who alone leads on',
      [
        [1, 2],
        [2, 3],
      ],
      [[2, 1]],
    ],
    [
      'two, the one with more people first',
      [
        [1, 2],
        [2, 3],
        [1, 4],
        [4, 5],
        [5, 6],
      ],
      [
        [4, 2],
        [2, 1],
      ],
    ],
    [
      'nobody further away',
      [
        [1, 2],
        [2, 3],
        [3, 4],
        [1, 3],
      ],
      [[3, 1]],
    ],
    [
      'who joins two rings',
      [
        [1, 2],
        [2, 3],
        [3, 1],
        [3, 4],
        [4, 5],
        [5, 3],
      ],
      [[3, 2]],
    ],
  ])('is %s', (_, links, expected) => {
    expect(
      graphOf(links)
        .hinges(1)
        .map(({ id, behind }) => [id, behind]),
    ).toEqual(expected)
  })

  it('is exactly those next to me without whom I lose somebody, and how many', () => {
    fc.assert(
      fc.property(anyLinks, links => {
        const graph = graphOf(links)
        const hinges = new Map(graph.hinges(1).map(({ id, behind }) => [id, behind]))
        for (const id of graph.contacts(1))
          expect(hinges.get(id) ?? 0).toBe(lostWithout(links, 1, id))
      }),
    )
  })

  it('names somebody behind them, next to them and not to me', () => {
    fc.assert(
      fc.property(anyLinks, links => {
        const graph = graphOf(links)
        for (const { id, next } of graph.hinges(1)) {
          expect(graph.isLinked(id, next)).toBe(true)
          expect(graph.isLinked(1, next)).toBe(false)
        }
      }),
    )
  })

  it('leaves out whom somebody has withdrawn from', () => {
    const graph = graphOf([
      [1, 2],
      [2, 3],
    ])
    graph.apply({ kind: 'hidden', a: 1, b: 3 })
    expect(graph.hinges(1)).toEqual([])
  })

  it('is looked for among the nearest people only, on the longest chain too', () => {
    const chain = Array.from({ length: 20_000 }, (_, at): Pair => [at + 1, at + 2])
    const hinges = trustGraph({ members: 20_001, links: chain, version: 0 }).hinges(1)
    expect(hinges.map(({ id, behind }) => [id, behind])).toEqual([[2, 4_999]])
  })
})
