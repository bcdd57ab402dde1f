import type { Certificate } from './certificate.ts'
import { largestCirculation } from './circulation.ts'
import { type Network, networkOf, type Owed, weightOf } from './network.ts'
import { type StrongParts, strongParts } from './strong-parts.ts'

/** What a run clears. */
export type Cleared = Readonly<{
  /** Cents of each pledge, in the order of the pledges. */
  cents: readonly number[]
  certificate: Certificate
}>

/**
 * Fulfils parts of what members owe each other along closed loops, so that everybody's giving and
 * receiving shrink by the same sum. It is the largest possible, and among those the one that clears most
 * overdue cents; the same whatever the order of the pledges. That the largest clearing is what remains when a
 * flow of least cost is taken off: Fleischman & Dini 2021, doi 10.3390/jrfm14090452.
 */
export function clear(pledges: readonly Owed[]): Cleared {
  const network = networkOf(pledges)
  const members = network.ids.length
  const parts = strongParts(members, network)
  const flow = new Float64Array(network.tail.length)
  const potential = new Float64Array(members)
  for (const part of within(network, parts)) {
    const { arcs, people } = part
    const debts = {
      tail: part.tail,
      head: part.head,
      amount: Float64Array.from(arcs, arc => network.amount[arc] as number),
      late: Int8Array.from(arcs, arc => network.late[arc] as number),
    }
    const best = largestCirculation(people.length, debts, weightOf(members))
    arcs.forEach((arc, at) => {
      flow[arc] = best.flow[at] as number
    })
    people.forEach((member, at) => {
      potential[member] = best.potential[at] as number
    })
  }
  liftApart(network, parts, potential)
  const certificate = new Map(Array.from(network.ids, (id, at) => [id, potential[at] as number]))
  return { cents: shared(pledges, network, flow), certificate }
}

type Part = Readonly<{ people: number[]; arcs: number[]; tail: Int32Array; head: Int32Array }>

/** Each part with arcs of its own, its members numbered from 0. */
function within({ tail, head }: Network, { of, count }: StrongParts): readonly Part[] {
  const people: number[][] = Array.from({ length: count }, () => [])
  const arcs: number[][] = Array.from({ length: count }, () => [])
  const number = new Int32Array(of.length)
  of.forEach((part, member) => {
    number[member] = (people[part]?.push(member) ?? 0) - 1
  })
  tail.forEach((from, arc) => {
    const part = of[from] as number
    if (part === of[head[arc] as number]) arcs[part]?.push(arc)
  })
  const numbered = (ends: Int32Array, own: readonly number[]) =>
    Int32Array.from(own, arc => number[ends[arc] as number] as number)
  return arcs.flatMap((own, part) =>
    own.length > 0
      ? [
          {
            people: people[part] ?? [],
            arcs: own,
            tail: numbered(tail, own),
            head: numbered(head, own),
          },
        ]
      : [],
  )
}

/**
 * Between parts nothing is cleared: their potentials are lifted so far apart that nothing of it would
 * gain. Arcs lead from a higher part to a lower one, which is lifted above it.
 */
function liftApart(
  { ids, tail, head, late }: Network,
  { of, count }: StrongParts,
  potential: Float64Array,
): void {
  const between: number[] = []
  tail.forEach((from, arc) => {
    if (of[from] !== of[head[arc] as number]) between.push(arc)
  })
  between.sort(
    (one, other) => (of[tail[other] as number] as number) - (of[tail[one] as number] as number),
  )
  const lift = new Float64Array(count)
  for (const arc of between) {
    const [from, to] = [tail[arc] as number, head[arc] as number]
    const [high, low] = [of[from] as number, of[to] as number]
    const gain = weightOf(ids.length) + (late[arc] as number)
    const worth = gain + (potential[from] as number) - (potential[to] as number)
    lift[low] = Math.max(lift[low] as number, worth + (lift[high] as number))
  }
  of.forEach((part, member) => {
    potential[member] = (potential[member] as number) + (lift[part] as number)
  })
}

/** What flows along an arc, over its pledges: the smallest first, so that most of them end whole. */
function shared(pledges: readonly Owed[], network: Network, flow: Float64Array): number[] {
  const { begins, pledges: order } = network
  const cents = new Array<number>(pledges.length).fill(0)
  const amountOf = (pledge: number) => pledges[pledge]?.amount ?? 0
  for (const [arc, flows] of flow.entries()) {
    if (flows === 0) continue
    const own = order.subarray(begins[arc], begins[arc + 1])
    if (own.length > 1) own.sort((one, other) => amountOf(one) - amountOf(other) || one - other)
    let left = flows
    for (const pledge of own) {
      const part = Math.min(left, amountOf(pledge))
      cents[pledge] = part
      left -= part
    }
  }
  return cents
}
