import { balance } from './balance.ts'
import { type Residual, residualOf } from './residual.ts'

/** What members owe each other, the members numbered from 0. */
export type Debts = Readonly<{
  tail: Int32Array
  head: Int32Array
  /** Cents. */
  amount: Float64Array
  /** 1 where it is overdue. */
  late: Int8Array
}>

/** How much can be cleared of each, and the potentials that prove that it is the largest. */
export type Circulation = Readonly<{ flow: Float64Array; potential: Float64Array }>

/**
 * The largest circulation, and among those the one with most overdue cents: everything, less the least that
 * must be taken off so that it balances. First all cents cost the same; then, as far as that leaves a
 * choice, overdue ones are given back and only those cost. `weight`: how much a cent outweighs its being overdue.
 */
export function largestCirculation(members: number, debts: Debts, weight: number): Circulation {
  const { tail, head, amount, late } = debts
  const all = residualOf(members, {
    tail,
    head,
    kept: amount,
    off: new Float64Array(tail.length),
    cost: late.map(() => 1),
  })
  balance(all)

  const hasChoice = (arc: number) =>
    1 + (all.potential[tail[arc] as number] as number) === all.potential[head[arc] as number]
  const cost = late.map((isLate, arc) => (hasChoice(arc) ? isLate : -1))
  const kept = keptOf(all, amount).map((cents, arc) =>
    cost[arc] === 1 ? (amount[arc] as number) : cents,
  )
  const off = amount.map((cents, arc) => cents - (kept[arc] as number))
  const overdue = residualOf(members, { tail, head, kept, off, cost })
  balance(overdue)
  return {
    flow: keptOf(overdue, kept),
    potential: Float64Array.from(
      all.potential,
      (each, member) => each * weight + (overdue.potential[member] as number),
    ),
  }
}

/** What is left of each arc; of those that nothing may change, what was. */
function keptOf({ room, stepOf }: Residual, before: Float64Array): Float64Array {
  return before.map((cents, arc) => {
    const step = stepOf[arc] as number
    return step < 0 ? cents : (room[step] as number)
  })
}
