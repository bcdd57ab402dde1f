/** A set of unordered pairs of members: (1, 2) and (2, 1) are the same pair. */
export type PairSet = {
  /** False when the pair was there already. */
  add(a: number, b: number): boolean
  /** False when there was no such pair. */
  remove(a: number, b: number): boolean
  has(a: number, b: number): boolean
  /** Everybody paired with this member. */
  of(id: number): ReadonlySet<number>
}

const nobody: ReadonlySet<number> = new Set()

/** Starts an empty set. Kept in ordinary maps: meant for the few, not for a network's links. */
export function pairSet(): PairSet {
  const others = new Map<number, Set<number>>()
  const has = (a: number, b: number) => others.get(a)?.has(b) ?? false

  return {
    has,
    of: id => others.get(id) ?? nobody,
    add(a, b) {
      if (has(a, b)) return false
      put(others, a, b)
      put(others, b, a)
      return true
    },
    remove(a, b) {
      if (!has(a, b)) return false
      drop(others, a, b)
      drop(others, b, a)
      return true
    },
  }
}

function put(others: Map<number, Set<number>>, of: number, other: number) {
  const row = others.get(of)
  if (row) row.add(other)
  else others.set(of, new Set([other]))
}

function drop(others: Map<number, Set<number>>, of: number, other: number) {
  const row = others.get(of)
  row?.delete(other)
  if (row?.size === 0) others.delete(of)
}
