import { momentOf } from '../../app.ts'
import { nameIn } from '../../bots/kit/naming.ts'
import { placed } from '../../bots/kit/pictures/places.ts'
import { type Directions, directions, type Net } from '../../bots/kit/pictures/sectors.ts'
import { memberId } from '../../domain/ids.ts'
import { loadLines, type PersonLine } from '../../views/cards.ts'
import { calledIn } from '../../words/naming.ts'
import { count } from '../../words/wording.ts'
import type { Reader } from './month.ts'
import type { Network, Person } from './shapes.ts'

/** So many people are drawn at most. */
export const MOST_DRAWN = 3_000
/** So many find their places among each other as on the picture; more stand on rings. */
const MOST_PLACED = 150
/** What somebody takes up, as the picture's painter has it. */
const ROOM = { half: 70, above: 34, below: 62 }
const BETWEEN_RINGS = 120
const BETWEEN_PEOPLE = 46

/** The real links around a member, and those of their network who are on no chain; null until the graph is loaded. */
export async function networkOf({ app, member, t }: Reader): Promise<Network | null> {
  const graph = await app.graph()
  if (!graph) return null
  const { nodes, links } = graph.neighbourhood(member.id, { limit: MOST_DRAWN })
  const linked = new Set(nodes.map(({ id }) => id))
  const near = await app.store.network.page(member.id, momentOf(app), {
    offset: 0,
    limit: MOST_PLACED,
  })
  const beside = near.entries.filter(({ id }) => !linked.has(id))
  const outermost = Math.max(...nodes.map(({ degree }) => degree)) + 1
  const all = [...nodes, ...beside.map(({ id }) => ({ id, degree: outermost }))]
  const lines = await loadLines(
    app,
    member.id,
    all.map(({ id }) => memberId(id)),
  )
  const byId = new Map<number, PersonLine>(lines.map(line => [line.id, line]))
  const shown = all.filter(({ id }) => id === member.id || byId.has(id))
  const places = placesOf({ nodes: shown, links })
  const people = shown.map(({ id, degree }): Person => {
    const line = byId.get(id)
    const at = places.get(id) ?? { x: 0, y: 0 }
    const own = id === member.id
    return {
      id,
      x: Math.round(at.x),
      y: Math.round(at.y),
      degree: linked.has(id) ? Math.min(degree, 4) : 4,
      name: own || !line ? nameIn(t, member) : calledIn(t, line),
      isNamed: own || line?.name != null,
      colour: line?.status ?? null,
      in: own ? [] : kindsOf(linked.has(id) ? degree : null, line),
      note: own
        ? t('page-me')
        : t(`page-degree-${linked.has(id) ? Math.min(degree, 4) : 'beside'}`),
    }
  })
  const isShown = new Set(people.map(({ id }) => id))
  return {
    title: t('page-network'),
    counts: t('page-people', {
      people: people.length - 1,
      shown: count(t.language, people.length - 1),
    }),
    people,
    links: links.filter(([one, other]) => isShown.has(one) && isShown.has(other)),
    filters: filters
      .map(name => ({
        name,
        text: t(`page-filter-${name}`),
        people: people.filter(person => person.in.includes(name)).length,
      }))
      .filter(({ people: found }) => found > 0),
  }
}

const filters = [
  'asks',
  'degree-1',
  'degree-2',
  'degree-3',
  'further',
  'supports-me',
  'supported-by-me',
  'co-giver',
  'co-receiver',
  'supports-my-supporter',
  'supported-by-whom-i-support',
] as const

function kindsOf(degree: number | null, line: PersonLine | undefined): string[] {
  const chain = degree === null ? [] : [degree <= 3 ? `degree-${degree}` : 'further']
  return [
    ...(line?.collection ? ['asks'] : []),
    ...chain,
    ...(line?.relations ?? []).filter(relation => relation !== 'trust-link'),
  ]
}

type Places = ReadonlyMap<number, Readonly<{ x: number; y: number }>>

/** Where people stand: as on the picture, where they are few enough to make room for each other. */
function placesOf(net: Net): Places {
  const around = inAllDirections(net)
  if (net.nodes.length <= MOST_PLACED)
    return placed(
      net.nodes.map(node => ({ ...ROOM, ...node })),
      around,
    ).places
  return onRings(net, around.angle)
}

/** Whoever no chain leads to is spread around. */
function inAllDirections(net: Net): Directions {
  const { angle, span } = directions(net)
  const others = net.nodes.filter(({ id }) => !angle.has(id))
  const turns = others.map(({ id }, at) => [id, (2 * Math.PI * at) / others.length] as const)
  return { angle: new Map([...angle, ...turns]), span }
}

/** A ring for each degree, wide enough for all who stand on it, in the order of their directions. */
function onRings({ nodes }: Net, angle: ReadonlyMap<number, number>): Places {
  const places = new Map<number, { x: number; y: number }>()
  let radius = 0
  for (const [degree, ring] of [...Map.groupBy(nodes, node => node.degree)].toSorted(
    ([one], [other]) => one - other,
  )) {
    const round = (ring.length * BETWEEN_PEOPLE) / (2 * Math.PI)
    radius = degree === 0 ? 0 : Math.max(radius + BETWEEN_RINGS, round)
    const order = ring.toSorted((a, b) => (angle.get(a.id) ?? 0) - (angle.get(b.id) ?? 0))
    for (const [at, { id }] of order.entries()) {
      const turn = (2 * Math.PI * at) / ring.length - Math.PI / 2
      places.set(id, { x: radius * Math.cos(turn), y: radius * Math.sin(turn) })
    }
  }
  return places
}
