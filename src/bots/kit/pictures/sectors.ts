/** Somebody in a network: me at degree 0. */
export type Knot = Readonly<{ id: number; degree: number }>
/** A network as the painter gets it, the nearest people first. */
export type Net = Readonly<{
  nodes: readonly Knot[]
  links: readonly (readonly [number, number])[]
}>

/** In which direction each person stands, in radians, and how much of the circle is used. */
export type Directions = Readonly<{ angle: ReadonlyMap<number, number>; span: number }>

/** Rounds in which friends come to stand near each other. */
const ROUNDS = 6
const UP = -Math.PI / 2

/**
 * Gives each person a share of their nearest friend's sector, as large as those behind them need. A
 * circle that one friend of mine would fill alone becomes a fan: nobody's lines lead past me.
 */
export function directions(net: Net): Directions {
  const friends = friendsOf(net)
  const children = treeOf(net, friends)
  const weight = weightsOf(net, children)
  const me = net.nodes[0]?.id ?? 0
  const near = (children.get(me) ?? []).map(id => weight.get(id) ?? 1)
  const largest = Math.max(...near) / near.reduce((sum, each) => sum + each, 0)
  const span = Math.PI * Math.min(2, 1 / largest)

  let angle = spread({ me, children, weight, span })
  for (let round = 0; round < ROUNDS; round++) {
    for (const [id, list] of children) children.set(id, ordered(list, friends, angle))
    angle = spread({ me, children, weight, span })
  }
  return { angle, span }
}

type Lists = ReadonlyMap<number, readonly number[]>

function friendsOf({ nodes, links }: Net): Lists {
  const friends = new Map<number, number[]>(nodes.map(({ id }) => [id, []]))
  for (const [one, other] of links) {
    friends.get(one)?.push(other)
    friends.get(other)?.push(one)
  }
  return friends
}

/** Who stands behind whom: of several nearer friends, the one with the fewest behind them. */
function treeOf({ nodes }: Net, friends: Lists): Map<number, readonly number[]> {
  const degrees = new Map(nodes.map(({ id, degree }) => [id, degree]))
  const children = new Map<number, number[]>(nodes.map(({ id }) => [id, []]))
  for (const { id, degree } of nodes) {
    const [parent] = (friends.get(id) ?? [])
      .filter(friend => degrees.get(friend) === degree - 1)
      .toSorted((a, b) => (children.get(a)?.length ?? 0) - (children.get(b)?.length ?? 0))
    if (parent !== undefined) children.get(parent)?.push(id)
  }
  return children
}

function weightsOf({ nodes }: Net, children: Lists): ReadonlyMap<number, number> {
  const weight = new Map<number, number>()
  for (const { id } of nodes.toReversed()) {
    const behind = (children.get(id) ?? []).reduce(
      (sum, child) => sum + (weight.get(child) ?? 1),
      0,
    )
    weight.set(id, Math.max(1, behind))
  }
  return weight
}

function spread({
  me,
  children,
  weight,
  span,
}: Readonly<{
  me: number
  children: Lists
  weight: ReadonlyMap<number, number>
  span: number
}>): ReadonlyMap<number, number> {
  const angle = new Map([[me, UP]])
  const share = (id: number, from: number, width: number) => {
    const list = children.get(id) ?? []
    const whole = list.reduce((sum, child) => sum + (weight.get(child) ?? 1), 0)
    let at = from
    for (const child of list) {
      const part = (width * (weight.get(child) ?? 1)) / whole
      angle.set(child, at + part / 2)
      share(child, at, part)
      at += part
    }
  }
  share(me, UP - span / 2, span)
  return angle
}

/** Siblings by the direction in which most of their friends stand. */
function ordered(
  list: readonly number[],
  friends: Lists,
  angle: ReadonlyMap<number, number>,
): readonly number[] {
  const pull = (id: number) => {
    const own = angle.get(id) ?? 0
    const turns = (friends.get(id) ?? []).map(friend => turn(own, angle.get(friend) ?? own))
    return own + turns.reduce((sum, each) => sum + each, 0) / Math.max(1, turns.length)
  }
  return list.toSorted((one, other) => pull(one) - pull(other))
}

/** The shorter way from one direction to another. */
function turn(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from))
}
