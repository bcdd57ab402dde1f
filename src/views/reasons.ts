import { type App, momentOf } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import { sightOf } from './sight.ts'
import { standpointsOf } from './standpoints.ts'

/** Why somebody asks for help now, for whoever may read it; null where nothing is said or seen. */
export async function reasonSeen(app: App, viewerId: MemberId, ownerId: MemberId) {
  const moment = momentOf(app)
  const sight = (await sightOf(app, viewerId, [ownerId], moment)).get(ownerId)
  if (!sight?.seen.about) return null
  const current = (await standpointsOf(app, [ownerId], moment)).get(ownerId)?.collection
  if (!current) return null
  return (await app.store.collections.reasonsOf([current.of.id])).get(current.of.id) ?? null
}
