import { describe, expect, it } from 'vitest'
import { graphBuilder, trustGraph } from '../../../src/domain/graph/graph.ts'

/** Anna 1 – Boris 2 – Vera 3 – Goran 4 – Dana 5 in a row; 6 and 7 are a pair of their own. */
const inARow = () =>
  trustGraph({
    members: 7,
    links: [
      [1, 2],
      [3, 2],
      [3, 4],
      [5, 4],
      [6, 7],
    ],
    version: 12,
  })

const ids = (page: { members: readonly { id: number }[] }) => page.members.map(({ id }) => id)
const first = { offset: 0, limit: 10 }

describe('a trust graph', () => {
  it('knows its size and the number of its last change', () => {
    expect(inARow()).toMatchObject({ members: 7, links: 5, version: 12 })
  })

  it('lists everybody reachable, nearest first', () => {
    expect(inARow().page(1, first)).toEqual({
      members: [
        { id: 2, degree: 1 },
        { id: 3, degree: 2 },
        { id: 4, degree: 3 },
        { id: 5, degree: 4 },
      ],
      hasMore: false,
    })
  })

  it('cuts a list into pages and says whether there is a next one', () => {
    const graph = inARow()
    expect(graph.page(3, { offset: 0, limit: 2 })).toMatchObject({ hasMore: true })
    expect(ids(graph.page(3, { offset: 0, limit: 2 }))).toEqual([2, 4])
    expect(ids(graph.page(3, { offset: 2, limit: 2 }))).toEqual([1, 5])
    expect(graph.page(3, { offset: 2, limit: 2 }).hasMore).toBe(false)
    expect(graph.page(3, { offset: 4, limit: 2 })).toEqual({ members: [], hasMore: false })
  })

  it('lists one degree or those further', () => {
    const graph = inARow()
    expect(ids(graph.page(1, { ...first, degree: 2 }))).toEqual([3])
    expect(ids(graph.page(1, { ...first, degree: 'far' }))).toEqual([4, 5])
    expect(ids(graph.page(2, { ...first, degree: 'far' }))).toEqual([5])
    expect(ids(graph.page(3, { ...first, degree: 'far' }))).toEqual([])
  })

  it('counts the degrees and stops at the limit', () => {
    const graph = inARow()
    expect(graph.degreeCounts(1)).toEqual({ counts: [1, 1, 1], more: false })
    expect(graph.degreeCounts(3)).toEqual({ counts: [2, 2, 0], more: false })
    expect(graph.degreeCounts(3, 3)).toEqual({ counts: [2, 1, 0], more: true })
    expect(graph.degreeCounts(3, 4)).toEqual({ counts: [2, 2, 0], more: false })
  })

  it('finds the chain and its degree', () => {
    const graph = inARow()
    expect(graph.chain(1, 5)).toEqual([1, 2, 3, 4, 5])
    expect(graph.chain(5, 2)).toEqual([5, 4, 3, 2])
    expect(graph.degree(1, 5)).toBe(4)
    expect(graph.chain(1, 1)).toEqual([1])
    expect(graph.chain(1, 6)).toBeNull()
    expect(graph.degree(1, 6)).toBeNull()
  })

  it('answers for somebody never heard of as for somebody without links', () => {
    const graph = inARow()
    expect(graph.size(99)).toBe(0)
    expect(graph.contacts(99)).toEqual([])
    expect(graph.page(99, first)).toEqual({ members: [], hasMore: false })
    expect(graph.chain(1, 99)).toBeNull()
    expect(graph.isLinked(99, 1)).toBe(false)
    expect([...graph.ring(99, 1)]).toEqual([])
    const alone = { nodes: [{ id: 99, degree: 0 }], links: [], left: 0 }
    expect(graph.neighbourhood(99)).toEqual(alone)
  })

  it('draws the nearest with the real links among them', () => {
    const graph = inARow()
    graph.apply({ kind: 'linked', a: 1, b: 3 })
    expect(graph.neighbourhood(1, { limit: 3 })).toEqual({
      nodes: [
        { id: 1, degree: 0 },
        { id: 2, degree: 1 },
        { id: 3, degree: 1 },
        { id: 4, degree: 2 },
      ],
      links: [
        [1, 2],
        [1, 3],
        [2, 3],
        [3, 4],
      ],
      left: 1,
    })
  })
})

describe('a change of the trust graph', () => {
  it('joins two lists by a new link, and a newcomer', () => {
    const graph = inARow()
    graph.apply({ kind: 'linked', a: 5, b: 6 })
    expect(graph.size(1)).toBe(6)
    graph.apply({ kind: 'linked', a: 5000, b: 7 })
    expect(graph.size(5000)).toBe(7)
    expect(graph.members).toBe(5000)
    expect(graph.degree(5000, 1)).toBe(7)
  })

  it('cuts a list when the only link goes', () => {
    const graph = inARow()
    graph.apply({ kind: 'unlinked', a: 3, b: 2 })
    expect([1, 2, 3, 4, 5].map(graph.size)).toEqual([1, 1, 2, 2, 2])
  })

  it('changes nothing when it is repeated', () => {
    const graph = inARow()
    graph.apply({ kind: 'linked', a: 2, b: 1 })
    graph.apply({ kind: 'unlinked', a: 1, b: 6 })
    graph.apply({ kind: 'shown', a: 1, b: 6 })
    expect(graph.links).toBe(5)
    expect(graph.size(1)).toBe(4)
  })

  it('refuses what cannot be a member', () => {
    const graph = inARow()
    expect(() => graph.apply({ kind: 'linked', a: 0, b: 1 })).toThrow(RangeError)
    expect(() => graph.apply({ kind: 'linked', a: 1, b: 1.5 })).toThrow(RangeError)
  })
})

describe('a withdrawal in the trust graph', () => {
  it('hides two unlinked members from each other only', () => {
    const graph = inARow()
    graph.apply({ kind: 'hidden', a: 1, b: 3 })
    expect(ids(graph.page(1, first))).toEqual([2, 4, 5])
    expect(ids(graph.page(3, first))).toEqual([2, 4, 5])
    expect([graph.size(1), graph.size(3), graph.size(2)]).toEqual([3, 3, 4])
    expect(graph.chain(1, 3)).toBeNull()
    expect([...graph.ring(1, 2)]).toEqual([])
    expect(graph.degreeCounts(1)).toEqual({ counts: [1, 0, 1], more: false })
    expect(graph.neighbourhood(1).nodes.map(({ id }) => id)).toEqual([1, 2, 4, 5])
  })

  it('leaves the chains of others over the hidden alone', () => {
    const graph = inARow()
    graph.apply({ kind: 'hidden', a: 1, b: 3 })
    expect(graph.chain(1, 4)).toEqual([1, 2, 3, 4])
  })

  it('makes a link not whole until the pair is shown again', () => {
    const graph = inARow()
    graph.apply({ kind: 'hidden', a: 2, b: 3 })
    expect([graph.isLinked(2, 3), graph.size(1), graph.links]).toEqual([false, 1, 4])
    graph.apply({ kind: 'shown', a: 2, b: 3 })
    expect([graph.isLinked(2, 3), graph.size(1), graph.links]).toEqual([true, 4, 5])
  })

  it('hides people of the rest without confusing their degrees', () => {
    const fork = [4, 5, 6, 7].flatMap(id => [3, id, id, id + 10])
    const links = Int32Array.of(1, 2, 2, 3, ...fork)
    const hidden: [number, number][] = [
      [1, 14],
      [1, 15],
    ]
    const graph = trustGraph({ members: 17, links, hidden, version: 1 })
    const page = graph.page(1, { offset: 1, limit: 1, degree: 'far' })
    expect(page).toEqual({ members: [{ id: 5, degree: 3 }], hasMore: true })
    const last = graph.page(1, { offset: 4, limit: 1, degree: 'far' })
    expect(last).toEqual({ members: [{ id: 16, degree: 4 }], hasMore: true })
  })

  it('counts nobody as missing who is not connected anyway', () => {
    const graph = inARow()
    graph.apply({ kind: 'hidden', a: 1, b: 6 })
    expect(graph.size(1)).toBe(4)
    graph.apply({ kind: 'linked', a: 5, b: 6 })
    expect(graph.size(1)).toBe(5)
  })

  it('is loaded with the graph', () => {
    const links = Int32Array.of(1, 2, 2, 3)
    const graph = trustGraph({ members: 3, links, hidden: [[1, 2]], version: 1 })
    expect([graph.size(1), graph.size(2), graph.size(3)]).toEqual([0, 1, 1])
  })
})

describe('loading a trust graph in batches', () => {
  const batches = [Int32Array.of(1, 2, 3, 2, 2, 1), Int32Array.of(3, 4, 9, 1)]

  it('gives the same graph with and without counting first', () => {
    const plain = graphBuilder(4)
    const counted = graphBuilder(4)
    for (const batch of batches) plain.add(batch)
    for (const batch of batches) counted.count(batch)
    for (const batch of batches) counted.add(batch)
    for (const graph of [plain.build(7), counted.build(7)]) {
      expect(graph).toMatchObject({ members: 9, links: 4, version: 7 })
      expect(graph.chain(9, 4)).toEqual([9, 1, 2, 3, 4])
      expect(graph.contacts(2)).toEqual([1, 3])
    }
  })

  it('takes a link that came between the two passes', () => {
    const builder = graphBuilder(4)
    builder.count(Int32Array.of(1, 2))
    builder.add(Int32Array.of(1, 2, 1, 3, 1, 4))
    expect(builder.build(1).contacts(1)).toEqual([2, 3, 4])
  })

  it('makes an empty graph of nothing', () => {
    const graph = graphBuilder(0).build(0)
    graph.apply({ kind: 'linked', a: 2, b: 1 })
    expect(graph.size(1)).toBe(1)
  })
})
