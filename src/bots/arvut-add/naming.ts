import type { App, Member } from '../../app.ts'
import type { TrustGraph } from '../../domain/graph.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import { mayNameBeSeen, nameOf } from '../../domain/member.ts'
import type { Translate } from '../kit/texts.ts'

/** Calls a member by the name this viewer may read. */
export type Naming = (id: number) => string

/** For whom names are read, and who is named whatever the distance: both have met them before. */
type Reading = Readonly<{ viewerId: MemberId; t: Translate; known?: readonly number[] }>

/** The names of some members for one viewer: their own, "a friend of Anna", or somebody. */
export async function namesFor(
  app: App,
  ids: readonly number[],
  { viewerId, t, known = [] }: Reading,
): Promise<Naming> {
  const graph = await app.graph()
  const chains = new Map(ids.map(id => [id, graph?.chain(viewerId, id) ?? null]))
  const members = await app.store.members.named([
    ...ids,
    ...[...chains.values()].flatMap(c => c ?? []),
  ])
  return id => {
    const chain = chains.get(id) ?? null
    const member = members.get(memberId(id))
    if (!member || member.leftAt) return t('name-of-left')
    if (known.includes(id)) return nameOf(member) ?? t('name-unseen')
    return nameAlong(chain, members, t)
  }
}

/** The chain of names from me to somebody, each as this viewer may read it. */
export async function chainFor(
  app: App,
  graph: TrustGraph,
  { viewerId, otherId, t }: Readonly<{ viewerId: MemberId; otherId: MemberId; t: Translate }>,
): Promise<readonly string[]> {
  const chain = graph.chain(viewerId, otherId) ?? []
  const members = await app.store.members.named(chain)
  return chain.slice(1).map((_, at) => nameAlong(chain.slice(0, at + 2), members, t))
}

/** The last of a chain by name, or as a friend of the nearest before them whose name is seen. */
function nameAlong(
  chain: readonly number[] | null,
  members: ReadonlyMap<MemberId, Member>,
  t: Translate,
): string {
  if (!chain) return t('name-unseen')
  const at = (degree: number) => members.get(memberId(chain[degree] ?? 0))
  const own = seenName(at(chain.length - 1), chain.length - 1)
  if (own) return own
  for (let degree = chain.length - 2; degree >= 1; degree--) {
    const friend = seenName(at(degree), degree)
    if (friend) return t('name-friend-of', { name: friend })
  }
  return t('name-unseen')
}

function seenName(member: Member | undefined, degree: number): string | null {
  if (!member || !mayNameBeSeen(member.nameSeenBy, degree)) return null
  return nameOf(member)
}

/** A name with Telegram's beside it where the two differ, so that nobody plays somebody else. */
export function fullName(member: Member, t: Translate): string {
  const name = nameOf(member) ?? t('name-unseen')
  const { telegramName } = member
  if (telegramName === '' || telegramName === name) return name
  return t('name-with-telegram', { name, telegramName })
}
