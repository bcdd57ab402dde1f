import { describe, expect, it } from 'vitest'
import { paint } from '../../../src/bots/arvut-add/list/painter.ts'
import { type NetworkPicture, pictureOf } from '../../../src/bots/arvut-add/list/picture.ts'
import { layOut } from '../../../src/bots/kit/layout.ts'

const network: NetworkPicture = {
  nodes: [
    { id: 7, degree: 0, label: 'Анна' },
    { id: 8, degree: 1, label: 'Boris <b>&' },
    { id: 9, degree: 1, label: 'Ana Đorđević' },
    { id: 10, degree: 2, label: 'Ana Đorđević' },
  ],
  links: [
    [7, 8],
    [7, 9],
    [9, 10],
  ],
  title: 'My network',
  counts: 'People 3 · links 3',
  legend: ['me', 'in person', 'two handshakes'],
}
const times = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0

describe('the network picture', () => {
  const svg = pictureOf(network, layOut(network))

  it('draws each real link once and keeps people of one name apart', () => {
    expect(times(svg, /<line /g)).toBe(3)
    expect(times(svg, /<circle /g)).toBe(network.nodes.length + network.legend.length)
    expect(times(svg, />Ana Đorđević</g)).toBe(2)
  })

  it('takes names as text, whatever is in them', () => {
    expect(svg).toContain('Boris &lt;b&gt;&amp;')
    expect(svg).not.toContain('<b>')
  })

  it('has me in the centre and places the same network the same way', () => {
    expect(svg).toMatch(/<circle cx="800\.0" cy="810\.0" r="26\.0"/)
    expect(pictureOf(network, layOut(network))).toBe(svg)
  })

  it('is painted as a PNG outside this thread, two at a time too', async () => {
    const [one, other] = await Promise.all([paint(network), paint(network)])
    expect([...(one ?? []).slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(Buffer.from(other ?? []).equals(Buffer.from(one ?? []))).toBe(true)
  })
})
