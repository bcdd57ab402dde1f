/**
 * Divides a sum by weights, in whole cents: nobody gets more than their cap, and what a cap leaves over is
 * divided among the others. Fractions are exact; only at the end they are rounded down, and the cents
 * left go to the largest remainders, then to whoever stands first. With no weight at all nobody gets a cent.
 */
export function shares(
  total: number,
  weights: readonly number[],
  caps?: readonly number[],
): readonly number[] {
  const shared = weights.map(() => 0)
  const { rest, weight, free } = capped(BigInt(total), weights, caps, shared)
  if (weight === 0n) return shared

  const remainders = free.map(at => {
    const exact = rest * BigInt(weights[at] ?? 0)
    shared[at] = Number(exact / weight)
    return { at, remainder: exact % weight }
  })
  const left = Number(remainders.reduce((all, { remainder }) => all + remainder, 0n) / weight)
  remainders.sort((a, b) => ascending(b.remainder, a.remainder) || a.at - b.at)
  for (const { at } of remainders.slice(0, left)) shared[at] = (shared[at] ?? 0) + 1
  return shared
}

/** What is still to be divided once everybody whose part reaches their cap has left with it. */
type Uncapped = Readonly<{ rest: bigint; weight: bigint; free: readonly number[] }>

/**
 * Writes the caps that are reached. Whoever's cap is the smallest for their weight reaches it first, and who leaves
 * with it only makes the parts of the others larger: so one pass in that order finds them all.
 */
function capped(
  total: bigint,
  weights: readonly number[],
  caps: readonly number[] | undefined,
  shared: number[],
): Uncapped {
  const free = weights.flatMap((weight, at) => (weight > 0 ? [at] : []))
  let rest = total
  let weight = free.reduce((all, at) => all + BigInt(weights[at] ?? 0), 0n)
  if (!caps) return { rest, weight, free }

  const weightOf = (at: number) => BigInt(weights[at] ?? 0)
  const capOf = (at: number) => BigInt(caps[at] ?? 0)
  free.sort((a, b) => ascending(capOf(a) * weightOf(b), capOf(b) * weightOf(a)) || a - b)
  const reached = free.findIndex(at => {
    if (rest * weightOf(at) < capOf(at) * weight) return true
    shared[at] = Number(capOf(at))
    rest -= capOf(at)
    weight -= weightOf(at)
    return false
  })
  return { rest, weight, free: reached < 0 ? [] : free.slice(reached) }
}

const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)
