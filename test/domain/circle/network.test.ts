import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circleOf, hearsAtOnce } from '../../../src/domain/circle/circle.ts'
import { mirrored, networkOf, type TrustEdge } from '../../../src/domain/circle/network.ts'
import { memberId } from '../../../src/domain/ids.ts'

const help = (giver: number, receiver: number) => ({
  giverId: memberId(giver),
  receiverId: memberId(receiver),
})
const trust = (one: number, other: number): TrustEdge => [memberId(one), memberId(other)]

const among =
  (...pairs: readonly (readonly [number, number])[]) =>
  (one: number, other: number) =>
    pairs.some(pair => pair.includes(one) && pair.includes(other))

describe('a circle', () => {
  it('is the givers of one receiver, each once', () => {
    const edges = [help(2, 1), help(2, 1), help(3, 1), help(1, 4), help(5, 4)]
    expect([...circleOf(memberId(1), edges)]).toEqual([2, 3])
  })

  it('hears of each deed at once up to 7 people', () => {
    const people = (count: number) => new Set(Array.from({ length: count }, (_, n) => memberId(n)))
    expect(hearsAtOnce(people(7))).toBe(true)
    expect(hearsAtOnce(people(8))).toBe(false)
  })
})

describe('a network', () => {
  const edges = [
    help(2, 1), // Boris supports me
    help(1, 3), // I support Vera
    help(4, 3), // Goran supports Vera too
    help(2, 5), // Boris supports Mila too
    help(6, 2), // somebody supports Boris
    help(3, 7), // Vera supports somebody
    help(8, 7), // three steps away
  ]
  const me = memberId(1)

  it('holds the six relations and the trust links, each labelled', () => {
    const network = networkOf(me, { help: edges, trust: [trust(9, 1), trust(1, 2), trust(8, 9)] })
    expect([...network].map(([id, relations]) => [id, [...relations]])).toEqual([
      [2, ['supports-me', 'trust-link']],
      [3, ['supported-by-me']],
      [4, ['co-giver']],
      [7, ['supported-by-whom-i-support']],
      [5, ['co-receiver']],
      [6, ['supports-my-supporter']],
      [9, ['trust-link']],
    ])
  })

  it('leaves out whoever is apart from me', () => {
    const network = networkOf(me, { help: edges, trust: [], areApart: among([1, 4]) })
    expect([...network.keys()]).toEqual([2, 3, 7, 5, 6])
  })

  it.each([
    ['me and who supports me', [2, 1], [3, 4, 7]],
    ['me and whom I support', [1, 3], [2, 5, 6]],
    ['two others', [4, 3], [2, 3, 7, 5, 6]],
  ] as const)('is not walked across a withdrawal between %s', (_, [one, other], found) => {
    const network = networkOf(me, { help: edges, trust: [], areApart: among([one, other]) })
    expect([...network.keys()]).toEqual(found)
  })

  it('is symmetric: each relation is mirrored at the other end', () => {
    const member = fc.integer({ min: 1, max: 9 })
    const pairs = fc.array(
      fc.tuple(member, member).filter(([a, b]) => a !== b),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(pairs, pairs, pairs, (helps, links, withdrawals) => {
        const around = {
          help: helps.map(([a, b]) => help(a, b)),
          trust: links.map(([a, b]) => trust(a, b)),
          areApart: among(...withdrawals),
        }
        for (let id = 1; id <= 9; id++) {
          const mine = memberId(id)
          for (const [other, relations] of networkOf(mine, around)) {
            const back = networkOf(other, around).get(mine)
            expect(new Set([...relations].map(each => mirrored[each]))).toEqual(back)
          }
        }
      }),
    )
  })
})
