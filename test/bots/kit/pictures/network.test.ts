import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NetworkPicture, pictureOf } from '../../../../src/bots/kit/pictures/network.ts'
import { placed, type Room } from '../../../../src/bots/kit/pictures/places.ts'
import { directions, type Net } from '../../../../src/bots/kit/pictures/sectors.ts'

const network: NetworkPicture = {
  nodes: [
    { id: 7, degree: 0, name: 'Анна', mark: 'А' },
    { id: 8, degree: 1, name: 'Boris <b>&', mark: 'BB' },
    { id: 9, degree: 1, name: 'Ana Đorđević', mark: 'AĐ' },
    { id: 10, degree: 2, name: 'Ana Đorđević', mark: 'AĐ' },
    { id: 11, degree: 2, name: '', mark: '' },
    { id: 12, degree: 2, name: '', mark: '1' },
  ],
  links: [
    [7, 8],
    [7, 9],
    [9, 10],
    [8, 11],
    [8, 12],
  ],
  title: 'My network',
  counts: '5 people around me',
  legend: [
    { degree: 0, text: 'me' },
    { degree: 1, text: 'in person 2' },
    { degree: 2, text: 'friends of friends 3' },
    { degree: null, text: 'name hidden' },
  ],
}
const times = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0

describe('the network picture', () => {
  const svg = pictureOf(network)

  it('draws each real link once and keeps people of one name apart', () => {
    expect(times(svg, /<line /g)).toBe(5)
    expect(times(svg, /Đorđević</g)).toBe(2)
  })

  it('puts initials into the dots, a number where no letter can be drawn, nothing for a hidden name', () => {
    expect(times(svg, />AĐ</g)).toBe(2)
    expect(times(svg, />1</g)).toBe(1)
    expect(times(svg, /stroke-width="7"/g)).toBe(1)
  })

  it('takes names as text, whatever is in them', () => {
    expect(svg).toContain('Boris &lt;b&gt;&amp;')
    expect(svg).not.toContain('<b>')
  })

  it('draws the same network the same way', () => {
    expect(pictureOf(network)).toBe(svg)
  })

  it('explains only what is there', () => {
    for (const { text } of network.legend) expect(svg).toContain(`>${text}<`)
    expect(svg).not.toContain('three steps')
  })

  it('is no higher than its people need', () => {
    const height = (nodes: number) => {
      const some = { ...network, nodes: network.nodes.slice(0, nodes) }
      return Number(/height="(\d+)"/.exec(pictureOf(some))?.[1])
    }
    expect(height(2)).toBeLessThan(height(6))
    expect(height(6)).toBeLessThan(1300)
  })
})

/** Any connected network: each one knows somebody who came before. */
const aNet = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 })
  .map((choices): Net => {
    const degrees = [0]
    const links: [number, number][] = []
    for (const [parent, more] of choices) {
      const id = degrees.length
      const to = parent % id
      degrees.push((degrees[to] ?? 0) + 1)
      links.push([to, id])
      const other = more % id
      if (Math.abs((degrees[other] ?? 0) - (degrees[id] ?? 0)) < 2) links.push([other, id])
    }
    const nodes = degrees.map((degree, id) => ({ id, degree }))
    return { nodes: nodes.toSorted((one, two) => one.degree - two.degree), links }
  })

describe('the places of people', () => {
  const roomsOf = ({ nodes }: Net) =>
    nodes.map(
      ({ id, degree }): Room => ({ id, degree, half: 40 + (id % 7) * 12, above: 30, below: 70 }),
    )
  const stand = (net: Net) => {
    const rooms = roomsOf(net)
    const { places } = placed(rooms, directions(net))
    return rooms.map(room => ({ ...room, ...(places.get(room.id) ?? { x: 0, y: 0 }) }))
  }

  it('never cover each other', () => {
    fc.assert(
      fc.property(aNet, net => {
        const people = stand(net)
        for (const [at, one] of people.entries())
          for (const other of people.slice(at + 1)) {
            const [high, low] = one.y < other.y ? [one, other] : [other, one]
            const isBeside = Math.abs(one.x - other.x) >= one.half + other.half
            const isBelow = low.y - high.y >= high.below + low.above
            expect(isBeside || isBelow).toBe(true)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('keep each degree outside of the one before, me in the middle', () => {
    fc.assert(
      fc.property(aNet, net => {
        const people = stand(net)
        expect(people[0]).toMatchObject({ degree: 0 })
        expect(Math.hypot(people[0]?.x ?? 1, people[0]?.y ?? 1)).toBe(0)
        const far = (degree: number) =>
          people.filter(each => each.degree === degree).map(({ x, y }) => Math.hypot(x, y))
        for (let degree = 1; far(degree).length > 0; degree++)
          expect(Math.min(...far(degree))).toBeGreaterThan(Math.max(...far(degree - 1)))
      }),
      { numRuns: 60 },
    )
  })

  it('make a fan above me where one friend leads to all others', () => {
    const nodes = [0, 1, 2, 2, 2, 2, 2].map((degree, id) => ({ id, degree }))
    const links = [[0, 1], ...[2, 3, 4, 5, 6].map(id => [1, id])] as [number, number][]
    const { angle, span } = directions({ nodes, links })
    expect(span).toBeCloseTo(Math.PI)
    for (const id of [2, 3, 4, 5, 6]) expect(Math.sin(angle.get(id) ?? 0)).toBeLessThan(0)
  })
})
