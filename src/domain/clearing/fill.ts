import type { Residual } from './residual.ts'

/**
 * Sends all that can go along steps that cost nothing, from those who give too much to those who receive too
 * much. Each member has a level, at most as high as there are steps to the nearest who receives too much;
 * what is too much goes down a level at a time, and whoever has no step down is raised (Goldberg & Tarjan 1988).
 * What cannot get there stays wherever it got to.
 */
export function fill(residual: Residual): void {
  const { members, to, mate, room, surplus } = residual
  const { steps, begins } = freeSteps(residual)
  /** A level of as many as there are members: nobody who receives too much can be reached. */
  const level = new Int32Array(members)
  const next = new Int32Array(members)
  /** How many members each level has. */
  const crowd = new Int32Array(members + 1)
  const line = new Int32Array(members)
  const waits = new Uint8Array(members)
  let first = 0
  let waiting = 0
  let raised = 0

  // Levels that were raised one by one lag behind the true ones: they are measured anew now and then.
  const OFTEN = 4
  measure()
  while (waiting > 0) {
    const member = line[first] as number
    first = first + 1 === members ? 0 : first + 1
    waiting--
    waits[member] = 0
    sendDown(member)
    if (raised * OFTEN > members) measure()
  }

  /** Gives everybody the true level, walking back from those who receive too much; who has too much waits. */
  function measure(): void {
    raised = 0
    level.fill(members)
    crowd.fill(0)
    let known = 0
    for (let member = 0; member < members; member++)
      if ((surplus[member] as number) < 0) {
        level[member] = 0
        line[known++] = member
      }
    for (let at = 0; at < known; at++) {
      const member = line[at] as number
      const above = (level[member] as number) + 1
      crowd[above - 1] = (crowd[above - 1] as number) + 1
      for (let place = begins[member] as number; place < (begins[member + 1] as number); place++) {
        const step = steps[place] as number
        const other = to[step] as number
        if (level[other] !== members || room[mate[step] as number] === 0) continue
        level[other] = above
        line[known++] = other
      }
    }
    next.set(begins.subarray(0, members))
    waits.fill(0)
    first = 0
    waiting = 0
    for (let member = 0; member < members; member++) if (hasToSend(member)) wait(member)
  }

  function hasToSend(member: number): boolean {
    return (surplus[member] as number) > 0 && (level[member] as number) < members
  }

  function wait(member: number): void {
    if (waits[member] === 1) return
    waits[member] = 1
    const place = first + waiting
    line[place < members ? place : place - members] = member
    waiting++
  }

  function sendDown(member: number): void {
    while (hasToSend(member)) {
      const end = begins[member + 1] as number
      const below = (level[member] as number) - 1
      let place = next[member] as number
      for (; place < end; place++) {
        const step = steps[place] as number
        if (level[to[step] as number] !== below || room[step] === 0) continue
        send(member, step)
        if (surplus[member] === 0) break
      }
      next[member] = place
      if (surplus[member] === 0) return
      raise(member)
    }
  }

  function send(member: number, step: number): void {
    const other = to[step] as number
    const cents = Math.min(surplus[member] as number, room[step] as number)
    const back = mate[step] as number
    room[step] = (room[step] as number) - cents
    room[back] = (room[back] as number) + cents
    surplus[member] = (surplus[member] as number) - cents
    surplus[other] = (surplus[other] as number) + cents
    if ((surplus[other] as number) > 0) wait(other)
  }

  /** Puts a member one above the lowest to whom there is room. */
  function raise(member: number): void {
    raised++
    const from = level[member] as number
    let lowest = members - 1
    for (let place = begins[member] as number; place < (begins[member + 1] as number); place++) {
      const step = steps[place] as number
      if (room[step] !== 0) lowest = Math.min(lowest, level[to[step] as number] as number)
    }
    level[member] = lowest + 1
    next[member] = begins[member] as number
    crowd[from] = (crowd[from] as number) - 1
    crowd[lowest + 1] = (crowd[lowest + 1] as number) + 1
    if (crowd[from] === 0) cutOff(from)
  }

  /** Where a level is empty, nobody above it gets down. */
  function cutOff(empty: number): void {
    crowd.fill(0, empty + 1)
    for (let member = 0; member < members; member++)
      if ((level[member] as number) > empty) level[member] = members
  }
}

/** The steps that cost nothing while the potentials stay as they are: far fewer than all. */
function freeSteps({ members, begins, to, cost, potential }: Residual) {
  const steps = new Int32Array(to.length)
  const from = new Int32Array(members + 1)
  let count = 0
  for (let member = 0; member < members; member++) {
    from[member] = count
    const here = potential[member] as number
    for (let step = begins[member] as number; step < (begins[member + 1] as number); step++)
      if ((cost[step] as number) + here === potential[to[step] as number]) steps[count++] = step
  }
  from[members] = count
  return { steps: steps.subarray(0, count), begins: from }
}
