/** Arcs between members 0 … members − 1, of which cents can be taken off. */
export type Arcs = Readonly<{
  tail: Int32Array
  head: Int32Array
  /** Cents that are left, and that were taken off. */
  kept: Float64Array
  off: Float64Array
  /** What taking a cent off costs, a small whole number; −1: nothing of this arc may change. */
  cost: Int8Array
}>

/**
 * Where more can be taken off an arc (a step from tail to head) or given back (a step from head to tail), as
 * flat arrays. The steps of a member lie side by side.
 */
export type Residual = Readonly<{
  members: number
  /** Where each member's steps begin. */
  begins: Int32Array
  /** Where a step leads, and the step the other way. */
  to: Int32Array
  mate: Int32Array
  /** How many cents more can take a step. */
  room: Float64Array
  cost: Int8Array
  /** Chosen so that no step with room costs less than nothing: `cost + potential[from] - potential[to]`. */
  potential: Int32Array
  /** What each member gives more than receives (above 0), or receives more than gives. */
  surplus: Float64Array
  /** The step that takes off each arc; −1 where nothing may change. */
  stepOf: Int32Array
}>

/** Begins where the arcs stand, with all potentials 0. */
export function residualOf(members: number, arcs: Arcs): Residual {
  const { tail, head, kept, off, cost } = arcs
  const begins = stepsFrom(members, arcs)
  const count = begins[members] as number
  const next = begins.slice()
  const residual = {
    members,
    begins,
    to: new Int32Array(count),
    mate: new Int32Array(count),
    room: new Float64Array(count),
    cost: new Int8Array(count),
    potential: new Int32Array(members),
    surplus: surplusOf(members, arcs),
    stepOf: new Int32Array(tail.length).fill(-1),
  }
  for (let arc = 0; arc < tail.length; arc++) {
    const each = cost[arc] as number
    if (each < 0) continue
    const [from, to] = [tail[arc] as number, head[arc] as number]
    const forward = (next[from] as number)++
    const backward = (next[to] as number)++
    residual.stepOf[arc] = forward
    put(forward, to, backward, kept[arc] as number, each)
    put(backward, from, forward, off[arc] as number, -each)
  }
  return residual

  function put(step: number, to: number, mate: number, room: number, each: number): void {
    residual.to[step] = to
    residual.mate[step] = mate
    residual.room[step] = room
    residual.cost[step] = each
  }
}

function stepsFrom(members: number, { tail, head, cost }: Arcs): Int32Array {
  const begins = new Int32Array(members + 1)
  for (let arc = 0; arc < tail.length; arc++) {
    if ((cost[arc] as number) < 0) continue
    const [from, to] = [tail[arc] as number, head[arc] as number]
    begins[from + 1] = (begins[from + 1] as number) + 1
    begins[to + 1] = (begins[to + 1] as number) + 1
  }
  for (let member = 0; member < members; member++)
    begins[member + 1] = (begins[member + 1] as number) + (begins[member] as number)
  return begins
}

function surplusOf(members: number, { tail, head, kept }: Arcs): Float64Array {
  const surplus = new Float64Array(members)
  for (let arc = 0; arc < tail.length; arc++) {
    const [from, to] = [tail[arc] as number, head[arc] as number]
    surplus[from] = (surplus[from] as number) + (kept[arc] as number)
    surplus[to] = (surplus[to] as number) - (kept[arc] as number)
  }
  return surplus
}
