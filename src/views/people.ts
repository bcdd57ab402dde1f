import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import { loadNames, type NameSeen, nameless } from './names.ts'

/** Somebody as a viewer may call them; who has left has no name any more. */
export type PersonSeen = NameSeen & Readonly<{ id: MemberId; hasLeft: boolean }>

/** How a viewer may call the people of these ids; who is not seen has no name. */
export async function loadPeople(
  app: App,
  viewerId: MemberId,
  ids: readonly MemberId[],
): Promise<(id: MemberId) => PersonSeen> {
  const [members, names] = await Promise.all([
    app.store.members.named(ids),
    loadNames(app, viewerId, ids),
  ])
  return id => {
    const member = members.get(id)
    const hasLeft = !member || member.leftAt !== null
    return { id, ...((!hasLeft && names.get(id)) || nameless), hasLeft }
  }
}
