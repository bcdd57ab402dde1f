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
  const numbers = new Map(Array.from(ids, (id, at) => [id, at]))
  const numberOf = (id: number) => numbers.get(id) as number
  const tails = Int32Array.from(pledges, ({ giverId }) => numberOf(giverId))
  const heads = Int32Array.from(pledges, ({ receiverId }) => numberOf(receiverId))
  const late = Uint8Array.from(pledges, ({ isOverdue }) => (isOverdue ? 1 : 0))

  const toward = (pledge: number) => (heads[pledge] as number) * 2 + (late[pledge] as number)
  const byHead = sorted(Uint32Array.from(pledges.keys()), toward, ids.length * 2)
  const order = sorted(byHead, pledge => tails[pledge] as number, ids.length)

  const begins: number[] = []
  for (let at = 0; at < order.length; at++) {
    const [before, here] = [order[at - 1] as number, order[at] as number]
    if (at > 0 && tails[before] === tails[here] && toward(before) === toward(here)) continue
    begins.push(at)
  }
  const first = (arc: number) => order[begins[arc] as number] as number
  const arcs = Array.from(begins.keys())
  return {
    ids,
    tail: Int32Array.from(arcs, arc => tails[first(arc)] as number),
    head: Int32Array.from(arcs, arc => heads[first(arc)] as number),
    amount: Float64Array.from(arcs, arc => {
      let sum = 0
      const end = begins[arc + 1] ?? order.length
      for (let at = begins[arc] as number; at < end; at++)
        sum += pledges[order[at] as number]?.amount ?? 0
      return sum
    }),
    late: Int8Array.from(arcs, arc => late[first(arc)] as number),
    pledges: order,
    begins: Uint32Array.from([...begins, order.length]),
  }
}

function idsOf(pledges: readonly Owed[]): Int32Array {
  const ids = new Set<number>()
  for (const { giverId, receiverId } of pledges) ids.add(giverId).add(receiverId)
  return Int32Array.from(ids).sort()
}

/** Sorts by a small whole number; equal ones keep their order. */
function sorted(list: Uint32Array, keyOf: (item: number) => number, keys: number): Uint32Array {
  const places = new Uint32Array(keys + 1)
  for (const item of list) places[keyOf(item) + 1] = (places[keyOf(item) + 1] as number) + 1
  for (let key = 0; key < keys; key++)
    places[key + 1] = (places[key + 1] as number) + (places[key] as number)
  const result = new Uint32Array(list.length)
  for (const item of list) {
    const key = keyOf(item)
    const at = places[key] as number
    result[at] = item
    places[key] = at + 1
  }
  return result
}
