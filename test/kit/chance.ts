/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export type Chance = Readonly<{
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `from` to `to`. */
  whole(from: number, to: number): number
  /** True so often. */
  happens(share: number): boolean
}>

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: share => next() < share,
  }
}
