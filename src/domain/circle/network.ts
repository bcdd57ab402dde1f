import type { MemberId } from '../ids.ts'
import type { HelpEdge } from './circle.ts'

/** How somebody belongs to my network; one person may in several ways. */
export type Relation =
  | 'supports-me'
  | 'supported-by-me'
  | 'co-giver'
  | 'co-receiver'
  | 'supports-my-supporter'
  | 'supported-by-whom-i-support'
  | 'trust-link'

/** The same relation seen from the other end; the network is symmetric because each has one. */
export const mirrored: Readonly<Record<Relation, Relation>> = {
  'supports-me': 'supported-by-me',
  'supported-by-me': 'supports-me',
  'co-giver': 'co-giver',
  'co-receiver': 'co-receiver',
  'supports-my-supporter': 'supported-by-whom-i-support',
  'supported-by-whom-i-support': 'supports-my-supporter',
  'trust-link': 'trust-link',
}

/** A confirmed trust link as an edge without direction. */
export type TrustEdge = readonly [MemberId, MemberId]

/** Everybody in my network with every way they belong to it. */
export type Network = ReadonlyMap<MemberId, ReadonlySet<Relation>>

/** What surrounds a member: edges within two steps of help and one of trust are enough. */
export type Neighbourhood = Readonly<{
  help: Iterable<HelpEdge>
  trust: Iterable<TrustEdge>
  /** Whether one of two has withdrawn from the other: no way leads from one to the other. */
  areApart?: ((one: MemberId, other: MemberId) => boolean) | undefined
}>

/** The six relations and the trust links around a member, the member left out. */
export function networkOf(
  me: MemberId,
  { help, trust, areApart = () => false }: Neighbourhood,
): Network {
  const walked = [...help].filter(({ giverId, receiverId }) => !areApart(giverId, receiverId))
  const { givers, receivers } = index(walked)
  const network = new Map<MemberId, Set<Relation>>()
  const add = (others: Iterable<MemberId>, relation: Relation) => {
    for (const other of others) {
      if (other === me || areApart(me, other)) continue
      const relations = network.get(other) ?? new Set()
      network.set(other, relations.add(relation))
    }
  }

  const mine = givers.get(me) ?? []
  const theirs = receivers.get(me) ?? []
  add(mine, 'supports-me')
  add(theirs, 'supported-by-me')
  for (const receiver of theirs) {
    add(givers.get(receiver) ?? [], 'co-giver')
    add(receivers.get(receiver) ?? [], 'supported-by-whom-i-support')
  }
  for (const giver of mine) {
    add(receivers.get(giver) ?? [], 'co-receiver')
    add(givers.get(giver) ?? [], 'supports-my-supporter')
  }
  for (const [one, other] of trust) {
    if (one === me) add([other], 'trust-link')
    if (other === me) add([one], 'trust-link')
  }
  return network
}

type Neighbours = ReadonlyMap<MemberId, ReadonlySet<MemberId>>

function index(help: Iterable<HelpEdge>): { givers: Neighbours; receivers: Neighbours } {
  const givers = new Map<MemberId, Set<MemberId>>()
  const receivers = new Map<MemberId, Set<MemberId>>()
  for (const { giverId, receiverId } of help) {
    givers.set(receiverId, (givers.get(receiverId) ?? new Set()).add(giverId))
    receivers.set(giverId, (receivers.get(giverId) ?? new Set()).add(receiverId))
  }
  return { givers, receivers }
}
