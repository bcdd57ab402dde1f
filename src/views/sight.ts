import type { App, Member, Queries } from '../app.ts'
import type { Relation } from '../domain/circle/network.ts'
import type { TrustGraph } from '../domain/graph/graph.ts'
import type { MemberId } from '../domain/ids.ts'
import { mayNameBeSeen } from '../domain/member/member.ts'
import { type Seen, seen } from '../domain/member/visibility.ts'
import type { Moment } from '../domain/moment.ts'

/** What one viewer sees of one other member, and how they belong together. */
export type Sight = Readonly<{
  member: Member
  seen: Seen
  relations: readonly Relation[]
  /** Handshakes on the trust list; null when not on it, or not known yet. */
  degree: number | null
}>

/**
 * What a viewer may see of many others, decided by one rule on facts read at once. Who may not be
 * seen at all is left out, just like who does not exist.
 */
export async function sightOf(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
  moment: Moment,
): Promise<ReadonlyMap<MemberId, Sight>> {
  const { store } = app
  const others = [...new Set(ids)].filter(id => id !== viewerId)
  const [members, graph, apart, tied, network, holds, mayMeet] = await Promise.all([
    store.members.named(ids),
    app.graph(),
    store.trust.apartFrom(viewerId),
    store.ties.pledges(viewerId, others),
    store.network.among(viewerId, others, moment),
    holding(store, viewerId, others, moment),
    store.network.mayMeet(viewerId, others, moment),
  ])

  const sights = new Map<MemberId, Sight>()
  for (const [id, member] of members) {
    if (member.leftAt) continue
    const relations = network.get(id) ?? []
    const degree = degreeOf(graph, viewerId, id, relations)
    const tie = tied.get(id) ?? 'none'
    const allowed = seen({
      isSelf: id === viewerId,
      areApart: apart.has(id),
      inCircle: relations.includes('supported-by-me'),
      isCommitted: tie === 'owing',
      tie,
      inNetwork: relations.length > 0,
      holdsHelpLink: holds.has(id),
      degree,
      mayNameBeSeen: degree !== null && mayNameBeSeen(member.nameSeenBy, degree),
      mayMeet: mayMeet.has(id),
      // Who is in a group only Telegram knows, at that moment: what a bound group sees, it sees there.
      inBoundGroup: false,
    })
    if (allowed.name !== 'none') sights.set(id, { member, seen: allowed, relations, degree })
  }
  return sights
}

/**
 * Those of the given members whose help link the viewer holds: not reset, shared by the receiver or
 * by somebody who still has the receiver in their network, and into a collection that runs; and those
 * whose call for an emergency has reached the viewer, at any degree, while the emergency runs.
 */
async function holding(
  store: Queries,
  viewerId: MemberId,
  others: readonly MemberId[],
  moment: Moment,
): Promise<ReadonlySet<MemberId>> {
  const called = await store.ties.calledBy(viewerId, others, moment)
  const links = await store.ties.heldLinks(viewerId, others)
  if (links.length === 0) return called
  const statuses = await store.collections.statusOf(
    links.map(link => link.receiverId),
    moment,
  )
  const valid = await Promise.all(
    links.map(
      async ({ inviterId, receiverId }) =>
        statuses.get(receiverId) !== 'green' &&
        (await mayShare(store, inviterId, receiverId, moment)),
    ),
  )
  return new Set([...called, ...links.filter((_, at) => valid[at]).map(link => link.receiverId)])
}

/** Whether a member may share a help link for another: for themself, or within their network. */
export async function mayShare(
  store: Queries,
  inviterId: MemberId,
  receiverId: MemberId,
  moment: Moment,
): Promise<boolean> {
  if (inviterId === receiverId) return true
  return (await store.network.among(inviterId, [receiverId], moment)).has(receiverId)
}

/** How many people hold a help link that shows them the receiver whenever a collection runs. */
export async function countHolders(
  store: Queries,
  receiverId: MemberId,
  moment: Moment,
): Promise<number> {
  const inviters = await store.helpLinks.invitersFor(receiverId)
  const near = await store.network.among(receiverId, inviters, moment)
  return store.helpLinks.holdersOf(receiverId, [receiverId, ...near.keys()])
}

/** A link in the rows counts before the graph has caught up with it. */
function degreeOf(
  graph: TrustGraph | null,
  viewerId: MemberId,
  id: MemberId,
  relations: readonly Relation[],
): number | null {
  if (id === viewerId) return null
  if (relations.includes('trust-link')) return 1
  return graph?.degree(viewerId, id) ?? null
}
