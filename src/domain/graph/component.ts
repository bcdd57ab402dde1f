import { lengthened, perMember } from './adjacency.ts'

/**
 * Which members are connected at all, and how many they are.
 *
 * A member carries a label, labels form trees, and the root of a tree counts its members. A new
 * link hangs one root under another, whatever the sizes; a cut gives only the smaller part a fresh
 * label. Label 0 means "alone", so people without links cost nothing.
 */
export type Components = {
  /** How many members are connected to this one, itself included. */
  sizeOf(id: number): number
  areConnected(a: number, b: number): boolean
  /** A link has appeared between the two. */
  merge(a: number, b: number): void
  /** These members, all of one component and not all of it, have come loose from the rest. */
  split(loose: Int32Array): void
  /** Makes place for ids up to `members`, alone at first. */
  admit(members: number): void
}

/** Everybody alone. `spare`: the least number of labels to keep free (small only in tests). */
export function components(members: number, spare = 1024): Components {
  let known = members
  let label = perMember(members)
  let parent = new Int32Array(spare + 1)
  let count = new Int32Array(spare + 1)
  let taken = 0

  /** Halving the path on the way keeps the trees flat: about one step, amortised. */
  function rootOf(id: number): number {
    let at = label[id] as number
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }

  function freshLabel(members: number): number {
    if (taken + 1 >= parent.length) renumber()
    taken++
    parent[taken] = taken
    count[taken] = members
    return taken
  }

  /** Labels run out after at least an eighth as many cuts as there are members: then drop the dead. */
  function renumber() {
    const renamed = new Int32Array(taken + 1)
    let roots = 0
    for (let id = 1; id <= known; id++) {
      const root = rootOf(id)
      if (renamed[root] === 0 && (count[root] as number) > 1) renamed[root] = ++roots
      label[id] = renamed[root] as number
    }
    const counts = count
    parent = new Int32Array(roots + 1 + Math.max(spare, roots, known >> 3))
    count = new Int32Array(parent.length)
    for (let root = 1; root < renamed.length; root++) {
      const name = renamed[root] as number
      if (name !== 0) count[name] = counts[root] as number
    }
    for (let name = 1; name <= roots; name++) parent[name] = name
    taken = roots
  }

  return {
    sizeOf: id => (label[id] === 0 ? 1 : (count[rootOf(id)] as number)),
    areConnected: (a, b) => a === b || (label[a] !== 0 && rootOf(a) === rootOf(b)),

    merge(a, b) {
      if (label[a] === 0 && label[b] === 0) label[a] = freshLabel(1)
      const [alone, other] = label[a] === 0 ? [a, b] : [b, a]
      const root = rootOf(other)
      if (label[alone] === 0) {
        label[alone] = root
        count[root] = (count[root] as number) + 1
        return
      }

      const second = rootOf(alone)
      if (root === second) return
      const [small, large] =
        (count[root] as number) < (count[second] as number) ? [root, second] : [second, root]
      parent[small] = large
      count[large] = (count[large] as number) + (count[small] as number)
    },

    split(loose) {
      const name = loose.length === 1 ? 0 : freshLabel(loose.length)
      const root = rootOf(loose[0] as number)
      count[root] = (count[root] as number) - loose.length
      for (const id of loose) label[id] = name
    },

    admit(members) {
      known = Math.max(known, members)
      label = lengthened(label, known)
    },
  }
}
