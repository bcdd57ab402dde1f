import { balance } from './balance.ts'
import { residualOf } from './residual.ts'

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
  const off = new Float64Array(tail.length)
  const all = residualOf(members, { tail, head, amount, off, cost: late.map(() => 1) })
  balance(all)

  const hasChoice = (arc: number) => all.costOf(arc * 2) === 0
  const cost = late.map((isLate, arc) => (hasChoice(arc) ? isLate : -1))
  cost.forEach((each, arc) => {
    if (each === 1) off[arc] = 0
  })
  const overdue = residualOf(members, { tail, head, amount, off, cost })
  balance(overdue)
  return {
    flow: amount.map((cents, arc) => cents - (off[arc] as number)),
    potential: all.potential.map(
      (each, member) => each * weight + (overdue.potential[member] as number),
    ),
  }
}
