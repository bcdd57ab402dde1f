/** Which members can reach each other in both directions; only arcs inside such a part can be cleared. */
export type StrongParts = Readonly<{
  /** The part of each member. Arcs between parts lead from a higher number to a lower one. */
  of: Int32Array
  count: number
}>

/**
 * Finds the strongly connected parts, in time linear in members and arcs (Tarjan 1972), without
 * recursion. Arcs are ordered by their tail.
 */
export function strongParts(
  members: number,
  { tail, head }: Readonly<{ tail: Int32Array; head: Int32Array }>,
): StrongParts {
  const firstArc = firstArcs(members, tail)
  const of = new Int32Array(members).fill(-1)
  const met = new Int32Array(members)
  const low = new Int32Array(members)
  const nextArc = firstArc.slice()
  const open: number[] = []
  const path: number[] = []
  let meetings = 0
  let count = 0

  for (let start = 0; start < members; start++) {
    if (met[start] === 0) enter(start)
    while (path.length > 0) step(path[path.length - 1] as number)
  }
  return { of, count }

  function enter(member: number): void {
    met[member] = low[member] = ++meetings
    open.push(member)
    path.push(member)
  }

  function step(member: number): void {
    const arc = nextArc[member] as number
    if (arc === firstArc[member + 1]) {
      leave(member)
      return
    }
    nextArc[member] = arc + 1
    const other = head[arc] as number
    if (met[other] === 0) enter(other)
    else if (of[other] === -1) lower(member, met[other] as number)
  }

  function leave(member: number): void {
    path.pop()
    const before = path[path.length - 1]
    if (before !== undefined) lower(before, low[member] as number)
    if (low[member] !== met[member]) return
    for (let last = -1; last !== member; ) {
      last = open.pop() as number
      of[last] = count
    }
    count++
  }

  function lower(member: number, to: number): void {
    if (to < (low[member] as number)) low[member] = to
  }
}

/** Where each member's arcs begin among arcs that are ordered by their tail. */
function firstArcs(members: number, tail: Int32Array): Int32Array {
  const first = new Int32Array(members + 1)
  for (const member of tail) first[member + 1] = (first[member + 1] as number) + 1
  for (let member = 0; member < members; member++)
    first[member + 1] = (first[member + 1] as number) + (first[member] as number)
  return first
}
