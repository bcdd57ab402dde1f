import type { Residual } from './residual.ts'

/**
 * Sends all that can go along steps that cost nothing, from those who give too much to those who receive too
 * much: again and again what the ways of fewest steps take (Dinitz 1970).
 */
export function fill(residual: Residual): void {
  const { members, surplus, roomOf, endOf, take } = residual
  const { steps, begins } = freeSteps(residual)
  const level = new Int32Array(members)
  const queue = new Int32Array(members)
  const next = new Int32Array(members)
  const path: number[] = []

  while (findLevels()) {
    next.set(begins.subarray(0, members))
    for (let from = 0; from < members; from++)
      while ((surplus[from] as number) > 0 && findWay(from)) send(from)
  }

  /** How many steps each is from those who give too much; false: nobody who receives too much is reached. */
  function findLevels(): boolean {
    level.fill(-1)
    let known = 0
    for (let member = 0; member < members; member++)
      if ((surplus[member] as number) > 0) {
        level[member] = 0
        queue[known++] = member
      }
    let isReached = false
    for (let at = 0; at < known; at++) {
      const member = queue[at] as number
      if ((surplus[member] as number) < 0) isReached = true
      for (let place = begins[member] as number; place < (begins[member + 1] as number); place++) {
        const step = steps[place] as number
        const other = endOf(step)
        if (level[other] !== -1 || roomOf(step) === 0) continue
        level[other] = (level[member] as number) + 1
        queue[known++] = other
      }
    }
    return isReached
  }

  /** Goes on by one level a step; what leads nowhere is not tried again. */
  function findWay(from: number): boolean {
    path.length = 0
    let at = from
    while ((surplus[at] as number) >= 0) {
      const step = onward(at)
      if (step >= 0) {
        path.push(step)
        at = endOf(step)
        continue
      }
      if (at === from) return false
      at = endOf((path.pop() as number) ^ 1)
      next[at] = (next[at] as number) + 1
    }
    return true
  }

  function onward(member: number): number {
    const end = begins[member + 1] as number
    const above = (level[member] as number) + 1
    let place = next[member] as number
    for (; place < end; place++) {
      const step = steps[place] as number
      if (level[endOf(step)] === above && roomOf(step) > 0) break
    }
    next[member] = place
    return place < end ? (steps[place] as number) : -1
  }

  function send(from: number): void {
    const to = endOf(path[path.length - 1] as number)
    let cents = Math.min(surplus[from] as number, -(surplus[to] as number))
    for (const step of path) cents = Math.min(cents, roomOf(step))
    for (const step of path) take(step, cents)
    surplus[from] = (surplus[from] as number) - cents
    surplus[to] = (surplus[to] as number) + cents
  }
}

/** The steps that cost nothing while the potentials stay as they are: far fewer than all. */
function freeSteps({ members, steps, begins, costOf }: Residual) {
  const free = new Int32Array(steps.length)
  const from = new Int32Array(members + 1)
  let count = 0
  for (let member = 0; member < members; member++) {
    from[member] = count
    for (let at = begins[member] as number; at < (begins[member + 1] as number); at++)
      if (costOf(steps[at] as number) === 0) free[count++] = steps[at] as number
  }
  from[members] = count
  return { steps: free.subarray(0, count), begins: from }
}
