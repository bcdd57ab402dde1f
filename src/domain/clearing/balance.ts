import { fill } from './fill.ts'
import type { Residual } from './residual.ts'

/**
 * Takes cents off arcs, at the least cost, until everybody gives as much as they receive. What is too much
 * with one member goes along the cheapest ways to where it is missing: all ways of one cost at a time
 * (primal and dual, Ford & Fulkerson 1962), so there are as many rounds as there are different costs.
 * Afterwards no step with room costs less than nothing, which proves that it is the least. It must be possible.
 */
export function balance(residual: Residual): void {
  const search = nearest(residual)
  while (search()) fill(residual)
}

/**
 * Raises the potentials by how far each member is from those who give too much, and no further than to
 * the first who receives too much: then the cheapest ways cost nothing. False when nobody is left.
 */
function nearest({ members, steps, begins, potential, surplus, ...residual }: Residual) {
  const { endOf, roomOf, costOf } = residual
  const distance = new Float64Array(members)
  const FAR = Number.POSITIVE_INFINITY

  return (): boolean => {
    distance.fill(FAR)
    const rings: number[][] = [[]]
    for (let member = 0; member < members; member++)
      if ((surplus[member] as number) > 0) {
        distance[member] = 0
        rings[0]?.push(member)
      }
    const reached = walk(rings)
    if (reached === null) return false
    for (let member = 0; member < members; member++)
      potential[member] =
        (potential[member] as number) + Math.min(distance[member] as number, reached)
    return true
  }

  /** Goes on ring by ring until somebody receives too much: how far that is. */
  function walk(rings: number[][]): number | null {
    for (let far = 0; far < rings.length; far++) {
      const ring = rings[far] ?? []
      for (let at = 0; at < ring.length; at++) {
        const member = ring[at] as number
        if (distance[member] !== far) continue
        if ((surplus[member] as number) < 0) return far
        look(member, far, rings)
      }
    }
    return null
  }

  function look(member: number, far: number, rings: number[][]): void {
    const end = begins[member + 1] as number
    for (let at = begins[member] as number; at < end; at++) {
      const step = steps[at] as number
      if (roomOf(step) === 0) continue
      const other = endOf(step)
      const there = far + costOf(step)
      if (there >= (distance[other] as number)) continue
      distance[other] = there
      while (rings.length <= there) rings.push([])
      rings[there]?.push(other)
    }
  }
}
