import type { App } from '../../app.ts'
import { type MemberId, memberId } from '../../domain/ids.ts'
import type { CalledBy } from '../../domain/member/visibility.ts'
import { loadNames, nameless, namesAsBefore } from '../../views/names.ts'
import { calledIn } from '../../words/naming.ts'
import type { Translate } from '../../words/texts.ts'
import { nameIn } from '../kit/naming.ts'

export { chainIn, fullName, nameIn, wayTo } from '../kit/naming.ts'

/** Calls a member by the name this viewer may read. */
export type Naming = (id: number) => string

/**
 * For whom names are read; who is named whatever the distance, because both have met by an act of
 * theirs; and how some were called before a tie ended.
 */
type Reading = Readonly<{
  viewerId: MemberId
  t: Translate
  met?: readonly number[]
  before?: ReadonlyMap<MemberId, CalledBy>
}>

/** The names of some members for one viewer: their own, "a friend of Anna", or somebody. */
export async function namesFor(
  app: App,
  ids: readonly number[],
  { viewerId, t, met = [], before = new Map() }: Reading,
): Promise<Naming> {
  const [members, names, earlier] = await Promise.all([
    app.store.members.named(ids),
    loadNames(app, viewerId, ids.map(memberId)),
    before.size > 0 ? namesAsBefore(app, viewerId, before) : null,
  ])
  return id => {
    const member = members.get(memberId(id))
    if (!member || member.leftAt || met.includes(id)) return nameIn(t, member)
    return calledIn(t, earlier?.get(member.id) ?? names.get(member.id) ?? nameless)
  }
}
