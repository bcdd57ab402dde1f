import type { App } from '../app.ts'
import type { MemberId } from '../domain/ids.ts'
import type { Moment } from '../domain/moment.ts'
import type { CollectionKind } from '../domain/pledge/kinds.ts'
import { oneInFor, type SmallShare, smallShare } from '../domain/pledge/small-share.ts'

/** A small share, and among how many people; their number is their owner's to know. */
export type ShareAmong = SmallShare & Readonly<{ people: number }>

/** What little would do for a collection, by those around its owner as they are now. */
export async function smallShareOf(
  { store, settings }: App,
  collection: Readonly<{ ownerId: MemberId; kind: CollectionKind }>,
  missing: number,
  moment: Moment,
): Promise<ShareAmong | null> {
  if (missing <= 0) return null
  const people = await store.network.countReady(collection.ownerId, moment)
  const oneIn = oneInFor(collection, settings.shareOneIn)
  const small = smallShare({ missing, people, oneIn })
  return small && { ...small, people }
}
