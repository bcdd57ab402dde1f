import { type App, momentOf } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import type { CollectionKind } from '../domain/pledge/kinds.ts'
import type { Pledge } from '../domain/pledge/pledge.ts'
import { loadPeople, type PersonSeen } from './people.ts'

/** A deed as its giver or its receiver finds it in the archive. */
export type Deed = Readonly<{
  pledge: Pledge
  /** What it was for. */
  kind: CollectionKind
  isGiven: boolean
  other: PersonSeen
}>

const READ_AT_ONCE = 500
/** The archive ends here; far more deeds than a person does in a life. */
const MOST_DEEDS = 20_000

/** All deeds of a member, given and received, the newest first. */
export async function readArchive(app: App, me: MemberId): Promise<readonly Deed[]> {
  const deeds: Deed[] = []
  for (let page = 0; page * READ_AT_ONCE < MOST_DEEDS; page++) {
    const order = { page, size: READ_AT_ONCE }
    const found = await app.store.pledges.archiveOf(me, null, momentOf(app), order)
    const pledges = found.entries.map(({ pledge }) => pledge)
    const other = ({ giverId, receiverId }: Pledge) => (giverId === me ? receiverId : giverId)
    const personOf = await loadPeople(app, me, pledges.map(other))
    for (const { pledge, kind } of found.entries)
      deeds.push({ pledge, kind, isGiven: pledge.giverId === me, other: personOf(other(pledge)) })
    if (!found.hasMore) break
  }
  return deeds
}
