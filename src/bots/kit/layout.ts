import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** Where a node stands: right and down are positive, the centre is 0, 0. */
export type Place = Readonly<{ x: number; y: number }>

/** The package's types describe its default export one level too deep for Node's modules. */
const { assign, inferSettings } = forceAtlas2 as unknown as typeof forceAtlas2.default

type Network = Readonly<{
  nodes: readonly Readonly<{ id: number; degree: number }>[]
  links: readonly (readonly [number, number])[]
}>

/** Steps of the force layout: more for the few, so that the many stay fast. */
const stepsFor = (size: number) => (size > 100 ? 180 : 400)
const TURN = 2.399963

/**
 * Places a network: the one of degree 0 in the centre, friends of friends near each other. The same
 * network is placed the same way each time.
 */
export function layOut({ nodes, links }: Network): ReadonlyMap<number, Place> {
  const graph = new UndirectedGraph()
  nodes.forEach(({ id, degree }, at) => {
    const radius = degree * 100 + (at % 7)
    const place = { x: radius * Math.cos(at * TURN), y: radius * Math.sin(at * TURN) }
    graph.addNode(id, { ...place, size: 12, fixed: degree === 0 })
  })
  for (const [one, other] of links) graph.mergeEdge(one, other)
  const settings = {
    ...inferSettings(graph),
    adjustSizes: true,
    strongGravityMode: true,
    gravity: 0.06,
    scalingRatio: 60,
    linLogMode: false,
    barnesHutOptimize: nodes.length > 80,
  }
  assign(graph, { iterations: stepsFor(nodes.length), settings })
  return new Map(
    graph.mapNodes((id, { x, y }): [number, Place] => [Number(id), { x: Number(x), y: Number(y) }]),
  )
}
