/** What somebody is bound to give somebody, in whole cents; of pledges only this matters to clearing. */
export type Owed = Readonly<{
  giverId: number
  receiverId: number
  amount: number
  isOverdue: boolean
}>

/**
 * What is owed as flat arrays. An arc stands for all that one member owes another, overdue or not yet:
 * arcs are ordered by giver, receiver, and overdue last, whatever the order of the pledges.
 */
export type Network = Readonly<{
  /** The ids of the members by their number in the arrays. */
  ids: Int32Array
  tail: Int32Array
  head: Int32Array
  /** Cents. */
  amount: Float64Array
  /** 1 where it is overdue. */
  late: Int8Array
  /** The pledges in the order of arcs, and where each arc's begin among them. */
  pledges: Uint32Array
  begins: Uint32Array
}>

/**
 * What a cleared cent is worth, and one more if it is overdue: so much that one cent more outweighs any number
 * of overdue ones along a loop, which has at most as many steps as there are members.
 */
export const weightOf = (members: number): number => members + 1

/** Numbers the members and gathers the pledges into arcs. Linear in the pledges. */
export function networkOf(pledges: readonly Owed[]): Network {
  const ids = idsOf(pledges)
  const numbers = new Map<number, number>()
  for (let at = 0; at < ids.length; at++) numbers.set(ids[at] as number, at)
  const giver = new Int32Array(pledges.length)
  /** The receiver, and whether it is overdue. */
  const toward = new Int32Array(pledges.length)
  for (const [at, { giverId, receiverId, isOverdue }] of pledges.entries()) {
    giver[at] = numbers.get(giverId) as number
    toward[at] = (numbers.get(receiverId) as number) * 2 + (isOverdue ? 1 : 0)
  }
  const byReceiver = sorted(
    new Uint32Array(pledges.length).map((_, at) => at),
    toward,
    ids.length * 2,
  )
  const order = sorted(byReceiver, giver, ids.length)
  return { ids, pledges: order, ...arcsOf(pledges, order, giver, toward) }
}

function arcsOf(
  pledges: readonly Owed[],
  order: Uint32Array,
  giver: Int32Array,
  toward: Int32Array,
): Omit<Network, 'ids' | 'pledges'> {
  const tail = new Int32Array(order.length)
  const head = new Int32Array(order.length)
  const amount = new Float64Array(order.length)
  const late = new Int8Array(order.length)
  const begins = new Uint32Array(order.length + 1)
  let arcs = 0
  let before = -1
  for (let at = 0; at < order.length; at++) {
    const pledge = order[at] as number
    if (before < 0 || giver[pledge] !== giver[before] || toward[pledge] !== toward[before]) {
      tail[arcs] = giver[pledge] as number
      head[arcs] = (toward[pledge] as number) >> 1
      late[arcs] = (toward[pledge] as number) & 1
      begins[arcs++] = at
    }
    before = pledge
    amount[arcs - 1] = (amount[arcs - 1] as number) + (pledges[pledge]?.amount ?? 0)
  }
  begins[arcs] = order.length
  return {
    tail: tail.subarray(0, arcs),
    head: head.subarray(0, arcs),
    amount: amount.subarray(0, arcs),
    late: late.subarray(0, arcs),
    begins: begins.subarray(0, arcs + 1),
  }
}

function idsOf(pledges: readonly Owed[]): Int32Array {
  const ids = new Set<number>()
  for (const { giverId, receiverId } of pledges) ids.add(giverId).add(receiverId)
  return Int32Array.from(ids).sort()
}

/** Sorts by a small whole number; equal ones keep their order. */
function sorted(list: Uint32Array, keys: Int32Array, most: number): Uint32Array {
  const places = new Uint32Array(most + 1)
  for (const item of list) {
    const after = (keys[item] as number) + 1
    places[after] = (places[after] as number) + 1
  }
  for (let key = 0; key < most; key++)
    places[key + 1] = (places[key + 1] as number) + (places[key] as number)
  const result = new Uint32Array(list.length)
  for (const item of list) {
    const key = keys[item] as number
    const at = places[key] as number
    result[at] = item
    places[key] = at + 1
  }
  return result
}
