import type { App } from '../app.ts'
import { type MemberId, memberId } from '../domain/ids.ts'
import { mayNameBeSeen, nameOf } from '../domain/member.ts'
import { momentOf } from './pledge-moves.ts'
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
  const veiled = sights.filter(({ seen }) => seen.name === 'friend-of')
  const chains = await chainsTo(
    app,
    viewerId,
    veiled.map(({ member }) => member.id),
  )
  return new Map(
    sights.map(({ member, seen }) => [
      member.id,
      {
        name: seen.name === 'own' ? nameOf(member) : null,
        through: chains.get(member.id)?.at(-1) ?? null,
      },
    ]),
  )
}

/** Names along the shortest chains from a viewer, the ends left out; a hidden one is passed over. */
export async function chainsTo(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<ReadonlyMap<MemberId, readonly string[]>> {
  const graph = ids.length > 0 ? await app.graph() : null
  if (!graph) return new Map()
  const between = (id: MemberId) => (graph.chain(viewerId, id) ?? []).slice(1, -1).map(memberId)
  const chains = new Map(ids.map(id => [id, between(id)]))
  const members = await app.store.members.named([...chains.values()].flat())
  return new Map(
    [...chains].map(([id, chain]) => [
      id,
      chain.flatMap((each, at) => {
        const member = members.get(each)
        const isSeen = member && mayNameBeSeen(member.nameSeenBy, at + 1)
        return (isSeen && nameOf(member)) || []
      }),
    ]),
  )
}
