import { fill } from './fill.ts'
import type { Residual } from './residual.ts'

/**
 * Takes cents off arcs, at the least cost, until everybody gives as much as they receive. What is too much
 * with one member goes along the cheapest ways to where it is missing: each time all that the ways to the
 * nearest can take (primal and dual, Ford & Fulkerson 1962), so the ways left are dearer from round to
 * round. Afterwards no step with room costs less than nothing, which proves that it is the least. It must
 * be possible.
 */
export function balance(residual: Residual): void {
  while (residual.surplus.some(cents => cents > 0)) {
    bringNear(residual)
    fill(residual)
  }
}

/**
 * Lowers each member's potential by how much the cheapest way costs from there to somebody who receives too
 * much (Dial 1969: costs are small, so members wait in rings of one cost). Then the cheapest ways cost nothing.
 */
function bringNear({ members, begins, to, mate, room, cost, potential, surplus }: Residual): void {
  const UNKNOWN = -1
  const distance = new Int32Array(members).fill(UNKNOWN)
  const isDone = new Uint8Array(members)
  const rings: number[][] = [[]]
  for (let member = 0; member < members; member++) {
    if ((surplus[member] as number) >= 0) continue
    distance[member] = 0
    rings[0]?.push(member)
  }
  let farthest = 0
  for (let far = 0; far < rings.length; far++) {
    const ring = rings[far] ?? []
    for (let at = 0; at < ring.length; at++) look(ring[at] as number, far)
    rings[far] = []
  }
  for (let member = 0; member < members; member++) {
    const far = distance[member] === UNKNOWN ? farthest : (distance[member] as number)
    potential[member] = (potential[member] as number) - far
  }

  /** Notes for whom there is a cheaper way by a step to this member. */
  function look(member: number, far: number): void {
    if (isDone[member] === 1) return
    isDone[member] = 1
    farthest = far
    const here = potential[member] as number
    const end = begins[member + 1] as number
    for (let step = begins[member] as number; step < end; step++) {
      const other = to[step] as number
      if (isDone[other] === 1 || room[mate[step] as number] === 0) continue
      const there = far - (cost[step] as number) + (potential[other] as number) - here
      if (distance[other] !== UNKNOWN && there >= (distance[other] as number)) continue
      distance[other] = there
      while (rings.length <= there) rings.push([])
      rings[there]?.push(other)
    }
  }
}
