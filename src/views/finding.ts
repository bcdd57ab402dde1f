import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import { isFoundBy } from '../domain/member/finding.ts'
import { nameOf } from '../domain/member/member.ts'
import { loadNames } from './names.ts'

/** So many of the nearest are looked through. */
export const SEARCHED = 5_000
/** So many are shown; whoever looks for one person types another letter. */
const MOST_FOUND = 100

/** People whose names fit, the nearest first; `more` where only the nearest of them are here. */
export type Found = Readonly<{ people: readonly MemberId[]; more: boolean }>

/**
 * Looks through people, the nearest first, by the names that the viewer may read of them: a name
 * that is hidden is found by nobody.
 */
export async function findAmong(
  app: App,
  viewerId: MemberId,
  { ids, letters }: Readonly<{ ids: readonly MemberId[]; letters: string }>,
): Promise<Found> {
  const names = await app.store.members.names(ids)
  const fits = (id: MemberId) => {
    const own = names.get(id)
    const name = own ? nameOf(own) : null
    return name !== null && isFoundBy(letters, name)
  }
  const fitting = ids.filter(fits)
  const nearest = fitting.slice(0, MOST_FOUND)
  const readable = await loadNames(app, viewerId, nearest)
  const people = nearest.filter(id => (readable.get(id)?.name ?? null) !== null)
  return { people, more: fitting.length > nearest.length }
}
