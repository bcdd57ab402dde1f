const steps = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 75]

/** Round numbers as people say them, ascending: 1, 2, 5, 10 … 75, 100, 150, 200 … */
const rounds: readonly number[] = [1, 10, 100, 1_000, 10_000, 100_000].flatMap(tens =>
  (tens === 1 ? steps : steps.filter(step => step >= 10)).map(step => step * tens),
)

/** The last round numbers below this one, ascending. */
export function roundBelow(number: number, howMany: number): readonly number[] {
  return rounds.filter(round => round < number).slice(-howMany)
}

/** The next round numbers above this one, ascending; none past a million. */
export function roundAbove(number: number, howMany: number): readonly number[] {
  return rounds.filter(round => round > number && round <= 1_000_000).slice(0, howMany)
}
