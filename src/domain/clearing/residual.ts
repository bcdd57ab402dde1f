/** Arcs between members 0 … members − 1; `off` is what is taken off each and changes as balance is sought. */
export type Arcs = Readonly<{
  tail: Int32Array
  head: Int32Array
  amount: Float64Array
  off: Float64Array
  /** What taking a cent off costs, a small whole number; −1: nothing of this arc may change. */
  cost: Int8Array
}>

/**
 * Where more can be taken off an arc (a step forward, from tail to head) or given back (backward). Steps
 * are numbered: arc × 2, and 1 more backward.
 */
export type Residual = Readonly<{
  members: number
  arcs: Arcs
  /** The steps from each member, and where each member's begin. */
  steps: Int32Array
  begins: Int32Array
  /** Chosen so that no possible step costs less than nothing, potentials counted. */
  potential: Float64Array
  /** What each member gives more than receives (above 0), or receives more than gives. */
  surplus: Float64Array
  /** Where a step leads. */
  endOf(step: number): number
  /** How many cents more can take a step. */
  roomOf(step: number): number
  /** What a step costs, potentials counted; 0 at least where there is room. */
  costOf(step: number): number
  take(step: number, cents: number): void
}>

/** Begins where the arcs stand, with all potentials 0. */
export function residualOf(members: number, arcs: Arcs): Residual {
  const { tail, head, amount, off, cost } = arcs
  const { steps, begins } = stepsFrom(members, arcs)
  const potential = new Float64Array(members)
  const endOf = (step: number) => ((step & 1) === 0 ? head : tail)[step >> 1] as number
  return {
    members,
    arcs,
    steps,
    begins,
    potential,
    surplus: surplusOf(members, arcs),
    endOf,
    roomOf(step) {
      const arc = step >> 1
      const taken = off[arc] as number
      return (step & 1) === 0 ? (amount[arc] as number) - taken : taken
    },
    costOf(step) {
      const arc = step >> 1
      const [from, to] = [tail[arc] as number, head[arc] as number]
      const forward =
        (cost[arc] as number) + (potential[from] as number) - (potential[to] as number)
      return (step & 1) === 0 ? forward : -forward
    },
    take(step, cents) {
      const arc = step >> 1
      off[arc] = (off[arc] as number) + ((step & 1) === 0 ? cents : -cents)
    },
  }
}

function stepsFrom(members: number, { tail, head, cost }: Arcs) {
  const begins = new Int32Array(members + 1)
  const count = (member: number) => {
    begins[member + 1] = (begins[member + 1] as number) + 1
  }
  const isOpen = (arc: number) => (cost[arc] as number) >= 0
  for (let arc = 0; arc < tail.length; arc++) {
    if (!isOpen(arc)) continue
    count(tail[arc] as number)
    count(head[arc] as number)
  }
  for (let member = 0; member < members; member++)
    begins[member + 1] = (begins[member + 1] as number) + (begins[member] as number)
  const next = begins.slice()
  const steps = new Int32Array(begins[members] as number)
  const put = (member: number, step: number) => {
    const at = next[member] as number
    steps[at] = step
    next[member] = at + 1
  }
  for (let arc = 0; arc < tail.length; arc++) {
    if (!isOpen(arc)) continue
    put(tail[arc] as number, arc * 2)
    put(head[arc] as number, arc * 2 + 1)
  }
  return { steps, begins }
}

/** What would still have to be taken off what each member gives, less what each receives. */
function surplusOf(members: number, { tail, head, amount, off }: Arcs): Float64Array {
  const surplus = new Float64Array(members)
  for (let arc = 0; arc < tail.length; arc++) {
    const [from, to] = [tail[arc] as number, head[arc] as number]
    const kept = (amount[arc] as number) - (off[arc] as number)
    surplus[from] = (surplus[from] as number) + kept
    surplus[to] = (surplus[to] as number) - kept
  }
  return surplus
}
