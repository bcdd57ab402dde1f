import { type App, momentOf } from '../app.ts'
import type { TrustGraph } from '../domain/graph/graph.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import { mayNameBeSeen, nameOf } from '../domain/member/member.ts'
import type { CalledBy } from '../domain/member/visibility.ts'
import { type Sight, sightOf } from './sight.ts'

/** How a member is called: by name, or as a friend of whoever `through` is. */
export type NameSeen = Readonly<{ name: string | null; through: string | null }>

/** Nobody in particular. */
export const nameless: NameSeen = { name: null, through: null }

/** The names a viewer may read of others; who may not be seen is left out. */
export async function loadNames(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  const sights = await sightOf(app, viewerId, ids, momentOf(app))
  return namesFor(app, viewerId, [...sights.values()])
}

/** The names of those already looked at. */
export async function namesFor(
  app: App,
  viewerId: MemberId,
  sights: readonly Sight[],
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  return namesCalled(app, await calledAmong(app, viewerId, sights))
}

/**
 * Names by what was decided before, where it opens more than what may be read now: whoever was called
 * by name when a tie broke is not hidden by its end. A friend is named only as far as they are seen.
 */
export async function namesAsBefore(
  app: App,
  viewerId: MemberId,
  before: ReadonlyMap<MemberId, CalledBy>,
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  const now = await calledBy(app, viewerId, [
    ...new Set([...before].flatMap(([id, by]) => (by === null ? [id] : [id, by]))),
  ])
  const isStillNamed = (id: MemberId, by: CalledBy) =>
    by === null || by === id || now.get(by) === by ? by : null
  return namesCalled(
    app,
    new Map(
      [...before].map(([id, by]) => [
        id,
        now.get(id) === id ? id : (isStillNamed(id, by) ?? now.get(id) ?? null),
      ]),
    ),
  )
}

/** By whose name a viewer calls others, for facts that outlive the tie; who is not seen is left out. */
export async function calledBy(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, CalledBy>> {
  const sights = await sightOf(app, viewerId, ids, momentOf(app))
  return calledAmong(app, viewerId, [...sights.values()])
}

/** The same for many viewers of one member, by the chains of the trust list alone. */
export async function calledOnLists(
  app: App,
  graph: TrustGraph,
  viewers: readonly MemberId[],
  id: MemberId,
): Promise<ReadonlyMap<MemberId, CalledBy>> {
  const chains = new Map(viewers.map(viewer => [viewer, graph.chain(viewer, id)?.map(memberId)]))
  const members = await app.store.members.named([...chains.values()].flatMap(chain => chain ?? []))
  const isNamed = (each: MemberId, degree: number) => {
    const member = members.get(each)
    return degree > 0 && member !== undefined && mayNameBeSeen(member.nameSeenBy, degree)
  }
  return new Map([...chains].map(([viewer, chain]) => [viewer, chain?.findLast(isNamed) ?? null]))
}

/** The people from a viewer to a member, each as the viewer may read them: the end is the last. */
export async function chainTo(
  app: App,
  viewerId: MemberId,
  id: MemberId,
): Promise<readonly NameSeen[]> {
  const chain = ((await app.graph())?.chain(viewerId, id) ?? []).slice(1).map(memberId)
  const names = await loadNames(app, viewerId, chain)
  return chain.map(each => names.get(each) ?? nameless)
}

/** The names of those whom a viewer and a member both trust in person; who may not be named is left out. */
export async function commonContacts(
  app: App,
  viewerId: MemberId,
  id: MemberId,
): Promise<readonly string[]> {
  const graph = await app.graph()
  const theirs = new Set(graph?.contacts(id))
  const common = (graph?.contacts(viewerId) ?? []).filter(each => theirs.has(each)).map(memberId)
  const names = await loadNames(app, viewerId, common)
  return common.flatMap(each => names.get(each)?.name ?? [])
}

/** A name that is hidden is replaced by that of the last on the chain who is seen. */
async function calledAmong(
  app: App,
  viewerId: MemberId,
  sights: readonly Sight[],
): Promise<ReadonlyMap<MemberId, CalledBy>> {
  const veiled = sights.filter(({ seen }) => seen.name === 'friend-of')
  const graph = veiled.length > 0 ? await app.graph() : null
  const between = new Map(
    veiled.map(({ member: { id } }) => [
      id,
      (graph?.chain(viewerId, id) ?? []).slice(1, -1).map(memberId),
    ]),
  )
  const friends = await sightOf(app, viewerId, [...between.values()].flat(), momentOf(app))
  const isNamed = (id: MemberId) => friends.get(id)?.seen.name === 'own'
  return new Map(
    sights.map(({ member: { id }, seen }) => [
      id,
      seen.name === 'own' ? id : (between.get(id)?.findLast(isNamed) ?? null),
    ]),
  )
}

async function namesCalled(
  { store }: App,
  called: ReadonlyMap<MemberId, CalledBy>,
): Promise<ReadonlyMap<MemberId, NameSeen>> {
  const members = await store.members.named([...called.values()].flatMap(by => by ?? []))
  return new Map(
    [...called].map(([id, by]) => {
      const member = by === null ? undefined : members.get(by)
      const name = member ? nameOf(member) : null
      return [id, by === id ? { name, through: null } : { name: null, through: name }]
    }),
  )
}
